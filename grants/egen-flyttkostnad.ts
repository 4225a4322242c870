import type { Grant } from '../src/core/grant.ts';

/** One’s own costs of moving give no deduction as a rule; only where an employer moves the job. */
export const egenFlyttkostnad: Grant = {
  id: 'egen_flyttkostnad',
  status: 'unconfirmed',
  payer: 'payer-skatteverket',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://lagen.nu/1999:1229',
    provision: 'inkomstskattelagen (1999:1229) 12 kap.; uppgift från moveria.se',
    checkedOn: '2025-05-27',
    name: 'Inkomstskattelagen',
  },
  apply: 'grant-egen_flyttkostnad-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
