import { alertButtons } from './alert-buttons.ts';
import { beside } from './beside.ts';
import { type Change, recordAnswer, standingAt, undraft } from './change.ts';
import { currentValue, findStep, offeredOptions, type Step } from './flow.ts';
import { supportTopics } from './grant.ts';
import { isLanding, landingOf } from './landing.ts';
import { planButtons } from './plan-buttons.ts';
import { openPlan } from './plan-change.ts';
import { factsOfSession, vacancyLookedAt } from './scene.ts';
import type { Session, View } from './session.ts';
import type { Tap } from './tap.ts';
import type { World } from './world.ts';

type Follow = (session: Session, tap: Tap, world: World) => Change | undefined;

/** What a tap on a button does; undefined for a button we no longer know. */
export function followButton(session: Session, tap: Tap, world: World): Change | undefined {
  const isKnown = Object.hasOwn(buttons, tap.verb);
  return isKnown ? buttons[tap.verb]?.({ ...session, inSwedish: false }, tap, world) : undefined;
}

const buttons: Readonly<Record<string, Follow>> = {
  ...planButtons,
  ...alertButtons,
  /** Answers a question, whichever is shown: an earlier one is changed, and nothing is asked twice. */
  a: (session, { id, value }, world) => {
    const step = findStep(world.flow, id);
    if (!step) return undefined;
    const today = currentValue(world.flow, step.id, value);
    if (!isAnswerTo(step, today, session, world)) return undefined;
    if (standingAt(session, world)?.id === step.id) return recordAnswer(session, step, [today], world);
    const same = session.answers[step.id]?.[0] === today;
    const answers = { ...session.answers, [step.id]: [today] };
    return { session: { ...session, answers }, toast: { say: same ? 'toast-have-it' : 'toast-changed' } };
  },
  m: (session, { id, value }, world) => {
    const step = findStep(world.flow, id);
    if (!step || standingAt(session, world)?.id !== step.id) return undefined;
    const today = currentValue(world.flow, step.id, value);
    if (!isAnswerTo(step, today, session, world)) return undefined;
    const chosen = chosenSoFar(session, step);
    const values = chosen.includes(today) ? chosen.filter((v) => v !== today) : [...chosen, today];
    return { session: { ...session, draft: { step: step.id, values } } };
  },
  done: (session, { id }, world) => {
    const step = findStep(world.flow, id);
    if (!step || standingAt(session, world)?.id !== step.id) return undefined;
    const values = chosenSoFar(session, step);
    if (step.kind === 'counties' && values.length === 0) return recordAnswer(session, step, 'skipped', world);
    return recordAnswer(session, step, values, world);
  },
  skip: (session, { id }, world) => {
    const step = findStep(world.flow, id);
    if (!step || standingAt(session, world)?.id !== step.id) return undefined;
    return recordAnswer(session, step, 'skipped', world);
  },
  why: (session, { id }, world) => {
    const step = standingAt(session, world);
    if (!step || step.id !== findStep(world.flow, id)?.id) return undefined;
    const explain = session.view.args?.['why'] !== '1';
    const args = { ...session.view.args, why: explain ? '1' : '' };
    return { session: { ...session, view: { ...session.view, args } } };
  },
  /** Changes an answer; the old one stays until it is replaced. */
  change: (session, { id }, world) => ask(session, id, world),
  add: (session, { id }, world) => ask(session, id, world, { add: '1' }),
  back: (session, { id }, world) => ({ session: undraft(goBack(session, world)), ...beside(id) }),
  restart: (session) => ({
    session: undraft({ ...session, answers: {}, view: { screen: 'flow', args: { part: 'start' } } }),
    tallies: ['restarted'],
  }),
  go: (session, { id, value }) => {
    const change = goTo(session, id);
    return change && { ...change, ...beside(value) };
  },
  card: (session, { id, value }) => ({
    ...show(session, { ...cardView(session), args: { ...cardView(session).args, at: id } }),
    ...beside(value),
  }),
  reasons: (session, { id }) => open(session, 'reasons', id, 'looked_at_reasons'),
  apply: (session, { id }) => ({
    ...open(session, 'apply', id, 'asked_how_to_apply'),
    asksOutcome: { vacancyId: id },
  }),
  town: (session, { id }) => open(session, 'town', id),
  left: (session, { id }) => open(session, 'left', id, 'looked_at_left'),
  translate: (session, { id }) => ({
    ...open(session, 'translated', id, 'asked_for_translation'),
    effect: 'translate',
  }),
  support: (session, { id }) => open(session, 'support', id, 'looked_at_support'),
  grant: (session, { id }) => open(session, 'grant', id),
  topic: (session, { id }) =>
    supportTopics.some((topic) => topic === id)
      ? show(session, { screen: 'topic', args: { topic: id }, returnTo: pageBefore(session.view, 'topic') })
      : undefined,
  not: (session, { id, value }) => {
    if (!value) return open(session, 'not_for_me', id);
    const dismissed = Object.fromEntries(Object.entries({ ...session.dismissed, [id]: value }).slice(-100));
    return {
      session: { ...session, dismissed, view: { screen: 'jobs' } },
      toast: { say: 'toast-dismissed' },
      tallies: [`dismissed.${value}`],
    };
  },
  save: (session, { id }, world) => ({
    session: {
      ...session,
      saved: [...session.saved.filter((saved) => saved.id !== id), { id, on: world.today }].slice(-50),
    },
    toast: { say: 'toast-saved' },
    tallies: ['saved'],
  }),
  unsave: (session, { id }) => ({
    session: { ...session, saved: session.saved.filter((saved) => saved.id !== id) },
    toast: { say: 'toast-unsaved' },
    ...(session.saved.some((saved) => saved.id === id && saved.remind)
      ? { reminder: { vacancyId: id, isWanted: false } }
      : {}),
  }),
  remind: (session, { id }) => remind(session, id, true),
  unremind: (session, { id }) => remind(session, id, false),
  lang: (session, { id }, world) =>
    world.languages.some(({ code }) => code === id)
      ? { session: { ...session, locale: id, view: session.view.returnTo ?? session.view } }
      : undefined,
  show: (session, { id }) => ({ session: { ...session, inSwedish: id === 'sv' } }),
  wait: (session) => ({
    session: show(session, { screen: 'waiting', returnTo: session.view }).session,
    waiting: true,
    tallies: ['waits'],
  }),
  unwait: (session) => ({ session, waiting: false, toast: { say: 'toast-unwaited' } }),
  forget: (session, { id }) => (id === 'yes' ? { session, effect: 'forget' } : undefined),
};

const places: Readonly<Record<string, string>> = {
  answers: 'answers',
  support: 'support',
  more_support: 'more_support',
  ended: 'ended',
  never: 'never',
  saved: 'saved',
  applied: 'applied',
  language: 'language',
  languages: 'languages',
  privacy: 'privacy',
  forget: 'forget',
  help: 'help',
  mydata: 'mydata',
  join: 'join',
  map: 'map',
  map_all: 'map_all',
  alerts: 'alerts',
  alerts_own: 'alerts_own',
  alerts_times: 'alerts_times',
  alerts_muted: 'alerts_muted',
};
/** Places whose screen needs something made for it. */
const effects: Readonly<Record<string, Change['effect']>> = { mydata: 'export', join: 'offer_join' };

function remind(session: Session, id: string, isWanted: boolean): Change | undefined {
  if (!session.saved.some((saved) => saved.id === id)) return undefined;
  const saved = session.saved.map((one) => {
    if (one.id !== id) return one;
    const { remind: _, ...rest } = one;
    return isWanted ? { ...rest, remind: true } : rest;
  });
  return {
    session: { ...session, saved },
    toast: { say: isWanted ? 'toast-reminded' : 'toast-unreminded' },
    reminder: { vacancyId: id, isWanted },
  };
}

function goTo(session: Session, id: string): Change | undefined {
  if (id === 'jobs') return show(session, { screen: 'jobs' });
  if (id === 'plan') return show(session, openPlan(session, undefined));
  if (id === 'fit') return show(session, { screen: 'flow', args: { part: 'fit' } });
  if (id === 'on') return show(session, session.view.returnTo ?? { screen: 'flow', args: { part: 'fit' } });
  if (id === 'stop')
    return {
      session: show(session, { screen: 'stopped', returnTo: session.view }).session,
      waiting: false,
      alerts: { kind: 'stop' },
      asksOutcome: 'never',
    };
  const screen = places[id];
  if (!screen) return undefined;
  const isOpen = session.view.screen === screen;
  const returnTo = isSupportPage(screen)
    ? pageBefore(session.view, screen)
    : isOpen
      ? (session.view.returnTo ?? { screen: 'jobs' as const })
      : landingOf(session.view);
  const effect = effects[id];
  return { ...show(session, { screen, returnTo }), ...(effect ? { effect } : {}) };
}

/** How far in each page on support lies. */
const supportPages = { support: 1, more_support: 2, ended: 2, never: 3, topic: 3, grant: 4 } as const;
type SupportPage = keyof typeof supportPages;

function isSupportPage(screen: string): screen is SupportPage {
  return Object.hasOwn(supportPages, screen);
}

/** The page on support that one came from, further out than the one that opens; else where one was before them all. */
function pageBefore(view: View, page: SupportPage): View {
  if (isLanding(view)) return landingOf(view);
  if (isSupportPage(view.screen) && supportPages[view.screen] < supportPages[page]) return view;
  return pageBefore(view.returnTo ?? { screen: 'jobs' }, page);
}

function open(session: Session, screen: string, id: string, tally?: string): Change {
  const { view } = session;
  const returnTo: View = isLanding(view)
    ? view
    : isSupportPage(screen)
      ? pageBefore(view, screen)
      : (view.returnTo ?? view);
  return {
    session: undraft({ ...session, view: { screen, args: { id }, returnTo } }),
    ...(tally ? { tallies: [tally] } : {}),
  };
}

function show(session: Session, view: View): Change {
  return { session: undraft({ ...session, view }) };
}

function ask(
  session: Session,
  id: string,
  world: World,
  args: Record<string, string> = {},
): Change | undefined {
  const step = findStep(world.flow, id);
  if (!step) return undefined;
  const returnTo = ['answers', 'support', 'grant', 'plan', 'left', 'card', 'none'].includes(
    session.view.screen,
  )
    ? args['add'] || session.view.screen === 'none' || session.view.screen === 'card'
      ? { screen: 'jobs' }
      : session.view
    : { screen: 'flow', args: { part: 'fit' } };
  return show(session, { screen: 'question', args: { step: step.id, ...args }, returnTo });
}

/** From a question: to the one before. From anywhere else: to where one came from. */
function goBack(session: Session, world: World): Session {
  const { view } = session;
  if (view.screen === 'flow' || (view.screen === 'question' && !view.returnTo)) {
    const answered = world.flow.steps.filter(({ id }) => session.answers[id] !== undefined);
    const here = standingAt(session, world);
    const before = answered
      .filter((step) => !here || world.flow.steps.indexOf(step) < world.flow.steps.indexOf(here))
      .at(-1);
    if (before)
      return {
        ...session,
        view: {
          screen: 'question',
          args: { step: before.id },
          returnTo: { screen: 'flow', args: { part: before.part === 'start' ? 'start' : 'fit' } },
        },
      };
  }
  return { ...session, view: view.returnTo ?? { screen: 'jobs' } };
}

function cardView(session: Session): View {
  const { view } = session;
  if (view.screen === 'card') return view;
  return view.returnTo?.screen === 'card'
    ? view.returnTo
    : { screen: 'card', args: { list: vacancyLookedAt(view) ?? '' } };
}

function chosenSoFar(session: Session, step: Step): readonly string[] {
  if (session.draft?.step === step.id) return session.draft.values;
  const before = session.answers[step.id];
  return before === undefined || before === 'skipped' ? [] : before;
}

function isAnswerTo(step: Step, value: string, session: Session, world: World): boolean {
  switch (step.kind) {
    case 'municipality':
      return world.municipalities.byCode(value) !== undefined;
    case 'counties':
      return world.municipalities.counties.some(({ code }) => code === value);
    case 'occupations':
      return value === 'any' || world.occupations.group(value) !== undefined;
    default:
      return offeredOptions(step, factsOfSession(session, world)).some((option) => option.value === value);
  }
}
