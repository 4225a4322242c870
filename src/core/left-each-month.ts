import type { Facts } from './facts.ts';
import type { Municipalities, Municipality } from './municipality.ts';
import { netPay, netPayRule } from './net-pay.ts';
import type { MeanPay, Occupations } from './occupation.ts';
import type { IsoDate } from './screen.ts';
import { type MonthlyPay, statedPay } from './stated-pay.ts';
import type { Vacancy } from './vacancy.ts';

/** Kronor a month; low and high are the same where nothing is said of a margin. */
export interface Range {
  readonly low: number;
  readonly about: number;
  readonly high: number;
}

export type PayBasis =
  /** The ad's own words; `stated_least` where they name the least only. */
  | 'stated'
  | 'stated_least'
  /** Mean pay in the work: in the region, or in the country where one of the two regions has no figure. */
  | 'region'
  | 'country';

/** One household's month in one place: pay after tax, the rent of it, and what is left. */
export interface Month {
  readonly municipality: string;
  readonly basis: PayBasis;
  readonly gross: Range;
  readonly net: Range;
  readonly rent: Range;
  readonly left: Range;
  /** False where the rent's margin of error is not known. */
  readonly hasMargin: boolean;
}

export type Rooms = NonNullable<Facts['home_size']>;

export interface LeftFigures {
  readonly kind: 'figures';
  /** The income year that everything holds for, and the year of the mean pay. */
  readonly year: number;
  readonly payYear: number;
  readonly there: Month;
  /** The same work at home: the person's own pay is never asked. */
  readonly here: Month;
  readonly difference: Range;
  readonly verdict: 'more' | 'less' | 'same';
  /** So uncertain that only the range may be said. */
  readonly isWide: boolean;
  readonly rooms: Rooms;
  readonly areaM2: number;
  readonly hasSaidRooms: boolean;
  /** Percent of full time, in both places. */
  readonly hours: number;
  /** False where the ad does not say, and full time is assumed. */
  readonly hasSaidHours: boolean;
  /** The other adult's pay after tax, there less here. Possible, and never added to the rest. */
  readonly secondPay?: {
    readonly occupation: string;
    readonly there: number;
    readonly here: number;
  };
}

/** Why there is no number. */
export const noFigures = [
  'lapsed',
  'over_65',
  'no_home',
  'same_place',
  'hours_unknown',
  'no_pay',
  'no_tax',
  'no_rent',
] as const;
export type NoFigures = (typeof noFigures)[number];

export type LeftEachMonth = LeftFigures | { readonly kind: 'none'; readonly because: NoFigures };

export interface LeftWorld {
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  readonly today: IsoDate;
}

/**
 * What the work of a vacancy leaves after tax and rent there, and what the same work leaves at home. Before food,
 * car, heating, support and everything else. Never a number without an official figure for every part of it.
 */
export function leftEachMonth(vacancy: Vacancy, facts: Facts, world: LeftWorld): LeftEachMonth {
  const none = (because: NoFigures): LeftEachMonth => ({ kind: 'none', because });
  const { year } = netPayRule;
  if (world.today.slice(0, 4) !== String(year)) return none('lapsed');
  if (facts.age === '66_plus') return none('over_65');
  const home = facts.home === undefined ? undefined : world.municipalities.byCode(facts.home);
  const place = world.municipalities.byCode(vacancy.municipality);
  if (!home || !place) return none('no_home');
  if (home.code === place.code) return none('same_place');
  if (vacancy.permanence === 'on_call') return none('hours_unknown');
  const hours = vacancy.extent?.max ?? 100;
  const meanPay = world.occupations.group(vacancy.group)?.meanPay;
  const stated = hours === 100 ? statedPay(vacancy) : undefined;
  const typical = meanPay && comparablePay(meanPay, place, home, stated);
  if (!meanPay || !typical) return none('no_pay');
  if (home.tax?.year !== year || place.tax?.year !== year) return none('no_tax');
  if (home.rent?.year !== year || place.rent?.year !== year) return none('no_rent');

  const rooms = facts.home_size ?? usualRooms(facts);
  const month = (where: Municipality, gross: Range, basis: PayBasis) =>
    monthIn(
      where,
      mapRange(gross, (sek) => (sek * hours) / 100),
      basis,
      areaM2[rooms],
    );
  const there = month(place, typical.there, typical.basis);
  const here = month(home, typical.here, typical.basis === 'country' ? 'country' : 'region');
  if (!there || !here) return none('no_tax');
  const difference = differenceOf(there, here);
  const second = secondPay(facts, place, home, world);
  return {
    kind: 'figures',
    year,
    payYear: meanPay.year,
    there,
    here,
    difference,
    verdict: difference.low >= 100 ? 'more' : difference.high <= -100 ? 'less' : 'same',
    isWide: difference.high - difference.low > 1_500 || isLoose(place) || isLoose(home),
    rooms,
    areaM2: areaM2[rooms],
    hasSaidRooms: facts.home_size !== undefined,
    hours,
    hasSaidHours: vacancy.extent !== undefined,
    ...(second ? { secondPay: second } : {}),
  };
}

/**
 * Square metres at the median rent. Three rooms: 75, which is our assumption; the others in proportion to what SCB says
 * that one, two and four or more rooms cost in the country (2025: 5 389, 7 448, 9 118 and 11 621 kronor a month).
 */
export const areaM2: Readonly<Record<Rooms, number>> = { '1': 44, '2': 61, '3': 75, '4_plus': 96 };

/** A flat for those who move, until they say what size they want. */
export function usualRooms({ movers }: Facts): Rooms {
  if (movers === 'only_me') return '1';
  return movers === 'two_adults' ? '2' : '3';
}

/** SCB's eight regions (NUTS 2) by county. */
const regionOfCounty: Readonly<Record<string, string>> = {
  '01': 'SE11',
  ...Object.fromEntries(['03', '04', '05', '18', '19'].map((county) => [county, 'SE12'])),
  ...Object.fromEntries(['06', '07', '08', '09'].map((county) => [county, 'SE21'])),
  ...Object.fromEntries(['10', '12'].map((county) => [county, 'SE22'])),
  ...Object.fromEntries(['13', '14'].map((county) => [county, 'SE23'])),
  ...Object.fromEntries(['17', '20', '21'].map((county) => [county, 'SE31'])),
  ...Object.fromEntries(['22', '23'].map((county) => [county, 'SE32'])),
  ...Object.fromEntries(['24', '25'].map((county) => [county, 'SE33'])),
};

/**
 * Stated pay beside the mean of the region at home; otherwise mean with mean: both from their regions, or the
 * country's in both places.
 */
function comparablePay(
  { byRegion, country }: MeanPay,
  place: Municipality,
  home: Municipality,
  stated?: MonthlyPay,
): { readonly there: Range; readonly here: Range; readonly basis: PayBasis } | undefined {
  const there = byRegion[regionOfCounty[place.county] ?? ''];
  const here = byRegion[regionOfCounty[home.county] ?? ''];
  if (stated) {
    const { low, high, isLeast } = stated;
    const said = { low, about: (low + high) / 2, high };
    if (here === undefined) return undefined;
    return { there: said, here: exactly(here), basis: isLeast ? 'stated_least' : 'stated' };
  }
  if (there !== undefined && here !== undefined)
    return { there: exactly(there), here: exactly(here), basis: 'region' };
  if (country === undefined) return undefined;
  return { there: exactly(country), here: exactly(country), basis: 'country' };
}

/** The two rents are two samples: their margins of error add as squares, and pay's range is added whole. */
function differenceOf(there: Month, here: Month): Range {
  const about = there.left.about - here.left.about;
  const rents = Math.hypot(there.rent.high - there.rent.about, here.rent.high - here.rent.about);
  return {
    low: about - (there.net.about - there.net.low) - (here.net.high - here.net.about) - rents,
    about,
    high: about + (there.net.high - there.net.about) + (here.net.about - here.net.low) + rents,
  };
}

function monthIn(where: Municipality, gross: Range, basis: PayBasis, area: number): Month | undefined {
  const { tax, rent, code } = where;
  if (!tax || !rent) return undefined;
  const net = mapRange(gross, (sek) => netPay(sek, code, tax.percent));
  const margin = rent.margin ?? 0;
  const cost = {
    low: ((rent.sekPerM2Year - margin) * area) / 12,
    about: (rent.sekPerM2Year * area) / 12,
    high: ((rent.sekPerM2Year + margin) * area) / 12,
  };
  const left = { low: net.low - cost.high, about: net.about - cost.about, high: net.high - cost.low };
  return { municipality: code, basis, gross, net, rent: cost, left, hasMargin: rent.margin !== undefined };
}

/** SCB's own figure is loose: a margin of error above a tenth of it, or one that is not known. */
function isLoose({ rent }: Municipality): boolean {
  return rent?.margin === undefined || rent.margin > rent.sekPerM2Year / 10;
}

function secondPay(
  { movers, partner_occupations: wished = [] }: Facts,
  place: Municipality,
  home: Municipality,
  { occupations }: LeftWorld,
): LeftFigures['secondPay'] {
  if (movers !== 'two_adults' && movers !== 'two_adults_and_children') return undefined;
  for (const occupation of wished) {
    const mean = occupations.group(occupation)?.meanPay;
    const pay = mean && comparablePay(mean, place, home);
    if (pay && place.tax && home.tax)
      return {
        occupation,
        there: netPay(pay.there.about, place.code, place.tax.percent),
        here: netPay(pay.here.about, home.code, home.tax.percent),
      };
  }
  return undefined;
}

function exactly(sek: number): Range {
  return { low: sek, about: sek, high: sek };
}

function mapRange({ low, about, high }: Range, change: (sek: number) => number): Range {
  return { low: change(low), about: change(about), high: change(high) };
}
