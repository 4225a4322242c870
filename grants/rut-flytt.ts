import type { Grant } from '../src/core/grant.ts';

/** No amount: its rate and yearly cap have not been confirmed. */
export const rutFlytt: Grant = {
  id: 'rut_flytt',
  status: 'in_force',
  payer: 'payer-skatteverket',
  topic: 'tax',
  value: 2,
  source: {
    url: 'https://lagen.nu/1999:1229',
    provision: 'inkomstskattelagen (1999:1229) 67 kap. 13 §',
    checkedOn: '2025-05-27',
    name: 'Inkomstskattelagen',
  },
  apply: 'grant-rut_flytt-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
