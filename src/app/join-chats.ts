import { hasSaidYes } from '../core/alerts/change-subscription.ts';
import { mergeSubscriptions } from '../core/alerts/merge-subscriptions.ts';
import { deriveWish } from '../core/derive-wish.ts';
import { mergeSessions } from '../core/merge-sessions.ts';
import { withNotes } from '../core/present.ts';
import { factsOfSession } from '../core/scene.ts';
import type { Text } from '../core/screen.ts';
import { languageScreen } from '../core/screens/consent.ts';
import { joinAskScreen, joinToken } from '../core/screens/join.ts';
import { parseTap } from '../core/tap.ts';
import type { World } from '../core/world.ts';
import { type Advisor, keptUpdates } from './advisor.ts';
import type { Input, Messenger, Person, Reply, Update } from './ports.ts';
import { replyWith, standingScene } from './show-chat.ts';

/** A link to join two chats was opened, or the question whether to do so was answered. */
export interface Joining {
  readonly token: string;
  readonly answer?: string;
}

export function joiningOf(input: Input): Joining | undefined {
  if (input.kind === 'start') {
    const token = joinToken(input.link);
    return token === undefined ? undefined : { token };
  }
  const tap = input.kind === 'tap' ? parseTap(input.tap) : undefined;
  return tap?.verb === 'join' ? { token: tap.id, answer: tap.value } : undefined;
}

/**
 * Makes two chats one conversation, if the person says yes where the link was opened. The link is good once.
 * False when another turn was first: then all is decided anew.
 */
export async function joinChats(
  advisor: Advisor,
  world: World,
  here: Person | undefined,
  { token, answer }: Joining,
  update: Update,
  messenger: Messenger,
): Promise<boolean> {
  const { store } = advisor;
  const isTap = update.input.kind === 'tap';
  const tell = async (reply: Reply) => {
    await messenger.tell({
      ...reply,
      ...(update.input.kind === 'tap' ? { turns: update.input.messageId } : {}),
    });
    return true;
  };
  const stay = async (person: Person | undefined, note?: Text) => {
    const reply = person
      ? replyWith(await standingScene(advisor, person, world))
      : { locale: 'sv', screen: languageScreen(world) };
    return tell({ ...reply, screen: withNotes(reply.screen, note ? [note] : []) });
  };
  if (answer === 'no' || here?.recentUpdates.includes(update.updateId)) return stay(here);
  const offered = await store.offering(token, world.now);
  if (!offered) return stay(here, { say: 'join-expired' });
  if (here?.id === offered.id) return stay(here);
  if (!isTap) {
    const { locale } = here?.session ?? offered.session;
    return tell({ locale, screen: joinAskScreen(world, token) });
  }
  const session = mergeSessions(offered.session, here?.session);
  const waiting = offered.wish.waiting || here?.wish.waiting === true;
  const wish = deriveWish(factsOfSession(session, world), waiting, world);
  const subscription = mergeSubscriptions(offered.subscription, here?.subscription);
  const isToBeStored =
    hasSaidYes(subscription) || JSON.stringify(subscription) !== JSON.stringify(offered.subscription);
  const outcome = await store.commitJoin({
    token,
    at: world.now,
    today: world.today,
    into: { id: offered.id, revision: offered.revision },
    address: update.address,
    ...(here ? { from: { id: here.id, revision: here.revision } } : {}),
    recentUpdates: [...offered.recentUpdates, update.updateId].slice(-keptUpdates),
    session,
    wish,
    ...(isToBeStored ? { subscription } : {}),
  });
  return outcome === 'joined' && stay({ ...offered, session, wish, subscription }, { say: 'join-done' });
}
