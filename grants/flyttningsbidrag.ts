import type { Grant } from '../src/core/grant.ts';

/** The day is inferred from the ordinance that took its place. The old page can still be found. */
export const flyttningsbidrag: Grant = {
  id: 'flyttningsbidrag',
  status: 'abolished',
  payer: 'payer-af',
  topic: 'gone',
  value: 1,
  validTo: '2015-08-31',
  source: {
    url: 'https://lagen.nu/1999:594',
    provision: 'förordning (1999:594), ersatt av förordning (2015:500)',
    checkedOn: '2026-01-29',
    name: 'Förordningen om flyttningsbidrag',
  },
  insteadOf: 'grant-flyttningsbidrag-instead',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'abolished' },
    { facts: {}, on: '2015-08-31', verdict: 'not_in_force' },
    { facts: {}, on: '2015-09-01', verdict: 'abolished' },
  ],
};
