import type { Grant } from '../src/core/grant.ts';

/**
 * Rare, and never certain: employers need a central agreement, and we do not ask how long anyone has been in
 * Sweden.
 */
export const etableringsjobb: Grant = {
  id: 'etableringsjobb',
  status: 'in_force',
  payer: 'payer-fk',
  topic: 'work',
  value: 1,
  validFrom: '2024-01-01',
  validTo: '2027-12-31',
  judgedOn: 'move',
  source: {
    url: 'https://lagen.nu/2022:807',
    provision: 'förordning (2022:807)',
    checkedOn: '2025-12-01',
    name: 'Förordning (2022:807)',
  },
  eligibleIf: {
    all: [
      { fact: 'age', in: ['20_28', '29_65', '66_plus'] },
      { fact: 'registered_unemployed', in: ['yes'] },
    ],
  },
  selfCheck: true,
  apply: 'grant-etableringsjobb-apply',
  confidence: 'low',
  examples: [
    { facts: { age: '20_28', registered_unemployed: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { age: '20_28', registered_unemployed: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: { age: '16_19' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: { age: '29_65' }, on: '2026-11-24', verdict: 'undecided', missing: ['registered_unemployed'] },
    { facts: {}, on: '2023-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2024-01-01', verdict: 'undecided', missing: ['age', 'registered_unemployed'] },
    { facts: {}, on: '2027-12-31', verdict: 'undecided', missing: ['age', 'registered_unemployed'] },
    { facts: {}, on: '2028-01-01', verdict: 'not_in_force' },
  ],
};
