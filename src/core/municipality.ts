import type { LocalCosts, Rent, TaxRate } from './local-costs.ts';
import { fold } from './normalise.ts';
import { type NameByEar, nameByEar } from './place-by-ear.ts';

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
  readonly byEar: readonly NameByEar[];
}

export interface Spelling {
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
    byEar: spellings.flatMap(
      ({ written, code }) =>
        nameByEar(written, code, written === byCode.get(code)?.name.normalize('NFC').toLowerCase()) ?? [],
    ),
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
