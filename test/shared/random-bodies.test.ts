import fc from 'fast-check';
import { it } from 'vitest';
import { anyBody, type Operation, openDescribedApi } from '../support/described-api.ts';

/** BODIES=20000 for more than a test run needs. */
const bodies = Number(process.env['BODIES'] ?? 4000);

it('random bodies: each is taken or refused as the API describes itself', {
  timeout: 240_000,
}, async () => {
  const { document, ask } = await openDescribedApi();
  const send = document.paths['/openings']?.['post'] as Operation;
  await fc.assert(
    fc.asyncProperty(anyBody(), async (sent) => {
      await ask(send, 'post', '/openings', sent);
    }),
    { numRuns: bodies },
  );
});
