import type { IsoDate } from './screen.ts';
import { addDays, mondayOf, stockholmDate } from './stockholm.ts';

/** No smaller group is ever shown, and every number is a multiple of it. */
const smallest = 5;

/**
 * How many may be said in public of a sum over closed weeks: floored to multiples of five, nothing below five. It
 * only grows, by at least five each time, so that no two views tell of a group smaller than that for certain.
 */
export function publishedCount(sumOfClosedWeeks: number): number | undefined {
  const floored = Math.floor(sumOfClosedWeeks / smallest) * smallest;
  return floored >= smallest ? floored : undefined;
}

/** A turn that began on Sunday evening may be stored a little after midnight, ms. */
const closesAfter = 3_600_000;

/**
 * The Sunday on which the last closed week ended, at an instant in UTC ms. Weeks go from Monday to Sunday in
 * Stockholm, and close an hour after midnight: what has been shown of one can then no longer change.
 */
export function lastClosedDay(now: number): IsoDate {
  return addDays(mondayOf(stockholmDate(now - closesAfter)), -1);
}

/** Cells as they may be shown; those below five come out as 0, "fewer than five" in words. */
export function publishCells(cells: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, count]) => [name, publishedCount(count) ?? 0] as const),
  );
}

/** Totals are sums of what was published, never of what lies behind. */
export function sumOfPublished(cells: Readonly<Record<string, number>>): number {
  return Object.values(cells).reduce((sum, count) => sum + count, 0);
}
