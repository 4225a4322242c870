import type { Grant } from '../src/core/grant.ts';

/** Lönebidrag, utvecklingsanställning, trygghetsanställning and Samhall. The amounts were not read; we never ask about health. */
export const lonebidrag: Grant = {
  id: 'lonebidrag',
  status: 'in_force_employer',
  payer: 'payer-af',
  topic: 'employer',
  value: 1,
  source: {
    url: 'https://lagen.nu/2017:462',
    provision: 'förordning (2017:462)',
    checkedOn: '2026-01-02',
    name: 'Förordning (2017:462)',
  },
  apply: 'grant-lonebidrag-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
