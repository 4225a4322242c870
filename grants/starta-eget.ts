import type { Grant } from '../src/core/grant.ts';

/** At the discretion of the agency, before the company has started. */
export const startaEget: Grant = {
  id: 'starta_eget',
  status: 'in_force',
  payer: 'payer-af',
  topic: 'work',
  value: 1,
  source: {
    url: 'https://arbetsformedlingen.se/for-arbetssokande/extra-stod/stod-a-o/starta-eget-stod-till-start-av-naringsverksamhet',
    provision: 'förordning (2000:634) 18 §',
    checkedOn: '2026-01-02',
    name: 'Arbetsförmedlingen',
  },
  apply: 'grant-starta_eget-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
