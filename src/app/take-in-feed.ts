import type {
  CheckedEntry,
  Feed,
  FeedCounts,
  FeedMemory,
  FeedReading,
  FeedReport,
  RefusedEntry,
} from './feed-ports.ts';
import type { FollowingFeeds } from './follow-feeds.ts';
import type { OpeningStore, Origin, ReceivedOpening, StoredOpening } from './opening-ports.ts';
import { receiveOpenings, withdrawOpenings } from './receive-openings.ts';

type Read = Exclude<FeedReading, { kind: 'not_feed' }>;

export type TakenIn =
  | { readonly kind: 'done'; readonly report: FeedReport; readonly memory: FeedMemory }
  /** Others were changing the same openings all the while. What is stored so far is whole. */
  | { readonly kind: 'busy' }
  /** Reading its entries takes longer than any real feed does. What is stored so far is whole. */
  | { readonly kind: 'slow' }
  /** It took longer than the feed was ours. */
  | { readonly kind: 'lost' };

/** Openings that are stored in one go. */
const most = 200;
/**
 * How long the entries of one feed may take, ms: 500 real ones take seconds, and what is written to take long may take a
 * second each.
 */
export const readingTime = 3 * 60_000;
const mostRefused = 50;
const mostLeft = 1000;
/** How many times in a row a feed has to hold suspiciously little before that is believed. */
const disbelief = 3;

/**
 * Takes in what a feed holds, and withdraws what has left it. What came in another way, or was closed by the
 * municipality, is left alone.
 */
export async function takeInFeed(
  following: FollowingFeeds,
  feed: Feed,
  reading: Read,
  { at, until }: { readonly at: number; readonly until: number },
): Promise<TakenIn> {
  const { store, now, rest = briefly } = following;
  const running = new Set(
    (await store.listFeeds(feed.municipality)).filter((one) => !one.stoppedAt).map(({ id }) => `feed/${id}`),
  );
  const left = new Set(feed.memory.left ?? []);
  const counts = { ...noCounts, entries: reading.size };
  const refused: RefusedEntry[] = [];
  const held = new Set<string>();
  const isLate = () => now() > at + readingTime;
  for await (const entries of pieces(reading.entries, rest, isLate)) {
    if (isLate()) return { kind: 'slow' };
    const good: ReceivedOpening[] = [];
    for (const entry of entries) {
      if (entry.kind === 'elsewhere') counts.elsewhere++;
      if (entry.kind === 'bad') {
        counts.refused++;
        const { row, headline, faults } = entry;
        if (refused.length < mostRefused) refused.push({ row, headline, faults });
      }
      if (entry.kind === 'good') good.push(entry.received);
      if (entry.reference !== undefined && isStillHeld(entry)) held.add(entry.reference);
    }
    const stored = await receivePiece(following, feed, good, { running, left });
    if (!stored) return { kind: 'busy' };
    for (const name of ['created', 'updated', 'unchanged', 'kept'] as const) counts[name] += stored[name];
  }

  const before = feed.memory.held ?? 0;
  const isThin = held.size * 2 < before;
  const thin = isThin ? (feed.memory.thin ?? 0) + 1 : 0;
  const isDoubted = isThin && thin < disbelief;
  const closesNothing = isDoubted ? ('thin' as const) : reading.isWhole ? undefined : ('cut' as const);
  const gone = closesNothing
    ? []
    : (await store.openOfFeed(feed)).filter(({ reference }) => !held.has(reference));
  for (const { reference } of gone) left.add(reference);
  for (const reference of held) left.delete(reference);
  const memory: FeedMemory = {
    ...(feed.memory.report ? { report: feed.memory.report } : {}),
    ...(isDoubted ? { held: before, thin } : { held: held.size }),
    left: [...left].slice(-mostLeft),
  };
  // First what left, then that it is closed: else nobody would know that it may open again.
  if (gone.length > 0 && !(await store.noteFeed(feed.id, until, memory))) return { kind: 'lost' };
  for (let from = 0; from < gone.length; from += most) {
    if (now() >= until) return { kind: 'lost' };
    const piece = gone.slice(from, from + most);
    const withdrawn = await withdrawOpenings(following, piece);
    if (withdrawn === undefined) return { kind: 'busy' };
    counts.withdrawn += withdrawn;
    await rest();
  }
  const report: FeedReport = {
    ...{ at, kind: reading.kind, counts, refused },
    ...(closesNothing ? { closesNothing } : {}),
  };
  return { kind: 'done', report, memory: { ...memory, report } };
}

/** An entry that cannot be read any more is still there; one that is elsewhere or has passed is not. */
function isStillHeld(entry: CheckedEntry): boolean {
  return entry.kind === 'good' || (entry.kind === 'bad' && !entry.hasPassed);
}

/** All of these, or nothing. Undefined where others were faster all the while. */
async function receivePiece(
  following: FollowingFeeds,
  feed: Feed,
  good: readonly ReceivedOpening[],
  known: { readonly running: ReadonlySet<string>; readonly left: ReadonlySet<string> },
): Promise<Pick<FeedCounts, 'created' | 'updated' | 'unchanged' | 'kept'> | undefined> {
  const counts = { created: 0, updated: 0, unchanged: 0, kept: 0, closed: 0 };
  const { store } = following;
  const before = await readKnown(store, feed.municipality, good);
  const ways = good.map((one) => wayOf(before.get(one.opening.reference), feed, known));
  counts.kept = ways.filter((way) => way === 'leave').length;
  for (const way of ['take', 'reopen'] as const) {
    const some = good.filter((_, index) => ways[index] === way);
    if (some.length === 0) continue;
    const received = await receiveOpenings(following, some, {
      municipality: feed.municipality,
      origin: originOf(feed),
      reopens: way === 'reopen',
    });
    if (received.kind !== 'stored') return undefined;
    for (const { outcome } of received.results) counts[outcome]++;
  }
  return { ...counts, kept: counts.kept + counts.closed };
}

async function readKnown(store: OpeningStore, municipality: string, good: readonly ReceivedOpening[]) {
  if (good.length === 0) return new Map<string, StoredOpening>();
  return store.openingsByReference(
    municipality,
    good.map(({ opening }) => opening.reference),
  );
}

/** What a municipality sends, writes or has in another feed speaks before this one; a feed that is stopped does not. */
function wayOf(
  before: StoredOpening | undefined,
  feed: Feed,
  { running, left }: { readonly running: ReadonlySet<string>; readonly left: ReadonlySet<string> },
): 'take' | 'reopen' | 'leave' {
  if (!before) return 'take';
  const isOurs = before.origin === originOf(feed);
  if (!isOurs && (!before.origin.startsWith('feed/') || running.has(before.origin))) return 'leave';
  if (before.state === 'open') return 'take';
  return isOurs && before.state === 'withdrawn' && left.has(before.reference) ? 'reopen' : 'leave';
}

function originOf({ id }: Feed): Origin {
  return `feed/${id}`;
}

/** The entries, so many at a time, with others having their turn in between; ends early when it is late. */
async function* pieces(entries: Iterable<CheckedEntry>, rest: () => Promise<void>, isLate: () => boolean) {
  let piece: CheckedEntry[] = [];
  for (const entry of entries) {
    piece.push(entry);
    await rest();
    if (piece.length < most && !isLate()) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

function briefly(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

const noCounts: FeedCounts = {
  ...{ entries: 0, created: 0, updated: 0, unchanged: 0 },
  ...{ kept: 0, refused: 0, elsewhere: 0, withdrawn: 0 },
};
