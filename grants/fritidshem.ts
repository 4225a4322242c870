import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** Care before and after school, to the spring of the year the child turns 13. */
export const fritidshem: Grant = {
  id: 'fritidshem',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'children',
  value: 1,
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 14 kap. 7 §',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      {
        any: [
          { fact: 'children_ages', has: '6_15' },
          { fact: 'children_ages', has: '0_5' },
        ],
      },
    ],
  },
  selfCheck: true,
  apply: 'grant-fritidshem-apply',
  confidence: 'high',
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
      verdict: 'ineligible',
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
