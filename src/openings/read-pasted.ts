import { readShown } from '../core/ad-text/read-text.ts';
import type { IsoDate } from '../core/screen.ts';
import type { OpeningRegisters } from './check-opening.ts';
import { findLastDay } from './feed-dates.ts';
import { readEmployment } from './feed-employment.ts';
import { licenceClasses } from './opening-form.ts';
import type { PageFields } from './page-fields.ts';
import { readCell } from './read-cells.ts';
import { readContact } from './read-contact.ts';

/**
 * What can be read for certain out of the text of an advert, as it stands in the fields of a page: for a person to
 * look through. What may mean two things is left empty. Never throws.
 */
export function readPasted(pasted: string, registers: OpeningRegisters, today: IsoDate): PageFields {
  const text = pasted.replaceAll('\r\n', '\n').trim().slice(0, 12_000);
  const headline = (text.split('\n')[0] ?? '').trim().slice(0, 120);
  const read = readShown(text);
  const employment = readEmployment({ title: headline, text });
  const licences = licenceClasses.filter((one) => read.licence?.classes.includes(one));
  const { level } = read.swedish ?? {};
  const found = {
    headline,
    text,
    occupation: occupationOf(headline, registers),
    lastDay: findLastDay(text, today),
    places: /antal (?:platser|tjänster)[ :]*(\d{1,3})\b/i.exec(text)?.[1],
    employment: employment === 'unknown' ? undefined : employment,
    extent: stated('extent', text, today) ?? (isFullTime(text) ? '100' : undefined),
    pay: stated('pay', text, today),
    startsOn: startOf(text, today),
    licences: licences.join(','),
    swedish: level === 'unspecified' ? undefined : level,
    working: read.working?.times.join(','),
    experience: read.noExperience ? 'not_required' : undefined,
    ...wayToApply(text),
    ...contactIn(text),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
}

/** "Undersköterska till Björkbacken", "Vi söker en kock": what comes before the place, if that is surely some work. */
function occupationOf(headline: string, { findOccupations, occupations }: OpeningRegisters) {
  const bare = headline.replace(/^(?:vi söker|vikarierande|erfaren|legitimerad)\s+(?:en |ett )?/i, '');
  const names = [headline, bare, bare.split(/\s+(?:till|i|på|vid|inom|sökes|för)\s+|[,–-]\s/i)[0] ?? ''];
  for (const name of names) {
    const [best] = name === '' ? [] : findOccupations(name);
    if (best?.sure) return occupations.group(best.ssyk)?.sv;
  }
  return undefined;
}

/** What stands after the word for it, as it is written, where that can be read. */
function stated(field: 'extent' | 'pay', text: string, today: IsoDate): string | undefined {
  const words = labels[field].exec(text)?.[1]?.trim().replace(/\.$/, '');
  const reading = words === undefined ? undefined : readCell(field, words, today);
  return reading && 'value' in reading ? words : undefined;
}

/** As a date: a field for a day takes nothing else. */
function startOf(text: string, today: IsoDate): string | undefined {
  const words = labels.startsOn.exec(text)?.[1]?.trim().replace(/\.$/, '') ?? '';
  const reading = readCell('startsOn', words, today);
  return reading && 'value' in reading ? String(reading.value) : undefined;
}

const labels = {
  extent: /(?:omfattning|sysselsättningsgrad|tjänstgöringsgrad)\s*:?\s*([^\n.]{2,40})/i,
  pay: /(?:månadslön|timlön|lön)(?:en)?\s*:?\s*([^\n]{0,20}\d[^\n]{3,40})/i,
  startsOn: /(?:tillträde|startdatum)\s*:?\s*([^\n]{4,30})/i,
} as const;

function isFullTime(text: string): boolean {
  const percents = [...text.matchAll(/(\d+)\s?%/g)].map(([, percent]) => percent);
  return /\bheltid\b/i.test(text) && !/deltid/i.test(text) && percents.every((one) => one === '100');
}

const address = /https?:\/\/[^\s<>"()]+[^\s<>"().,;:!?]/;
const mail = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.\p{L}{2,}/u;

/** The address for it; an e-mail address only where the same line is about applying. */
function wayToApply(text: string): { readonly url?: string; readonly email?: string } {
  const lines = text.split('\n');
  const about = lines.filter((line) => /ansök|sök tjänsten|sök jobbet|cv/i.test(line)).join('\n');
  const url = (address.exec(about) ?? address.exec(text))?.[0];
  const email = mail.exec(about)?.[0];
  return { ...(url ? { url } : {}), ...(email ? { email } : {}) };
}

/** Whoever is named where it says whom to ask; a name only where nothing else stands beside it. */
function contactIn(text: string): PageFields {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => /^(?:kontakt|frågor|upplysningar)/i.test(line));
  if (at < 0) return {};
  const said = lines
    .slice(at, at + 3)
    .map((line) => line.replace(/^(?:kontakt(?:person(?:er)?)?|frågor|upplysningar)[^:]{0,40}:?\s*/i, ''))
    .find((line) => /\d{5}|@|\d[\d -]{5}/.test(line));
  const contact = said === undefined ? undefined : readContact(said);
  const name = contact?.name !== undefined && contact.name.split(' ').length <= 5 ? contact.name : '';
  return {
    ...(name ? { contactName: name } : {}),
    ...(contact?.phone ? { contactPhone: contact.phone } : {}),
    ...(contact?.email ? { contactEmail: contact.email } : {}),
  };
}
