import type { Grant } from '../src/core/grant.ts';

/**
 * What leaving a job costs: sign the new one first. How an accompanying partner is treated is not confirmed.
 */
export const aKassa: Grant = {
  id: 'a_kassa',
  status: 'in_force',
  payer: 'payer-akassa',
  topic: 'work',
  value: 2,
  validFrom: '2025-10-01',
  source: {
    url: 'https://arbetsformedlingen.se/for-arbetssokande/arbetslos---vad-hander-nu/ersattning-fran-a-kassa',
    provision: 'lagen (2024:506) om arbetslöshetsförsäkring 7 kap.',
    checkedOn: '2026-09-12',
    name: 'Arbetsförmedlingen',
    recheckBy: '2026-12-31',
  },
  apply: 'grant-a_kassa-apply',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'information' },
    { facts: {}, on: '2025-09-30', verdict: 'not_in_force' },
    { facts: {}, on: '2025-10-01', verdict: 'information' },
  ],
};
