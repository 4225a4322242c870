import type { SubscriptionChange } from './alerts/change-subscription.ts';
import { findStep, nextStep, renameAnswers, type Step } from './flow.ts';
import { deriveFacts } from './scene.ts';
import type { Text } from './screen.ts';
import type { Answer, Session, View } from './session.ts';
import type { World } from './world.ts';

/** What a turn changes, and what is said about it. */
export interface Change {
  readonly session: Session;
  /** Said above the screen. */
  readonly notes?: readonly Text[];
  readonly toast?: Text;
  /** The step just answered: its message is rewritten without buttons. */
  readonly answered?: string;
  /** Begins or ends the wait for an opening that fits. */
  readonly waiting?: boolean;
  /** Changes what the person hears of, and how. */
  readonly alerts?: SubscriptionChange;
  /** The vacancy whose way to apply was looked at; `never`: what was to be asked of it is not. */
  readonly asksOutcome?: { readonly vacancyId: string } | 'never';
  /** What was tapped stands as it is: a message that we started, with more to tap. */
  readonly isBeside?: boolean;
  /** Begins or ends the wait for a reminder of a saved job. */
  readonly reminder?: { readonly vacancyId: string; readonly isWanted: boolean };
  /** The person has said that a job became theirs. */
  readonly hasJob?: boolean;
  readonly effect?: 'forget' | 'export' | 'calendar' | 'offer_join' | 'translate';
  /** Counters of the day. */
  readonly tallies?: readonly string[];
}

/** The question a person stands at, or undefined when they look at something else. */
export function standingAt(session: Session, world: World): Step | undefined {
  const { view } = session;
  if (view.screen === 'question')
    return findStep(world.flow, view.args?.['step'] ?? '') ?? flowStep(session, 'start', world);
  if (view.screen === 'flow') return flowStep(session, view.args?.['part'] ?? 'start', world);
  return undefined;
}

/** The next question: those before the first vacancy always come first. */
export function flowStep(session: Session, part: string, world: World): Step | undefined {
  const answers = renameAnswers(world.flow, session.answers);
  const first = nextStep(world.flow, answers, 'start', deriveFacts);
  return first ?? (part === 'fit' ? nextStep(world.flow, answers, 'fit', deriveFacts) : undefined);
}

export function recordAnswer(session: Session, step: Step, answer: Answer, world: World): Change {
  const before = session.answers[step.id];
  const adding =
    session.view.args?.['add'] === '1' &&
    answer !== 'skipped' &&
    before !== undefined &&
    before !== 'skipped';
  const value = adding
    ? [...new Set([...before, ...answer])].filter((code) => code !== 'any').slice(-3)
    : answer;
  // The answer given last stands last.
  const { [step.id]: _, ...others } = renameAnswers(world.flow, session.answers);
  const answers = { ...others, [step.id]: value };
  const view: View =
    session.view.screen === 'question'
      ? (session.view.returnTo ?? { screen: 'flow', args: { part: 'fit' } })
      : session.view;
  return {
    session: undraft({ ...session, answers, view, lastStep: step.id }),
    answered: step.id,
    tallies: [answer === 'skipped' ? `skipped.${step.id}` : `answered.${step.id}`],
  };
}

export function undraft(session: Session): Session {
  const { draft: _, ...rest } = session;
  return rest;
}
