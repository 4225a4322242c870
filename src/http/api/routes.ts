import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { TownStore } from '../../app/town-ports.ts';
import type { BigFiles } from '../../page/big-files.ts';
import type { PageKit } from '../../page/document.tsx';
import { admit } from './admit.ts';
import { renderApiDocs } from './docs-page.tsx';
import { describeApi } from './document.ts';
import type { ApiAnswer, Endpoint } from './endpoint.ts';
import { openingEndpoints } from './openings.ts';
import { answerProblem } from './problem.ts';
import type { OpeningsApi } from './receive.ts';
import { townEndpoints } from './town.ts';

export interface ApiOptions extends OpeningsApi {
  readonly store: OpeningsApi['store'] & TownStore;
  readonly version: string;
  /** Where the world reaches us; the request's own origin where nothing is set. */
  readonly publicUrl: string | undefined;
  readonly log: (line: string) => void;
  readonly kit: PageKit;
  readonly bigFiles: BigFiles;
}

/** 500 openings of ten thousand characters each. */
const largest = 5 * 1024 * 1024;

/** The API of municipalities, and its own description. */
export function makeApi(options: ApiOptions): Hono {
  const { speaker, version, publicUrl, log, kit, bigFiles } = options;
  const endpoints = [...openingEndpoints(options), ...townEndpoints(options)];
  const api = new Hono();
  const originOf = (c: Context) => publicUrl ?? new URL(c.req.url).origin;

  api.get('/openapi.json', (c) => c.json(describeApi(endpoints, { version, url: originOf(c) })));
  api.get('/docs', (c) => c.html(renderApiDocs(kit, endpoints)));
  api.get('/docs/:name', async (c) => {
    const file = await bigFiles(c.req.param('name'));
    if (!file) return answerProblem(c, speaker, 'not-found');
    return new Response(file.body, {
      headers: { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=86400' },
    });
  });
  for (const endpoint of endpoints) {
    api.on(
      endpoint.method.toUpperCase(),
      honoPath(endpoint.path),
      bodyLimit({ maxSize: largest, onError: (c) => answerProblem(c, speaker, 'too-large') }),
      (c) => handle(c, endpoint),
    );
  }
  for (const [path, methods] of Map.groupBy(endpoints, ({ path }) => path)) {
    const allow = methods.map(({ method }) => method.toUpperCase()).join(', ');
    api.all(honoPath(path), (c) =>
      answerProblem(c, speaker, 'method-not-allowed', { headers: { Allow: allow } }),
    );
  }
  api.all('*', (c) => answerProblem(c, speaker, 'not-found'));
  api.onError((error, c) => {
    log(`${c.req.method} ${c.req.routePath}: ${error.name}`);
    return answerProblem(c, speaker, 'out-of-service', { headers: { 'Retry-After': '10' } });
  });
  return api;

  async function handle(c: Context, endpoint: Endpoint): Promise<Response> {
    const admitted = await admit(c, endpoint.scope, options);
    if (admitted.kind === 'refused') return answerProblem(c, speaker, admitted.problem, admitted.details);
    const body = endpoint.body ? await readBody(c) : { kind: 'json' as const, sent: undefined, raw: '' };
    if (body.kind !== 'json') return answerProblem(c, speaker, body.kind);
    const { sent, raw } = body;
    return respond(c, await endpoint.handle({ c, key: admitted.key, sent, raw }));
  }

  function respond(c: Context, answer: ApiAnswer): Response {
    if (answer.kind === 'problem') return answerProblem(c, speaker, answer.name, answer);
    const headers = { 'Cache-Control': 'no-store', ...answer.headers };
    if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
    });
  }
}

type Body =
  | { readonly kind: 'json'; readonly sent: unknown; readonly raw: string }
  | { readonly kind: 'not-json' | 'not-json-type' };

async function readBody(c: Context): Promise<Body> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/(?:merge-patch\+)?json\b/i.test(type)) return { kind: 'not-json-type' };
  const raw = await c.req.text();
  try {
    return { kind: 'json', sent: JSON.parse(raw), raw };
  } catch {
    return { kind: 'not-json' };
  }
}

/** "/openings/{id}" as Hono writes it. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
