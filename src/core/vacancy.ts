import type { PlaceCount } from './map/open-places.ts';
import type { Additions } from './opening/additions.ts';
import type { PayRange } from './opening/opening.ts';
import type { IsoDate } from './screen.ts';
import type { Towns } from './town.ts';

export type Permanence = 'permanent' | 'temporary' | 'seasonal' | 'on_call' | 'unknown';
export type LicenceClass = 'B' | 'C' | 'CE' | 'D' | 'other';
export type Working = 'day' | 'evening' | 'night' | 'weekend' | 'shifts';

/** What the ad's own text says, with the sentence that says it. */
export interface Evidence {
  readonly sentence: string;
}

/** Good: "goda kunskaper", "behärskar". Fluent: "flytande", "obehindrat", "mycket goda". Unspecified: only that it is asked for. */
export type SwedishLevel = 'basic' | 'good' | 'fluent' | 'unspecified';

export interface Swedish {
  readonly level: SwedishLevel;
  /** Missing where a field says so, not a text. */
  readonly evidence?: Evidence;
}

export interface DrivingLicence {
  readonly classes: readonly LicenceClass[];
  readonly evidence: Evidence;
}

/** One of the places where the same job is to be had. */
export interface Site {
  /** Four-digit code. */
  readonly municipality: string;
  readonly places: number;
  readonly openUntil: IsoDate;
  readonly apply: Vacancy['apply'];
  /** What the municipality of this place says of the job. */
  readonly additions?: Additions;
}

/** A job we can recommend: rural, and open when it was stored. */
export interface Vacancy {
  /** Our own id: 10 characters of [a-z0-9], made from source and source id. */
  readonly id: string;
  readonly source: 'jobtech' | 'sample' | 'opening';
  readonly sourceId: string;
  readonly headline: string;
  readonly employer: string;
  /** SSYK 2012 level-4 group, and JobTech's occupation name (decides what is regulated). */
  readonly group: string;
  readonly occupationId?: string;
  readonly occupationLabel?: string;
  /** Four-digit code of the workplace's municipality. */
  readonly municipality: string;
  /** How many people are wanted, over all sites; at least 1. */
  readonly places: number;
  readonly permanence: Permanence;
  readonly leadsToPermanent?: Evidence;
  /** Percent of full time; missing when not said. */
  readonly extent?: { readonly min: number; readonly max: number };
  /** Pay in the employer's own words, only where they say something. */
  readonly pay?: string;
  /** Pay as a municipality gives it in figures. */
  readonly payRange?: PayRange;
  readonly publishedOn: IsoDate;
  /** Last day to apply. */
  readonly openUntil: IsoDate;
  readonly apply: { readonly url?: string; readonly email?: string; readonly reference?: string };
  /** When the same job stands in several ads for several municipalities: each of them, the vacancy's own included. */
  readonly sites?: readonly Site[];
  readonly experience: 'required' | 'not_required' | 'unknown';
  readonly licences: readonly LicenceClass[];
  /** Where only the ad's text asks for the licences. */
  readonly licenceEvidence?: Evidence;
  readonly ownCar: boolean;
  /** Languages demanded, Swedish labels as in the register ("Svenska"). */
  readonly languages: readonly string[];
  /** How well Swedish must be known, by the ad's text. */
  readonly swedish?: Swedish;
  /** By the ad's text, and only where its field does not ask for experience. */
  readonly noExperience?: Evidence;
  readonly trainedOnTheJob?: Evidence;
  readonly working?: { readonly times: readonly Working[]; readonly evidence?: Evidence };
  /** The employer or the municipality helps with somewhere to live, by the ad's own sentence. */
  readonly helpWithHousing?: Evidence;
  /** What the municipality itself says of this job, dated. */
  readonly additions?: Additions;
}

/** "Vacancies" are ads, "places" are the people they want. */
export interface VacancyCount {
  readonly vacancies: number;
  readonly places: number;
  readonly permanent: number;
}

export interface VacancyQuery {
  readonly today: IsoDate;
  /** Samples may stand in while no real vacancy at all is open. For trying out; never on Telegram. */
  readonly samples: boolean;
  /** Open vacancies to rank: permanent first, then newest, at most `limit`. `groups: 'all'` for any work. */
  readonly candidates?: {
    readonly groups: readonly string[] | 'all';
    readonly municipality?: string;
    readonly limit: number;
  };
  readonly ids?: readonly string[];
  /** The true number for these groups over all rural vacancies open today. */
  readonly count?: { readonly groups: readonly string[] | 'all' };
  /** Where the jobs of these groups are. */
  readonly byPlace?: { readonly groups: readonly string[] | 'all' };
  /** The vacancy looked at: if it is no longer open, some of the same work that is. */
  readonly insteadOf?: string;
  /** How many people of this county have saved jobs in the municipalities of the vacancy, up to a day. */
  readonly savedFrom?: { readonly vacancyId: string; readonly county: string; readonly until: IsoDate };
  /** Open vacancies by municipality in these groups, for the other adult. */
  readonly partnerGroups?: readonly string[];
  /** Municipalities whose own word is wanted besides those of the vacancies. */
  readonly towns?: readonly string[];
}

export interface VacancyData {
  readonly candidates: readonly Vacancy[];
  /** Those of `ids` that are open today. */
  readonly byId: readonly Vacancy[];
  readonly count?: VacancyCount;
  /** Most jobs first. */
  readonly byPlace?: readonly PlaceCount[];
  /** Open vacancies in place of one that has closed; the same county first. */
  readonly instead: readonly Vacancy[];
  /** Places (people wanted) by municipality code. */
  readonly partnerJobs: Readonly<Record<string, number>>;
  /** What the municipalities of these vacancies say of themselves, by code; for a list, of all others too. */
  readonly towns: Towns;
  /** People by municipality code, as counted: never shown but through `publishedCount`. */
  readonly savedBy?: Readonly<Record<string, number>>;
  /** When vacancies were last brought up to date, UTC ms. */
  readonly checkedAt?: number;
  /** Everything here is a sample, because nothing real is open. */
  readonly samples: boolean;
}

/** Where nothing had to be read. */
export const nothingRead: VacancyData = {
  candidates: [],
  byId: [],
  instead: [],
  partnerJobs: {},
  towns: {},
  samples: false,
};
