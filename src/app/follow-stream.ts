import type { IsoDate } from '../core/screen.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { AdStore, SyncStore } from './ad-ports.ts';
import {
  betweenRequests,
  cursorAfterSnapshot,
  type FollowRules,
  longestRest,
  type NextStep,
  nextStep,
  overlap,
} from './next-step.ts';
import { type AdReading, type SyncTotals, syncVacancies } from './sync-vacancies.ts';

export type AdRequest = Extract<NextStep, { kind: 'snapshot' | 'window' }>;

export type AdAnswer =
  | { readonly kind: 'ads'; readonly readings: AsyncIterable<AdReading> }
  /** `retryAfter`: ms. */
  | { readonly kind: 'too_often'; readonly retryAfter?: number }
  /** `why`: the kind of error, in one word. */
  | { readonly kind: 'failed'; readonly why: string };

/** Where ads come from. Sends one request, and never throws for what the world does. */
export interface AdSource {
  ask(
    request: AdRequest,
    reading: { readonly today: IsoDate; readonly onBytes?: (count: number) => void },
  ): Promise<AdAnswer>;
}

export type Followed =
  | Exclude<NextStep, AdRequest>
  | { readonly kind: 'too_often' }
  | { readonly kind: 'failed'; readonly why: string }
  /** Some of it came and is stored; it will be asked for again. */
  | { readonly kind: 'broken'; readonly request: AdRequest; readonly totals: SyncTotals }
  | {
      readonly kind: 'complete';
      readonly request: AdRequest;
      /** Everything that is there now has been read. */
      readonly reachesNow: boolean;
      readonly totals: SyncTotals;
      /** Ads that vanished without a word. */
      readonly archived: number;
    };

/**
 * One step behind the stream: at most one request. The cursor moves only after the whole answer is stored, so a crash
 * anywhere costs no more than reading the same again.
 */
export async function followStream(options: {
  readonly store: AdStore & SyncStore;
  readonly source: AdSource;
  readonly now: () => number;
  readonly rules: FollowRules;
  readonly onProgress?: (read: number, bytes: number) => void;
}): Promise<Followed> {
  const { store, source, now } = options;
  const seen = await store.syncState('jobtech');
  const askedAt = now();
  const step = nextStep(seen, askedAt, options.rules);
  if (step.kind === 'wait' || step.kind === 'needs_snapshot') return step;
  const isSnapshot = step.kind === 'snapshot';
  // Before the request, so that neither a crash nor another process asks twice in a minute.
  if (!(await store.claimAsking('jobtech', seen, { at: askedAt, isSnapshot })))
    return { kind: 'wait', until: askedAt + betweenRequests };

  let bytes = 0;
  const answer = await source.ask(step, {
    today: stockholmDate(askedAt),
    onBytes: (count) => {
      bytes += count;
    },
  });
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'too_often') {
    const rest = Math.min(Math.max(answer.retryAfter ?? 0, betweenRequests), longestRest);
    await store.saveSyncState('jobtech', { notBefore: now() + rest });
    return { kind: 'too_often' };
  }
  const totals = await syncVacancies({
    readings: answer.readings,
    store,
    now,
    // Read in another zone, the window begins earlier by as much as windows overlap.
    ...(isSnapshot ? { snapshot: askedAt } : { since: step.after - overlap }),
    onProgress: (read) => options.onProgress?.(read, bytes),
  });
  if (totals.broken) {
    // Snapshots may break off again and again. What one brought is followed from the moment it was asked for all
    // the same: else nothing would ever say that it has gone. The snapshot stays due.
    if (isSnapshot && seen.cursor === undefined && totals.read > 0)
      await store.saveSyncState('jobtech', { cursor: seen.snapshotAskedAt ?? askedAt });
    return { kind: 'broken', request: step, totals };
  }

  const when = { at: now(), today: stockholmDate(now()) };
  const archived = isSnapshot ? await store.closeSnapshot('jobtech', askedAt, when) : 0;
  const reachesNow = isSnapshot || step.before === undefined;
  // Once a day, by the first answer that reaches it; before the state is stored, so that a crash does not skip it.
  const isNewDay = stockholmDate(seen.lastSuccessAt ?? 0) !== when.today;
  if (isSnapshot || (reachesNow && isNewDay)) await store.tidyAds('jobtech', when);
  await store.saveSyncState('jobtech', {
    cursor: isSnapshot ? cursorAfterSnapshot(seen, askedAt) : step.reaches,
    ...(isSnapshot ? { snapshotAt: askedAt } : {}),
    ...(reachesNow ? { lastSuccessAt: askedAt } : {}),
  });
  return { kind: 'complete', request: step, reachesNow, totals, archived };
}
