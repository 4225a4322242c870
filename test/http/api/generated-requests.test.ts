import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { generate } from 'json-schema-faker';
import { describe, expect, it } from 'vitest';
import { anyBody, type Operation, openDescribedApi } from '../../support/described-api.ts';

describe('requests made from our own OpenAPI document', () => {
  it('it is OpenAPI 3.1, and every schema in it can be compiled', async () => {
    const { document } = await openDescribedApi();
    expect(document.openapi).toBe('3.1.0');
    for (const operations of Object.values(document.paths))
      for (const operation of Object.values(operations)) {
        const { schema, example } = operation.requestBody?.content['application/json'] ?? {};
        if (!schema) continue;
        const judge = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
        expect(judge(example), operation.operationId).toBe(true);
      }
  });

  it('never bring a 5xx, and every answer is as the document says', { timeout: 30_000 }, async () => {
    const { document, ask } = await openDescribedApi();
    const ids: string[] = [];
    const met = new Set<string>();
    let asked = 0;
    for (let seed = 1; seed <= 60; seed++)
      for (const [path, operations] of Object.entries(document.paths))
        for (const [method, operation] of Object.entries(operations)) {
          const schema = operation.requestBody?.content['application/json'].schema;
          const body = schema ? mostlyGood(await generate(schema, { seed, maxItems: 4 }), seed) : undefined;
          const id = seed % 3 === 0 ? 'nothing' : (ids[seed % (ids.length || 1)] ?? 'nothing');
          const query = (operation.parameters ?? []).filter(({ in: where }) => where === 'query');
          const given = await Promise.all(
            query.map(async ({ name, schema: one }) => [name, String(await generate(one, { seed }))]),
          );
          const search =
            seed % 2 === 0 && given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '';
          const answer = await ask(operation, method, path.replace('{id}', id) + search, body);
          asked++;
          met.add(`${operation.operationId} ${answer.status}`);
          for (const one of answer.body?.results ?? []) if (one.id) ids.push(one.id);
        }
    // It says something only if what can go well has gone well, too.
    for (const good of [
      'sendOpenings 200',
      'replaceOpening 200',
      'patchOpening 200',
      'fillOpening 200',
      'withdrawOpening 204',
      'readOpening 200',
      'listOpenings 200',
      'checkOpenings 200',
    ])
      expect([...met]).toContain(good);
    expect(asked).toBe(60 * Object.values(document.paths).flatMap((one) => Object.keys(one)).length);
  });

  it('whatever is sent as an opening, it is taken or refused as the document says', {
    timeout: 30_000,
  }, async () => {
    const { document, ask } = await openDescribedApi();
    const send = document.paths['/openings']?.['post'] as Operation;
    await fc.assert(
      fc.asyncProperty(anyBody(), async (sent) => {
        await ask(send, 'post', '/openings', sent);
      }),
      { numRuns: 800 },
    );
  });
});

/** Two of three times with codes and days that exist, which a schema alone does not know. */
function mostlyGood(body: unknown, seed: number): unknown {
  if (Array.isArray(body)) return body.map((one, index) => mostlyGood(one, seed + index));
  if (seed % 3 === 0 || typeof body !== 'object' || body === null || 'enriches' in body) return body;
  const known = {
    occupation: '5321',
    lastDay: '2026-12-20',
    reference: `R${seed % 5}`,
    apply: { email: 'a@example.se' },
  };
  const { extent: _, pay: __, organisationNumber: ___, ...rest } = body as Record<string, unknown>;
  return { ...rest, ...known, text: 'Du arbetar dag.', headline: 'Ett jobb i vården' };
}
