import type { Occupations } from '../occupation.ts';
import type { IsoDate } from '../screen.ts';
import { openSites } from '../sites.ts';
import type { Vacancy } from '../vacancy.ts';
import type { Wish } from '../wish.ts';
import { ownPaces, type Subscription } from './subscription.ts';

/** A wish as it is looked up from the side of a vacancy: one row for each occupation group; `*` is any work. */
export interface ReachRow {
  readonly group: string;
  /** One bit for each county by its code; 0 is anywhere. */
  readonly counties: number;
  readonly permanentOnly: boolean;
  /** Index in `ownPaces`. */
  readonly own: number;
  readonly municipal: boolean;
}

/** What a vacancy brings to the comparison. */
export interface Audience {
  /** The groups whose wishes it meets, `*` among them. */
  readonly groups: readonly string[];
  readonly counties: number;
  readonly permanent: boolean;
  readonly municipalities: readonly string[];
}

/** Only for those who have said yes to something. Muted occupations are no longer wished for. */
export function reachOf(wish: Wish, subscription: Subscription): readonly ReachRow[] {
  if (subscription.own === 'off' && !subscription.municipal) return [];
  const groups = wish.groups.length === 0 ? ['*'] : wish.groups;
  const row = {
    counties: countyBits(wish.counties),
    permanentOnly: wish.permanentOnly,
    own: ownPaces.indexOf(subscription.own),
    municipal: subscription.municipal,
  };
  return groups
    .filter((group) => !subscription.mutedGroups.includes(group))
    .map((group) => ({ group, ...row }));
}

/** A vacancy is widened to neighbouring groups, a person's wish is not. */
export function audienceOf(vacancy: Vacancy, occupations: Occupations, today: IsoDate): Audience {
  const places = openSites(vacancy, today).map(({ municipality }) => municipality);
  return {
    groups: [...alikeGroups(vacancy.group, occupations), '*'],
    counties: countyBits(places.map((code) => code.slice(0, 2))),
    permanent: vacancy.permanence === 'permanent',
    municipalities: [...new Set(places)],
  };
}

/** The group itself, and those whose people could do this work as well (JobTech's 75 percent). */
export function alikeGroups(group: string, { groups, substitutes }: Occupations): readonly string[] {
  const near = groups.filter(({ ssyk }) =>
    substitutes(ssyk).some((other) => other.ssyk === group && other.percent === 75),
  );
  return [...new Set([group, ...near.map(({ ssyk }) => ssyk)])];
}

/** Whether this row is reached. The statement that freezes an audience says the same in SQL (store/freeze-store), and a test holds the
 * two together. */
export function isReached(row: ReachRow, audience: Audience, by: 'own' | 'municipal'): boolean {
  return (
    audience.groups.includes(row.group) &&
    (row.counties === 0 || (row.counties & audience.counties) !== 0) &&
    (!row.permanentOnly || audience.permanent) &&
    (by === 'own' ? row.own > 0 : row.municipal)
  );
}

export function countyBits(codes: readonly string[]): number {
  return codes.reduce((bits, code) => bits | (1 << Number(code)), 0);
}
