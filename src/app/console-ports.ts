import type { IsoDate } from '../core/screen.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { StoredOpening } from './opening-ports.ts';

/** Whose vacancies: those with their workplace in the municipality, and those it is the employer of. */
export interface Theirs {
  /** Four-digit code. */
  readonly municipality: string;
  /** Its organisation number, ten digits. */
  readonly organisation: string;
  readonly today: IsoDate;
}

/** A vacancy of a municipality's that is open today. */
export interface TheirJob {
  /** At the place that is theirs. */
  readonly vacancy: Vacancy;
  /** The ad it is theirs by: JobTech's, or an opening of their own by our id. */
  readonly ad: { readonly source: 'jobtech' | 'opening'; readonly id: string };
  /** What they have said of the ad themselves. */
  readonly word?: StoredOpening;
}

export interface TheirJobs {
  readonly jobs: readonly TheirJob[];
  /** On all pages. */
  readonly total: number;
  /** Ads of JobTech's of which they have said nothing. */
  readonly waiting: number;
}

export const draftKinds = ['form', 'file'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What a clerk has begun. It belongs to the municipality: a colleague may go on with it. */
export interface Draft {
  /** URL-safe; an opening that is made of it carries the same id. */
  readonly id: string;
  readonly municipality: string;
  readonly kind: DraftKind;
  /** Of a form: what stands in its fields. Of a file: its name and rows. JSON. */
  readonly doc: object;
  /** UTC ms. */
  readonly changedAt: number;
}

/** Drafts that a municipality can have of one kind. */
export const mostDrafts = 200;

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** What the console of a municipality reads and keeps beside the openings themselves. */
export interface ConsoleStore {
  /** Those of which nothing has been said yet come first, then the newest. */
  theirJobs(whose: Theirs, page: Page): Promise<TheirJobs>;
  /** The vacancy that this ad of JobTech's is part of, if it is theirs and open. */
  theirAd(whose: Theirs, adId: string): Promise<TheirJob | undefined>;
  /** Jobs that the municipality has published itself, the one changed last first. `open`: until their last day. */
  ownJobs(
    municipality: string,
    of: 'open' | 'closed',
    page: Page & { readonly today: IsoDate },
  ): Promise<readonly StoredOpening[]>;
  /** What the municipality said last of any ad. */
  lastWord(municipality: string): Promise<StoredOpening | undefined>;

  /**
   * Keeps a draft under its id. `published`: an opening has been made of it already; `full`: they have as many as they
   * can; `taken`: the id is another's.
   */
  saveDraft(draft: Draft): Promise<'saved' | 'published' | 'full' | 'taken'>;
  draftById(municipality: string, id: string): Promise<Draft | undefined>;
  /** The one changed last first. */
  listDrafts(municipality: string, kind: DraftKind, page: Page): Promise<readonly Draft[]>;
  dropDraft(municipality: string, id: string): Promise<void>;
  /** Forgets drafts that nobody has touched since. */
  sweepDrafts(before: number): Promise<void>;
}
