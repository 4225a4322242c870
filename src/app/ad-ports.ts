import type { Additions } from '../core/opening/additions.ts';
import type { IsoDate } from '../core/screen.ts';
import type { Vacancy } from '../core/vacancy.ts';

/** What a source says of one of its ads. Versions are UTC ms; a missing one is as new as what is known. */
export type AdChange =
  | {
      readonly kind: 'ad';
      /** Of this ad alone. */
      readonly vacancy: Vacancy;
      readonly version: number;
      readonly lastPublishedOn: IsoDate;
      /** The same for the same job, by employer and text. */
      readonly twinKey: string;
      /** The same for an ad and an opening of the same job: by its text, by the employer's own reference. */
      readonly textKey?: string;
      readonly referenceKey?: string;
      /** Organisation number of the employer, ten digits; never a person's. */
      readonly organisation?: string;
    }
  | {
      /** A municipality's word about an ad of JobTech's. */
      readonly kind: 'addition';
      readonly sourceId: string;
      readonly adId: string;
      readonly additions: Additions;
      readonly version: number;
    }
  | {
      readonly kind: 'gone';
      readonly sourceId: string;
      readonly version?: number;
      /** Where the source says no version: an instant before which it has not gone. */
      readonly since?: number;
      /** The source has removed it: remembered for a while even of an ad we never stored. */
      readonly isRemoved: boolean;
    };

export interface AdTotals {
  readonly stored: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The ads of a source, and the vacancies made of them. */
export interface AdStore {
  /**
   * Applies what the source says, in order; the same twice changes nothing, and an older version nothing either.
   * One atomic write for up to 200 changes. `snapshot`: the instant at which a snapshot began that holds these ads.
   */
  applyAds(
    source: Vacancy['source'],
    changes: readonly AdChange[],
    when: { readonly at: number; readonly today: IsoDate; readonly snapshot?: number },
  ): Promise<AdTotals>;
  /**
   * After a complete snapshot: counts what it did not hold. An ad missing from three in a row, and past its last
   * day of publication, is archived. Resolves with how many were.
   */
  closeSnapshot(
    source: Vacancy['source'],
    snapshot: number,
    when: { readonly at: number; readonly today: IsoDate },
  ): Promise<number>;
  /** Closes ads whose day has passed and makes their vacancies anew; forgets ads long gone. Resolves with how many. */
  tidyAds(source: Vacancy['source'], when: { readonly at: number; readonly today: IsoDate }): Promise<number>;
}

/** How far a source has been followed. All UTC ms. */
export interface SyncState {
  /** Everything changed before this has been read. Missing before the first complete snapshot. */
  readonly cursor?: number;
  readonly lastAskedAt?: number;
  /** The instant for which the source has last been read to its end. */
  readonly lastSuccessAt?: number;
  /** When the last complete snapshot was asked for. */
  readonly snapshotAt?: number;
  /** When a snapshot was asked for last, whatever became of it. */
  readonly snapshotAskedAt?: number;
  /** The source wants to be left alone until then. */
  readonly notBefore?: number;
}

/** What all processes that follow a source share. */
export interface SyncStore {
  syncState(source: Vacancy['source']): Promise<SyncState>;
  /** Sets what is named and leaves the rest. */
  saveSyncState(source: Vacancy['source'], changes: SyncState): Promise<void>;
  /** Notes that the source is asked now; false when another process has asked since `seen` was read. */
  claimAsking(
    source: Vacancy['source'],
    seen: SyncState,
    asked: { readonly at: number; readonly isSnapshot: boolean },
  ): Promise<boolean>;
}
