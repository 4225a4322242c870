import type { Municipalities, Municipality } from '../core/municipality.ts';
import { fold } from '../core/normalise.ts';

/** Where an entry says that a job is: names of one place, the most telling last, and its country. */
export interface StatedPlace {
  readonly names: readonly string[];
  readonly country?: string | undefined;
}

/**
 * Whether all the places an entry names are certainly somewhere else. A village that no register has counts as here:
 * the feed is this municipality's. Names have to be written as they are; nothing similar will do.
 */
export function isElsewhere(
  places: readonly StatedPlace[],
  { code }: Municipality,
  { spellings }: Pick<Municipalities, 'spellings'>,
): boolean {
  return (
    places.length > 0 &&
    places.every(({ names, country }) => {
      if (country !== undefined && !/^(sweden|sverige|se|swe)$/i.test(country)) return true;
      const meant = names.map((name) => codesOf(name, spellings)).filter((codes) => codes.size > 0);
      return meant.length > 0 && !meant.some((codes) => codes.has(code));
    })
  );
}

function codesOf(name: string, spellings: Municipalities['spellings']): ReadonlySet<string> {
  const said = fold(name)
    .replace(/\b(kommuns?|stad)\b/g, '')
    .trim();
  const same = (one: string) => one === said || one === said.replace(/s$/, '');
  return new Set(spellings.filter((one) => same(one.name)).map((one) => one.code));
}
