import { addMonths } from './plan-dates.ts';
import type { Arg, IsoDate } from './screen.ts';

/** What somebody else has said counts for a year; after that it is still told, and told to be old. */
export function isFresh(statedOn: IsoDate, today: IsoDate): boolean {
  return addMonths(statedOn, 12) >= today;
}

/** "Sagt 24 november 2026.", or that it is more than a year ago. */
export function saidOn(statedOn: IsoDate, today: IsoDate): Arg {
  return { say: isFresh(statedOn, today) ? 'said-on' : 'said-long-ago', args: { date: { date: statedOn } } };
}
