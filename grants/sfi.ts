import type { Grant } from '../src/core/grant.ts';

/** Three years from the first admission, counted from 2026-01-01 for those already admitted. */
export const sfi: Grant = {
  id: 'sfi',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'work',
  value: 1,
  validFrom: '2026-01-01',
  judgedOn: 'move',
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800) 20 kap. 29 och 31 a §§',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
  },
  eligibleIf: { not: { fact: 'abilities', has: 'swedish_work' } },
  selfCheck: true,
  apply: 'grant-sfi-apply',
  confidence: 'high',
  examples: [
    { facts: { abilities: ['swedish_some'] }, on: '2026-11-24', verdict: 'information' },
    { facts: { abilities: [] }, on: '2026-11-24', verdict: 'information' },
    { facts: { abilities: ['swedish_work'] }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['abilities'] },
    { facts: { abilities: [] }, on: '2025-12-31', verdict: 'not_in_force' },
    { facts: { abilities: [] }, on: '2026-01-01', verdict: 'information' },
  ],
};
