import type { Grant } from '../src/core/grant.ts';

/** A deduction for long ways to work, above a yearly threshold that has not been confirmed for 2026. */
export const reseavdrag: Grant = {
  id: 'reseavdrag',
  status: 'in_force',
  payer: 'payer-skatteverket',
  topic: 'tax',
  value: 1,
  validFrom: '2023-01-01',
  source: {
    url: 'https://skatteverket.se/4.18e1b10334ebe8bc80003674.html',
    provision: 'inkomstskattelagen (1999:1229) 12 kap. 26–30 §§',
    checkedOn: '2025-10-16',
    name: 'Skatteverket',
    recheckBy: '2026-12-31',
  },
  apply: 'grant-reseavdrag-apply',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'information' },
    { facts: {}, on: '2022-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2023-01-01', verdict: 'information' },
  ],
};
