import type { Grant } from '../src/core/grant.ts';
import { childrenMoveAlong } from './children-move-along.ts';

/** Förskoleklass becomes year one of ten. Concerns children who have not begun school. */
export const tioarigSkola: Grant = {
  id: 'tioarig_skola',
  status: 'coming',
  payer: 'payer-kommun',
  topic: 'children',
  value: 1,
  validFrom: '2028-07-01',
  source: {
    url: 'https://lagen.nu/2010:800',
    provision: 'skollagen (2010:800), ändrad genom SFS 2025:729',
    checkedOn: '2025-12-15',
    name: 'Skollagen',
    recheckBy: '2028-06-30',
  },
  eligibleIf: {
    all: [
      childrenMoveAlong,
      {
        any: [
          { fact: 'children_ages', has: '0_5' },
          { fact: 'children_ages', has: '6_15' },
        ],
      },
    ],
  },
  apply: 'grant-tioarig_skola-apply',
  confidence: 'high',
  examples: [
    { facts: {}, on: '2026-11-24', verdict: 'planned' },
    { facts: {}, on: '2028-06-30', verdict: 'planned' },
    {
      facts: { movers: 'me_and_children', children_ages: ['0_5'] },
      on: '2028-07-01',
      verdict: 'information',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['6_15'] },
      on: '2028-07-01',
      verdict: 'information',
    },
    {
      facts: { movers: 'me_and_children', children_ages: ['16_19'] },
      on: '2028-07-01',
      verdict: 'ineligible',
    },
    { facts: { movers: 'only_me' }, on: '2028-07-01', verdict: 'ineligible' },
  ],
};
