import type { Grant } from '../src/core/grant.ts';

export const studiestartsstod: Grant = {
  id: 'studiestartsstod',
  status: 'abolished',
  payer: 'payer-csn',
  topic: 'gone',
  value: 1,
  validTo: '2025-12-31',
  source: {
    url: 'https://lagen.nu/2017:527',
    provision: 'lagen (2017:527), upphävd genom SFS 2025:1545',
    checkedOn: '2025-12-01',
    name: 'Lagen om studiestartsstöd',
  },
  insteadOf: 'grant-studiestartsstod-instead',
  confidence: 'high',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'abolished' },
    { facts: {}, on: '2025-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2026-01-01', verdict: 'abolished' },
  ],
};
