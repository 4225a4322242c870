import type { Grant } from '../src/core/grant.ts';

export const yrkesintroduktion: Grant = {
  id: 'yrkesintroduktion',
  status: 'abolished',
  payer: 'payer-af',
  topic: 'gone',
  value: 1,
  validTo: '2023-12-31',
  source: {
    url: 'https://lagen.nu/2013:1157',
    provision: 'förordning (2013:1157), upphävd enligt regeringens lista december 2023',
    checkedOn: '2023-12-01',
    name: 'Förordningen om yrkesintroduktion',
  },
  insteadOf: 'grant-yrkesintroduktion-instead',
  confidence: 'medium',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'abolished' },
    { facts: {}, on: '2023-12-31', verdict: 'not_in_force' },
    { facts: {}, on: '2024-01-01', verdict: 'abolished' },
  ],
};
