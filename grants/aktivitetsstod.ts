import type { Grant } from '../src/core/grant.ts';

/** Aktivitetsstöd, utvecklingsersättning and etableringsersättning. That a move is no ground for exclusion is our reading. */
export const aktivitetsstod: Grant = {
  id: 'aktivitetsstod',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'work',
  value: 1,
  source: {
    url: 'https://arbetsformedlingen.se/for-arbetssokande/extra-stod/ersattning-och-franvaro/aktivitetsstod-och-utvecklingsersattning',
    provision: 'förordning (2017:819) 2 kap. och förordning (2017:820) 15, 17 och 20 §§',
    checkedOn: '2025-12-22',
    name: 'Arbetsförmedlingen',
  },
  eligibleIf: { fact: 'registered_unemployed', in: ['yes'] },
  selfCheck: true,
  apply: 'grant-aktivitetsstod-apply',
  confidence: 'medium',
  examples: [
    { facts: { registered_unemployed: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { registered_unemployed: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['registered_unemployed'] },
  ],
};
