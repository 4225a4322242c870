import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** For the year a child turns 6 to 16, so that every band of ages holds some. The sum is from a third party. */
export const fritidskort: Grant = {
  id: 'fritidskort',
  status: 'in_force',
  payer: 'payer-ehalsomyndigheten',
  topic: 'home',
  value: 1,
  amount: { kind: 'up_to_per_child_and_year', sek: 2500, confirmedOn: '2026-09-15' },
  source: {
    url: 'https://www.fritidskortet.se/foralder',
    provision: 'uppgift från E-hälsomyndigheten i september 2026',
    checkedOn: '2026-09-15',
    name: 'Fritidskortet',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      {
        any: [
          { fact: 'children_ages', has: '6_15' },
          { fact: 'children_ages', has: '0_5' },
          { fact: 'children_ages', has: '16_19' },
        ],
      },
    ],
  },
  selfCheck: true,
  apply: 'grant-fritidskort-apply',
  confidence: 'medium',
  examples: [
    {
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['6_15'] },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['16_19'] },
      on: '2026-11-24',
      verdict: 'information',
    },
    { facts: { movers: 'only_me' }, on: '2026-11-24', verdict: 'ineligible' },
    {
      facts: { movers: 'me_and_children' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['children_ages'],
    },
  ],
};
