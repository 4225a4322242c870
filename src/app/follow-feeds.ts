import type { Municipalities } from '../core/municipality.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type {
  Feed,
  FeedAnswer,
  FeedFailure,
  FeedMemory,
  FeedReport,
  FeedSource,
  FeedStore,
  ReadFeed,
} from './feed-ports.ts';
import type { OpeningStore } from './opening-ports.ts';
import { takeInFeed } from './take-in-feed.ts';

export interface FollowingFeeds {
  readonly store: FeedStore & OpeningStore;
  readonly source: FeedSource;
  readonly read: ReadFeed;
  readonly municipalities: Municipalities;
  readonly newId: () => string;
  /** UTC ms. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly rest?: () => Promise<void>;
}

export type FollowedFeed = { readonly feed: Feed } & (
  | { readonly kind: 'read'; readonly report: FeedReport }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure; readonly cause?: unknown }
  /** Somebody else has it, or had it by the time it was done. */
  | { readonly kind: 'taken' }
);

const hour = 3_600_000;
const day = 24 * hour;
/** How long a feed is ours: many times what fetching and storing one takes. */
const lease = 10 * 60_000;

/** Fetches what is due, one after the other, at most so many. What goes wrong with one is no reason to leave others. */
export async function followFeeds(
  following: FollowingFeeds,
  { most }: { readonly most: number },
): Promise<readonly FollowedFeed[]> {
  const followed: FollowedFeed[] = [];
  for (const feed of await following.store.dueFeeds(following.now(), most))
    followed.push(await followFeed(following, feed));
  return followed;
}

/**
 * Fetches one feed and takes in what it holds; `isForced` also when it is not due. Never by two at a time. Whoever
 * dies in between leaves whole openings, and the feed is read again.
 */
export async function followFeed(
  following: FollowingFeeds,
  due: Feed,
  { isForced = false }: { readonly isForced?: boolean } = {},
): Promise<FollowedFeed> {
  const { store, now } = following;
  const at = now();
  const until = at + lease;
  // Whatever kills us, with a feed that is too much for us, gets its turn less and less often.
  const again = at + Math.min(day, lease * 2 ** Math.min(due.failures, 8));
  if (!(await store.claimFeed(due.id, { at, until, again, isForced }))) return { kind: 'taken', feed: due };
  // As it is now that nobody else changes it.
  const feed = (await store.feedById(due.id)) ?? due;
  try {
    return await fetchAndTakeIn(following, feed, { at, until, isForced });
  } catch (cause) {
    const failed = await settleFailure(store, feed, until, { at, why: 'fault' });
    return failed.kind === 'failed' ? { ...failed, cause } : failed;
  }
}

async function fetchAndTakeIn(
  following: FollowingFeeds,
  feed: Feed,
  { at, until, isForced }: { readonly at: number; readonly until: number; readonly isForced: boolean },
): Promise<FollowedFeed> {
  const { store, source, read } = following;
  const today = stockholmDate(at);
  // Once a day all of it is read, changed or not: days pass, and registers learn.
  const isFresh = feed.readAt !== undefined && stockholmDate(feed.readAt) === today && !isForced;
  const answer = await source.fetchFeed(feed.url, isFresh ? feed : {});
  const { failure: _, ...memory } = feed.memory;
  if (answer.kind === 'failed')
    return settleFailure(store, feed, until, { at, ...failureOf(answer) }, answer.retryAfter);
  if (answer.kind === 'unchanged') {
    const { etag, lastModified } = feed;
    const settled = await settle(
      { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
      memory,
    );
    return settled ? { kind: 'unchanged', feed } : { kind: 'taken', feed };
  }
  const reading = read(answer.text, feed.municipality, today);
  if (reading.kind === 'not_feed') return settleFailure(store, feed, until, { at, why: 'not_feed' });

  const taken = await takeInFeed(following, { ...feed, memory }, reading, { at, until });
  if (taken.kind === 'lost') return { kind: 'taken', feed };
  if (taken.kind === 'busy') return settleFailure(store, feed, until, { at, why: 'busy' });
  if (taken.kind === 'slow') return settleFailure(store, feed, until, { at, why: 'too_slow' });
  const { etag, lastModified } = answer;
  // What is not believed yet is to be read again, whatever the server says of it.
  const isBelieved = taken.memory.report?.closesNothing !== 'thin';
  const validators = isBelieved
    ? { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
    : {};
  if (!(await settle(validators, taken.memory))) return { kind: 'taken', feed };
  return { kind: 'read', feed, report: taken.report };

  function settle(validators: Pick<Feed, 'etag' | 'lastModified'>, remembered: FeedMemory) {
    return store.settleFeed(feed.id, until, {
      ...{ dueAt: at + hour, readAt: at, failures: 0, memory: remembered },
      ...validators,
    });
  }
}

/** Asked again after one hour, two, four, and so on up to a day; later where the answer says so. */
async function settleFailure(
  store: FeedStore,
  feed: Feed,
  until: number,
  failure: FeedFailure,
  retryAfter = 0,
): Promise<FollowedFeed> {
  // This try is counted already, by its claim.
  const { failures } = feed;
  const wait = Math.min(day, Math.max(hour * 2 ** Math.min(Math.max(failures - 1, 0), 5), retryAfter));
  // What is noted meanwhile is remembered too.
  const { etag, lastModified, readAt, memory } = (await store.feedById(feed.id)) ?? feed;
  const isOurs = await store.settleFeed(feed.id, until, {
    ...{ dueAt: failure.at + wait, failures, memory: { ...memory, failure } },
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(readAt === undefined ? {} : { readAt }),
  });
  return isOurs ? { kind: 'failed', feed, failure } : { kind: 'taken', feed };
}

function failureOf({ why, status }: Extract<FeedAnswer, { kind: 'failed' }>): Omit<FeedFailure, 'at'> {
  return { why, ...(status === undefined ? {} : { status }) };
}
