import type { Grant } from '../src/core/grant.ts';

/** Tax free when an employer pays the removal; nobody has to pay it, so it is asked for before signing. */
export const flyttAvArbetsgivare: Grant = {
  id: 'flytt_av_arbetsgivare',
  status: 'in_force',
  payer: 'payer-employer',
  topic: 'move',
  value: 3,
  source: {
    url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2024.4/323995.html',
    provision: 'inkomstskattelagen (1999:1229) 11 kap. 27 §',
    checkedOn: '2025-05-27',
    name: 'Skatteverket',
  },
  apply: 'grant-flytt_av_arbetsgivare-apply',
  confidence: 'high',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'information' },
    { facts: { movers: 'only_me' }, on: '2026-11-24', verdict: 'information' },
  ],
};
