import type { Facts } from './facts.ts';
import type { Municipalities } from './municipality.ts';
import type { Occupations } from './occupation.ts';
import type { IsoDate, Mark, Text } from './screen.ts';
import type { Towns } from './town.ts';
import type { Vacancy } from './vacancy.ts';

/** What is compared, in the order of weight that people gave: a permanent job and school first. */
export const criteria = [
  'occupation',
  'permanent',
  'school',
  'money_left',
  'pay',
  'step_up',
  'known_people',
  'partner_job',
  'welcome',
  'housing',
  'getting_to_work',
  'shifts',
  'experience',
  'credential',
  'licence',
  'own_car',
  'language',
  'studies',
] as const;
export type Criterion = (typeof criteria)[number];

export interface Reason {
  readonly criterion: Criterion;
  readonly found: Mark;
  readonly weight: number;
  /** What this reason adds to the score: a share of its weight. */
  readonly points: number;
  readonly text: Text;
  /** The ad's own Swedish sentence. */
  readonly evidence?: string;
  readonly source?: { readonly url: string; readonly name: string; readonly checkedOn: IsoDate };
  /** Says nothing about this household and this job: counted, and left out on screens. */
  readonly isSilent?: boolean;
}

/** One vacancy for one household. The score is nothing but the sum of the reasons' points. */
export interface Match {
  readonly vacancy: Vacancy;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly distanceKm?: number;
}

export interface MatchWorld {
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  /** People wanted in the other adult's work, by municipality code. */
  readonly partnerJobs: Readonly<Record<string, number>>;
  /** What municipalities say of themselves; one that has said nothing is missing. */
  readonly towns: Towns;
  readonly today: IsoDate;
}

/** A reason without its weight: `share` of the weight is what it adds, from -1 to 1. */
export interface Finding extends Omit<Reason, 'criterion' | 'weight' | 'points'> {
  readonly share: number;
}
export type Judge = (vacancy: Vacancy, facts: Facts, world: MatchWorld) => Finding;
