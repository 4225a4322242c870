import type { Grant } from '../src/core/grant.ts';

/** Within a week of the move. School, housing allowance, SFI and regional tax hang on it. */
export const folkbokforing: Grant = {
  id: 'folkbokforing',
  status: 'in_force',
  payer: 'payer-skatteverket',
  topic: 'move',
  value: 2,
  source: {
    url: 'https://lagen.nu/1991:481',
    provision: 'folkbokföringslagen (1991:481) 25 §',
    checkedOn: '2025-09-01',
    name: 'Folkbokföringslagen',
  },
  apply: 'grant-folkbokforing-apply',
  confidence: 'high',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
