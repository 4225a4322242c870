import type { AdChange, AdTotals } from '../app/ad-ports.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { vacancyId } from '../core/vacancy-id.ts';
import type { ad } from './schema.ts';

export type AdRow = typeof ad.$inferSelect;
type Source = Vacancy['source'];

/** A snapshot is as old as the moment it was asked for, less what clocks and zones may be apart. */
const slack = 3 * 3_600_000;
/** What the changes come to: the ads to write, and the vacancies that have to be made anew. Pure. */
export function decide(
  source: Source,
  changes: readonly AdChange[],
  known: readonly AdRow[],
  { at, snapshot }: { readonly at: number; readonly snapshot?: number },
): {
  readonly rows: ReadonlyMap<string, AdRow>;
  /** Ads of which nothing is new but that this snapshot holds them. */
  readonly seen: readonly string[];
  readonly touched: ReadonlySet<string>;
  readonly totals: AdTotals;
} {
  const now = new Map(known.map((row) => [row.sourceId, row]));
  const rows = new Map<string, AdRow>();
  const seen: string[] = [];
  const touched = new Set<string>();
  const totals = { stored: 0, updated: 0, unchanged: 0, removed: 0 };
  const put = (row: AdRow) => {
    const before = now.get(row.sourceId);
    for (const id of [before?.vacancyId, row.vacancyId]) if (id) touched.add(id);
    now.set(row.sourceId, row);
    rows.set(row.sourceId, row);
  };
  for (const change of changes) {
    const before = now.get(sourceIdOf(change));
    if (change.kind === 'gone') {
      if (!before && !change.isRemoved) continue;
      const version = Math.max(before?.version ?? 0, change.version ?? change.since ?? (before ? 0 : at));
      if (before?.removedAt != null && before.version >= version) continue;
      // An ad that has changed since is not gone.
      if (before && change.version !== undefined && change.version < before.version) continue;
      if (before?.removedAt === null) totals.removed++;
      put({ ...(before ?? nothing(source, change.sourceId)), version, removedAt: at });
      continue;
    }
    const isOlder = before !== undefined && change.version < before.version;
    const isGone = before?.removedAt != null && change.version <= before.version;
    // What a snapshot holds is there, whatever was said of it well before the snapshot began.
    const isBack = isGone && snapshot !== undefined && before.version < snapshot - slack;
    if ((isOlder || isGone) && !isBack) {
      totals.unchanged++;
      continue;
    }
    const doc = JSON.stringify(change.vacancy);
    const seenIn = snapshot ?? before?.seenIn ?? 0;
    const isSame = before?.removedAt === null && before.doc === doc && before.twinKey === change.twinKey;
    if (isSame && before.version === change.version) {
      totals.unchanged++;
      if (before.seenIn === seenIn) continue;
      const same = { ...before, seenIn, missed: 0 };
      now.set(same.sourceId, same);
      if (rows.has(same.sourceId)) rows.set(same.sourceId, same);
      else seen.push(same.sourceId);
      continue;
    }
    if (isSame) totals.unchanged++;
    else if (before && before.doc !== '') totals.updated++;
    else totals.stored++;
    put({
      source,
      sourceId: change.vacancy.sourceId,
      vacancyId: homeOf(change, before, [...now.values()]),
      twinKey: change.twinKey,
      version: change.version,
      openUntil: change.vacancy.openUntil,
      lastPublishedOn: change.lastPublishedOn,
      removedAt: null,
      missed: 0,
      seenIn,
      doc,
    });
  }
  return { rows, seen, touched, totals };
}

/** The vacancy an ad belongs to: its twins', else the one it had to itself, else one that is nobody else's. */
function homeOf(
  { vacancy, twinKey, version }: Extract<AdChange, { kind: 'ad' }>,
  before: AdRow | undefined,
  all: readonly AdRow[],
): string {
  const others = all.filter((row) => row.sourceId !== vacancy.sourceId && row.removedAt === null);
  const twin = others.find((row) => row.twinKey === twinKey);
  if (twin) return twin.vacancyId;
  const own = [
    before?.vacancyId,
    vacancyId(vacancy.source, vacancy.sourceId),
    // Its own was left to twins when it changed.
    vacancyId(vacancy.source, `${vacancy.sourceId}/${twinKey}`),
  ];
  const free = own.find((id) => id && !others.some((row) => row.vacancyId === id));
  // Even that was left to others by a change before: no two jobs ever share a vacancy.
  return free ?? vacancyId(vacancy.source, `${vacancy.sourceId}/${twinKey}/${version}`);
}

/** An ad of which we only know that it is gone. */
function nothing(source: Source, sourceId: string): AdRow {
  const none = { vacancyId: '', twinKey: '', openUntil: '', lastPublishedOn: '', doc: '' };
  return { source, sourceId, ...none, version: 0, removedAt: null, missed: 0, seenIn: 0 };
}

export function sourceIdOf(change: AdChange): string {
  return change.kind === 'ad' ? change.vacancy.sourceId : change.sourceId;
}
