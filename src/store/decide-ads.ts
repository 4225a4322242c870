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
  const now = new Map(known.map((row) => [keyOf(row), row]));
  const rows = new Map<string, AdRow>();
  const seen: string[] = [];
  const touched = new Set<string>();
  const totals = { stored: 0, updated: 0, unchanged: 0, removed: 0 };
  const put = (row: AdRow) => {
    const before = now.get(keyOf(row));
    for (const one of [before, row]) for (const id of one ? homesOf(one, now) : []) if (id) touched.add(id);
    now.set(keyOf(row), row);
    rows.set(keyOf(row), row);
  };
  for (const change of changes) {
    const before = now.get(keyOf({ source, sourceId: sourceIdOf(change) }));
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
    const said = rowOf(change);
    const seenIn = snapshot ?? before?.seenIn ?? 0;
    const isSame = before?.removedAt === null && identical(before, said);
    if (isSame && before.version === change.version) {
      totals.unchanged++;
      if (before.seenIn === seenIn) continue;
      const same = { ...before, seenIn, missed: 0 };
      now.set(keyOf(same), same);
      if (rows.has(keyOf(same))) rows.set(keyOf(same), same);
      else seen.push(same.sourceId);
      continue;
    }
    if (isSame) totals.unchanged++;
    else if (before && before.doc !== '') totals.updated++;
    else totals.stored++;
    const others = [...now.values()].filter((row) => keyOf(row) !== keyOf({ source, ...said }));
    put({
      source,
      ...said,
      vacancyId: change.kind === 'ad' ? homeOf(change, said, before, others) : '',
      version: change.version,
      removedAt: null,
      missed: 0,
      seenIn,
    });
  }
  return { rows, seen, touched, totals };
}

type Said = Omit<AdRow, 'source' | 'vacancyId' | 'version' | 'removedAt' | 'missed' | 'seenIn'>;

/** What a change says of its ad. A municipality's word about an ad never lapses before the ad does. */
function rowOf(change: Exclude<AdChange, { kind: 'gone' }>): Said {
  if (change.kind === 'addition')
    return {
      ...{ sourceId: change.sourceId, twinKey: '', textKey: null, referenceKey: null, organisation: null },
      enriches: change.adId,
      openUntil: '9999-12-31',
      lastPublishedOn: '',
      doc: JSON.stringify(change.additions),
    };
  const { vacancy, lastPublishedOn, twinKey, organisation = null } = change;
  const { textKey = null, referenceKey = null } = change;
  return {
    ...{
      sourceId: vacancy.sourceId,
      twinKey,
      textKey,
      referenceKey,
      organisation,
      enriches: null,
      lastPublishedOn,
    },
    openUntil: vacancy.openUntil,
    doc: JSON.stringify(vacancy),
  };
}

function identical(row: AdRow, said: Said): boolean {
  return (
    row.doc === said.doc &&
    row.twinKey === said.twinKey &&
    row.textKey === said.textKey &&
    row.referenceKey === said.referenceKey &&
    row.organisation === said.organisation
  );
}

/** The vacancies that an ad, or a word about one, is part of. */
function homesOf(row: AdRow, all: ReadonlyMap<string, AdRow>): readonly string[] {
  if (row.enriches === null) return [row.vacancyId];
  return [all.get(keyOf({ source: 'jobtech', sourceId: row.enriches }))?.vacancyId ?? ''];
}

/** The vacancy an ad belongs to: its twins', else the one it had to itself, else one that is nobody else's. */
function homeOf(
  { vacancy, twinKey, version }: Extract<AdChange, { kind: 'ad' }>,
  said: Said,
  before: AdRow | undefined,
  all: readonly AdRow[],
): string {
  const others = all.filter((row) => row.removedAt === null && row.enriches === null);
  const twin =
    others.find((row) => row.twinKey === twinKey) ??
    // Within a source these say less: several ads may carry one reference for several jobs.
    others.find((row) => row.source !== vacancy.source && isSameJob(row, said));
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

function isSameJob(row: AdRow, { textKey, referenceKey }: Said): boolean {
  return (
    (textKey !== null && row.textKey === textKey) ||
    (referenceKey !== null && row.referenceKey === referenceKey)
  );
}

/** An ad of which we only know that it is gone. */
function nothing(source: Source, sourceId: string): AdRow {
  return {
    ...{
      source,
      sourceId,
      vacancyId: '',
      twinKey: '',
      textKey: null,
      referenceKey: null,
      organisation: null,
      enriches: null,
    },
    ...{ openUntil: '', lastPublishedOn: '', doc: '', version: 0, removedAt: null, missed: 0, seenIn: 0 },
  };
}

export function sourceIdOf(change: AdChange): string {
  return change.kind === 'ad' ? change.vacancy.sourceId : change.sourceId;
}

/** Two sources may use the same number. */
export function keyOf({ source, sourceId }: Pick<AdRow, 'source' | 'sourceId'>): string {
  return `${source}/${sourceId}`;
}
