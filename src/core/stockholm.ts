import type { IsoDate } from './screen.ts';

/** The one place where instants become dates and clock times in Stockholm, daylight saving included. */
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function read(instant: number): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
}

export function stockholmDate(instant: number): IsoDate {
  const { year, month, day } = read(instant);
  return `${year}-${month}-${day}`;
}

/** `HH:MM` */
export function stockholmTime(instant: number): string {
  const { hour, minute } = read(instant);
  return `${hour}:${minute}`;
}

const day = 86_400_000;

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The Monday of the week a day lies in. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The number of the week a day lies in (ISO 8601): the first is the one with the year's first Thursday. */
export function weekNumber(date: IsoDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
