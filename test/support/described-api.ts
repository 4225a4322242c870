import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { JsonSchema } from 'json-schema-faker';
import { expect } from 'vitest';
import { openApi } from './openings-api.ts';

type Api = Awaited<ReturnType<typeof openApi>>;
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly schema: JsonSchema; readonly example: unknown };
    };
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as typeof addFormats.default)(ajv);
const validators = new Map<string, ReturnType<Ajv2020['compile']>>();

/** The API with its own description, and a way to ask it that checks every answer against that description. */
export async function openDescribedApi() {
  const api = await openApi({ vacancies: false });
  const document = (await (await api.current().server.request('/v1/openapi.json')).json()) as Document;
  let minute = 0;

  /** The clock goes on by a minute for every request, so that the key is never used too often. */
  async function ask(operation: Operation, method: string, path: string, body?: unknown) {
    api.setClock(new Date(Date.parse('2026-11-24T08:00:00Z') + ++minute * 60).toISOString());
    const answer = await api.send(method.toUpperCase(), path, body);
    expect(answer.status, `${method} ${path}`).toBeLessThan(500);
    judge(operation, answer);
    return answer;
  }

  /** Whether an answer is one that the document promises for this operation. */
  function judge(operation: Operation, answer: Awaited<ReturnType<Api['send']>>): void {
    const promised = operation.responses[answer.status];
    expect(promised, `${operation.operationId} answered ${answer.status}`).toBeDefined();
    const [type = '', content] = Object.entries(promised?.content ?? {})[0] ?? [];
    if (!content) {
      expect(answer.body).toBeUndefined();
      return;
    }
    expect(answer.headers.get('content-type')).toContain(type);
    const key = `${operation.operationId} ${answer.status}`;
    const validate =
      validators.get(key) ?? ajv.compile({ ...content.schema, components: document.components });
    validators.set(key, validate);
    const problem = () => `${key}: ${JSON.stringify(validate.errors)} ${JSON.stringify(answer.body)}`;
    if (!validate(answer.body)) expect.unreachable(problem());
  }

  return { document, ask };
}

/** Anything at all as the body of a request, often with the names of real fields. */
export function anyBody(): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.integer(),
    fc.constantFrom('2026-12-20', '5321', 'permanent', 'https://example.se/1'),
    fc.record({ url: fc.webUrl() }),
  );
  const fields = fc.dictionary(fc.constantFrom(...fieldNames), value);
  return fc.oneof(fc.jsonValue(), fields, fc.array(fields, { maxLength: 3 }));
}

const fieldNames = [
  ...['reference', 'headline', 'text', 'occupation', 'employment', 'lastDay', 'apply', 'pay', 'extent'],
  ...['housing', 'contact', 'enriches', 'workLanguages', '__proto__', 'constructor', ''],
];
