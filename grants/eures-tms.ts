import type { Grant } from '../src/core/grant.ts';

/**
 * Needs a change of country. The page is undated; so the date is an early one, from before that project
 * ended.
 */
export const euresTms: Grant = {
  id: 'eures_tms',
  status: 'cross_border_only',
  payer: 'payer-eures',
  topic: 'gone',
  value: 1,
  source: {
    url: 'https://arbetsformedlingen.se/other-languages/english-engelska/eures-targeted-mobility-scheme-tms-sweden/for-jobseekers',
    provision: 'EURES Targeted Mobility Scheme',
    checkedOn: '2025-12-01',
    name: 'Arbetsförmedlingen',
  },
  insteadOf: 'grant-eures_tms-instead',
  confidence: 'high',
  examples: [{ facts: {}, on: '2026-11-24', verdict: 'information' }],
};
