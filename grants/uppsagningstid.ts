import type { Grant } from '../src/core/grant.ts';

/** Three months to the end of a month, whatever the contract says: up to four months of double rent. */
export const uppsagningstid: Grant = {
  id: 'uppsagningstid',
  status: 'in_force',
  payer: 'payer-hyresnamnden',
  topic: 'move',
  value: 2,
  source: {
    url: 'https://lagen.nu/1970:994',
    provision: 'jordabalken (1970:994) 12 kap. 5 §',
    checkedOn: '2025-09-01',
    name: 'Jordabalken',
  },
  eligibleIf: { fact: 'rents_home', in: ['yes'] },
  apply: 'grant-uppsagningstid-apply',
  confidence: 'high',
  examples: [
    { facts: { rents_home: 'yes' }, on: '2026-11-24', verdict: 'eligible' },
    { facts: { rents_home: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['rents_home'] },
  ],
};
