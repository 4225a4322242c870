import { fold } from './normalise.ts';
import type { IsoDate } from './screen.ts';
import { addDays } from './stockholm.ts';

/**
 * A date as people type it: "1 mars", "1/3", "2027-03-01", "den 1:a mars 2027", "mars". Day before month, as in
 * Sweden; without a year the next such day. Undefined for what is no date, or lies far away. Never throws.
 */
export function readDate(
  text: string,
  known: { readonly today: IsoDate; readonly months: readonly (readonly string[])[] },
): IsoDate | undefined {
  const said = westernDigits(text.slice(0, 100).normalize('NFKC').toLowerCase());
  const found = inFigures(said) ?? inWords(said, known.months);
  const date = found && withYear(found, known.today);
  const isNear = date && date >= addDays(known.today, -366) && date <= addDays(known.today, 3 * 366);
  return isNear ? date : undefined;
}

interface Found {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

function inFigures(said: string): Found | undefined {
  const iso =
    /(?<!\d)(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(said) ??
    /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(said);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const short = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{4}|\d{2}))?(?!\d)/.exec(said);
  if (!short) return undefined;
  const year = short[3] === undefined ? undefined : Number(short[3]);
  return {
    day: Number(short[1]),
    month: Number(short[2]),
    ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }),
  };
}

function inWords(said: string, months: readonly (readonly string[])[]): Found | undefined {
  const { rest, found } = takeLongNames(fold(said), months);
  const words = rest.match(/\p{L}+|\d+/gu) ?? [];
  const named = [...found, ...words.flatMap((word) => monthOf(word, months) ?? [])];
  const [month] = named;
  if (month === undefined || new Set(named).size > 1) return undefined;
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const year = numbers.find((n) => n >= 1000);
  const day = numbers.find((n) => n < 1000) ?? 1;
  return { month, day, ...(year === undefined ? {} : { year }) };
}

/** Months whose names are of several words, and the text without them: a word of theirs may stand in two of them. */
function takeLongNames(
  said: string,
  months: readonly (readonly string[])[],
): { readonly rest: string; readonly found: readonly number[] } {
  let rest = ` ${said} `;
  const found = months.flatMap((names) =>
    names.flatMap((name, at) => {
      const long = ` ${fold(name)} `;
      if (!long.trim().includes(' ') || !rest.includes(long)) return [];
      rest = rest.replace(long, ' ');
      return [at + 1];
    }),
  );
  return { rest, found };
}

/** 1 to 12; a beginning of at least three letters will do, where only one month begins so. */
function monthOf(word: string, months: readonly (readonly string[])[]): number | undefined {
  const said = fold(word);
  const numbersOf = (fits: (name: string) => boolean) => [
    ...new Set(months.flatMap((names) => names.flatMap((name, at) => (fits(fold(name)) ? [at + 1] : [])))),
  ];
  const exact = numbersOf((name) => name === said);
  if (exact.length === 1) return exact[0];
  const begun = said.length >= 3 ? numbersOf((name) => name.startsWith(said)) : [];
  return begun.length === 1 ? begun[0] : undefined;
}

function withYear({ year, month, day }: Found, today: IsoDate): IsoDate | undefined {
  if (year !== undefined) return dateOf(year, month, day);
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + 1]
    .map((one) => dateOf(one, month, day))
    .find((date) => date !== undefined && date >= today);
}

/** Undefined for a day that the calendar does not have. */
function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const made = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(date) ? date : undefined;
}

/** Arabic-Indic and Persian digits as ours. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (char) => String((char.codePointAt(0) ?? 0) % 16));
}
