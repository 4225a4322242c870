import type { Grant } from '../src/core/grant.ts';

/** Depends on how long one has been without work; decided before the first day. */
export const nystartsjobb: Grant = {
  id: 'nystartsjobb',
  status: 'in_force_employer',
  payer: 'payer-af',
  topic: 'employer',
  value: 2,
  validFrom: '2018-05-01',
  source: {
    url: 'https://lagen.nu/2018:43',
    provision: 'förordning (2018:43) om stöd för nystartsjobb',
    checkedOn: '2026-01-02',
    name: 'Förordningen om nystartsjobb',
  },
  eligibleIf: { fact: 'registered_unemployed', in: ['yes'] },
  apply: 'grant-nystartsjobb-apply',
  confidence: 'high',
  examples: [
    { facts: { registered_unemployed: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: {}, on: '2026-11-24', verdict: 'information' },
    { facts: { registered_unemployed: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2018-04-30', verdict: 'not_in_force' },
    { facts: {}, on: '2018-05-01', verdict: 'information' },
  ],
};
