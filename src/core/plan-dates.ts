import type { IsoDate } from './screen.ts';
import { addDays } from './stockholm.ts';

/** The last day of the month that lies `months` after the month of this date (before it, when negative). */
export function monthEnd(date: IsoDate, months = 0): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** The same day of the month so many months later; its last day where the month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const last = monthEnd(date, months);
  const day = date.slice(8);
  return day < last.slice(8) ? `${last.slice(0, 8)}${day}` : last;
}

/**
 * When a tenancy ends that is given notice on this day: at the end of a month, three months later at the earliest
 * (jordabalken 12 kap. 5 §).
 */
export function tenancyEnds(noticeOn: IsoDate): IsoDate {
  return monthEnd(noticeOn, 3);
}

/** The last day on which to give notice, for a household that sleeps in its new home from this day on. */
export function noticeBy(movesOn: IsoDate): IsoDate {
  return monthEnd(addDays(movesOn, -1), -3);
}

/** A move is reported within a week (folkbokföringslagen 25 §). */
export function reportBy(movesOn: IsoDate): IsoDate {
  return addDays(movesOn, 7);
}

/** The first 1 November on which a household that moves on this day is registered in its new home. */
export function nextFirstOfNovember(movesOn: IsoDate): IsoDate {
  const year = Number(movesOn.slice(0, 4));
  const november = `${year}-11-01`;
  return movesOn <= november ? november : `${year + 1}-11-01`;
}
