import type { IsoDate } from '../core/screen.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { Theirs } from './console-ports.ts';

/** Counts by a name of their own: a county's code, a question. */
export type Counts = Readonly<Record<string, number>>;

export interface OwnVacancyPage {
  readonly limit: number;
  /** Only in this occupation group. */
  readonly group?: string;
  /** After this one, in the order of the list. */
  readonly after?: { readonly publishedOn: IsoDate; readonly id: string };
}

/** What municipalities may see of job seekers and of jobs: counts, and what is their own. */
export interface DemandStore {
  /**
   * How many subscribers' wishes hold each of these groups (`*`: any work), by county of the home; `unknown` where
   * nobody has said. As counted: never shown but through `published`.
   */
  countWishes(groups: readonly string[]): Promise<Readonly<Record<string, Counts>>>;
  /** As `published`, for several names of one week: `make` gets those that nobody has published yet. */
  publishedAll(
    names: readonly string[],
    week: string,
    make: (missing: readonly string[]) => Promise<Readonly<Record<string, Counts>>>,
  ): Promise<Readonly<Record<string, Counts>>>;
  /** Open vacancies in this group, by county of the first place of work. */
  countOpenByCounty(group: string, today: IsoDate): Promise<Counts>;
  /** Open vacancies that are theirs, the newest first. */
  listOwnVacancies(whose: Theirs, page: OwnVacancyPage): Promise<readonly Vacancy[]>;
  /** How many open vacancies are theirs, by occupation group; most first. */
  countOwnByGroup(whose: Theirs): Promise<readonly { readonly group: string; readonly n: number }[]>;
  /** What people were told that nobody knows of this place, by question, up to a day. As counted. */
  countUnanswered(municipality: string, until: IsoDate): Promise<Counts>;
}
