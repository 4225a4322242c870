import { and, eq, gte, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AdChange, AdStore } from '../app/ad-ports.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { applyAds, isAmong } from './apply-ads.ts';
import { sourceIdOf } from './decide-ads.ts';
import { ad } from './schema.ts';

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
      return applyAds(db, source, ours, when);
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
      const gone = stale.map(({ sourceId }) => ({ kind: 'gone' as const, sourceId, isRemoved: true }));
      return applyInParts(source, gone, when);
    },

    async tidyAds(source, { at, today }) {
      const isLapsed = and(
        eq(ad.source, source),
        isNull(ad.removedAt),
        ne(ad.doc, ''),
        lt(ad.openUntil, today),
      );
      const lapsed = await db.select({ sourceId: ad.sourceId }).from(ad).where(isLapsed);
      const gone = lapsed.map(({ sourceId }) => ({ kind: 'gone' as const, sourceId, isRemoved: true }));
      const closed = await applyInParts(source, gone, { at, today });
      const long = at - remembered * 86_400_000;
      await db.delete(ad).where(and(eq(ad.source, source), lt(ad.removedAt, long)));
      // A word about an ad that nobody remembers any more.
      await db.delete(ad).where(
        sql`${ad.enriches} is not null and not exists
          (select 1 from ad as about where about.source = 'jobtech' and about.source_id = ${ad.enriches})`,
      );
      return closed;
    },
  };

  async function applyInParts(
    source: Source,
    changes: readonly AdChange[],
    when: { readonly at: number; readonly today: string },
  ): Promise<number> {
    let removed = 0;
    for (let from = 0; from < changes.length; from += 200)
      removed += (await applyAds(db, source, changes.slice(from, from + 200), when)).removed;
    return removed;
  }

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
}
