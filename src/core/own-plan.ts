import type { Facts } from './facts.ts';
import { type AfterMove, type DueStep, makePlan } from './move-plan.ts';
import type { IsoDate } from './screen.ts';
import type { OwnPlan, Session } from './session.ts';
import { addDays } from './stockholm.ts';
import type { World } from './world.ts';

/** The steps of this person's plan, as the answers of today have them. */
export function stepsOf(plan: OwnPlan, facts: Facts, world: World): readonly DueStep[] {
  return makePlan(world.plan.steps, {
    startsOn: plan.startsOn,
    movesOn: plan.movesOn,
    facts,
    municipality: plan.job && world.municipalities.byCode(plan.job.municipality),
    today: plan.madeOn,
  });
}

/** How long before a step is due its first reminder comes, in days. The second comes on the day. */
export const planDaysBefore = 3;

/** What there is to tell a person on one day. */
export interface DayOfPlan {
  readonly steps: readonly DueStep[];
  readonly after: readonly AfterMove[];
}

/** Nothing of what is ticked done, and nothing to somebody who wants no reminders or has gone quiet. */
export function tellOn(day: IsoDate, { plan, view }: Session, facts: Facts, world: World): DayOfPlan {
  if (!plan || view.screen === 'stopped') return { steps: [], after: [] };
  const isDue = ({ id, dueOn }: DueStep) =>
    dueOn !== undefined &&
    !plan.done.includes(id) &&
    (dueOn === day || addDays(dueOn, -planDaysBefore) === day);
  const { movedOn } = plan;
  return {
    steps: plan.remind ? stepsOf(plan, facts, world).filter(isDue) : [],
    after:
      plan.tellAfter && movedOn !== undefined
        ? world.plan.after.filter(({ days }) => addDays(movedOn, days) === day)
        : [],
  };
}

/** The days to come on which there is something to tell, each once, in order. */
export function daysToTell({ plan }: Session, facts: Facts, world: World): readonly IsoDate[] {
  if (!plan) return [];
  const { movedOn, done } = plan;
  const ofSteps = plan.remind
    ? stepsOf(plan, facts, world)
        .filter(({ id }) => !done.includes(id))
        .flatMap(({ dueOn }) => (dueOn === undefined ? [] : [addDays(dueOn, -planDaysBefore), dueOn]))
    : [];
  const ofAfter =
    plan.tellAfter && movedOn !== undefined ? world.plan.after.map(({ days }) => addDays(movedOn, days)) : [];
  return [...new Set([...ofSteps, ...ofAfter])].filter((day) => day > world.today).toSorted();
}
