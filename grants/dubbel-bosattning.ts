import { doubleHousingRange } from '../src/core/amounts/double-housing.ts';
import { rentBands } from '../src/core/amounts/housing-allowance.ts';
import { calculation, type Grant } from '../src/core/grant.ts';

/** A deduction for the rent at the work town, and for trips home. */
export const dubbelBosattning: Grant = {
  id: 'dubbel_bosattning',
  status: 'in_force',
  payer: 'payer-skatteverket',
  topic: 'tax',
  value: 2,
  amount: {
    // The law names no sum: it is the rent at the work town.
    kind: 'less_tax',
    confirmedOn: '2025-05-27',
    calculation: calculation(
      ['new_rent'],
      ({ new_rent }) => ({ kind: 'less_tax_per_month', ...doubleHousingRange(rentBands[new_rent]) }),
      'assuming-tax',
    ),
  },
  source: {
    url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2020.1/326327.html',
    provision: 'inkomstskattelagen (1999:1229) 12 kap. 19–20 och 24 §§',
    checkedOn: '2025-05-27',
    name: 'Skatteverket',
  },
  eligibleIf: { fact: 'keeps_old_home', in: ['yes'] },
  // The distance and where one sleeps are not asked about.
  selfCheck: true,
  apply: 'grant-dubbel_bosattning-apply',
  confidence: 'high',
  examples: [
    { facts: { keeps_old_home: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { keeps_old_home: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['keeps_old_home'] },
  ],
};
