import { noteOffer } from './alerts/offer.ts';
import { type Change, standingAt } from './change.ts';
import type { Facts } from './facts.ts';
import { listenButton, withListening } from './listening.ts';
import { noteJobs } from './note-jobs.ts';
import { lastClosedDay } from './published-count.ts';
import { type Scene, vacancyLookedAt } from './scene.ts';
import type { Block, Button, Screen, Text } from './screen.ts';
import {
  alertsScreen,
  laterScreen,
  mutedScreen,
  outcomeThanksScreen,
  ownAlertsScreen,
  timesScreen,
  toldIds,
  toldScreen,
} from './screens/alerts.ts';
import { appliedScreen } from './screens/applied.ts';
import { button } from './screens/buttons.ts';
import { cardScreen, reasonsScreen } from './screens/card.ts';
import { goneScreen } from './screens/gone.ts';
import { grantScreen } from './screens/grant.ts';
import { applyScreen, notForMeScreen } from './screens/job-details.ts';
import { joinScreen } from './screens/join.ts';
import { leftScreen } from './screens/left.ts';
import { mapNeeds, mapScreen } from './screens/map.ts';
import { nothingFitsScreen, waitingScreen } from './screens/nothing-fits.ts';
import { listNeeds, type Needs, openList, partnerNeeds } from './screens/open-list.ts';
import {
  answersScreen,
  everyLanguageScreen,
  forgetScreen,
  helpScreen,
  languagePickScreen,
  myDataScreen,
  privacyScreen,
  resumeScreen,
  savedScreen,
  stoppedScreen,
} from './screens/own-pages.ts';
import {
  planDropScreen,
  planEditScreen,
  planMovedScreen,
  planScreen,
  planStartScreen,
} from './screens/plan.ts';
import { questionScreen } from './screens/question.ts';
import { supportScreen } from './screens/support.ts';
import { endedScreen, moreSupportScreen, neverScreen, topicScreen } from './screens/support-pages.ts';
import { townScreen } from './screens/town.ts';
import { translatedScreen } from './screens/translated.ts';
import type { Session } from './session.ts';
import { tap } from './tap.ts';
import type { World } from './world.ts';

/** What has to be read before this session's screen can be made; undefined for most. */
export function needsOf(session: Session, facts: Facts, world: World): Needs | undefined {
  const { view } = session;
  if (standingAt(session, world)) return undefined;
  if (['flow', 'question', 'jobs', 'none', 'waiting'].includes(view.screen)) return listNeeds(facts, world);
  if (view.screen === 'saved') return { ids: session.saved.map(({ id }) => id) };
  if (view.screen === 'told') return { ids: toldIds(view) };
  if (view.screen.startsWith('plan')) return planNeeds(session);
  if (view.screen.startsWith('map')) return mapNeeds(view, facts);
  const asksHome = ['support', 'grant'].includes(view.screen) && facts.home !== undefined;
  const ownTown = asksHome ? { towns: [facts.home] } : undefined;
  const id = vacancyLookedAt(view);
  if (id === undefined) return ownTown;
  const isFirst = view.screen === 'card' && view.args?.['first'] === '1';
  const count = isFirst ? listNeeds(facts, world).count : undefined;
  return {
    ids: [id],
    insteadOf: id,
    ...ownTown,
    ...partnerNeeds(facts),
    ...(count ? { count } : {}),
    ...(view.screen === 'town' ? savedNeeds(id, facts, world) : {}),
  };
}

/** How many of the reader's own home county have saved jobs there. */
function savedNeeds(vacancyId: string, { home }: Facts, world: World): Pick<Needs, 'savedFrom'> {
  const county = home === undefined ? undefined : world.municipalities.byCode(home)?.county;
  return county === undefined ? {} : { savedFrom: { vacancyId, county, until: lastClosedDay(world.now) } };
}

/** The job of a plan, until it has been written down; before there is one, the job it is to be for. */
function planNeeds({ plan, view }: Session): Needs | undefined {
  if (view.screen === 'plan_start') return view.args?.['id'] ? { ids: [view.args['id']] } : undefined;
  const id = plan?.vacancyId;
  return id !== undefined && plan?.job === undefined ? { ids: [id] } : undefined;
}

/** A list that was asked for is opened and pinned in the view; every other view stays as it is. */
export function settle(scene: Scene): Session {
  const { world } = scene;
  const session = noteOffer(noteJobs(scene), scene);
  if (standingAt(session, world)) return session;
  const opensList = ['flow', 'question', 'jobs', 'none'].includes(session.view.screen);
  return opensList ? { ...session, view: openList({ ...scene, session }) } : session;
}

/** The screen of a settled session. The same session and data always give the same screen. */
export function present(scene: Scene): Screen {
  const { session, world } = scene;
  const step = standingAt(session, world);
  const screen = step ? questionScreen(scene, step) : viewScreen(scene);
  return withWays(withListening(screen, scene), scene);
}

/** What was said about the turn stands above its screen. */
export function withNotes(screen: Screen, notes: readonly Text[] = []): Screen {
  if (notes.length === 0) return screen;
  return {
    ...screen,
    blocks: [...notes.map((note): Block => ({ kind: 'note', ...note })), ...screen.blocks],
  };
}

const screens: Readonly<Record<string, (scene: Scene) => Screen>> = {
  card: cardScreen,
  reasons: reasonsScreen,
  apply: applyScreen,
  town: townScreen,
  left: leftScreen,
  translated: translatedScreen,
  not_for_me: notForMeScreen,
  map: mapScreen,
  map_all: mapScreen,
  none: nothingFitsScreen,
  waiting: waitingScreen,
  support: supportScreen,
  more_support: moreSupportScreen,
  grant: grantScreen,
  ended: endedScreen,
  never: neverScreen,
  topic: topicScreen,
  answers: answersScreen,
  saved: savedScreen,
  plan: planScreen,
  plan_start: planStartScreen,
  plan_moved: planMovedScreen,
  plan_drop: planDropScreen,
  plan_edit: planEditScreen,
  applied: appliedScreen,
  alerts: alertsScreen,
  alerts_own: ownAlertsScreen,
  alerts_times: timesScreen,
  alerts_muted: mutedScreen,
  alerts_later: laterScreen,
  told: toldScreen,
  outcome_thanks: outcomeThanksScreen,
  privacy: privacyScreen,
  forget: forgetScreen,
  mydata: myDataScreen,
  join: joinScreen,
  language: languagePickScreen,
  languages: everyLanguageScreen,
  help: helpScreen,
  resume: resumeScreen,
  stopped: stoppedScreen,
};

function viewScreen(scene: Scene): Screen {
  const { screen } = scene.session.view;
  return (Object.hasOwn(screens, screen) ? screens[screen] : helpScreen)?.(scene) ?? goneScreen(scene);
}

/** The other ways to take a screen in: by ear, and in Swedish, to show an officer, a teacher, a neighbour. */
function withWays(screen: Screen, { session, world }: Scene): Screen {
  const ways = [...listenButton(screen, world), ...swedishButton(session, world)];
  return ways.length === 0
    ? screen
    : { ...screen, rows: [...screen.rows.filter((row) => row.length > 0), ways] };
}

function swedishButton(session: Session, world: World): readonly Button[] {
  if (session.locale === 'sv') return [];
  const language = { text: languageName(session.locale, world) };
  return [
    session.inSwedish
      ? button('show-own', tap('show', 'own'), { language })
      : button('show-swedish', tap('show', 'sv')),
  ];
}

export function languageName(locale: string, world: World): string {
  return world.languages.find(({ code }) => code === locale)?.name ?? locale;
}

/** Whether the screen replaces the message that was tapped: pages one leafs through do, questions do not. */
export function turnsInPlace(before: Session, change: Change, after: Screen, world: World): boolean {
  // A message with words cannot become one with a picture.
  if (change.isBeside || after.blocks.some(({ kind }) => kind === 'map')) return false;
  const was = standingAt(before, world);
  const is = standingAt(change.session, world);
  if (is) return was?.id === is.id && change.answered === undefined;
  return was === undefined && after.id !== 'question';
}
