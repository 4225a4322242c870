import { stockholmDate } from '../core/stockholm.ts';
import type { AdChange, AdStore } from './ad-ports.ts';

export const skipReasons = [
  'not_rural',
  'no_municipality',
  'abroad',
  'lapsed',
  'no_occupation',
  'unreadable',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What one record of the stream comes to. */
export type AdReading =
  | ({ readonly kind: 'vacancy' } & Omit<Extract<AdChange, { kind: 'ad' }>, 'kind'>)
  /** `version`: when, UTC ms; missing where the source does not say. */
  | { readonly kind: 'removed'; readonly sourceId: string; readonly version?: number }
  | {
      readonly kind: 'skipped';
      readonly reason: SkipReason;
      readonly sourceId?: string;
      readonly version?: number;
    }
  /** The stream ended in the middle of a record: it proves nothing about what is absent. */
  | { readonly kind: 'broken'; readonly after: number };

export interface SyncTotals {
  read: number;
  stored: number;
  updated: number;
  unchanged: number;
  removed: number;
  readonly skipped: Record<SkipReason, number>;
  broken: boolean;
}

const batchSize = 200;

/**
 * Stores what the stream brings, in batches, so that a crash keeps what came before it; the same twice changes
 * nothing. Nothing is removed because of absence. An ad that no longer belongs (lapsed, moved) is taken out when it
 * is seen again.
 */
export async function syncVacancies(options: {
  readonly readings: AsyncIterable<AdReading>;
  readonly store: AdStore;
  readonly now: () => number;
  /** The instant at which the snapshot began, when these are all ads there are. */
  readonly snapshot?: number;
  /** When these are changes: an instant before all of them. */
  readonly since?: number;
  readonly onProgress?: (read: number) => void;
}): Promise<SyncTotals> {
  const { store, now, snapshot } = options;
  const totals = noTotals();
  /** The newest version met in this run: a body may hold the same ad twice, in any order. */
  const newest = new Map<string, number>();
  /** Removals without a date. Only their place among the records says when: what comes after one undoes it. */
  const undated = new Map<string, AdChange>();
  let changes: AdChange[] = [];
  const flush = async () => {
    const at = now();
    const when = { at, today: stockholmDate(at), ...(snapshot === undefined ? {} : { snapshot }) };
    const written = await store.applyAds('jobtech', changes, when);
    totals.stored += written.stored;
    totals.updated += written.updated;
    totals.unchanged += written.unchanged;
    totals.removed += written.removed;
    changes = [];
    options.onProgress?.(totals.read);
  };
  for await (const reading of options.readings) {
    if (reading.kind === 'broken') {
      totals.broken = true;
      continue;
    }
    totals.read++;
    if (reading.kind === 'skipped') totals.skipped[reading.reason]++;
    const change = toChange(reading, options.since);
    if (!change) continue;
    const id = change.kind === 'ad' ? change.vacancy.sourceId : change.sourceId;
    undated.delete(id);
    if (reading.kind === 'removed' && reading.version === undefined) {
      undated.set(id, change);
      continue;
    }
    if (isOutdated(id, change, newest)) continue;
    changes.push(change);
    if (changes.length >= batchSize) await flush();
  }
  // After a break nobody knows what would have come; it is all read again.
  for (const change of totals.broken ? [] : undated.values()) {
    changes.push(change);
    if (changes.length >= batchSize) await flush();
  }
  await flush();
  return totals;
}

function toChange(
  reading: Exclude<AdReading, { kind: 'broken' }>,
  since: number | undefined,
): AdChange | undefined {
  if (reading.kind === 'vacancy') return { ...reading, kind: 'ad' };
  const { kind, sourceId, version } = reading;
  if (sourceId === undefined) return undefined;
  const isRemoved = kind === 'removed';
  if (version !== undefined) return { kind: 'gone', sourceId, isRemoved, version };
  return { kind: 'gone', sourceId, isRemoved, ...(since === undefined ? {} : { since }) };
}

function isOutdated(id: string, change: AdChange, newest: Map<string, number>): boolean {
  const before = newest.get(id) ?? 0;
  const version = change.version ?? before;
  newest.set(id, Math.max(before, version));
  return version < before;
}

/** The closing table of a sync, for the operator. `archived`: ads that vanished without a word. */
export function formatSyncTable(totals: SyncTotals, archived?: number): string {
  const rows: readonly (readonly [string, number])[] = [
    ['read', totals.read],
    ['stored', totals.stored],
    ['updated', totals.updated],
    ['unchanged', totals.unchanged],
    ['removed', totals.removed],
    ...(archived === undefined ? [] : [['archived', archived] as const]),
    ...Object.entries(totals.skipped).map(
      ([reason, count]) => [`skipped: ${reason.replace('_', ' ')}`, count] as const,
    ),
  ];
  const table = rows.map(([name, count]) => `${name.padEnd(26)}${String(count).padStart(8)}`).join('\n');
  return totals.broken
    ? `${table}\nIt breaks off in the middle. Everything before the break is stored; nothing was removed because it was missing.`
    : table;
}

/** Several answers as one. */
export function addTotals(one: SyncTotals, other: SyncTotals): SyncTotals {
  return {
    read: one.read + other.read,
    stored: one.stored + other.stored,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    removed: one.removed + other.removed,
    skipped: Object.fromEntries(
      skipReasons.map((reason) => [reason, one.skipped[reason] + other.skipped[reason]]),
    ) as Record<SkipReason, number>,
    broken: one.broken || other.broken,
  };
}

export function noTotals(): SyncTotals {
  return {
    read: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    removed: 0,
    // Every reason, so that the table shows zeros as well.
    skipped: Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<SkipReason, number>,
    broken: false,
  };
}
