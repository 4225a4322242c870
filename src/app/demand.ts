import { lastClosedDay, publishedCount } from '../core/published-count.ts';
import { mondayOf, stockholmDate } from '../core/stockholm.ts';
import type { Counts, DemandStore } from './demand-ports.ts';

export interface Asking {
  readonly store: DemandStore;
  /** UTC ms. */
  readonly now: () => number;
}

/** Stands for those who would take any work. */
export const anyWork = '*';

/**
 * How many people look for work in each of these occupation groups, by the county of their home, as it may be shown:
 * this week's count, in fives, without those below five. The first to ask in a week publishes for all.
 */
export async function readDemand(
  { store, now }: Asking,
  groups: readonly string[],
): Promise<Readonly<Record<string, Counts>>> {
  if (groups.length === 0) return {};
  const nameOf = (group: string) => `demand/${group}`;
  const published = await store.publishedAll(
    groups.map(nameOf),
    mondayOf(stockholmDate(now())),
    async (missing) => {
      const counts = await store.countWishes(groups.filter((group) => missing.includes(nameOf(group))));
      return Object.fromEntries(
        Object.entries(counts).map(([group, cells]) => [nameOf(group), publishLarge(cells)]),
      );
    },
  );
  return Object.fromEntries(groups.map((group) => [group, published[nameOf(group)] ?? {}]));
}

/** What people asked and nobody could answer of this place, over closed weeks, in fives; the most asked first. */
export async function readUnanswered(
  { store, now }: Asking,
  municipality: string,
): Promise<readonly { readonly question: string; readonly count: number }[]> {
  const counts = await store.countUnanswered(municipality, lastClosedDay(now()));
  return Object.entries(publishLarge(counts))
    .map(([question, count]) => ({ question, count }))
    .toSorted((a, b) => b.count - a.count);
}

/** Nobody and fewer than five look the same: both are missing. */
export function publishLarge(cells: Counts): Counts {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, n]) => {
      const shown = publishedCount(n);
      return shown === undefined ? [] : [[name, shown] as const];
    }),
  );
}
