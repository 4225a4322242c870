import type { SyncState } from './ad-ports.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The source takes one request a minute. */
export const betweenRequests = minute;
/** Windows overlap, because nobody says in which zone the source reads its parameters: docs/decisions/0008. */
export const overlap = 2 * hour;
/** The longest window, its overlap included: what a Worker can read in one go. */
export const longestWindow = 6 * hour;
/** How long the source keeps changes is written nowhere: after so long away, everything is read anew. */
export const tooLongAway = 3 * day;
/** A snapshot does not say what has gone: the changes since we were last here are read all the same, so far back. */
export const longestCatchUp = 14 * day;
/** Ads also vanish without an event, which only a snapshot shows. */
export const betweenSnapshots = 7 * day;
/** A snapshot often breaks off: it is not asked for again and again by itself. */
export const betweenAttempts = 6 * hour;
/** How far ahead of ours another machine's clock may be. What lies further in the future was a clock set wrong. */
const clocksApart = 5 * minute;

export interface FollowRules {
  /**
   * `when_due`: the operator asks for it. `renew`: by itself, where there has been one. `never`: at the edge, which
   * cannot read 300 MB.
   */
  readonly snapshots: 'when_due' | 'renew' | 'never';
  /** How long to wait once everything has been read, ms. */
  readonly pause: number;
}

export type NextStep =
  | { readonly kind: 'snapshot' }
  /** `reaches`: the cursor when it has been read. Without `before` it goes up to now. */
  | { readonly kind: 'window'; readonly after: number; readonly before?: number; readonly reaches: number }
  | { readonly kind: 'wait'; readonly until: number }
  /** There is nothing to go on from, and a snapshot is not ours to ask for. */
  | { readonly kind: 'needs_snapshot' };

/** What to ask a source for next. Pure: the same state at the same instant gives the same step. */
export function nextStep(state: SyncState, now: number, rules: FollowRules): NextStep {
  const past = (at: number | undefined) => (at !== undefined && at <= now + clocksApart ? at : undefined);
  const cursor = past(state.cursor);
  const mayAsk = Math.max(
    (past(state.lastAskedAt) ?? -betweenRequests) + betweenRequests,
    // Never set further ahead than this.
    state.notBefore !== undefined && state.notBefore <= now + longestRest ? state.notBefore : 0,
  );

  const snapshot = snapshotNeed(state.cursor !== undefined, cursor, past(state.snapshotAt), now, rules);
  if (snapshot === 'missing') return { kind: 'needs_snapshot' };
  if (snapshot !== 'none') {
    const tried = rules.snapshots === 'renew' ? past(state.snapshotAskedAt) : undefined;
    const until = Math.max(mayAsk, tried === undefined ? 0 : tried + betweenAttempts);
    if (now >= until) return { kind: 'snapshot' };
    if (snapshot === 'needed') return { kind: 'wait', until };
  }

  // Without a cursor a snapshot is needed or missing.
  const read = Math.min(cursor ?? now, now);
  const until = Math.max(mayAsk, read + rules.pause);
  if (now < until) return { kind: 'wait', until };
  const after = read - overlap;
  const end = after + longestWindow;
  return end < now
    ? { kind: 'window', after, before: end, reaches: end }
    : { kind: 'window', after, reaches: now };
}

/** The longest that we let a source send us away for. */
export const longestRest = hour;

/** `needed`: nothing else makes sense; `due`: until it comes, windows still do. */
function snapshotNeed(
  hasBeen: boolean,
  cursor: number | undefined,
  snapshotAt: number | undefined,
  now: number,
  { snapshots }: FollowRules,
): 'missing' | 'needed' | 'due' | 'none' {
  if (cursor === undefined) {
    if (snapshots === 'never' || (snapshots === 'renew' && !hasBeen)) return 'missing';
    return 'needed';
  }
  if (snapshots === 'never') return 'none';
  if (now - Math.max(cursor, snapshotAt ?? 0) > tooLongAway) return 'needed';
  return now - (snapshotAt ?? 0) > betweenSnapshots ? 'due' : 'none';
}

/**
 * The cursor after a complete snapshot: where it was before, or where an earlier one that broke off began. Ads stored
 * then may have been removed since, and only the changes tell.
 */
export function cursorAfterSnapshot({ cursor, snapshotAskedAt }: SyncState, askedAt: number): number {
  const before = cursor !== undefined && cursor <= askedAt ? cursor : (snapshotAskedAt ?? askedAt);
  return before <= askedAt && askedAt - before <= longestCatchUp ? before : askedAt;
}
