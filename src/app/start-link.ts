import type { Arrival } from '../core/session.ts';
import { languageHint } from '../core/start-hint.ts';
import { startLinkId } from '../core/start-link.ts';
import type { Language } from '../core/world.ts';
import type { LinkStore, StartLink } from './link-ports.ts';

type LinkReader = Pick<LinkStore, 'linkById'>;

/** The start link that a start parameter names, while it is in use. One read, or none. */
export async function findStartLink(
  store: LinkReader,
  parameter: string | undefined,
): Promise<StartLink | undefined> {
  const id = startLinkId(parameter);
  const link = id === undefined ? undefined : await store.linkById(id);
  return link?.revokedAt === undefined ? link : undefined;
}

/** The language that a start parameter hints at, if any: its own, or that of the start link. */
export async function hintedLanguage(
  store: LinkReader,
  parameter: string | undefined,
  languages: readonly Language[],
): Promise<string | undefined> {
  const own = languageHint(parameter, languages);
  return own ?? languageHint((await findStartLink(store, parameter))?.locale, languages);
}

/** What a session remembers of the link; its arrival is counted in the same commit. */
export function arrivalBy({ id, occupationGroup, home }: StartLink): Arrival {
  return {
    link: id,
    counted: ['arrived'],
    ...(occupationGroup === undefined ? {} : { occupation: occupationGroup }),
    ...(home === undefined ? {} : { home }),
  };
}
