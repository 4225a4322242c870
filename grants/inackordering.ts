import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** Boarding for upper-secondary pupils whose school is in another town. */
export const inackordering: Grant = {
  id: 'inackordering',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'children',
  value: 1,
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 15 kap. 32 §',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      // Upper-secondary school begins in the year one turns sixteen: at fifteen for some.
      {
        any: [
          { fact: 'children_ages', has: '16_19' },
          { fact: 'children_ages', has: '6_15' },
        ],
      },
    ],
  },
  selfCheck: true,
  apply: 'grant-inackordering-apply',
  confidence: 'high',
  examples: [
    {
      facts: { movers: 'me_and_children', children_ages: ['16_19'] },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['6_15'] },
      on: '2026-11-24',
      verdict: 'information',
    },
    { facts: { movers: 'me_and_children', children_ages: ['0_5'] }, on: '2026-11-24', verdict: 'ineligible' },
    {
      facts: { movers: 'me_and_children' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['children_ages'],
    },
  ],
};
