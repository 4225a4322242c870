import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** Care on evenings, nights and weekends: to be striven for, not promised. Asked about before a shift job is accepted. */
export const forskolaSkift: Grant = {
  id: 'forskola_skift',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'children',
  value: 2,
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 8 kap. 3 § och 25 kap. 5 §',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      {
        any: [
          { fact: 'children_ages', has: '0_5' },
          { fact: 'children_ages', has: '6_15' },
        ],
      },
    ],
  },
  selfCheck: true,
  apply: 'grant-forskola_skift-apply',
  confidence: 'high',
  examples: [
    {
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
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
    {
      facts: { movers: 'me_and_children', children_ages: ['6_15'] },
      on: '2026-11-24',
      verdict: 'information',
    },
  ],
};
