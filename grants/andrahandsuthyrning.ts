import type { Grant } from '../src/core/grant.ts';

/** Keeping the flat while trying: temporary work elsewhere is a valid reason to sublet, with consent. */
export const andrahandsuthyrning: Grant = {
  id: 'andrahandsuthyrning',
  status: 'in_force',
  payer: 'payer-hyresnamnden',
  topic: 'move',
  value: 2,
  source: {
    url: 'https://lagen.nu/1970:994',
    provision: 'jordabalken (1970:994) 12 kap. 5 och 40 §§',
    checkedOn: '2025-09-01',
    name: 'Jordabalken',
  },
  eligibleIf: { fact: 'rents_home', in: ['yes'] },
  selfCheck: true,
  apply: 'grant-andrahandsuthyrning-apply',
  confidence: 'high',
  examples: [
    { facts: { rents_home: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { rents_home: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['rents_home'] },
  ],
};
