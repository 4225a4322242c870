import {
  interviewTravelFigures,
  interviewTravelRange,
  tripBands,
} from '../src/core/amounts/interview-travel.ts';
import { calculation, type Grant } from '../src/core/grant.ts';

/** Travel and lodging for a job interview, asked for before the trip. At the discretion of the agency. */
export const resebidrag: Grant = {
  id: 'resebidrag',
  status: 'in_force',
  payer: 'payer-af',
  topic: 'work',
  value: 2,
  amount: {
    kind: 'up_to',
    sek: interviewTravelFigures.most.value,
    confirmedOn: '2025-08-26',
    calculation: calculation(
      ['trip_cost'],
      ({ trip_cost }) => ({ kind: 'once', ...interviewTravelRange(tripBands[trip_cost]) }),
      'assuming-interview',
    ),
  },
  validFrom: '2025-01-01',
  source: {
    url: 'https://arbetsformedlingen.se/for-arbetssokande/cv-ansokan-och-intervju/jobbintervjun/ersattning-for-resekostnader-nar-du-aker-pa-jobbintervju',
    provision: 'förordning (2015:500) om resebidrag',
    checkedOn: '2025-08-26',
    name: 'Arbetsförmedlingen',
  },
  eligibleIf: {
    all: [
      { fact: 'age', in: ['20_28', '29_65', '66_plus'] },
      { fact: 'registered_unemployed', in: ['yes'] },
      { fact: 'interview_far', in: ['yes'] },
    ],
  },
  // At the agency's discretion; and the ad, the risk of losing work and jobs near home are not asked about.
  selfCheck: true,
  apply: 'grant-resebidrag-apply',
  confidence: 'high',
  examples: [
    {
      facts: { age: '29_65', registered_unemployed: 'yes', interview_far: 'yes' },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { age: '29_65', registered_unemployed: 'yes', interview_far: 'no' },
      on: '2026-11-24',
      verdict: 'ineligible',
    },
    { facts: { age: '16_19' }, on: '2026-11-24', verdict: 'ineligible' },
    {
      facts: { age: '20_28', registered_unemployed: 'yes' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['interview_far'],
    },
    { facts: {}, on: '2024-12-31', verdict: 'not_in_force' },
    {
      facts: {},
      on: '2025-01-01',
      verdict: 'undecided',
      missing: ['age', 'registered_unemployed', 'interview_far'],
    },
  ],
};
