import type { Grant } from '../src/core/grant.ts';

/** While funds last. Parts of other municipalities are listed too; we know whole municipalities only. */
export const elbilspremie: Grant = {
  id: 'elbilspremie',
  status: 'in_force',
  payer: 'payer-naturvardsverket',
  topic: 'tax',
  value: 1,
  amount: { kind: 'up_to', sek: 46800, confirmedOn: '2025-12-22', validTo: '2028-06-30' },
  validFrom: '2026-03-18',
  validTo: '2029-06-30',
  judgedOn: 'move',
  source: {
    url: 'https://www.naturvardsverket.se/bidrag/elbilspremien/',
    provision: 'förordning (2025:1574)',
    checkedOn: '2025-12-22',
    name: 'Naturvårdsverket',
    recheckBy: '2026-12-31',
  },
  eligibleIf: { fact: 'destination_ev_premium', in: ['yes'] },
  selfCheck: true,
  apply: 'grant-elbilspremie-apply',
  confidence: 'high',
  examples: [
    { facts: { destination_ev_premium: 'yes' }, on: '2026-11-24', verdict: 'information' },
    { facts: { destination_ev_premium: 'no' }, on: '2026-11-24', verdict: 'ineligible' },
    { facts: {}, on: '2026-11-24', verdict: 'undecided', missing: ['destination_ev_premium'] },
    { facts: { destination_ev_premium: 'yes' }, on: '2026-03-17', verdict: 'not_in_force' },
    { facts: { destination_ev_premium: 'yes' }, on: '2026-03-18', verdict: 'information' },
    { facts: { destination_ev_premium: 'yes' }, on: '2029-06-30', verdict: 'information' },
    { facts: { destination_ev_premium: 'yes' }, on: '2029-07-01', verdict: 'not_in_force' },
  ],
};
