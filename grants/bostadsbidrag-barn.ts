import { grossPerMonth } from '../src/core/amounts/household-income.ts';
import { familyHousingRange, rentBands } from '../src/core/amounts/housing-allowance.ts';
import { calculation, type Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/**
 * The most a family can have, computed for three children or more. Between 25 000 and 50 000 kr net little
 * may be left: one has to count.
 */
export const bostadsbidragBarn: Grant = {
  id: 'bostadsbidrag_barn',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'home',
  value: 3,
  amount: {
    kind: 'up_to_per_month',
    sek: 6200,
    confirmedOn: '2025-12-22',
    validTo: '2026-12-31',
    calculation: calculation(
      ['children_count', 'new_rent', 'income', 'movers'],
      ({ children_count, new_rent, income, movers }) => ({
        kind: 'per_month',
        ...familyHousingRange({
          cost: rentBands[new_rent],
          children: Number.parseInt(children_count, 10),
          income: grossPerMonth(income),
          // Whoever moves first may be alone or one of two.
          isAlone: movers === 'me_and_children',
        }),
      }),
      'assuming-housing',
    ),
  },
  validFrom: '2026-01-01',
  judgedOn: 'move',
  source: {
    url: 'https://www.forsakringskassan.se/privatperson/foralder/bostadsbidrag-till-barnfamiljer',
    provision: 'socialförsäkringsbalken (2010:110) 95–98 kap.',
    checkedOn: '2025-12-22',
    name: 'Försäkringskassan',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { all: [childrenMoveAlong, { fact: 'income', in: ['under_15', '15_25', '25_35', '35_50'] }] },
  selfCheck: { fact: 'income', in: ['25_35', '35_50'] },
  apply: 'grant-bostadsbidrag_barn-apply',
  confidence: 'high',
  examples: [
    { facts: { movers: 'me_and_children', income: '15_25' }, on: '2026-11-24', verdict: 'eligible' },
    {
      facts: { movers: 'two_adults_and_children', income: '35_50' },
      on: '2026-11-24',
      verdict: 'information',
    },
    {
      facts: { movers: 'two_adults_and_children', income: 'over_50' },
      on: '2026-11-24',
      verdict: 'ineligible',
    },
    { facts: { movers: 'only_me', income: 'under_15' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: { movers: 'me_and_children' }, on: '2026-11-24', verdict: 'undecided', missing: ['income'] },
    {
      facts: { movers: 'me_first', income: '15_25' },
      on: '2026-11-24',
      verdict: 'undecided',
      missing: ['children_ages'],
    },
    { facts: { movers: 'me_and_children', income: '15_25' }, on: '2025-12-31', verdict: 'not_in_force' },
    { facts: { movers: 'me_and_children', income: '15_25' }, on: '2026-01-01', verdict: 'eligible' },
  ],
};
