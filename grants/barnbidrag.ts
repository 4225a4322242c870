import { childAllowanceFigures, childAllowanceRange } from '../src/core/amounts/child-allowance.ts';
import { calculation, type Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** Does not change when one moves inside Sweden; the supplement begins with the second child. */
export const barnbidrag: Grant = {
  id: 'barnbidrag',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'home',
  value: 1,
  amount: {
    kind: 'per_month_per_child',
    sek: childAllowanceFigures.perChild.value,
    confirmedOn: '2025-12-22',
    calculation: calculation(
      ['children_count', 'children_ages'],
      ({ children_count, children_ages }) => ({
        kind: 'per_month',
        ...childAllowanceRange(
          Number.parseInt(children_count, 10),
          children_count === '5_plus',
          children_ages.includes('16_19'),
        ),
      }),
      'assuming-children',
    ),
  },
  source: {
    url: 'https://lagen.nu/2010:110',
    provision: 'socialförsäkringsbalken (2010:110) 15 kap.',
    checkedOn: '2025-12-22',
    name: 'Socialförsäkringsbalken',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      {
        any: [
          { fact: 'children_ages', has: '0_5' },
          { fact: 'children_ages', has: '6_15' },
          { fact: 'children_ages', has: '16_19' },
        ],
      },
    ],
  },
  // A child of sixteen has it to the end of year nine, which is not ours to tell from an age.
  selfCheck: {
    not: {
      any: [
        { fact: 'children_ages', has: '0_5' },
        { fact: 'children_ages', has: '6_15' },
      ],
    },
  },
  apply: 'grant-barnbidrag-apply',
  confidence: 'high',
  examples: [
    { facts: { movers: 'me_and_children', children_ages: ['0_5'] }, on: '2026-11-24', verdict: 'eligible' },
    { facts: { movers: 'me_first', children_ages: ['6_15'] }, on: '2026-11-24', verdict: 'eligible' },
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
