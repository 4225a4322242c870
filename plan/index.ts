import { aKassa } from '../grants/a-kassa.ts';
import { andrahandsuthyrning } from '../grants/andrahandsuthyrning.ts';
import { bostadsbidragBarn } from '../grants/bostadsbidrag-barn.ts';
import { bostadsbidragUng } from '../grants/bostadsbidrag-ung.ts';
import { childrenMoveAlong } from '../grants/children-move-along.ts';
import { flyttAvArbetsgivare } from '../grants/flytt-av-arbetsgivare.ts';
import { forskola } from '../grants/forskola.ts';
import { forsorjningsstodFlytt } from '../grants/forsorjningsstod-flytt.ts';
import { inackordering } from '../grants/inackordering.ts';
import { regionalSkattereduktion } from '../grants/regional-skattereduktion.ts';
import { resebidrag } from '../grants/resebidrag.ts';
import { skolplats } from '../grants/skolplats.ts';
import type { Condition } from '../src/core/condition.ts';
import type { PlanContent, PlanStep } from '../src/core/move-plan.ts';
import {
  activityReport,
  folkbokforingslagen,
  guardians,
  ownWish,
  responsibleMunicipality,
} from './sources.ts';

const rentsHome: Condition = { fact: 'rents_home', in: ['yes'] };

/**
 * The steps of a move, as the law and the authorities have them. A step that is a right to support takes its
 * condition and its source from the rule in grants/, so that the two never disagree.
 */
const steps: readonly PlanStep[] = [
  {
    id: 'travel_grant',
    due: 'before_interview',
    whom: 'payer-af',
    when: resebidrag.eligibleIf,
    source: resebidrag.source,
  },
  {
    id: 'ask_employer',
    due: 'before_signing',
    whom: 'plan-whom-employer',
    source: flyttAvArbetsgivare.source,
  },
  {
    id: 'guardians',
    due: 'before_signing',
    whom: 'plan-whom-guardian',
    when: childrenMoveAlong,
    source: guardians,
  },
  {
    id: 'preschool_hours',
    due: 'before_signing',
    whom: 'plan-whom-new-kommun',
    when: forskola.eligibleIf,
    source: forskola.source,
  },
  {
    id: 'sign_first',
    due: 'before_resigning',
    whom: 'payer-akassa',
    when: { not: { fact: 'earners', in: ['none'] } },
    source: aKassa.source,
  },
  {
    id: 'partner',
    due: 'before_resigning',
    whom: 'payer-akassa',
    when: {
      all: [
        { fact: 'movers', in: ['two_adults', 'two_adults_and_children'] },
        { not: { fact: 'earners', in: ['none'] } },
      ],
    },
    source: aKassa.source,
  },
  {
    id: 'assistance',
    due: 'before_moving',
    whom: 'plan-whom-own-kommun',
    when: { fact: 'assistance_now', in: ['six_months', 'shorter'] },
    source: forsorjningsstodFlytt.source,
  },
  {
    id: 'sublet',
    due: 'before_moving',
    whom: 'plan-whom-landlord',
    when: rentsHome,
    source: andrahandsuthyrning.source,
  },
  {
    id: 'resign_tenancy',
    due: 'tenancy_notice',
    whom: 'plan-whom-landlord',
    when: rentsHome,
    source: andrahandsuthyrning.source,
  },
  {
    id: 'school',
    due: 'date_known',
    whom: 'plan-whom-new-kommun',
    when: { all: [childrenMoveAlong, { fact: 'children_ages', has: '6_15' }] },
    source: skolplats.source,
  },
  {
    id: 'gymnasium',
    due: 'date_known',
    whom: 'plan-whom-new-kommun',
    when: { all: [childrenMoveAlong, { fact: 'children_ages', has: '16_19' }] },
    source: inackordering.source,
  },
  {
    id: 'preschool',
    due: 'four_months_before',
    whom: 'plan-whom-new-kommun',
    when: forskola.eligibleIf,
    source: forskola.source,
  },
  { id: 'register', due: 'within_a_week', whom: 'payer-skatteverket', source: folkbokforingslagen },
  {
    id: 'housing_allowance',
    due: 'month_of_moving_in',
    whom: 'payer-fk',
    when: bostadsbidragBarn.eligibleIf,
    source: bostadsbidragBarn.source,
  },
  {
    id: 'housing_allowance_young',
    due: 'month_of_moving_in',
    whom: 'payer-fk',
    when: bostadsbidragUng.eligibleIf,
    source: bostadsbidragUng.source,
  },
  {
    id: 'tax_reduction',
    due: 'first_of_november',
    whom: 'payer-skatteverket',
    when: regionalSkattereduktion.eligibleIf,
    source: regionalSkattereduktion.source,
  },
];

export const movePlan: PlanContent = {
  steps,
  /** Once each, over six weeks, for those who want it. */
  after: [
    { id: 'associations', days: 14 },
    { id: 'studies', days: 28 },
    { id: 'contact', days: 42 },
  ],
  sources: { activityReport, responsibleMunicipality, ownWish },
};
