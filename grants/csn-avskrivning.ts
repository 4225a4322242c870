import type { Grant } from '../src/core/grant.ts';

/** Proposed in 2017 and 2020, never enacted. Norway has one, for Norwegian loans. */
export const csnAvskrivning: Grant = {
  id: 'csn_avskrivning',
  status: 'never_existed',
  payer: 'payer-csn',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://www.csn.se/betala-tillbaka/betala-tillbaka-studielan/avskrivning-av-studielan.html',
    provision: 'studiestödslagen (1999:1395)',
    checkedOn: '2025-12-22',
    name: 'CSN',
  },
  insteadOf: 'grant-csn_avskrivning-instead',
  confidence: 'high',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'abolished' }],
};
