import type { Grant } from '../src/core/grant.ts';

/** No cash for newcomers could be confirmed in any municipality. Never a sum. */
export const kommunalBonus: Grant = {
  id: 'kommunal_bonus',
  status: 'local',
  payer: 'payer-kommun',
  topic: 'move',
  value: 1,
  source: {
    url: 'https://lagen.nu/2017:725',
    provision: 'kommunallagen (2017:725) 2 kap. 1 §',
    checkedOn: '2026-11-23',
    name: 'Kommunallagen',
  },
  apply: 'grant-kommunal_bonus-apply',
  confidence: 'low',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
