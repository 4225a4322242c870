import type { Grant } from '../src/core/grant.ts';

/** A quarter of earned pay is left out when social assistance is worked out. */
export const jobbstimulans: Grant = {
  id: 'jobbstimulans',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'assistance',
  value: 2,
  validFrom: '2025-07-01',
  source: {
    url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/ekonomiskt-bistand/ekonomiskt-bistand-for-privatpersoner/',
    provision: 'socialtjänstlagen (2025:400) 12 kap. 8 §',
    checkedOn: '2025-12-15',
    name: 'Socialstyrelsen',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { fact: 'assistance_now', in: ['six_months'] },
  apply: 'grant-jobbstimulans-apply',
  confidence: 'high',
  examples: [
    { facts: { assistance_now: 'six_months' }, on: '2026-11-24', verdict: 'eligible' },
    { facts: { assistance_now: 'shorter' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['assistance_now'] },
    { facts: { assistance_now: 'six_months' }, on: '2025-06-30', verdict: 'not_in_force' },
    { facts: { assistance_now: 'six_months' }, on: '2025-07-01', verdict: 'eligible' },
  ],
};
