import type { Grant } from '../src/core/grant.ts';

/** Activity is demanded of those with social assistance; it follows them to a new municipality. */
export const aktivitetskrav: Grant = {
  id: 'aktivitetskrav',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'assistance',
  value: 1,
  validFrom: '2026-10-01',
  source: {
    url: 'https://lagen.nu/prop/2025/26:207',
    provision: 'prop. 2025/26:207; i kraft 2026-07-01, för bistånd från oktober 2026',
    checkedOn: '2026-09-10',
    name: 'Proposition 2025/26:207',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { fact: 'assistance_now', in: ['six_months', 'shorter'] },
  selfCheck: true,
  apply: 'grant-aktivitetskrav-apply',
  confidence: 'medium',
  examples: [
    { facts: { assistance_now: 'six_months' }, on: '2026-11-24', verdict: 'information' },
    { facts: { assistance_now: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['assistance_now'] },
    { facts: { assistance_now: 'shorter' }, on: '2026-09-30', verdict: 'not_in_force' },
    { facts: { assistance_now: 'shorter' }, on: '2026-10-01', verdict: 'information' },
  ],
};
