import type { IsoDate } from '../core/screen.ts';
import { addDays } from '../core/stockholm.ts';

/**
 * The day that is written, in figures or with a Swedish or English month, day before month: 2026-11-23, 23/11-26,
 * 23.11.2026, 23 nov 2026, or the number that Excel keeps. Without a year the next such day. Undefined for anything
 * else; a day that there is not (31 November) is none.
 */
export function dayOf(written: string | Date, today: IsoDate): IsoDate | undefined {
  if (written instanceof Date)
    return Number.isNaN(written.valueOf()) ? undefined : inRange(written.toISOString().slice(0, 10));
  const text = written
    .slice(0, 60)
    .toLowerCase()
    // The weekday before it, the hour after it.
    .replace(/^(?:(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*|den)\b[\s,]*/u, '')
    .replace(/[t ,]+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:z|[+-]\d{2}:?\d{2})?$/, '')
    .trim();
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (serial) return inRange(addDays('1899-12-30', Number(serial[1])));
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const figures = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.\s-]\s*(\d{4}|\d{2}))?$/.exec(text);
  if (figures) return withYear(Number(figures[2]), Number(figures[1]), figures[3], today);
  const words = /^(\d{1,2})(?::[ae]|\.|st|nd|rd|th)?[\s-]*(\p{L}{3,9})\.?[\s,-]*(\d{4}|\d{2})?$/u.exec(text);
  const month = words && months.findIndex((one) => one.test(words[2] ?? '')) + 1;
  return words && month ? withYear(month, Number(words[1]), words[3], today) : undefined;
}

const months = [
  ...[/^jan(?:uari|uary)?$/, /^feb(?:r|ruari|ruary)?$/, /^mar(?:s|ch)?$/, /^apr(?:il)?$/, /^ma[jy]$/],
  ...[/^jun[ie]?$/, /^jul[iy]?$/, /^aug(?:usti|ust)?$/, /^sept?(?:ember)?$/, /^o[kc]t(?:ober)?$/],
  ...[/^nov(?:ember)?$/, /^de[ck](?:ember)?$/],
];

function withYear(month: number, day: number, year: string | undefined, today: IsoDate): IsoDate | undefined {
  if (year !== undefined) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, day);
  const now = Number(today.slice(0, 4));
  const next = [now, now + 1].map((one) => dateOf(one, month, day));
  return next.find((one) => one !== undefined && one >= today);
}

function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? inRange(date.toISOString().slice(0, 10)) : undefined;
}

/** A number that only looks like a date lies far away. */
function inRange(date: string): IsoDate | undefined {
  return date >= '2000-01-01' && date <= '2099-12-31' ? date : undefined;
}
