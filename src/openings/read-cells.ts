import { fold } from '../core/normalise.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import type { LicenceClass, Permanence } from '../core/vacancy.ts';
import type { Field } from './headings.ts';
import { languageOf } from './language-names.ts';
import { licenceClasses } from './opening-form.ts';
import { dayOf } from './read-day.ts';

/** As a sheet holds it. */
export type Cell = string | number | boolean | Date | null;

/** What a cell says; nothing where it says nothing; or what is wrong with it. */
export type CellReading =
  | { readonly value: unknown }
  | { readonly fault: Omit<Fault, 'pointer'> }
  | undefined;

/** Reads one cell as it is written in Swedish offices. Never throws, and never guesses between two meanings. */
export function readCell(field: Field, cell: Cell, today: IsoDate): CellReading {
  const text = cellText(cell);
  if (text === '') return undefined;
  const read = readers[field];
  return read ? read(text, cell, today) : { value: text };
}

/** A cell as text, without spaces around it. A day is written as a date. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return String(cell)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u0000', '')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .trim();
}

type Reader = (text: string, cell: Cell, today: IsoDate) => CellReading;

const yesNo: Reader = (text) => {
  const answer = yesOrNo(text);
  if (answer === 'unsaid') return undefined;
  return answer === undefined ? { fault: { say: 'fault-kind-yes-no' } } : { value: answer };
};

const day: Reader = (text, cell, today) => {
  const date = dayOf(cell instanceof Date ? cell : text, today);
  return date ? { value: date } : { fault: { say: 'fault-date' } };
};

const readers: Partial<Record<Field, Reader>> = {
  lastDay: day,
  publishedOn: day,
  // "Snarast", "enligt överenskommelse": open to agreement, which is said by saying nothing.
  startsOn: (text, cell, today) => (/\d/.test(text) ? day(text, cell, today) : undefined),
  places: (text) => {
    const whole = /^(\d{1,4})(?:[.,]0+)?\s*(?:st\.?|stycken|platser?|tjänster?)?$/i.exec(text);
    return whole ? { value: Number(whole[1]) } : { fault: { say: 'fault-kind-number' } };
  },
  employment: (text) => {
    const value = employmentOf(text);
    return value ? { value } : { fault: { say: 'fault-cell-employment' } };
  },
  extent: (text, cell) => readExtent(text, cell),
  pay: readPay,
  licences: readLicences,
  ownCar: yesNo,
  experience: (text) => {
    if (/inge[nt]|behövs inte|krävs (?:inte|ej)|ej krav/i.test(text)) return { value: 'not_required' };
    const answer = yesOrNo(text);
    if (answer === 'unsaid') return undefined;
    if (answer !== undefined) return { value: answer ? 'required' : 'not_required' };
    return /krävs|krav/i.test(text) ? { value: 'required' } : { fault: { say: 'fault-kind-yes-no' } };
  },
  housing: (text) => {
    const answer = yesOrNo(text);
    if (answer === undefined) return { fault: { say: 'fault-kind-yes-no' } };
    return answer === true ? { value: {} } : undefined;
  },
  moversWelcome: yesNo,
  shiftCare: yesNo,
  partnerJob: yesNo,
  helpWithMoving: yesNo,
  demandsAreLawful: yesNo,
  workLanguages: readLanguages,
};

/** 'unsaid': that it is not known, or left open. */
function yesOrNo(text: string): boolean | 'unsaid' | undefined {
  const said = fold(text);
  if (said === '')
    return text === '?' || text === '✗' ? 'unsaid' : /^[-–—]$/.test(text) ? false : /^[✓✔☑]$/.test(text);
  if (/^(?:vet (?:ej|inte)|oklart|okant|kanske|ev)\b/.test(said)) return 'unsaid';
  if (/^(?:ja|j|x|y|yes|sant|true|1|finns)\b/.test(said)) return true;
  if (/^(?:nej|n|no|ej|inte|falskt|false|0|saknas|ingen|inga)\b/.test(said)) return false;
  return undefined;
}

const employmentWords: readonly (readonly [Permanence, RegExp])[] = [
  ['permanent', /tillsvidare|fast anställning|^fast$|permanent|\bTV\b/i],
  ['temporary', /visstid|tidsbegräns|vikari|\bvik\b|projekt|\bSÄVA\b|\bAVA\b|temporary|begränsad tid/i],
  ['seasonal', /säsong|sommar|season/i],
  ['on_call', /\btim|behovsanst|intermittent|vid behov|on.call|\bpool/i],
];

/** Undefined where it may be one or the other: "tillsvidare eller visstid". */
export function employmentOf(text: string): Permanence | undefined {
  // "Inte tillsvidare" and "kan leda till tillsvidare" are more than a word can tell.
  const said = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/provanställning(?: tillämpas)?|på sikt.*$/gi, ' ');
  if (/\binte\b|\bej\b|kan (?:leda|övergå|bli)/i.test(said)) return undefined;
  const found = employmentWords.filter(([, words]) => words.test(said)).map(([permanence]) => permanence);
  // Season work and work by the hour are for a time as well.
  const kinds =
    found.length > 1 ? found.filter((one) => one !== 'temporary' || found.includes('permanent')) : found;
  return kinds.length === 1 ? kinds[0] : undefined;
}

function readExtent(text: string, cell: Cell): CellReading {
  const fault: CellReading = { fault: { say: 'fault-cell-extent' } };
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([one]) => Number(one.replace(',', '.')));
  if (figures.length === 0) {
    const isFull = /heltid|full.?time/i.test(text);
    const isPart = /deltid|part.?time/i.test(text);
    if (isFull && !isPart) return { value: { min: 100, max: 100 } };
    // Part time may be anything: it says no percentage.
    return isFull || isPart || /överenskommelse|varierande|enligt/i.test(text) ? undefined : fault;
  }
  if (/tim|\bh\b|\/v/i.test(text)) return fault;
  const isShare = figures.every((one) => one <= 1) && (typeof cell === 'number' || !text.includes('%'));
  const percents = figures.map((one) => Math.round(isShare ? one * 100 : one));
  const [min = 0, max = min] = percents;
  if (percents.length > 2 || percents.some((one) => one < 1 || one > 100)) return fault;
  return { value: { min: Math.min(min, max), max: Math.max(min, max) } };
}

function readPay(text: string): CellReading {
  // "Enligt avtal", "individuell lön": no figure is said.
  if (!/\d/.test(text)) return undefined;
  const fault: CellReading = { fault: { say: 'fault-cell-pay' } };
  const figures = [
    ...text.matchAll(/\d{1,3}(?:[ .]\d{3})+(?!\d)(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?(?!\d)/g),
  ].map(([one]) => Number(one.replace(/[ .](?=\d{3})/g, '').replace(',', '.')));
  const [min = 0, max] = figures;
  if (figures.length > 2 || /tkr|€|eur|usd|\$|\bår\b|\/år/i.test(text)) return fault;
  const per = /tim|\/\s?h\b/i.test(text) ? 'hour' : /mån/i.test(text) || min >= 10_000 ? 'month' : 'hour';
  const isPlausible = (one: number) =>
    per === 'hour' ? one >= 50 && one < 2000 : one >= 5000 && one <= 200_000;
  if (!figures.every(isPlausible)) return fault;
  // The higher one first is a slip that the form tells of.
  return { value: { min, ...(max === undefined ? {} : { max }), per } };
}

function readLicences(text: string): CellReading {
  if (/merit|önskvärt|gärna/i.test(text)) return undefined;
  const classes = text.toUpperCase().match(/(?<![A-ZÅÄÖ])(?:CE|[A-Z]\d?|[BCD]\d?E)(?![A-ZÅÄÖ\d])/g) ?? [];
  const known = classes.flatMap((one) => licenceClasses.find((known) => known === one) ?? []);
  if (known.length > 0) return { value: [...new Set<LicenceClass>(known)] };
  const answer = yesOrNo(text);
  if (answer === true || /^körkort$|krävs|krav/i.test(text)) return { value: ['B'] };
  return answer === undefined ? { fault: { say: 'fault-cell-licence' } } : undefined;
}

function readLanguages(text: string): CellReading {
  const written = text
    .split(/[,;/&+]|\boch\b|\band\b|\n/i)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const unknown = written.find((one) => languageOf(one) === undefined);
  if (unknown !== undefined)
    return { fault: { say: 'fault-cell-language', args: { language: { text: unknown.slice(0, 60) } } } };
  return { value: [...new Set(written.map(languageOf))] };
}
