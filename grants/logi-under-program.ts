import type { Grant } from '../src/core/grant.ts';

/** For a programme in another town, never for a job. Its sums are for those in it, and are not named. */
export const logiUnderProgram: Grant = {
  id: 'logi_program',
  status: 'in_force',
  payer: 'payer-af',
  topic: 'work',
  value: 1,
  validFrom: '2025-01-01',
  source: {
    url: 'https://arbetsformedlingen.se/for-arbetssokande/extra-stod/ersattning-och-franvaro/aktivitetsstod-och-utvecklingsersattning',
    provision: 'förordning (2017:819) 3 kap. 1–6 §§, ändrad genom SFS 2024:1060',
    checkedOn: '2025-12-22',
    name: 'Arbetsförmedlingen',
  },
  eligibleIf: { fact: 'registered_unemployed', in: ['yes'] },
  selfCheck: true,
  apply: 'grant-logi_program-apply',
  confidence: 'high',
  examples: [
    { facts: { registered_unemployed: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { registered_unemployed: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['registered_unemployed'] },
    { facts: {}, on: '2024-12-31', verdict: 'not_in_force' },
    { facts: { registered_unemployed: 'yes' }, on: '2025-01-01', verdict: 'information' },
  ],
};
