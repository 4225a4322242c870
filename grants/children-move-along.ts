import type { Condition } from '../src/core/condition.ts';

/** Whether children are part of the household that moves, at once or after the first of them. */
export const childrenMoveAlong: Condition = {
  any: [
    { fact: 'movers', in: ['me_and_children', 'two_adults_and_children'] },
    {
      all: [
        { fact: 'movers', in: ['me_first'] },
        {
          any: [
            { fact: 'children_ages', has: '0_5' },
            { fact: 'children_ages', has: '6_15' },
            { fact: 'children_ages', has: '16_19' },
          ],
        },
      ],
    },
  ],
};
