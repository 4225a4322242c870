import type { Change } from './change.ts';
import {
  chooseDay,
  dropPlan,
  haveMoved,
  openPlan,
  remindOfPlan,
  tellAfterMove,
  tickStep,
} from './plan-change.ts';
import type { Session } from './session.ts';
import type { Tap } from './tap.ts';
import type { World } from './world.ts';

type Follow = (session: Session, tap: Tap, world: World) => Change | undefined;

/** More than anybody applies for in the two months that are shown. */
const mostApplied = 200;

/** The buttons of the move plan and of the list of applications. */
export const planButtons: Readonly<Record<string, Follow>> = {
  plan: (session, { id }) => ({
    session: { ...session, view: openPlan(session, id === '' ? undefined : id) },
    tallies: ['opened_plan'],
  }),
  plan_on: (session, { id }, world) => chooseDay(session, id, world),
  /** Which of the two days is to be set anew. */
  plan_day: (session, { id: what }) => {
    const { plan, view } = session;
    if (!plan || (what !== 'starts' && what !== 'moves')) return undefined;
    const { returnTo } = view;
    return {
      session: {
        ...session,
        view: { screen: 'plan_start', args: { what }, ...(returnTo ? { returnTo } : {}) },
      },
    };
  },
  plan_edit: (session) => {
    const { returnTo } = session.view;
    return (
      session.plan && {
        session: { ...session, view: { screen: 'plan_edit', ...(returnTo ? { returnTo } : {}) } },
      }
    );
  },
  /** Leafs to the page on which this step stands. */
  plan_at: (session, { id }) => {
    const { returnTo } = session.view;
    return (
      session.plan && {
        session: {
          ...session,
          view: { screen: 'plan', args: { at: id }, ...(returnTo ? { returnTo } : {}) },
        },
      }
    );
  },
  plan_done: (session, { id }, world) => tickStep(session, id, world),
  plan_remind: (session, { id }) => remindOfPlan(session, id === 'on'),
  plan_moved: (session, _tap, world) => haveMoved(session, world),
  plan_after: (session, { id }) => tellAfterMove(session, id === 'on'),
  plan_file: (session) => session.plan && { session, effect: 'calendar', tallies: ['took_calendar'] },
  plan_drop: (session, { id }) => {
    if (!session.plan) return undefined;
    if (id === 'yes') return dropPlan(session);
    const { returnTo } = session.view;
    return { session: { ...session, view: { screen: 'plan_drop', ...(returnTo ? { returnTo } : {}) } } };
  },
  /** Leafs to the page on which this job stands. */
  applied_at: (session, { id }) =>
    session.view.screen === 'applied'
      ? { session: { ...session, view: { ...session.view, args: { at: id } } } }
      : undefined,
  applied: (session, { id }, world) => {
    const { applied = [] } = session;
    const others = applied.filter((one) => one.id !== id);
    const isMarked = others.length < applied.length;
    return {
      session: {
        ...session,
        applied: isMarked ? others : [...others, { id, on: world.today }].slice(-mostApplied),
      },
      toast: { say: isMarked ? 'applied-toast-not' : 'applied-toast' },
      ...(isMarked ? {} : { tallies: ['applied'] }),
    };
  },
};
