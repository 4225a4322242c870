import type { Vacancy } from '../core/vacancy.ts';
import type { VacancyStore } from './ports.ts';

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
  | { readonly kind: 'vacancy'; readonly vacancy: Vacancy }
  | { readonly kind: 'removed'; readonly sourceId: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly sourceId?: string }
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
 * Stores what the stream brings, in batches, so that a crash keeps what came before it. Nothing is removed
 * because of absence. An ad that no longer belongs (lapsed, moved) is taken out when it is seen again.
 */
export async function syncVacancies(options: {
  readonly readings: AsyncIterable<AdReading>;
  readonly store: VacancyStore;
  readonly now: () => number;
  readonly onProgress?: (read: number) => void;
}): Promise<SyncTotals> {
  const { store, now } = options;
  const totals: SyncTotals = {
    read: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    removed: 0,
    // Every reason, so that the table shows zeros as well.
    skipped: Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<SkipReason, number>,
    broken: false,
  };
  let vacancies: Vacancy[] = [];
  let gone: string[] = [];
  const flush = async () => {
    const written = await store.upsert(vacancies, now());
    totals.stored += written.stored;
    totals.updated += written.updated;
    totals.unchanged += written.unchanged;
    if (gone.length > 0) totals.removed += await store.remove('jobtech', gone, now());
    vacancies = [];
    gone = [];
    options.onProgress?.(totals.read);
  };
  for await (const reading of options.readings) {
    if (reading.kind === 'broken') {
      totals.broken = true;
      continue;
    }
    totals.read++;
    // A record about the same ad must not overtake an earlier one within the batch.
    const id = reading.kind === 'vacancy' ? reading.vacancy.sourceId : reading.sourceId;
    if (id !== undefined && (gone.includes(id) || vacancies.some(({ sourceId }) => sourceId === id)))
      await flush();
    if (reading.kind === 'vacancy') vacancies.push(reading.vacancy);
    else if (id !== undefined) gone.push(id);
    if (reading.kind === 'skipped') totals.skipped[reading.reason]++;
    if (vacancies.length + gone.length >= batchSize) await flush();
  }
  await flush();
  if (!totals.broken) await store.noteSync('jobtech', now());
  return totals;
}

/** The closing table of a sync, for the operator. */
export function formatSyncTable(totals: SyncTotals): string {
  const rows: readonly (readonly [string, number])[] = [
    ['read', totals.read],
    ['stored', totals.stored],
    ['updated', totals.updated],
    ['unchanged', totals.unchanged],
    ['removed', totals.removed],
    ...Object.entries(totals.skipped).map(
      ([reason, count]) => [`skipped: ${reason.replace('_', ' ')}`, count] as const,
    ),
  ];
  const table = rows.map(([name, count]) => `${name.padEnd(26)}${String(count).padStart(8)}`).join('\n');
  return totals.broken
    ? `${table}\nThe file breaks off in the middle. Everything before the break is stored; nothing was removed because it was missing.`
    : table;
}
