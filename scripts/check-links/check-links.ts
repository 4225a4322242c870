import { checkLink, type LinkLimits, type LinkState } from './check-link.ts';

/** The text of each page when somebody last read it against the rule, as a hash. */
export type SeenPages = Readonly<Record<string, string>>;

export interface CheckedLink {
  readonly url: string;
  /** The rules that rest on it. */
  readonly ids: readonly string[];
  readonly found: LinkState;
}

interface Source {
  readonly id: string;
  readonly url: string;
}

/** Each address once, one after another, with a pause, so that nobody's server notices us. */
export async function checkLinks(
  sources: readonly Source[],
  seen: SeenPages,
  limits: LinkLimits,
  pauseMs: number,
): Promise<readonly CheckedLink[]> {
  const checked: CheckedLink[] = [];
  for (const url of new Set(sources.map((source) => source.url))) {
    if (checked.length > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const ids = sources.filter((source) => source.url === url).map(({ id }) => id);
    checked.push({ url, ids, found: await checkLink(url, seen[url], limits) });
  }
  return checked;
}

/** What a person has to look at: a source that moved, is gone, or reads otherwise than before. */
export function needsReading({ found }: CheckedLink): boolean {
  return found.state === 'moved' || found.state === 'gone' || found.state === 'changed';
}

export function reportLine({ url, ids, found }: CheckedLink): string {
  return `${words(found)}  ${url}  (${ids.join(', ')})`;
}

function words(found: LinkState): string {
  switch (found.state) {
    case 'moved':
      return `moved to ${found.to}`;
    case 'gone':
      return `gone (${found.status})`;
    case 'not_checked':
      return `not checked (${found.why})`;
    default:
      return found.state;
  }
}
