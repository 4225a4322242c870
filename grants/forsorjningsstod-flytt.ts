import type { Grant } from '../src/core/grant.ts';

/** An individual decision by the municipality one lives in, before the move. There is no national sum. */
export const forsorjningsstodFlytt: Grant = {
  id: 'forsorjningsstod_flytt',
  status: 'in_force',
  payer: 'payer-kommun',
  topic: 'assistance',
  value: 1,
  validFrom: '2025-07-01',
  source: {
    url: 'https://lagen.nu/2025:400',
    provision: 'socialtjänstlagen (2025:400) 12 kap. 1–2 §§',
    checkedOn: '2025-12-15',
    name: 'Socialtjänstlagen',
    recheckBy: '2026-12-31',
  },
  apply: 'grant-forsorjningsstod_flytt-apply',
  confidence: 'low',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'information' },
    { facts: { assistance_now: 'six_months' }, on: '2026-11-24', verdict: 'information' },
    { facts: {}, on: '2025-06-30', verdict: 'not_in_force' },
    { facts: {}, on: '2025-07-01', verdict: 'information' },
  ],
};
