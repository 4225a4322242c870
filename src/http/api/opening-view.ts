import type { Context } from 'hono';
import * as z from 'zod';
import type { StoredOpening } from '../../app/opening-ports.ts';
import { openingStates } from '../../app/opening-ports.ts';
import { openingForm } from '../../openings/opening-form.ts';
import type { ApiAnswer } from './endpoint.ts';

/** An opening as it is given back. */
export const openingView = z.strictObject({
  id: z.string().describe('Our id of it'),
  municipality: z.string().describe('Four-digit code'),
  state: z.enum(openingStates),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  opening: openingForm.describe('What was sent, without e-mail addresses and telephone numbers in its text'),
});

export const openingPage = z.strictObject({
  openings: z.array(openingView),
  next: z.string().nullable().describe('Give it as `after` for the next page; null at the end'),
});

export const openingResults = z.strictObject({
  results: z.array(
    z.strictObject({
      reference: z.string(),
      id: z.string(),
      outcome: z
        .enum(['created', 'updated', 'unchanged', 'closed'])
        .describe('`closed`: it has been filled or withdrawn, and stays so; PUT opens it again'),
    }),
  ),
});

export const checkResults = z.strictObject({
  results: z.array(
    z.strictObject({
      reference: z.string().nullable(),
      errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })),
    }),
  ),
});

export function viewOpening(stored: StoredOpening): z.input<typeof openingView> {
  return {
    id: stored.id,
    municipality: stored.municipality,
    state: stored.state,
    createdAt: new Date(stored.createdAt).toISOString(),
    changedAt: new Date(stored.changedAt).toISOString(),
    // Checked by openingForm before it was stored.
    opening: stored.form as z.input<typeof openingForm>,
  };
}

export function etagOf({ revision }: StoredOpening): string {
  return `"${revision}"`;
}

export const missing = { kind: 'problem', name: 'not-found' } as const satisfies ApiAnswer;

export function found(stored: StoredOpening): ApiAnswer {
  return { kind: 'answer', status: 200, body: viewOpening(stored), headers: { ETag: etagOf(stored) } };
}

export function idOf(c: Context): string {
  return c.req.param('id') ?? '';
}
