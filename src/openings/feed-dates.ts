import { readDate } from '../core/read-date.ts';
import type { IsoDate } from '../core/screen.ts';
import { stockholmDate } from '../core/stockholm.ts';

/**
 * The day in Stockholm of a date as feeds write it: RFC 822 ("Mon, 02 Nov 2026 08:30:00 +0100") or ISO 8601.
 * Undefined for anything else: JavaScript's own reading makes dates of nearly everything.
 */
export function readFeedDate(written: string): IsoDate | undefined {
  const text = written.trim();
  const rfc =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/i.exec(
      text,
    );
  if (rfc) {
    const [, day, name = '', year = '', hours = '12', minutes = '00', seconds = '00', zone = 'GMT'] = rfc;
    const month = months.indexOf(name.toLowerCase()) + 1;
    const fullYear = year.length === 2 ? `20${year}` : year;
    const offset = zones[zone.toUpperCase()] ?? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
    const date = `${fullYear}-${two(month)}-${two(day)}`;
    return ofInstant(date, `${date}T${two(hours)}:${minutes}:${seconds}${offset}`);
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    text,
  );
  if (!iso) return undefined;
  const [, date = '', time, zone] = iso;
  // Without a zone it is written as clocks here show it.
  if (time === undefined || zone === undefined) return ofInstant(date, `${date}T12:00:00Z`);
  return ofInstant(date, `${date}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase()}`);
}

/**
 * The last day to apply where a Swedish or English text says it right after the words for it. `from`: when the
 * text was written; a day without a year is the next such day after it.
 */
export function findLastDay(text: string, from: IsoDate): IsoDate | undefined {
  for (const found of text.matchAll(lastDay)) {
    const after = text.slice(found.index + found[0].length).slice(0, 40);
    // To where the sentence ends, but not at the full stop of "24.11" or "24 nov."
    const written = /^.*?(?=[;!?\n]|\.\s+\p{Lu}|$)/su.exec(after)?.[0] ?? '';
    const date = readDate(first(written), { today: from, months: [swedish, english] });
    if (date) return date;
  }
  return undefined;
}

const lastDay =
  /sista (?:ansökningsdag(?:en)?|ansökningsdatum|dag(?:en)? (?:att söka|för ansökan|att ansöka)|datum för ansökan)|ansökningstiden (?:går ut|slutar)|ansök(?:an)?(?: (?:oss|din|ska))?[^.\n]{0,40}? senast|sök (?:tjänsten |jobbet )?senast|application deadline|(?:closing date|last day to apply|apply (?:no later than|by))/gi;

/** The first date in it alone: "2026-11-24. Tillträde 2027-01-01". */
function first(written: string): string {
  return (
    /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[-/. ]\d{2,4})?|\d{1,2}(?::?[ae])?\s+\p{L}{3,9}\.?(?:\s+\d{4})?/u.exec(
      written,
    )?.[0] ?? ''
  );
}

function ofInstant(date: string, instant: string): IsoDate | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  const at = Date.parse(instant);
  if (Number.isNaN(at) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    return undefined;
  const year = Number(date.slice(0, 4));
  return year < 1970 || year > 2200 ? undefined : stockholmDate(at);
}

function two(value: number | string | undefined): string {
  return String(value).padStart(2, '0');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Readonly<Record<string, string>> = {
  ...{ GMT: 'Z', UT: 'Z', UTC: 'Z', Z: 'Z', CET: '+01:00', CEST: '+02:00', MET: '+01:00', MEST: '+02:00' },
  ...{
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    PST: '-08:00',
    PDT: '-07:00',
  },
};
const swedish = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];
const english = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
