import type { Grant } from '../src/core/grant.ts';

/** That Södertälje pays double rent is said, and confirmed by nothing. We do not repeat it as true. */
export const dubbelHyraKommun: Grant = {
  id: 'dubbel_hyra_kommun',
  status: 'unconfirmed',
  payer: 'payer-kommun',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://lagen.nu/2017:725',
    provision: 'kommunallagen (2017:725) 2 kap. 1 §',
    checkedOn: '2026-11-23',
    name: 'Kommunallagen',
  },
  apply: 'grant-dubbel_hyra_kommun-apply',
  confidence: 'low',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
