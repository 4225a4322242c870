import type { Condition } from '../src/core/condition.ts';

const someAreChildren: readonly Condition[] = [
  { fact: 'children_ages', has: '0_5' },
  { fact: 'children_ages', has: '6_15' },
  { fact: 'children_ages', has: '16_19' },
];

/**
 * Whether children are part of the household that moves, at once or after the first of them. Ages may be left open, but
 * "none of these" means that they are grown up.
 */
export const childrenMoveAlong: Condition = {
  any: [
    {
      all: [
        { fact: 'movers', in: ['me_and_children', 'two_adults_and_children'] },
        { any: [{ not: { answered: 'children_ages' } }, ...someAreChildren] },
      ],
    },
    { all: [{ fact: 'movers', in: ['me_first'] }, { any: someAreChildren }] },
  ],
};
