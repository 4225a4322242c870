import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AdChange, AdStore, AdTotals } from '../app/ports.ts';
import { mergeAds } from '../core/sites.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { vacancyId } from '../core/vacancy-id.ts';
import { ad, sync, vacancy } from './schema.ts';
import { toRow } from './vacancy-store.ts';

type AdRow = typeof ad.$inferSelect;
type Source = Vacancy['source'];

/** Complete snapshots in a row without an ad before its absence means anything. */
const missesUntilArchived = 3;
/** A snapshot is as old as the moment it was asked for, less what clocks and zones may be apart. */
const slack = 3 * 3_600_000;
/** How long it is remembered that an ad is gone, in days: longer than any window that is read twice. */
const remembered = 14;

export function adStore(db: LibSQLDatabase): AdStore {
  return {
    async applyAds(source, changes, when) {
      if (changes.length === 0) return { stored: 0, updated: 0, unchanged: 0, removed: 0 };
      const known = await readKnown(source, changes);
      const { rows, touched, totals } = decide(source, changes, known, when);
      if (rows.size > 0) await write(source, rows, touched, known, when);
      return totals;
    },

    async closeSnapshot(source, snapshot, when) {
      const ofSource = and(eq(ad.source, source), isNull(ad.removedAt), ne(ad.doc, ''));
      // Marked as looked at, so that the same snapshot closed twice counts once.
      await db
        .update(ad)
        .set({ missed: sql`${ad.missed} + 1`, seenIn: snapshot })
        .where(and(ofSource, lt(ad.seenIn, snapshot), lte(ad.version, snapshot)));
      const stale = await db
        .select({ sourceId: ad.sourceId })
        .from(ad)
        .where(and(ofSource, gte(ad.missed, missesUntilArchived), lt(ad.lastPublishedOn, when.today)));
      let archived = 0;
      for (let from = 0; from < stale.length; from += 200) {
        const gone = stale.slice(from, from + 200).map(({ sourceId }) => ({
          kind: 'gone' as const,
          sourceId,
          isRemoved: true,
        }));
        archived += (await this.applyAds(source, gone, when)).removed;
      }
      return archived;
    },

    async tidyAds(source, { at, today }) {
      const isLapsed = and(
        eq(ad.source, source),
        isNull(ad.removedAt),
        ne(ad.doc, ''),
        lt(ad.openUntil, today),
      );
      const lapsed = await db.select({ id: ad.vacancyId }).from(ad).where(isLapsed);
      const ids = [...new Set(lapsed.map(({ id }) => id))];
      for (let from = 0; from < ids.length; from += 100) {
        const part = ids.slice(from, from + 100);
        const rows = await db.select().from(ad).where(inArray(ad.vacancyId, part));
        await runBatch([
          db
            .update(ad)
            .set({ removedAt: at })
            .where(and(isLapsed, inArray(ad.vacancyId, part))),
          ...part.flatMap((id) =>
            remake(
              id,
              rows.filter((row) => row.vacancyId === id),
              today,
              at,
            ),
          ),
        ]);
      }
      const long = at - remembered * 86_400_000;
      await db.delete(ad).where(and(eq(ad.source, source), lt(ad.removedAt, long)));
      return ids.length;
    },

    async syncState(source) {
      const [row] = await db.select().from(sync).where(eq(sync.source, source));
      return {
        ...(row?.cursor ? { cursor: row.cursor } : {}),
        ...(row?.lastAskedAt ? { lastAskedAt: row.lastAskedAt } : {}),
        ...(row?.lastSuccessAt ? { lastSuccessAt: row.lastSuccessAt } : {}),
      };
    },

    async saveSyncState(source, { cursor = null, lastAskedAt = null, lastSuccessAt = 0 }) {
      const row = { cursor, lastAskedAt, lastSuccessAt };
      await db
        .insert(sync)
        .values({ source, ...row })
        .onConflictDoUpdate({ target: sync.source, set: row });
    },
  };

  /** The ads that are spoken of, and all that share a vacancy or a text with them. */
  async function readKnown(source: Source, changes: readonly AdChange[]): Promise<readonly AdRow[]> {
    const ids = changes.map(sourceIdOf);
    const keys = changes.flatMap((change) => (change.kind === 'ad' ? [change.twinKey] : []));
    const vacancies = db
      .select({ id: ad.vacancyId })
      .from(ad)
      .where(
        and(
          eq(ad.source, source),
          or(inArray(ad.sourceId, ids), keys.length > 0 ? inArray(ad.twinKey, keys) : undefined),
        ),
      );
    return db
      .select()
      .from(ad)
      .where(
        and(
          eq(ad.source, source),
          or(
            inArray(ad.sourceId, ids),
            and(ne(ad.vacancyId, ''), inArray(ad.vacancyId, vacancies)),
            // Whoever lives under an id that would be an ad's own.
            inArray(
              ad.vacancyId,
              ids.map((id) => vacancyId(source, id)),
            ),
          ),
        ),
      );
  }

  async function write(
    source: Source,
    rows: ReadonlyMap<string, AdRow>,
    touched: ReadonlySet<string>,
    known: readonly AdRow[],
    { at, today }: { readonly at: number; readonly today: string },
  ): Promise<void> {
    const after = new Map([...known.map((row) => [row.sourceId, row] as const), ...rows]);
    const statements = [...rows.values()].map((row) =>
      db
        .insert(ad)
        .values({ ...row, source })
        .onConflictDoUpdate({ target: [ad.source, ad.sourceId], set: row }),
    );
    const made = [...touched].flatMap((id) =>
      remake(
        id,
        [...after.values()].filter((row) => row.vacancyId === id),
        today,
        at,
      ),
    );
    await runBatch([...statements, ...made]);
  }

  /** A vacancy as its ads make it now; closed when none of them is open. */
  function remake(
    id: string,
    ads: readonly AdRow[],
    today: string,
    at: number,
  ): readonly BatchItem<'sqlite'>[] {
    const open = ads.filter((row) => row.removedAt === null && row.doc !== '' && row.openUntil >= today);
    if (open.length === 0)
      return [
        db
          .update(vacancy)
          .set({ removedAt: at })
          .where(and(eq(vacancy.id, id), isNull(vacancy.removedAt))),
      ];
    const row = toRow(mergeAds(open.map(toAdVacancy), id));
    return [
      db
        .insert(vacancy)
        .values({ ...row, firstSeenAt: at })
        .onConflictDoUpdate({
          target: vacancy.id,
          set: { ...row, removedAt: null },
          setWhere: or(ne(vacancy.doc, row.doc), gt(vacancy.removedAt, 0)),
        }),
    ];
  }

  async function runBatch(statements: readonly BatchItem<'sqlite'>[]): Promise<void> {
    const [first, ...rest] = statements;
    if (first) await db.batch([first, ...rest]);
  }
}

/** What the changes come to: the ads to write, and the vacancies that have to be made anew. Pure. */
function decide(
  source: Source,
  changes: readonly AdChange[],
  known: readonly AdRow[],
  { at, snapshot }: { readonly at: number; readonly snapshot?: number },
): {
  readonly rows: ReadonlyMap<string, AdRow>;
  readonly touched: ReadonlySet<string>;
  readonly totals: AdTotals;
} {
  const now = new Map(known.map((row) => [row.sourceId, row]));
  const rows = new Map<string, AdRow>();
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
      const version = Math.max(before?.version ?? 0, change.version ?? (before ? 0 : at));
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
    if (isSame && before.seenIn === seenIn && before.version === change.version) {
      totals.unchanged++;
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
  return { rows, touched, totals };
}

/** The vacancy an ad belongs to: its twins', else the one it had to itself, else one that is nobody else's. */
function homeOf(
  { vacancy, twinKey }: Extract<AdChange, { kind: 'ad' }>,
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
  return own.find((id) => id && !others.some((row) => row.vacancyId === id)) ?? '';
}

/** An ad of which we only know that it is gone. */
function nothing(source: Source, sourceId: string): AdRow {
  const none = { vacancyId: '', twinKey: '', openUntil: '', lastPublishedOn: '', doc: '' };
  return { source, sourceId, ...none, version: 0, removedAt: null, missed: 0, seenIn: 0 };
}

function sourceIdOf(change: AdChange): string {
  return change.kind === 'ad' ? change.vacancy.sourceId : change.sourceId;
}

/** Written by applyAds and by nothing else. */
function toAdVacancy({ doc }: AdRow): Vacancy {
  return JSON.parse(doc) as Vacancy;
}
