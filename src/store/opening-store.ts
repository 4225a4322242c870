import { and, asc, eq, gt, lt, type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AnsweredRequest, OpeningStore, OpeningWrite, StoredOpening } from '../app/opening-ports.ts';
import { applyAds, isAmong } from './apply-ads.ts';
import { isConstraint } from './raise-revision.ts';
import { ad } from './schema.ts';
import { answeredRequest, opening } from './schema-municipality.ts';

export function openingStore(db: LibSQLDatabase): OpeningStore {
  return {
    async openingsByReference(municipality, references) {
      const rows = await db
        .select()
        .from(opening)
        .where(and(eq(opening.municipality, municipality), isAmong(opening.reference, references)));
      return new Map(rows.map((row) => [row.reference, toStored(row)]));
    },

    async openingById(municipality, id) {
      const [row] = await db
        .select()
        .from(opening)
        .where(and(eq(opening.id, id), eq(opening.municipality, municipality)));
      return row && toStored(row);
    },

    async listOpenings(municipality, { after = '', limit, state }) {
      const rows = await db
        .select()
        .from(opening)
        .where(
          and(
            eq(opening.municipality, municipality),
            gt(opening.id, after),
            state ? eq(opening.state, state) : undefined,
          ),
        )
        .orderBy(asc(opening.id))
        .limit(limit);
      return rows.map(toStored);
    },

    async commitOpenings(writes, when, answered) {
      const beside = [...writes.map(writeOpening), ...(answered ? [remember(answered, when.at)] : [])];
      try {
        await applyAds(
          db,
          'opening',
          writes.map(({ change }) => change),
          when,
          beside,
        );
        return 'committed';
      } catch (error) {
        if (isConstraint(error)) return 'stale';
        throw error;
      }
    },

    async answeredRequest(municipality, key) {
      const [row] = await db
        .select()
        .from(answeredRequest)
        .where(and(eq(answeredRequest.municipality, municipality), eq(answeredRequest.key, key)));
      return row;
    },

    async sweepAnswered(before) {
      await db.delete(answeredRequest).where(lt(answeredRequest.at, before));
    },

    async adPlace(adId) {
      const [row] = await db
        .select({ doc: ad.doc, organisation: ad.organisation })
        .from(ad)
        .where(and(eq(ad.source, 'jobtech'), eq(ad.sourceId, adId), sql`${ad.removedAt} is null`));
      if (!row || row.doc === '') return undefined;
      // Written by apply-ads: a vacancy.
      const { municipality } = JSON.parse(row.doc) as { municipality: string };
      return { municipality, ...(row.organisation ? { organisation: row.organisation } : {}) };
    },
  };

  /** NULL in a NOT NULL column has the whole batch rolled back when the row is not as it was when this was decided. */
  function writeOpening({ stored, before }: OpeningWrite) {
    const row = { ...stored, form: JSON.stringify(stored.form) };
    if (before === 0) return db.insert(opening).values(row);
    const unchanged: SQL<number> = sql`case when ${opening.revision} = ${before} then ${stored.revision} end`;
    return db
      .update(opening)
      .set({ ...row, revision: unchanged })
      .where(eq(opening.id, stored.id));
  }

  function remember({ municipality, key, request, status, body }: AnsweredRequest, at: number) {
    return db.insert(answeredRequest).values({ municipality, key, request, status, body, at });
  }
}

export function toStored(row: typeof opening.$inferSelect): StoredOpening {
  // State, origin and form are written by writeOpening and by nothing else.
  return { ...row, form: JSON.parse(row.form) } as StoredOpening;
}
