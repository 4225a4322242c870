import type { Grant } from '../src/core/grant.ts';

export const korkortslan: Grant = {
  id: 'korkortslan',
  status: 'abolished',
  payer: 'payer-csn',
  topic: 'gone',
  value: 1,
  validTo: '2023-12-31',
  source: {
    url: 'https://lagen.nu/2018:1118',
    provision: 'förordning (2018:1118)',
    checkedOn: '2024-01-01',
    name: 'Förordningen om körkortslån',
  },
  insteadOf: 'grant-korkortslan-instead',
  confidence: 'high',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'abolished' },
    { facts: {}, on: '2023-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2024-01-01', verdict: 'abolished' },
  ],
};
