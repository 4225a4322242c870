import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';
import { type ProblemName, problems } from './problem.ts';

/** Every endpoint may answer with these. */
const always: readonly ProblemName[] = ['unauthorized', 'forbidden', 'too-many-requests', 'out-of-service'];

/** The endpoints as an OpenAPI 3.1 document, made of the very schemas that check what is sent. */
export function describeApi(
  endpoints: readonly Endpoint[],
  { version, url }: { readonly version: string; readonly url: string },
): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: describeEndpoint(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Landa: openings from municipalities',
      version,
      description:
        'For the systems of municipalities that take part. An opening reaches those job seekers whose wish it fits. ' +
        'Errors are problem+json (RFC 9457); Accept-Language: sv has them in Swedish. ' +
        'A key may make 60 requests at once and one a second after that.',
    },
    servers: [{ url: `${url}/v1` }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key of your municipality' } },
      schemas: { Problem: schemaOf(problem) },
    },
  };
}

const problem = z.strictObject({
  type: z.string().describe('urn:landa:problem:<name>; it stays the same'),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().describe('JSON pointer to the bad field; "" is the whole body'),
        code: z.string(),
        detail: z.string().describe('What is wrong, and how to mend it'),
      }),
    )
    .optional(),
});

function describeEndpoint({ id, summary, description, path, ...endpoint }: Endpoint): object {
  const { query, headers = {}, body, example, answers, scope, tag } = endpoint;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string', minLength: 1, maxLength: 64 },
  }));
  const inHeaders = Object.entries(headers).map(([name, what]) => ({
    ...{ name, in: 'header', required: false, description: what },
    schema: { type: 'string' },
  }));
  const parameters = [...inPath, ...describeQuery(query), ...inHeaders];
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${description ? `${description}\n\n` : ''}Needs ${scope}.`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input'), example } },
          },
        }
      : {}),
    responses: { ...describeAnswers(answers), ...describeProblems([...endpoint.problems, ...always]) },
  };
}

function describeQuery(query: z.ZodObject | undefined): readonly object[] {
  if (!query) return [];
  const { properties = {} } = schemaOf(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function describeAnswers(answers: Endpoint['answers']): Record<string, object> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { what, schema }]) => [
      status,
      {
        description: what,
        ...(schema ? { content: { 'application/json': { schema: schemaOf(schema, 'input') } } } : {}),
      },
    ]),
  );
}

/** Several problems may share a status. */
function describeProblems(names: readonly ProblemName[]): Record<string, object> {
  const byStatus = Map.groupBy(names, (name) => problems[name][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: some.map((name) => `${problems[name][1]} (\`${name}\`)`).join('. '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** As it stands in OpenAPI 3.1, which is JSON Schema 2020-12. `input`: before defaults are filled in. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return described;
}
