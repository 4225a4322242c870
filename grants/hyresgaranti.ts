import type { Grant } from '../src/core/grant.ts';

/** The municipality stands surety for the rent. No cash. */
export const hyresgaranti: Grant = {
  id: 'hyresgaranti',
  status: 'local',
  payer: 'payer-kommun',
  topic: 'move',
  value: 1,
  source: {
    url: 'https://www.boverket.se/sv/samhallsplanering/bostadsmarknad/bostadsforsorjning/kommunernas-verktyg/kommunala-hyresgarantier/',
    provision: 'frivilligt för kommunen',
    checkedOn: '2024-08-15',
    name: 'Boverket',
  },
  apply: 'grant-hyresgaranti-apply',
  confidence: 'medium',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
