import { firstTaxYear, regionalTaxFigures } from '../src/core/amounts/regional-tax.ts';
import { calculation, type Grant } from '../src/core/grant.ts';
import { plannedMove } from '../src/core/move-period.ts';

/** Registered there on 1 November of the year before the income year; comes by itself. */
export const regionalSkattereduktion: Grant = {
  id: 'regional_skattereduktion',
  status: 'in_force',
  payer: 'payer-skatteverket',
  topic: 'tax',
  value: 2,
  amount: {
    kind: 'per_year',
    sek: regionalTaxFigures.perYear.value,
    confirmedOn: '2026-01-01',
    calculation: calculation(
      ['move_when'],
      ({ move_when }, today) => {
        const move = plannedMove({ move_when }, today);
        if (move === undefined) return { kind: 'unknown', missing: ['move_when'] };
        const [firstYear, lastYear] = [firstTaxYear(move.from), firstTaxYear(move.to)];
        return {
          kind: 'each_year',
          sek: regionalTaxFigures.perYear.value,
          firstYear,
          ...(lastYear === firstYear ? {} : { orYear: lastYear }),
        };
      },
      'assuming-registered',
    ),
  },
  validFrom: '2020-01-01',
  judgedOn: 'first_november',
  source: {
    url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2022.11/384658.html',
    provision: 'inkomstskattelagen (1999:1229) 67 kap. 34 § och bilaga 67',
    checkedOn: '2026-01-01',
    name: 'Skatteverket',
  },
  eligibleIf: { fact: 'destination_tax_reduction', in: ['yes'] },
  // It also takes being registered there on 1 November, which lies ahead and is not ours to judge.
  selfCheck: true,
  apply: 'grant-regional_skattereduktion-apply',
  confidence: 'high',
  examples: [
    { facts: { destination_tax_reduction: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { destination_tax_reduction: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['destination_tax_reduction'] },
    { facts: { destination_tax_reduction: 'yes' }, on: '2019-12-31', verdict: 'not_in_force' },
    { facts: { destination_tax_reduction: 'yes' }, on: '2020-01-01', verdict: 'information' },
  ],
};
