import type { LinkWeek } from '../core/link-counts.ts';
import type { IsoDate } from '../core/screen.ts';

export type { LinkWeek } from '../core/link-counts.ts';

/** A way in that someone hands out: `PUBLIC_URL/s/<id>`. */
export interface StartLink {
  /** See core/start-link. */
  readonly id: string;
  /** What whoever made it calls it. */
  readonly name: string;
  /** Hints, each of which may be missing: language, occupation group, the municipality that people live in. */
  readonly locale?: string;
  readonly occupationGroup?: string;
  readonly home?: string;
  /** Whose it is: the officer who made it, or the municipality that issued it for an office. Neither: by command. */
  readonly ownerId?: string;
  readonly municipality?: string;
  /** UTC ms. */
  readonly createdAt: number;
  readonly revokedAt?: number;
  /** Its counts can be seen without an account. */
  readonly hasCountsLink: boolean;
}

export interface LinkStore {
  /** False where the id is taken; nothing is stored then. */
  addLink(link: Omit<StartLink, 'hasCountsLink' | 'revokedAt'>): Promise<boolean>;
  linkById(id: string): Promise<StartLink | undefined>;
  linkByCountsHash(hash: string): Promise<StartLink | undefined>;
  /** The newest first. Without a filter all. */
  listLinks(
    of?: { readonly ownerId: string } | { readonly municipality: string },
  ): Promise<readonly StartLink[]>;
  /** Arrivals by it are not counted any more, and its hints are not given. False when there is nothing to revoke. */
  revokeLink(id: string, at: number): Promise<boolean>;
  /** Opens the counts link, in place of the one before; NULL closes it. False where there is no such start link. */
  setCountsHash(id: string, hash: string | null): Promise<boolean>;
  /** Exact counts of the weeks up to and with the one that begins on `until`, for core/link-counts only. */
  linkWeeks(ids: readonly string[], until: IsoDate): Promise<ReadonlyMap<string, readonly LinkWeek[]>>;
}
