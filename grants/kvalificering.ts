import type { Grant } from '../src/core/grant.ts';

/** Five of fifteen years for those who settle in Sweden from 2027. Does not reach those who live here and move. */
export const kvalificering: Grant = {
  id: 'kvalificering',
  status: 'coming',
  payer: 'payer-fk',
  topic: 'home',
  value: 1,
  validFrom: '2027-01-01',
  source: {
    url: 'https://lagen.nu/prop/2025/26:136',
    provision: 'prop. 2025/26:136, bet. 2025/26:SfU21',
    checkedOn: '2026-05-06',
    name: 'Proposition 2025/26:136',
    recheckBy: '2026-12-31',
  },
  apply: 'grant-kvalificering-apply',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'planned' },
    { facts: {}, on: '2026-12-31', verdict: 'planned' },
    { facts: {}, on: '2027-01-01', verdict: 'information' },
  ],
};
