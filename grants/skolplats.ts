import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** A right of every child who lives in the municipality, from the autumn the child turns six. */
export const skolplats: Grant = {
  id: 'skolplats',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'children',
  value: 1,
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 7 kap. 2–3 §§ och 10 kap. 24 §',
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
          { fact: 'children_ages', has: '16_19' },
        ],
      },
    ],
  },
  // Those under six begin later; one of sixteen may still be in year nine.
  selfCheck: { not: { fact: 'children_ages', has: '6_15' } },
  apply: 'grant-skolplats-apply',
  confidence: 'high',
  examples: [
    { facts: { movers: 'me_and_children', children_ages: ['6_15'] }, on: '2026-11-24', verdict: 'eligible' },
    {
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
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
