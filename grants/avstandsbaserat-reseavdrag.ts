import type { Grant } from '../src/core/grant.ts';

/** Passed in June 2022 and revoked before it began. */
export const avstandsbaseratReseavdrag: Grant = {
  id: 'avstandsbaserat_reseavdrag',
  status: 'never_existed',
  payer: 'payer-skatteverket',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://lagen.nu/prop/2022/23:18',
    provision: 'prop. 2022/23:18',
    checkedOn: '2025-10-16',
    name: 'Proposition 2022/23:18',
  },
  insteadOf: 'grant-avstandsbaserat_reseavdrag-instead',
  confidence: 'high',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'abolished' }],
};
