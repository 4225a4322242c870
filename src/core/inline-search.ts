import { findPlace } from './find-place.ts';
import { fold } from './normalise.ts';
import type { World } from './world.ts';

/** What was typed, as far as it names work or a place; undefined when it names neither. */
export interface InlineSearch {
  readonly groups: readonly string[] | 'all';
  /** Four-digit code. */
  readonly municipality?: string;
}

const longest = 100;
/** Of several occupations that a word may mean, the first few. */
const mostGroups = 3;

export function understandSearch(
  query: string,
  locale: string,
  world: Pick<World, 'findOccupations' | 'municipalities'>,
): InlineSearch | undefined {
  const text = query.slice(0, longest).trim();
  if (text === '') return undefined;
  const groups = groupsIn(text, locale, world);
  const place = placeIn(text, groups.length > 0, world);
  if (groups.length === 0 && place === undefined) return undefined;
  return {
    groups: groups.length > 0 ? groups : 'all',
    ...(place === undefined ? {} : { municipality: place }),
  };
}

/** People type in their own language, or the Swedish word from the ad. */
function groupsIn(
  text: string,
  locale: string,
  { findOccupations }: Pick<World, 'findOccupations'>,
): readonly string[] {
  const own = findOccupations(locale, text);
  const hits = own.length > 0 ? own : findOccupations('sv', text);
  const sure = hits.filter((hit) => hit.sure);
  return (sure.length > 0 ? sure : hits).slice(0, mostGroups).map(({ ssyk }) => ssyk);
}

/** A place beside an occupation has to be written out: what is only similar to a name may be part of the work. */
function placeIn(
  text: string,
  namesWork: boolean,
  { municipalities }: Pick<World, 'municipalities'>,
): string | undefined {
  const { places, isSure } = findPlace(municipalities, text);
  const [place] = places;
  if (!place || !isSure) return undefined;
  const said = ` ${fold(text)} `;
  const isWritten = municipalities.spellings.some(
    ({ code, name }) => code === place.code && said.includes(` ${name} `),
  );
  return namesWork && !isWritten ? undefined : place.code;
}
