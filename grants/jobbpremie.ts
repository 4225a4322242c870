import { jobPremiumFigures, jobPremiumRange, payBands } from '../src/core/amounts/job-premium.ts';
import { calculation, type Grant } from '../src/core/grant.ts';

/** Temporary, for pay months from March 2026; applied for month by month. */
export const jobbpremie: Grant = {
  id: 'jobbpremie',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'assistance',
  value: 3,
  amount: {
    kind: 'up_to_per_month',
    sek: jobPremiumFigures.mostPerMonth.value,
    confirmedOn: '2026-09-12',
    calculation: calculation(
      ['new_pay'],
      ({ new_pay }) => ({ kind: 'per_month', ...jobPremiumRange(payBands[new_pay]) }),
      'assuming-job-premium',
    ),
  },
  validFrom: '2026-03-01',
  validTo: '2028-02-29',
  judgedOn: 'move',
  source: {
    url: 'https://www.forsakringskassan.se/privatperson/jobbpremie',
    provision: 'tillfällig lag efter SOU 2025:15 (SFS-numret är inte bekräftat)',
    checkedOn: '2026-09-12',
    name: 'Försäkringskassan',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { fact: 'assistance_2025', in: ['every_month'] },
  apply: 'grant-jobbpremie-apply',
  confidence: 'medium',
  examples: [
    { facts: { assistance_2025: 'every_month' }, on: '2026-11-24', verdict: 'eligible' },
    { facts: { assistance_2025: 'some_months' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: { assistance_2025: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['assistance_2025'] },
    { facts: { assistance_2025: 'every_month' }, on: '2026-02-28', verdict: 'not_in_force' },
    { facts: { assistance_2025: 'every_month' }, on: '2026-03-01', verdict: 'eligible' },
    { facts: { assistance_2025: 'every_month' }, on: '2028-02-29', verdict: 'eligible' },
    { facts: { assistance_2025: 'every_month' }, on: '2028-03-01', verdict: 'not_in_force' },
  ],
};
