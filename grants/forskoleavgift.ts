import { grossPerMonth } from '../src/core/amounts/household-income.ts';
import { preschoolFeeRange } from '../src/core/amounts/preschool-fee.ts';
import { calculation, type Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** The most a municipality may ask. The caps are preliminary; free hours from the age of three make it less. */
export const forskoleavgift: Grant = {
  id: 'forskoleavgift',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'home',
  value: 1,
  amount: {
    kind: 'fee_up_to_per_month',
    sek: 1547,
    confirmedOn: '2026-01-29',
    calculation: calculation(
      ['income'],
      ({ income }) => ({ kind: 'fee_per_month', ...preschoolFeeRange(grossPerMonth(income)) }),
      'assuming-fee',
    ),
  },
  validFrom: '2026-07-01',
  judgedOn: 'move',
  source: {
    url: 'https://www.skolverket.se/',
    provision: 'maxtaxan från 2026-07-01, preliminära högsta avgifter',
    checkedOn: '2026-01-29',
    name: 'Skolverket',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { all: [childrenMoveAlong, { fact: 'children_ages', has: '0_5' }] },
  selfCheck: true,
  apply: 'grant-forskoleavgift-apply',
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
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
      on: '2026-06-30',
      verdict: 'not_in_force',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
      on: '2026-07-01',
      verdict: 'information',
    },
  ],
};
