import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** A place within four months of asking. Nights and weekends are not promised by law. */
export const forskola: Grant = {
  id: 'forskola',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'children',
  value: 2,
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 8 kap. 3–6 och 14 §§',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
  },
  eligibleIf: { all: [childrenMoveAlong, { fact: 'children_ages', has: '0_5' }] },
  apply: 'grant-forskola-apply',
  confidence: 'high',
  examples: [
    { facts: { movers: 'me_and_children', children_ages: ['0_5'] }, on: '2026-11-24', verdict: 'eligible' },
    {
      facts: { movers: 'me_and_children', children_ages: ['6_15'] },
      on: '2026-11-24',
      verdict: 'ineligible',
    },
    {
      facts: { movers: 'me_and_children' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['children_ages'],
    },
  ],
};
