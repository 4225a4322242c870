import type { IsoDate } from '../screen.ts';
import { stockholmDate } from '../stockholm.ts';

/** Jobs, that is people wanted, that are open in one municipality. */
export interface PlaceCount {
  /** Four-digit code. */
  readonly municipality: string;
  readonly permanent: number;
  readonly other: number;
}

/** Jobs by occupation group and municipality: permanent ones and the others. */
export type JobsByGroup = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;

/** Every open rural job, counted at one instant. */
export interface OpenPlaces {
  readonly day: IsoDate;
  /** UTC ms. */
  readonly countedAt: number;
  /** When the job ads had last been brought up to date, UTC ms; missing where they never were. */
  readonly checkedAt?: number;
  /** Nothing real is open: these are samples. */
  readonly samples: boolean;
  readonly jobs: JobsByGroup;
}

/** To count reads every open vacancy, so a count is used for as long as a closed one may still be shown. */
const goodFor = 10 * 60_000;

/** Whether a count may be shown as what is open now. Never on another day than that on which it was made. */
export function isFresh({ day, countedAt }: OpenPlaces, now: number): boolean {
  return day === stockholmDate(now) && now >= countedAt && now - countedAt < goodFor;
}

/** What to show of the jobs. */
export interface PlaceChoice {
  /** SSYK group; any work when missing. */
  readonly work?: string;
  readonly permanentOnly: boolean;
}

/** The municipalities where there are such jobs, most jobs first. */
export function choosePlaces(jobs: JobsByGroup, { work, permanentOnly }: PlaceChoice): readonly PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const group of work === undefined ? Object.keys(jobs) : [work]) {
    const places = Object.hasOwn(jobs, group) ? jobs[group] : undefined;
    for (const [municipality, [permanent, other]] of Object.entries(places ?? {})) {
      const before = counts.get(municipality) ?? { municipality, permanent: 0, other: 0 };
      counts.set(municipality, {
        municipality,
        permanent: before.permanent + permanent,
        other: before.other + (permanentOnly ? 0 : other),
      });
    }
  }
  return mostFirst([...counts.values()]);
}

/** Most jobs first, without places where there are none; of as many, the more permanent, then in the register's order. */
export function mostFirst(places: readonly PlaceCount[]): readonly PlaceCount[] {
  return places
    .filter((place) => jobsAt(place) > 0)
    .toSorted(
      (a, b) =>
        jobsAt(b) - jobsAt(a) || b.permanent - a.permanent || a.municipality.localeCompare(b.municipality),
    );
}

export function jobsAt({ permanent, other }: PlaceCount): number {
  return permanent + other;
}

/** Over all places. */
export function sumPlaces(places: readonly PlaceCount[]): {
  readonly permanent: number;
  readonly other: number;
} {
  return {
    permanent: places.reduce((sum, { permanent }) => sum + permanent, 0),
    other: places.reduce((sum, { other }) => sum + other, 0),
  };
}
