import { changeSubscription, hasSaidYes } from '../core/alerts/change-subscription.ts';
import type { Change } from '../core/change.ts';
import { converse, type Said } from '../core/conversation.ts';
import { deriveWish } from '../core/derive-wish.ts';
import { findStep } from '../core/flow.ts';
import { settle, turnsInPlace, withNotes } from '../core/present.ts';
import type { Scene } from '../core/scene.ts';
import type { Screen } from '../core/screen.ts';
import { joinLasts } from '../core/screens/join.ts';
import { forgottenScreen } from '../core/screens/own-pages.ts';
import { answeredScreen } from '../core/screens/question.ts';
import type { Session } from '../core/session.ts';
import type { World } from '../core/world.ts';
import { type Advisor, keptUpdates } from './advisor.ts';
import { answerInline } from './answer-inline.ts';
import { countTurn } from './count-turn.ts';
import { calendarFile, dataFile } from './files.ts';
import { joinChats, joiningOf } from './join-chats.ts';
import type { Messenger, Person, Reply, SentFile, Shown, Update } from './ports.ts';
import { listeningOf, listenReply } from './read-aloud.ts';
import { readScene, replyWith, standingScene } from './show-chat.ts';
import { welcome } from './welcome.ts';
import { asksLaterOf, planDaysOf, subscriptionOf, withHome } from './what-is-stored.ts';

/** Another turn for the same person was always first. The update is not done and must come again. */
export class TurnNotCommitted extends Error {
  override readonly name = 'TurnNotCommitted';
}

const tries = 5;

/**
 * One turn: load → decide → commit → tell. Safe to repeat: an update that comes again has no second effect,
 * and its screen is made again if the person never saw it. Resolves once the answer has been told.
 */
export async function receiveUpdate(advisor: Advisor, update: Update, messenger: Messenger): Promise<void> {
  if (update.input.kind === 'inline') return answerInline(advisor, update, update.input.query, messenger);
  for (let attempt = 0; attempt < tries; attempt++) {
    const world = advisor.world(update.address.channel);
    const person = await advisor.store.load(update.address, world.now);
    const listening = listeningOf(update.input);
    if (listening) {
      await messenger.tell(await listenReply(advisor, world, person, listening, update.clientLanguage));
      return;
    }
    const joining = joiningOf(update.input);
    const isDone = joining
      ? await joinChats(advisor, world, person, joining, update, messenger)
      : person
        ? await continueWith(advisor, world, person, update, messenger)
        : await welcome(advisor, world, update, messenger);
    if (isDone) return;
  }
  throw new TurnNotCommitted(`update ${update.updateId} could not be committed`);
}

/** False when another turn was first: then all is decided anew. */
async function continueWith(
  advisor: Advisor,
  world: World,
  person: Person,
  update: Update,
  messenger: Messenger,
): Promise<boolean> {
  if (person.recentUpdates.includes(update.updateId)) {
    await tellAgain(advisor, world, person, update, messenger);
    return true;
  }
  const said = toSaid(update, person);
  if (said === undefined) return onBlocked(advisor, world, person, update);

  const change = converse(person.session, said, world);
  if (change.effect === 'forget') {
    await advisor.store.forget(person.id);
    await tell(advisor, undefined, update, messenger, {
      locale: person.session.locale,
      screen: forgottenScreen(world),
    });
    return true;
  }
  const waiting = change.waiting ?? person.wish.waiting;
  const offer = change.effect === 'offer_join' ? advisor.newId() : undefined;
  const begun = withPlanId(withToken(change.session, offer), advisor.newId);
  const subscription = change.alerts
    ? changeSubscription(person.subscription, change.alerts)
    : person.subscription;
  const scene = await readScene(advisor, begun, { waiting, subscription }, world);
  const counted = countTurn(person.session, change, { ...scene, session: settle(scene) });
  const { session } = counted;
  const settled: Scene = { ...scene, session };
  const wish = deriveWish(settled.facts, waiting, world);
  const outcome = await advisor.store.commit({
    personId: person.id,
    address: update.address,
    isNew: false,
    revision: person.revision,
    session,
    wish,
    ...subscriptionOf(person, withHome(subscription, settled), wish),
    recentUpdates: remember(person, update),
    ...leavesBehind(person, change, update),
    tallies: counted.tallies,
    ...(counted.reached ? { linkStages: counted.reached } : {}),
    today: world.today,
    at: world.now,
    ...(change.reminder ? { reminder: change.reminder } : {}),
    ...planDaysOf(person.session, settled),
    ...asksLaterOf(change, settled),
    ...(offer ? { offersJoin: { token: offer, lapsesAt: world.now + joinLasts } } : {}),
  });
  if (outcome === 'stale') return false;
  // Once the turn is stored: it may take seconds, and nothing is lost when it fails.
  const isAsked = change.effect === 'translate';
  const told = isAsked ? ((await advisor.translating?.withNew(settled)) ?? settled) : settled;
  const reply = replyOf(advisor, person, { ...change, session }, told, update);
  await tell(advisor, person.id, update, messenger, reply, world.now);
  return true;
}

/** The link that was asked for travels in the sealed view, so that the same screen can be made again. */
function withToken(session: Session, token: string | undefined): Session {
  return token === undefined ? session : { ...session, view: { ...session.view, args: { token } } };
}

/** A plan that has just been made gets the name its calendar is known by. */
function withPlanId(session: Session, newId: () => string): Session {
  return session.plan?.id === '' ? { ...session, plan: { ...session.plan, id: newId() } } : session;
}

/** The screen of the new session, and what becomes of the message before. */
function replyOf(advisor: Advisor, person: Person, change: Change, scene: Scene, update: Update): Reply {
  const { world } = scene;
  const reply = replyWith(scene);
  const tapped = update.input.kind === 'tap' ? update.input.messageId : undefined;
  const turns = tapped !== undefined && turnsInPlace(person.session, change, reply.screen, world);
  const step = change.answered === undefined ? undefined : findStep(world.flow, change.answered);
  const questionMessage = tapped ?? shownHere(person, update)?.messageId;
  const place: Screen['place'] = turns ? 'in_place' : 'new';
  return {
    ...reply,
    screen: withNotes({ ...reply.screen, place }, change.notes),
    ...(turns ? { turns: tapped } : {}),
    ...(change.toast ? { toast: change.toast } : {}),
    ...(step && questionMessage !== undefined
      ? { answered: { messageId: questionMessage, screen: answeredScreen(scene, step) } }
      : {}),
    ...fileOf(person, change, scene, advisor),
  };
}

function fileOf(
  person: Person,
  { effect }: Change,
  scene: Scene,
  { writeCalendar }: Advisor,
): { file?: SentFile } {
  if (effect === 'export') return { file: dataFile(person, scene) };
  if (effect === 'calendar') return { file: calendarFile(scene, writeCalendar) };
  return {};
}

/** An update that was handled before: shown already, then only its button is answered; else shown now. */
async function tellAgain(
  advisor: Advisor,
  world: World,
  person: Person,
  update: Update,
  messenger: Messenger,
): Promise<void> {
  if (person.shown?.updateId === update.updateId) {
    await messenger.tell({ locale: person.session.locale });
    return;
  }
  const scene = await standingScene(advisor, person, world);
  await tell(advisor, person.id, update, messenger, replyWith(scene), world.now);
}

async function onBlocked(advisor: Advisor, world: World, person: Person, update: Update): Promise<boolean> {
  // Coming back is no new yes.
  const isToldOf = person.wish.waiting || hasSaidYes(person.subscription);
  if (update.input.kind === 'unblocked' || !isToldOf) return true;
  const outcome = await advisor.store.commit({
    personId: person.id,
    address: update.address,
    isNew: false,
    revision: person.revision,
    session: person.session,
    wish: { ...person.wish, waiting: false },
    subscription: changeSubscription(person.subscription, { kind: 'closed' }),
    recentUpdates: remember(person, update),
    tallies: ['blocked'],
    today: world.today,
    at: world.now,
  });
  return outcome === 'committed';
}

async function tell(
  advisor: Advisor,
  personId: string | undefined,
  update: Update,
  messenger: Messenger,
  reply: Reply,
  now = 0,
): Promise<void> {
  const { messageId } = await messenger.tell(reply);
  if (personId === undefined || messageId === undefined) return;
  // Best effort: without the note the same update would only be shown a second time.
  await advisor.store
    .noteShown(personId, { channel: update.address.channel, updateId: update.updateId, messageId, at: now })
    .catch(() => {});
}

function shownHere({ shown }: Person, { address }: Update): Shown | undefined {
  return shown?.channel === address.channel ? shown : undefined;
}

/**
 * In Telegram taps and texts travel apart, so a text can come in while the next question is still on its way; it
 * may be held up there for seconds. On a page the text comes from the form that shows the question.
 */
function leavesBehind(person: Person, { answered }: Change, update: Update): { shown?: Shown } {
  const shown = shownHere(person, update);
  const isApart = update.address.channel === 'telegram' && answered !== undefined;
  return shown && isApart ? { shown: { ...shown, isPast: true } } : {};
}

/**
 * Two joined chats count their messages apart: after an answer in one, what is typed in the other belongs to what
 * still stands there, unless its page has been loaded since (and then names no message).
 */
function isLate(messageId: number, { shown }: Person, { address }: Update): boolean {
  if (shown === undefined) return false;
  if (shown.channel !== address.channel) return address.channel !== 'web' || messageId > 0;
  return shown.isPast === true || messageId < shown.messageId;
}

function remember(person: Person, update: Update): readonly number[] {
  return [...person.recentUpdates, update.updateId].slice(-keptUpdates);
}

function toSaid(update: Update, person: Person): Said | undefined {
  const { input } = update;
  switch (input.kind) {
    case 'text':
      return { kind: 'text', text: input.text, late: isLate(input.messageId, person, update) };
    case 'start':
      return { kind: 'start', ...(input.link === undefined ? {} : { link: input.link }) };
    case 'command':
    case 'tap':
    case 'media':
      return input;
    case 'blocked':
    case 'unblocked':
    // Answered without anyone being looked up.
    case 'inline':
      return undefined;
  }
}
