import type { IsoDate } from '../screen.ts';
import type { LicenceClass, Permanence, SwedishLevel, Vacancy, Working } from '../vacancy.ts';
import type { Additions } from './additions.ts';

/** Kronor before tax. */
export interface PayRange {
  readonly min: number;
  readonly max?: number;
  readonly per: 'month' | 'hour';
}

/** A job as a municipality publishes it, checked: every code in it is one we know. */
export interface OpenedJob {
  readonly kind: 'job';
  /** The municipality's own name for it, unique among its openings. */
  readonly reference: string;
  readonly headline: string;
  /** The text of the advert, without markup, e-mail addresses and telephone numbers. */
  readonly text: string;
  /** SSYK 2012 level-4 group; JobTech's occupation name where one was given. */
  readonly group: string;
  readonly occupationId?: string;
  readonly occupationLabel?: string;
  readonly employer: string;
  readonly organisationNumber: string;
  /** Four-digit code. */
  readonly municipality: string;
  readonly places: number;
  readonly permanence: Permanence;
  /** Percent of full time. */
  readonly extent?: { readonly min: number; readonly max: number };
  readonly pay?: PayRange;
  readonly publishedOn: IsoDate;
  /** Last day to apply. */
  readonly openUntil: IsoDate;
  readonly apply: { readonly url?: string; readonly email?: string };
  readonly experience: Vacancy['experience'];
  readonly licences: readonly LicenceClass[];
  readonly ownCar: boolean;
  readonly swedish?: Exclude<SwedishLevel, 'unspecified'>;
  readonly working?: readonly Working[];
  /** Where a feed or a file has it from: the same job may stand there under another reference. */
  readonly sourceUrl?: string;
  readonly additions: Additions;
}

/** What a municipality adds to one of JobTech's ads. */
export interface EnrichedAd {
  readonly kind: 'addition';
  readonly reference: string;
  /** JobTech's id of the ad. */
  readonly adId: string;
  readonly municipality: string;
  readonly additions: Additions;
}

export type Opening = OpenedJob | EnrichedAd;
