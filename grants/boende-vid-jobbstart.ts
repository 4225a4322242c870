import type { Grant } from '../src/core/grant.ts';

/** No state scheme pays for lodging when a job begins: none was found, which is not proof that there is none. */
export const boendeVidJobbstart: Grant = {
  id: 'boende_vid_jobbstart',
  status: 'unconfirmed',
  payer: 'payer-af',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://lagen.nu/2015:500',
    provision: 'ingen regel funnen; förordning (2015:500) gäller bara resa till intervju',
    checkedOn: '2026-11-23',
    name: 'Förordningen om resebidrag',
  },
  apply: 'grant-boende_vid_jobbstart-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
