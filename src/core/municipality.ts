import type { LocalCosts, Rent, TaxRate } from './local-costs.ts';
import { fold } from './normalise.ts';

export interface Municipality {
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  /** County code, two digits. */
  readonly county: string;
  readonly countyName: string;
  readonly rural: boolean;
  /** The main town and where it lies, in degrees. */
  readonly town: string;
  readonly lat: number;
  readonly lon: number;
  /** Regional tax reduction (inkomstskattelagen annex 67). */
  readonly taxReduction: boolean;
  /** The whole municipality is in the EV premium's area (SFS 2025:1574 annex 1). */
  readonly evPremium: boolean;
  readonly orgnr: string;
  readonly jobtechId: string;
  /** Missing where there is no official figure. */
  readonly tax?: TaxRate;
  readonly rent?: Rent;
}

export interface Municipalities {
  readonly all: readonly Municipality[];
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  byCode(code: string): Municipality | undefined;
  byJobtechId(id: string): Municipality | undefined;
  /** Folded names, towns and districts, and the municipality each means. */
  readonly spellings: readonly Spelling[];
}

interface Spelling {
  /** As it is compared, without diacritics. */
  readonly name: string;
  /** As it is written, in lower case. */
  readonly written: string;
  readonly code: string;
}

/** Reads the register; `places` adds districts and other names that people say instead, `costs` tax and rent. */
export function parseMunicipalities(tsv: string, places = '', costs?: LocalCosts): Municipalities {
  const all = lines(tsv)
    .map(readRow)
    .map((one): Municipality => ({ ...one, ...costs?.get(one.code) }));
  const byCode = new Map(all.map((one) => [one.code, one]));
  const byName = new Map(all.map((one) => [fold(one.name), one.code]));
  const byJobtech = new Map(all.map((one) => [one.jobtechId, one]));
  const counties = [...new Map(all.map((one) => [one.county, one.countyName]))].map(([code, name]) => ({
    code,
    name,
  }));
  const said = lines(places).flatMap(([name = '', of = '']) => {
    const code = byName.get(fold(of));
    return code ? [spelling(name, code)] : [];
  });
  const spellings = [
    ...all.map(({ name, code }) => spelling(name, code)),
    ...said,
    ...all.filter(({ name, town }) => name !== town).map(({ town, code }) => spelling(town, code)),
  ];
  return {
    all,
    counties: counties.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    byCode: (code) => byCode.get(code),
    byJobtechId: (id) => byJobtech.get(id),
    spellings,
  };
}

const earthRadiusKm = 6371;

/** Straight line between the main towns, in whole kilometres. */
export function distanceKm(a: Municipality, b: Municipality): number {
  const rad = Math.PI / 180;
  const height = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const width = Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return Math.round(2 * earthRadiusKm * Math.asin(Math.sqrt(height + width)));
}

/** Near enough to travel to work, as a rule of thumb: 50 km in a straight line. */
export function isNear(a: Municipality, b: Municipality): boolean {
  return distanceKm(a, b) <= 50;
}

/**
 * What place a text names, forgivingly; best first, at most five. One result means that there is no doubt.
 * A name within the text beats a name that is only similar to it.
 */
export function searchMunicipality(
  { spellings, byCode }: Pick<Municipalities, 'spellings' | 'byCode'>,
  text: string,
): readonly Municipality[] {
  const said = fold(text.slice(0, 200))
    .replace(/\b(kommuns?|lans?|stad)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (said.length < 2) return [];
  const found = (of: readonly { readonly code: string }[]) =>
    [...new Set(of.map(({ code }) => code))].slice(0, 5).flatMap((code) => byCode(code) ?? []);

  const exact = spellings.filter(({ name }) => name === said);
  if (exact.length > 0) return found(asWritten(exact, text));
  const within = spellings.filter(({ name }) => isSaidWithin(said, name));
  if (within.length > 0) {
    const longest = Math.max(...within.map(({ name }) => name.length));
    const possible = within.filter(({ name }) => name.length === longest);
    // "Sätra, Gävle": of two places with that name, the municipality named beside it.
    const beside = possible.filter(({ name, code }) =>
      within.some((one) => one.code === code && one.name !== name),
    );
    const named = possible.filter(({ name, code }) => fold(byCode(code)?.name ?? '') === name);
    const other = possible.some(({ name }) => name !== possible[0]?.name);
    return found(beside.length > 0 ? beside : other && named.length > 0 ? named : asWritten(possible, text));
  }
  const begins = said.length >= 3 ? spellings.filter(({ name }) => name.startsWith(said)) : [];
  if (begins.length > 0) return found(begins);
  const plain = said.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/aa/g, 'a');
  if (plain !== said && spellings.some(({ name }) => isSaidWithin(plain, name)))
    return searchMunicipality({ spellings, byCode }, plain);
  return found(similar(spellings, said));
}

/** Names that are everyday words too ("we are", "vill vara"): in a sentence they count only after a preposition. */
const everydayWords = new Set(['are', 'mark', 'ale', 'vara', 'berg', 'backa', 'ange', 'nora', 'sala', 'rud']);

/** "Håbo" is not "Habo"; without its marks a name may mean either. */
function asWritten(possible: readonly Spelling[], text: string): readonly Spelling[] {
  const lower = text.normalize('NFC').toLowerCase();
  const same = possible.filter(({ name, written }) => written !== name && lower.includes(written));
  return same.length > 0 ? same : possible;
}

function isSaidWithin(said: string, name: string): boolean {
  if (!` ${said} `.includes(` ${name} `)) return false;
  return (
    !everydayWords.has(name) || said === name || new RegExp(`\\b(?:i|in|fran|from) ${name}\\b`).test(said)
  );
}

function similar(spellings: Municipalities['spellings'], said: string): readonly Spelling[] {
  const words = [...new Set(said.split(' ').filter((word) => word.length >= 4))].slice(0, 12);
  const scored = spellings.flatMap((one) => {
    const { name } = one;
    const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
    const distance = Math.min(...[said, ...words].map((word) => typingErrors(word, name, allowed)));
    return distance <= allowed && allowed > 0 ? [{ one, distance }] : [];
  });
  const best = Math.min(...scored.map(({ distance }) => distance));
  return scored.filter(({ distance }) => distance === best).map(({ one }) => one);
}

/** Optimal-string-alignment distance, given up as soon as it must exceed `most`. */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

function spelling(name: string, code: string): Spelling {
  return { name: fold(name), written: name.normalize('NFC').toLowerCase(), code };
}

function readRow(cells: readonly string[]): Municipality {
  const [
    code = '',
    name = '',
    county = '',
    countyName = '',
    rural,
    lat,
    lon,
    town = '',
    tax,
    ev,
    orgnr = '',
    jobtechId = '',
  ] = cells;
  return {
    code,
    name,
    county,
    countyName,
    rural: rural === 'yes',
    lat: Number(lat),
    lon: Number(lon),
    town,
    taxReduction: tax === 'yes',
    evPremium: ev === 'yes',
    orgnr,
    jobtechId,
  };
}

function lines(tsv: string): readonly (readonly string[])[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
