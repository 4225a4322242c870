import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AdChange, AdStore } from '../app/ad-ports.ts';
import { mergeAds } from '../core/sites.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { vacancyId } from '../core/vacancy-id.ts';
import { type AdRow, decide, sourceIdOf } from './decide-ads.ts';
import { ad, vacancy } from './schema.ts';
import { toRow } from './vacancy-store.ts';

type Source = Vacancy['source'];

/** Complete snapshots in a row without an ad before its absence means anything. */
const missesUntilArchived = 3;
/** How long it is remembered that an ad is gone, in days: longer than any window that is read twice. */
const remembered = 14;

export function adStore(db: LibSQLDatabase): AdStore {
  return {
    async applyAds(source, changes, when) {
      const ours = await withoutStrangers(source, changes);
      if (ours.length === 0) return { stored: 0, updated: 0, unchanged: 0, removed: 0 };
      const known = await readKnown(source, ours);
      const { rows, seen, touched, totals } = decide(source, ours, known, when);
      if (rows.size > 0 || seen.length > 0) await write(source, { rows, seen, touched }, known, when);
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
  };

  /** Nearly all that a source speaks of is in a city and was never ours: dropped after one quick look. */
  async function withoutStrangers(
    source: Source,
    changes: readonly AdChange[],
  ): Promise<readonly AdChange[]> {
    const isPassing = (change: AdChange) => change.kind === 'gone' && !change.isRemoved;
    const passing = changes.filter(isPassing).map(sourceIdOf);
    if (passing.length === 0) return changes;
    const rows = await db
      .select({ id: ad.sourceId })
      .from(ad)
      .where(and(eq(ad.source, source), isAmong(ad.sourceId, passing)));
    const ours = new Set(rows.map(({ id }) => id));
    // What is stored in this very batch may be gone again later in it.
    for (const change of changes) if (!isPassing(change)) ours.add(sourceIdOf(change));
    return changes.filter((change) => ours.has(sourceIdOf(change)));
  }

  /**
   * The ads that are spoken of, all that share a vacancy or a text with them, and whoever lives under an id that would
   * be an ad's own.
   */
  async function readKnown(source: Source, changes: readonly AdChange[]): Promise<readonly AdRow[]> {
    const ids = changes.map(sourceIdOf);
    const keys = changes.flatMap((change) => (change.kind === 'ad' ? [change.twinKey] : []));
    const homes = ids.map((id) => vacancyId(source, id));
    // Each part by its own index; a plus keeps SQLite from walking through all ads of the source instead.
    const own = sql`${ad.source} = ${source} and ${isAmong(ad.sourceId, ids)}`;
    const ofSource = sql`+${ad.source} = ${source}`;
    const vacancies = sql`select ${ad.vacancyId} from ${ad} where ${own}
      union select ${ad.vacancyId} from ${ad} where ${ofSource} and ${isAmong(ad.twinKey, keys)}
      union select value from json_each(${JSON.stringify(homes)})`;
    const rows = sql`select rowid from ${ad} where ${own}
      union select rowid from ${ad} where ${ofSource} and ${ad.vacancyId} <> '' and ${ad.vacancyId} in (${vacancies})`;
    return db.select().from(ad).where(sql`rowid in (${rows})`);
  }

  async function write(
    source: Source,
    { rows, seen, touched }: Pick<ReturnType<typeof decide>, 'rows' | 'seen' | 'touched'>,
    known: readonly AdRow[],
    { at, today, snapshot }: { readonly at: number; readonly today: string; readonly snapshot?: number },
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
    const held = db
      .update(ad)
      .set({ seenIn: snapshot, missed: 0 })
      .where(and(eq(ad.source, source), isAmong(ad.sourceId, seen)));
    await runBatch([...statements, ...made, ...(seen.length > 0 ? [held] : [])]);
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

/** One parameter for any number of values: the statement stays the same, and is quick to make and to read. */
function isAmong(column: SQLiteColumn, values: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}

/** Written by applyAds and by nothing else. */
function toAdVacancy({ doc }: AdRow): Vacancy {
  return JSON.parse(doc) as Vacancy;
}
