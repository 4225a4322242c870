import { grossPerMonth } from '../src/core/amounts/household-income.ts';
import { rentBands, youngHousingRange } from '../src/core/amounts/housing-allowance.ts';
import { calculation, type Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/**
 * 18 to 28 years without children. Ends at an income far below full-time pay, so that a "yes" is never
 * certain.
 */
export const bostadsbidragUng: Grant = {
  id: 'bostadsbidrag_ung',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'home',
  value: 1,
  amount: {
    kind: 'up_to_per_month',
    sek: 1300,
    confirmedOn: '2025-12-22',
    validTo: '2026-12-31',
    calculation: calculation(
      ['new_rent', 'income', 'movers'],
      ({ new_rent, income, movers }) => ({
        kind: 'per_month',
        ...youngHousingRange(rentBands[new_rent], grossPerMonth(income), movers === 'two_adults'),
      }),
      'assuming-housing',
    ),
  },
  validFrom: '2026-01-01',
  judgedOn: 'move',
  source: {
    url: 'https://www.forsakringskassan.se/privatperson/',
    provision: 'socialförsäkringsbalken (2010:110) 95–98 kap.',
    checkedOn: '2025-12-22',
    name: 'Försäkringskassan',
    recheckBy: '2026-12-31',
  },
  eligibleIf: {
    all: [
      { not: childrenMoveAlong },
      { fact: 'age', in: ['16_19', '20_28'] },
      { fact: 'income', in: ['under_15'] },
    ],
  },
  selfCheck: true,
  apply: 'grant-bostadsbidrag_ung-apply',
  confidence: 'high',
  examples: [
    {
      facts: { movers: 'only_me', age: '20_28', income: 'under_15' },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { movers: 'only_me', age: '29_65', income: 'under_15' },
      on: '2026-11-24',
      verdict: 'ineligible',
    },
    { facts: { movers: 'only_me', age: '20_28', income: '15_25' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: { movers: 'me_and_children' }, on: '2026-11-24', verdict: 'ineligible' },
    {
      facts: { movers: 'only_me', income: 'under_15' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['age'],
    },
    {
      facts: { movers: 'only_me', age: '20_28', income: 'under_15' },
      on: '2025-12-31',
      verdict: 'not_in_force',
    },
    {
      facts: { movers: 'only_me', age: '20_28', income: 'under_15' },
      on: '2026-01-01',
      verdict: 'information',
    },
  ],
};
