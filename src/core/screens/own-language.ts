import type { Block, Text } from '../screen.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';

/** In which language somebody reads, and what is known of it. */
export interface Reader {
  readonly session: Pick<Session, 'locale'>;
  readonly world: Pick<World, 'languages'>;
}

/** Until a speaker has read a language, what is said about support also stands in Swedish. */
export function isUnread({ session, world }: Reader): boolean {
  return (
    world.languages.find(({ code }) => code === session.locale)?.readBySpeaker === false &&
    session.locale !== 'sv'
  );
}

/** The sentences, and below them all of them in Swedish at once where nobody has read the translation. */
export function inOwnAndSwedish(reader: Reader, ...texts: readonly (Text | undefined)[]): readonly Block[] {
  const said = texts.filter((text) => text !== undefined);
  const own = said.map((text): Block => ({ kind: 'text', ...text }));
  return isUnread(reader) && said.length > 0 ? [...own, inSwedish(said)] : own;
}

function inSwedish(texts: readonly Text[]): Block {
  const [only] = texts;
  if (texts.length === 1 && only) return { kind: 'original', ...only };
  return { kind: 'original', say: 'verbatim', args: { text: { lines: texts } } };
}
