import type { Change } from './change.ts';
import { addMonths } from './plan-dates.ts';
import { readDate } from './read-date.ts';
import type { IsoDate } from './screen.ts';
import type { OwnPlan, Session, View } from './session.ts';
import { addDays } from './stockholm.ts';
import type { World } from './world.ts';

/** Choices for the day the work starts, and for the day of the move. Anything else is typed. */
export const startChoices = ['asap', 'months_1', 'months_2', 'months_3'] as const;
export const moveChoices = ['same', 'months_1', 'months_2', 'months_3'] as const;

/** "As soon as possible" is reckoned as two weeks from now; the person sees the date and may change it. */
const soon = 14;

/** Opens the plan, or asks when the work starts if there is none for this job yet. */
export function openPlan({ plan, view }: Session, vacancyId: string | undefined): View {
  const returnTo = cameFrom(view);
  const isThere = plan && (vacancyId === undefined || plan.vacancyId === vacancyId);
  return {
    screen: isThere ? 'plan' : 'plan_start',
    ...(!isThere && vacancyId !== undefined ? { args: { id: vacancyId } } : {}),
    ...(returnTo ? { returnTo } : {}),
  };
}

/** Where "back" leads from a plan: never further back than the list, so that views stay small. */
function cameFrom({ screen, args, returnTo }: View): View | undefined {
  const before = returnTo && cameFrom(returnTo);
  if (['card', 'jobs', 'flow', 'none'].includes(screen)) return { screen, ...(args ? { args } : {}) };
  if (screen === 'apply')
    return { screen, ...(args ? { args } : {}), ...(before ? { returnTo: before } : {}) };
  return before;
}

/** A button with a day on it; undefined for one we no longer know. */
export function chooseDay(session: Session, choice: string, world: World): Change | undefined {
  const { plan, view } = session;
  const isMove = view.args?.['what'] === 'moves';
  const from = isMove ? plan?.startsOn : world.today;
  const months = /^months_([1-3])$/.exec(choice)?.[1];
  if (from === undefined || view.screen !== 'plan_start') return undefined;
  if (months) return setDay(session, addMonths(from, Number(months)), world);
  // The day that a municipality has named; as good as one that is typed.
  if (isStated(choice, world) && !isMove) return setDay(session, choice, world);
  if (choice === 'asap' && !isMove) return setDay(session, addDays(from, soon), world);
  return choice === 'same' && isMove ? setDay(session, from, world) : undefined;
}

function isStated(choice: string, { today }: World): boolean {
  const isDate = /^20\d\d-\d\d-\d\d$/.test(choice) && readDate(choice, { today, months: [] }) === choice;
  return isDate && choice >= today;
}

/** A day that was typed; undefined for what is none. */
export function hearDay(session: Session, text: string, world: World): Change | undefined {
  if (session.view.screen !== 'plan_start') return undefined;
  const date = readDate(text, { today: world.today, months: world.languages.map(({ months }) => months) });
  return date === undefined ? undefined : setDay(session, date, world);
}

function setDay(session: Session, date: IsoDate, world: World): Change {
  const { plan: before, view } = session;
  const { what, id: vacancyId } = view.args ?? {};
  const isSame = before && (what !== undefined || (before.vacancyId ?? '') === (vacancyId ?? ''));
  const plan: OwnPlan =
    before && isSame
      ? {
          ...before,
          ...(what === 'moves' ? { movesOn: date } : { startsOn: date, movesOn: undefined }),
          madeOn: world.today,
          changes: before.changes + 1,
        }
      : {
          id: '',
          ...(vacancyId ? { vacancyId } : {}),
          startsOn: date,
          madeOn: world.today,
          changes: 0,
          done: [],
        };
  return {
    session: {
      ...session,
      plan,
      view: { screen: 'plan', ...(view.returnTo ? { returnTo: view.returnTo } : {}) },
    },
    toast: { say: 'plan-toast-date', args: { date: { date } } },
    tallies: [before && isSame ? 'plan_changed' : 'plan_made'],
  };
}

/** Ticks a step done, or not done after all. */
export function tickStep(session: Session, id: string, world: World): Change | undefined {
  const { plan } = session;
  if (!plan || !world.plan.steps.some((step) => step.id === id)) return undefined;
  const isDone = plan.done.includes(id);
  const done = isDone ? plan.done.filter((one) => one !== id) : [...plan.done, id];
  return {
    session: {
      ...session,
      plan: { ...plan, done },
      view: inPlan(session, { screen: 'plan', args: { at: id } }),
    },
    toast: { say: isDone ? 'plan-toast-undone' : 'plan-toast-done' },
  };
}

export function remindOfPlan(session: Session, remind: boolean): Change | undefined {
  const { plan } = session;
  return (
    plan && {
      session: { ...session, plan: { ...plan, remind }, view: inPlan(session, { screen: 'plan' }) },
      toast: { say: remind ? 'plan-toast-reminds' : 'plan-toast-silent' },
    }
  );
}

/** The household has moved, today at the latest; dates that hang on the move follow. */
export function haveMoved(session: Session, world: World): Change | undefined {
  const { plan, view } = session;
  if (!plan) return undefined;
  const isEarlier = world.today < (plan.movesOn ?? plan.startsOn);
  return {
    session: {
      ...session,
      plan: {
        ...plan,
        movedOn: plan.movedOn ?? world.today,
        ...(isEarlier ? { movesOn: world.today, changes: plan.changes + 1 } : {}),
      },
      view: { screen: 'plan_moved', ...(view.returnTo ? { returnTo: view.returnTo } : {}) },
    },
    ...(plan.movedOn ? {} : { tallies: ['moved'], hasJob: plan.vacancyId !== undefined }),
  };
}

export function tellAfterMove(session: Session, tellAfter: boolean): Change | undefined {
  const { plan } = session;
  if (plan?.movedOn === undefined) return undefined;
  return {
    session: { ...session, plan: { ...plan, tellAfter }, view: inPlan(session, { screen: 'plan_moved' }) },
    toast: { say: tellAfter ? 'plan-toast-after' : 'plan-toast-silent' },
  };
}

/** A button under a message of ours is tapped from anywhere: then the plan opens at what it was about. */
function inPlan(session: Session, { screen, args }: View): View {
  const { view } = session;
  if (view.screen === screen) return view;
  const { returnTo } = openPlan(session, undefined);
  return { screen, ...(args ? { args } : {}), ...(returnTo ? { returnTo } : {}) };
}

/** The person has changed their mind: nothing of the plan is left. */
export function dropPlan(session: Session): Change {
  const { plan: _, ...rest } = session;
  return {
    session: { ...rest, view: session.view.returnTo ?? { screen: 'jobs' } },
    toast: { say: 'plan-toast-dropped' },
  };
}
