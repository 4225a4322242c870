import type { Grant } from '../src/core/grant.ts';

/** Income counted by the month instead of the year, so that fewer have to pay back. */
export const bostadsbidragManad: Grant = {
  id: 'bostadsbidrag_manad',
  status: 'coming',
  payer: 'payer-fk',
  topic: 'home',
  value: 1,
  validFrom: '2027-01-01',
  source: {
    url: 'https://www.forsakringskassan.se/privatperson/foralder/bostadsbidrag-till-barnfamiljer',
    provision: 'regeringens proposition om månadsvis inkomst, bet. SfU24 (maj 2026)',
    checkedOn: '2026-09-15',
    name: 'Försäkringskassan',
    recheckBy: '2026-12-31',
  },
  apply: 'grant-bostadsbidrag_manad-apply',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'planned' },
    { facts: {}, on: '2026-12-31', verdict: 'planned' },
    { facts: {}, on: '2027-01-01', verdict: 'information' },
  ],
};
