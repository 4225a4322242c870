import type { Grant } from '../src/core/grant.ts';

/** A ceiling on social assistance, tightest for large families. A new parliament may have changed it. */
export const bidragstak: Grant = {
  id: 'bidragstak',
  status: 'coming',
  payer: 'payer-kommun',
  topic: 'assistance',
  value: 1,
  validFrom: '2027-01-01',
  source: {
    url: 'https://lagen.nu/prop/2025/26:201',
    provision: 'prop. 2025/26:201, bet. 2025/26:SoU30',
    checkedOn: '2026-09-10',
    name: 'Proposition 2025/26:201',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { fact: 'assistance_now', in: ['six_months', 'shorter'] },
  apply: 'grant-bidragstak-apply',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'planned' },
    { facts: {}, on: '2026-12-31', verdict: 'planned' },
    { facts: { assistance_now: 'shorter' }, on: '2027-01-01', verdict: 'information' },
    { facts: { assistance_now: 'six_months' }, on: '2027-01-01', verdict: 'information' },
    { facts: { assistance_now: 'no' }, on: '2027-01-01', verdict: 'ineligible' },
  ],
};
