import { noSubscription } from '../core/alerts/subscription.ts';
import { clientLanguage } from '../core/client-language.ts';
import { needsNothing, newSession } from '../core/new-session.ts';
import { present } from '../core/present.ts';
import type { Screen, Text } from '../core/screen.ts';
import {
  consentMoreScreen,
  consentScreen,
  declinedScreen,
  languageScreen,
  wholeList,
} from '../core/screens/consent.ts';
import { sharedView } from '../core/shared-link.ts';
import { mondayOf } from '../core/stockholm.ts';
import { parseTap, type Tap } from '../core/tap.ts';
import { understandOption } from '../core/understand.ts';
import { noWish } from '../core/wish.ts';
import type { World } from '../core/world.ts';
import type { Advisor } from './advisor.ts';
import type { Messenger, Update } from './ports.ts';
import { readScene } from './show-chat.ts';
import { arrivalBy, findStartLink, hintedLanguage } from './start-link.ts';

/**
 * The conversation with someone who has not consented. Nothing is stored: language and start link travel in
 * the buttons. False when someone with this address has just been stored by another turn.
 */
export async function welcome(
  advisor: Advisor,
  world: World,
  update: Update,
  messenger: Messenger,
): Promise<boolean> {
  const { input } = update;
  if (input.kind === 'blocked' || input.kind === 'unblocked') return true;
  const answer = async (locale: string, screen: Screen, toast?: Text) => {
    const turns = input.kind === 'tap' ? input.messageId : undefined;
    await messenger.tell({
      locale,
      screen: turns === undefined ? screen : { ...screen, place: 'in_place' },
      ...(turns === undefined ? {} : { turns }),
      ...(toast ? { toast } : {}),
    });
    return true;
  };
  if (input.kind === 'text') {
    const named = languageNamed(input.text, world);
    if (named) return answer(named, consentScreen(world, named, false));
  }
  const tap = input.kind === 'tap' ? parseTap(input.tap) : undefined;
  if (tap?.verb === 'lang' && isLanguage(tap.id, world)) {
    return answer(tap.id, consentScreen(world, tap.id, false, tap.link));
  }
  if (tap?.verb === 'consent' && isLanguage(tap.id, world)) {
    return tap.value === 'yes'
      ? consent(advisor, world, update, messenger, tap)
      : answer(...beforeConsent(world, tap));
  }
  const link = input.kind === 'start' ? input.link?.slice(0, 32) : tap?.link;
  const ofLink = await hintedLanguage(advisor.store, link, world.languages);
  const ofClient = clientLanguage(world.languages, update.clientLanguage);
  return answer(
    ofLink ?? ofClient ?? 'sv',
    languageScreen(world, {
      likely: [ofLink, ofClient],
      isWhole: tap?.value === wholeList,
      ...(link === undefined ? {} : { link }),
    }),
    tap && tap.verb !== 'lang' ? { say: 'note-old-button' } : undefined,
  );
}

function beforeConsent(world: World, { id, value, link }: Tap): [string, Screen] {
  switch (value) {
    case 'no':
      return [id, declinedScreen(id, link)];
    case 'more':
      return [id, consentMoreScreen(world, id, link)];
    case 'sv':
      return ['sv', consentScreen(world, id, true, link)];
    default:
      return [id, consentScreen(world, id, false, link)];
  }
}

/** The first thing that is stored: the yes itself, with the arrival counted in the same commit. */
async function consent(
  advisor: Advisor,
  world: World,
  update: Update,
  messenger: Messenger,
  tap: Tap,
): Promise<boolean> {
  const shared = sharedView(tap.link);
  const link = await findStartLink(advisor.store, tap.link);
  const begun = newSession(tap.id, world.today, link && arrivalBy(link));
  const session = shared ? { ...begun, view: shared } : begun;
  const personId = advisor.newId();
  const outcome = await advisor.store.commit({
    personId,
    address: update.address,
    isNew: true,
    revision: 0,
    session,
    wish: noWish,
    recentUpdates: [update.updateId],
    tallies: ['arrival', `language.${tap.id}`, ...(shared ? ['opened_shared'] : [])],
    ...(link ? { linkStages: { link: link.id, week: mondayOf(world.today), stages: ['arrived'] } } : {}),
    today: world.today,
    at: world.now,
  });
  if (outcome === 'stale') return false;
  const scene = shared
    ? await readScene(advisor, session, { waiting: false, subscription: noSubscription }, world)
    : needsNothing(session, world);
  const { messageId } = await messenger.tell({ locale: session.locale, screen: present(scene) });
  if (messageId !== undefined) {
    await advisor.store
      .noteShown(personId, {
        channel: update.address.channel,
        updateId: update.updateId,
        messageId,
        at: world.now,
      })
      .catch(() => {});
  }
  return true;
}

function languageNamed(text: string, world: World): string | undefined {
  return understandOption(
    text.slice(0, 100),
    world.languages.map(({ code, name }) => ({
      value: code,
      words: [name, ...world.words(code, 'language-names')],
    })),
  );
}

function isLanguage(code: string, world: World): boolean {
  return world.languages.some((language) => language.code === code);
}
