import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import type { ReceivedOpening, StoredOpening } from './opening-ports.ts';

export const feedKinds = ['teamtailor', 'reachmee', 'varbi', 'rss', 'atom'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Why a feed could not be read, as far as whoever added it can do something about it. */
export const feedTroubles = [
  /** Not https, or an address that is not the open web's. */
  'not_allowed',
  'not_found',
  'refused',
  'too_often',
  'broken',
  'unreachable',
  'too_slow',
  'too_big',
  'not_text',
  'not_feed',
  'redirects',
  /** Others were changing the same openings all the while. */
  'busy',
  /** Ours. */
  'fault',
] as const;
export type FeedTrouble = (typeof feedTroubles)[number];

/** What came of the entries of a feed. */
export interface FeedCounts {
  readonly entries: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Filled or withdrawn by the municipality itself, or its own by other means: left alone. */
  readonly kept: number;
  readonly refused: number;
  /** Jobs in other municipalities. */
  readonly elsewhere: number;
  readonly withdrawn: number;
}

/** An entry that cannot be taken in, and why. */
export interface RefusedEntry {
  /** Its place in the feed, from 1. */
  readonly row: number;
  readonly headline: string;
  readonly faults: readonly Fault[];
}

/** What came of a feed that was read. */
export interface FeedReport {
  /** UTC ms. */
  readonly at: number;
  readonly kind: FeedKind;
  readonly counts: FeedCounts;
  /** The first 50. */
  readonly refused: readonly RefusedEntry[];
  /** Why nothing was withdrawn: far fewer entries than before, or more of them than are read. */
  readonly closesNothing?: 'thin' | 'cut';
}

/** A try that did not succeed. */
export interface FeedFailure {
  readonly at: number;
  readonly why: FeedTrouble;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
}

/** What is remembered of a feed from one time to the next. */
export interface FeedMemory {
  /** The last time it was read; entries that had not changed since are not read again. */
  readonly report?: FeedReport;
  /** The last try, where it failed. */
  readonly failure?: FeedFailure;
  /** How many entries it held when it was last believed. */
  readonly held?: number;
  /** How many times in a row it held suspiciously few. */
  readonly thin?: number;
  /** References of openings that left it, the latest last: these open again when they come back. */
  readonly left?: readonly string[];
}

export interface Feed {
  readonly id: string;
  /** Four-digit code. */
  readonly municipality: string;
  readonly url: string;
  /** UTC ms. */
  readonly createdAt: number;
  /** Fetched no sooner. */
  readonly dueAt: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was last read to its end, or found unchanged. */
  readonly readAt?: number;
  /** Tries in a row that failed, the one that is under way included. */
  readonly failures: number;
  readonly stoppedAt?: number;
  readonly memory: FeedMemory;
}

/** What is stored when a claimed feed is let go. */
export type FeedChanges = Pick<Feed, 'dueAt' | 'etag' | 'lastModified' | 'readAt' | 'failures' | 'memory'>;

export interface FeedStore {
  /**
   * A feed to be fetched at once. One that is there already, or was stopped, starts again under its own id.
   * Undefined where the municipality does not take part.
   */
  addFeed(
    feed: Pick<Feed, 'id' | 'municipality' | 'url'>,
    at: number,
  ): Promise<{ readonly feed: Feed; readonly isNew: boolean } | undefined>;
  listFeeds(municipality?: string): Promise<readonly Feed[]>;
  feedById(id: string): Promise<Feed | undefined>;
  /** False where there is none, or it is stopped already. */
  stopFeed(id: string, at: number): Promise<boolean>;
  /** Those to be fetched now, of municipalities that take part, the longest due first. */
  dueFeeds(at: number, limit: number): Promise<readonly Feed[]>;
  /**
   * Nobody else gets this feed until `until`, or it is settled. False when somebody else has it, or it is stopped;
   * unless `isForced`, also when it is no longer due. It counts as a failure until it is settled, and is due `again`
   * where it never is: whoever had it died.
   */
  claimFeed(
    id: string,
    claim: {
      readonly at: number;
      readonly until: number;
      readonly again: number;
      readonly isForced?: boolean;
    },
  ): Promise<boolean>;
  /** Under the claim that lasts until then: what is remembered, while the feed stays claimed. */
  noteFeed(id: string, until: number, memory: FeedMemory): Promise<boolean>;
  /** Under the claim that lasts until then: stores what came of it and lets it go. False when the claim is lost. */
  settleFeed(id: string, until: number, changes: FeedChanges): Promise<boolean>;
  /** Openings that came with this feed and are open. */
  openOfFeed(feed: Pick<Feed, 'id' | 'municipality'>): Promise<readonly StoredOpening[]>;
}

export type FeedAnswer =
  | {
      readonly kind: 'feed';
      readonly text: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly kind: 'unchanged' }
  /** `retryAfter`: ms. */
  | ({ readonly kind: 'failed'; readonly retryAfter?: number } & Omit<FeedFailure, 'at'>);

/** Where feeds come from. Never throws for what the world does. */
export interface FeedSource {
  fetchFeed(url: string, known: Pick<Feed, 'etag' | 'lastModified'>): Promise<FeedAnswer>;
}

export type CheckedEntry = {
  readonly row: number;
  readonly headline: string;
  readonly reference?: string;
} & (
  | { readonly kind: 'good'; readonly received: ReceivedOpening; readonly reference: string }
  /** `hasPassed`: its last day to apply has; it is no longer to be had. */
  | { readonly kind: 'bad'; readonly faults: readonly Fault[]; readonly hasPassed: boolean }
  | { readonly kind: 'elsewhere' }
);

export type FeedReading =
  | {
      readonly kind: FeedKind;
      readonly size: number;
      /** All that the municipality has open stands in it. */
      readonly isWhole: boolean;
      /** Checked one by one, as they are asked for: it takes a while. */
      readonly entries: Iterable<CheckedEntry>;
    }
  | { readonly kind: 'not_feed' };

/** What a feed says, for this municipality. Never throws. */
export type ReadFeed = (text: string, municipality: string, today: IsoDate) => FeedReading;
