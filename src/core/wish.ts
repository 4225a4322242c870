import type { IsoDate } from './screen.ts';
import { openSites } from './sites.ts';
import type { Vacancy } from './vacancy.ts';

/** What a person wants of a job, plain and indexed. Nothing about children, adults, income or age. */
export interface Wish {
  /** SSYK groups, already widened to neighbouring groups by nobody: openings widen, people do not. Empty: any work. */
  readonly groups: readonly string[];
  /** County codes; empty: anywhere. */
  readonly counties: readonly string[];
  readonly permanentOnly: boolean;
  /** True while the person waits for the first opening that fits ("tell me when one comes"). */
  readonly waiting: boolean;
}

export const noWish: Wish = { groups: [], counties: [], permanentOnly: false, waiting: false };

/**
 * Whether a vacancy meets a wish: decided over the wish alone. One of its sites in a wished county is enough.
 * `groups`: those whose people could do the work, as `alikeGroups` widens the vacancy's own.
 */
export function fits(
  vacancy: Vacancy,
  wish: Wish,
  today: IsoDate,
  groups: readonly string[] = [vacancy.group],
): boolean {
  return (
    (wish.groups.length === 0 || wish.groups.some((group) => groups.includes(group))) &&
    (wish.counties.length === 0 ||
      openSites(vacancy, today).some(({ municipality }) =>
        wish.counties.includes(municipality.slice(0, 2)),
      )) &&
    (!wish.permanentOnly || vacancy.permanence === 'permanent')
  );
}
