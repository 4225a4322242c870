import { hearText } from './answer-step.ts';
import { type Change, recordAnswer, standingAt, undraft } from './change.ts';
import { findStep } from './flow.ts';
import { followButton } from './follow-button.ts';
import { hearDay } from './plan-change.ts';
import { deriveFacts, factsOfSession } from './scene.ts';
import type { Text } from './screen.ts';
import type { Session } from './session.ts';
import { openShared } from './shared-link.ts';
import { parseTap } from './tap.ts';
import { understandOption } from './understand.ts';
import type { World } from './world.ts';

/** What a person did, once they have consented. */
export type Said =
  | { readonly kind: 'start'; readonly link?: string }
  | { readonly kind: 'command'; readonly name: string }
  /** `late`: sent before the question now shown had reached the person. */
  | { readonly kind: 'text'; readonly text: string; readonly late: boolean }
  | { readonly kind: 'tap'; readonly tap: string }
  | { readonly kind: 'media' };

/** One turn of the conversation: the session before and what was said give the session after. Pure. */
export function converse(session: Session, said: Said, world: World): Change {
  switch (said.kind) {
    case 'start':
      return openShared(session, said.link) ?? onStart(session, world);
    case 'command':
      return onCommand(session, said.name, world);
    case 'media':
      return { session, notes: [{ say: 'note-media' }] };
    case 'text':
      return said.late ? onLateText(session, said.text, world) : onText(session, said.text, world);
    case 'tap': {
      const tap = parseTap(said.tap);
      const change = tap && followButton(session, tap, world);
      return change ?? { session, notes: [{ say: 'note-old-button' }] };
    }
  }
}

/** Commands and what they open; `/start` has its own way. */
const commands: Readonly<Record<string, string>> = {
  jobs: 'jobs',
  map: 'map',
  where: 'map',
  answers: 'answers',
  support: 'support',
  saved: 'saved',
  plan: 'plan',
  applied: 'applied',
  alerts: 'alerts',
  language: 'language',
  privacy: 'privacy',
  mydata: 'mydata',
  forget: 'forget',
  help: 'help',
  stop: 'stop',
};

function onStart(session: Session, world: World): Change {
  const isAside = ['stopped', 'resume'].includes(session.view.screen);
  const view = (isAside ? session.view.returnTo : undefined) ?? session.view;
  if (Object.keys(session.answers).length === 0) {
    return { session: undraft({ ...session, view: { screen: 'flow', args: { part: 'start' } } }) };
  }
  const step = standingAt({ ...session, view }, world);
  const resume = { screen: 'resume', ...(step ? { args: { step: step.id } } : {}), returnTo: view };
  return { session: undraft({ ...session, view: resume }) };
}

function onCommand(session: Session, name: string, world: World): Change {
  const opens = commands[name];
  const change =
    opens === undefined
      ? undefined
      : followButton(session, { verb: 'go', id: opens, value: '', link: '' }, world);
  return change ? change : { session, notes: [{ say: 'note-unknown-command' }] };
}

function onText(session: Session, text: string, world: World): Change {
  const step = standingAt(session, world);
  if (!step) return onTextElsewhere(session, text, world);
  const heard = hearText(step, text, session, factsOfSession(session, world), world);
  switch (heard.kind) {
    case 'answer':
      return recordAnswer(session, step, heard.values, world);
    case 'skipped':
      return recordAnswer(session, step, 'skipped', world);
    case 'did_you_mean':
      // A word of the menu is no guess.
      return (
        menuWord(session, text, world) ?? {
          session: { ...session, draft: { step: step.id, values: heard.values } },
        }
      );
    case 'not_understood':
      return menuWord(session, text, world) ?? { session: undraft(session), notes: [heard.note] };
  }
}

function onTextElsewhere(session: Session, text: string, world: World): Change {
  const day = hearDay(session, text, world);
  if (day) return day;
  const isAsked = session.view.screen === 'plan_start';
  const note = { say: isAsked ? 'plan-note-date' : 'note-use-buttons' };
  return menuWord(session, text, world) ?? { session, notes: [note] };
}

const menuWords = [
  'jobs',
  'map',
  'answers',
  'support',
  'saved',
  'plan',
  'applied',
  'alerts',
  'language',
  'privacy',
  'help',
] as const;

/** "jobb", "stöd", "hjälp": what stands on the menu may also be typed. */
function menuWord(session: Session, text: string, world: World): Change | undefined {
  const options = menuWords.map((value) => ({
    value,
    words: world.words(session.locale, `menu-${value}`),
  }));
  const isMap = ({ value }: { value: string }) => value === 'map';
  // "Where are the jobs?" names the jobs too, and asks for the map.
  const meant =
    text.length < 60
      ? (understandOption(text, options.filter(isMap)) ?? understandOption(text, options))
      : undefined;
  return meant === undefined ? undefined : onCommand(session, meant, world);
}

/**
 * A text that was on its way when the next question appeared belongs to the question before: it answers
 * that one if it was skipped, else the answer given stands and the person is told.
 */
function onLateText(session: Session, text: string, world: World): Change {
  const before = session.lastStep === undefined ? undefined : findStep(world.flow, session.lastStep);
  if (!before) return onText(session, text, world);
  const kept: readonly Text[] = [{ say: 'note-late-kept' }];
  if (session.answers[before.id] !== 'skipped') return { session, notes: kept };
  const heard = hearText(before, text, session, deriveFacts(factsOfSession(session, world)), world);
  if (heard.kind !== 'answer') return { session, notes: kept };
  const answers = { ...session.answers, [before.id]: heard.values };
  return { session: { ...session, answers }, notes: [{ say: 'note-late-used' }] };
}
