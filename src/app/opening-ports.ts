import type { Opening } from '../core/opening/opening.ts';
import type { IsoDate } from '../core/screen.ts';
import type { AdChange } from './ad-ports.ts';

export const openingStates = ['open', 'filled', 'withdrawn'] as const;
export type OpeningState = (typeof openingStates)[number];
/** How an opening reached us. */
export type Origin = 'api' | 'file' | 'page' | `feed/${string}`;

/** What a municipality has published, as it said it. */
export interface StoredOpening {
  /** Our own id, URL-safe. */
  readonly id: string;
  /** Four-digit code of the municipality it belongs to. */
  readonly municipality: string;
  readonly reference: string;
  readonly state: OpeningState;
  readonly origin: Origin;
  /** What was sent, checked, without personal data in free text: JSON of openings/opening-form. */
  readonly form: object;
  /** UTC ms. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts changes, from 1. */
  readonly revision: number;
}

/** An opening that is to be stored: `opening` is what job seekers are to see of it, nothing where it is closed. */
export interface OpeningWrite {
  readonly stored: StoredOpening;
  /** The revision it was decided on; 0 for a new one. */
  readonly before: number;
  readonly change: AdChange;
}

/** What was answered to a request that can be recognised when it comes again. */
export interface AnsweredRequest {
  readonly municipality: string;
  readonly key: string;
  /** Hash of method, path and body. */
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

export interface OpeningStore {
  /** Openings of this municipality by its own references. One read. */
  openingsByReference(
    municipality: string,
    references: readonly string[],
  ): Promise<ReadonlyMap<string, StoredOpening>>;
  /** One of this municipality's; nobody sees another's. */
  openingById(municipality: string, id: string): Promise<StoredOpening | undefined>;
  /** In the order of their ids, after this one. */
  listOpenings(
    municipality: string,
    page: { readonly after?: string; readonly limit: number; readonly state?: OpeningState },
  ): Promise<readonly StoredOpening[]>;
  /**
   * Stores openings, the vacancies they make, and what was answered, in one atomic batch of at most 500.
   * `stale`: somebody else was first, and nothing is stored.
   */
  commitOpenings(
    writes: readonly OpeningWrite[],
    when: { readonly at: number; readonly today: IsoDate },
    answered?: AnsweredRequest,
  ): Promise<'committed' | 'stale'>;
  answeredRequest(municipality: string, key: string): Promise<AnsweredRequest | undefined>;
  /** Forgets what was answered before this instant. */
  sweepAnswered(before: number): Promise<void>;
  /** Where a JobTech ad is, while it is open: whether a municipality may add to it. */
  adPlace(
    adId: string,
  ): Promise<{ readonly municipality: string; readonly organisation?: string } | undefined>;
}

/** What came of one opening that was sent. `closed`: it has been filled or withdrawn, and stays so. */
export type OpeningOutcome = 'created' | 'updated' | 'unchanged' | 'closed';

export interface ReceivedOpening {
  readonly opening: Opening;
  readonly form: object;
}
