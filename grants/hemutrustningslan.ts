import type { Grant } from '../src/core/grant.ts';

export const hemutrustningslan: Grant = {
  id: 'hemutrustningslan',
  status: 'abolished',
  payer: 'payer-csn',
  topic: 'gone',
  value: 1,
  validTo: '2021-12-31',
  source: {
    url: 'https://lagen.nu/1990:1361',
    provision: 'förordning (1990:1361)',
    checkedOn: '2021-12-01',
    name: 'Förordningen om hemutrustningslån',
  },
  insteadOf: 'grant-hemutrustningslan-instead',
  confidence: 'high',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'abolished' },
    { facts: {}, on: '2021-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2022-01-01', verdict: 'abolished' },
  ],
};
