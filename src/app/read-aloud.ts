import { clientLanguage } from '../core/client-language.ts';
import { heardOf } from '../core/heard.ts';
import { listenVerb, viewToHear } from '../core/listening.ts';
import { present } from '../core/present.ts';
import { readsIn } from '../core/scene.ts';
import type { Text } from '../core/screen.ts';
import { consentScreen } from '../core/screens/consent.ts';
import { parseTap, type Tap, tap as tapOf } from '../core/tap.ts';
import type { World } from '../core/world.ts';
import type { Advisor } from './advisor.ts';
import type { Input, Person, Reply } from './ports.ts';
import { readScene } from './show-chat.ts';

/** What is to be read aloud, and in which language. */
export interface Aloud {
  readonly locale: string;
  readonly lines: readonly Text[];
}

/** A tap on "Listen"; undefined for every other input. */
export function listeningOf(input: Input): Tap | undefined {
  const tap = input.kind === 'tap' ? parseTap(input.tap) : undefined;
  return tap?.verb === listenVerb ? tap : undefined;
}

/**
 * What a tap on "Listen" asks for; undefined where there is no such thing. It changes nothing, so nothing is stored:
 * an update that comes again is read aloud again.
 */
export async function linesToHear(
  advisor: Advisor,
  world: World,
  person: Person | undefined,
  tap: Tap,
): Promise<Aloud | undefined> {
  if (tap.id === 'consent') {
    const isKnown = world.languages.some(({ code }) => code === tap.value);
    return isKnown
      ? { locale: tap.value, lines: heardOf(consentScreen(world, tap.value, false)) }
      : undefined;
  }
  const view = person && viewToHear(person.session, tap);
  if (!view) return undefined;
  const session = { ...person.session, view };
  const scene = await readScene(advisor, session, { ...person, waiting: person.wish.waiting }, world);
  const screen = present(scene);
  // A job that is gone, a question that is no more: another screen stands there.
  const isThere = screen.listen === tapOf(tap.verb, tap.id, tap.value).tap;
  return isThere ? { locale: readsIn(scene), lines: heardOf(screen) } : undefined;
}

/** The reply to a tap on "Listen". */
export async function listenReply(
  advisor: Advisor,
  world: World,
  person: Person | undefined,
  tap: Tap,
  clientCode: string | undefined,
): Promise<Reply> {
  const aloud = await linesToHear(advisor, world, person, tap);
  return aloud
    ? { locale: aloud.locale, aloud: aloud.lines }
    : {
        locale: person?.session.locale ?? clientLanguage(world.languages, clientCode) ?? 'sv',
        toast: { say: 'note-old-button' },
      };
}
