import { and, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { OpenCounts, VacancyStore } from '../app/ports.ts';
import type { Site, Vacancy, VacancyCount, VacancyData, VacancyQuery } from '../core/vacancy.ts';
import { anyReal, inGroups, isOpen, isOpenOn } from './is-open.ts';
import { jobsByPlace, toPlaces } from './jobs-by-place.ts';
import { savedBy } from './saved-count.ts';
import { sync, vacancy } from './schema.ts';
import { toTowns, townsOf } from './town-store.ts';

const rowsPerBatch = 200;
const noCandidates: NonNullable<VacancyQuery['candidates']> = { groups: [], limit: 0 };
/** Read in place of a closed vacancy; the one that fits best is shown. */
const alternatives = 20;

export function vacancyStore(db: LibSQLDatabase): VacancyStore {
  return {
    async read(query) {
      const [candidates, byId, count, partner, synced, instead, towns, placed, saved = []] = await db.batch([
        candidatesOf(query),
        db
          .select({ doc: vacancy.doc })
          .from(vacancy)
          .where(and(isOpen(query), inArray(vacancy.id, [...(query.ids ?? [])]))),
        countOf(query),
        db
          .select({ municipality: vacancy.municipality, places: sql<number>`sum(${vacancy.places})` })
          .from(vacancy)
          .where(and(isOpen(query), inArray(vacancy.occupationGroup, [...(query.partnerGroups ?? [])])))
          .groupBy(vacancy.municipality),
        lastSync(),
        insteadOf(query),
        townsOf(db, query, ofClosed(query, 'occupation_group')),
        jobsByPlace(db, { ...query, groups: query.byPlace?.groups ?? [] }),
        ...(query.savedFrom ? [savedBy(db, query.savedFrom)] : []),
      ]);
      const read: VacancyData = {
        candidates: candidates.map(toVacancy),
        byId: byId.map(toVacancy),
        instead: instead.map(toVacancy),
        partnerJobs: Object.fromEntries(partner.map(({ municipality, places }) => [municipality, places])),
        towns: toTowns(towns),
        ...(query.count && count[0] ? { count: toCount(count[0]) } : {}),
        ...(synced[0]?.at ? { checkedAt: synced[0].at } : {}),
        ...(query.byPlace ? { byPlace: toPlaces(placed) } : {}),
        ...(query.savedFrom ? { savedBy: Object.fromEntries(saved.map(({ place, n }) => [place, n])) } : {}),
        samples: count[0]?.areSamples === 1,
      };
      return read;
    },

    async upsert(vacancies, at) {
      const totals = { stored: 0, updated: 0, unchanged: 0 };
      for (let from = 0; from < vacancies.length; from += rowsPerBatch) {
        const part = new Map(vacancies.slice(from, from + rowsPerBatch).map((one) => [one.id, one]));
        const known = await db
          .select({ id: vacancy.id, doc: vacancy.doc, removedAt: vacancy.removedAt })
          .from(vacancy)
          .where(inArray(vacancy.id, [...part.keys()]));
        const before = new Map(known.map((row) => [row.id, row]));
        const changed = [...part.values()].filter((one) => {
          const old = before.get(one.id);
          return !old || old.removedAt !== null || old.doc !== JSON.stringify(one);
        });
        totals.unchanged += part.size - changed.length;
        totals.updated += changed.filter(({ id }) => before.has(id)).length;
        totals.stored += changed.filter(({ id }) => !before.has(id)).length;
        const statements = changed.map((one) => {
          const row = toRow(one);
          return db
            .insert(vacancy)
            .values({ ...row, firstSeenAt: at })
            .onConflictDoUpdate({ target: vacancy.id, set: { ...row, removedAt: null } });
        });
        const [first, ...rest] = statements;
        if (first) await db.batch([first, ...rest]);
      }
      return totals;
    },

    async remove(source, sourceIds, at) {
      let removed = 0;
      for (let from = 0; from < sourceIds.length; from += rowsPerBatch) {
        const part = sourceIds.slice(from, from + rowsPerBatch);
        const result = await db
          .update(vacancy)
          .set({ removedAt: at })
          .where(and(eq(vacancy.source, source), inArray(vacancy.sourceId, part), isNull(vacancy.removedAt)));
        removed += result.rowsAffected;
      }
      return removed;
    },

    async countOpen(today) {
      const [bySource, synced] = await db.batch([
        db
          .select({ source: vacancy.source, vacancies: sql<number>`count(*)` })
          .from(vacancy)
          .where(isOpenOn(today))
          .groupBy(vacancy.source)
          .orderBy(vacancy.source),
        lastSync(),
      ]);
      return {
        // Written by toRow and by nothing else.
        bySource: bySource as OpenCounts['bySource'],
        ...(synced[0]?.at ? { checkedAt: synced[0].at } : {}),
      };
    },

    async hasOpen(today, source) {
      const rows = await db
        .select({ id: vacancy.id })
        .from(vacancy)
        .where(
          and(
            isOpenOn(today),
            source === 'sample' ? eq(vacancy.source, 'sample') : ne(vacancy.source, 'sample'),
          ),
        )
        .limit(1);
      return rows.length > 0;
    },
  };

  function lastSync() {
    return db.select({ at: sync.lastSuccessAt }).from(sync).where(eq(sync.source, 'jobtech'));
  }

  function candidatesOf(query: VacancyQuery) {
    const { groups, municipality, limit } = { ...noCandidates, ...query.candidates };
    return db
      .select({ doc: vacancy.doc })
      .from(vacancy)
      .where(
        and(
          isOpen(query),
          inGroups(groups),
          municipality === undefined ? undefined : eq(vacancy.municipality, municipality),
        ),
      )
      .orderBy(sql`${vacancy.permanence} = 'permanent' desc`, desc(vacancy.publishedOn), vacancy.id)
      .limit(limit);
  }

  function countOf(query: VacancyQuery) {
    const { groups } = query.count ?? { groups: [] };
    return db
      .select({
        vacancies: sql<number>`count(*)`,
        places: sql<number>`coalesce(sum(${vacancy.places}), 0)`,
        permanent: sql<number>`coalesce(sum(${vacancy.permanence} = 'permanent'), 0)`,
        // In this statement because it always gives a row.
        areSamples: sql<number>`${query.samples ? sql`not ${anyReal(query.today)}` : sql`0`}`,
      })
      .from(vacancy)
      .where(and(isOpen(query), inGroups(groups)));
  }

  /** Nothing while the vacancy looked at is open, so that the common case costs a look at one row. */
  function insteadOf(query: VacancyQuery) {
    const closed = (column: string) => ofClosed(query, column);
    return db
      .select({ doc: vacancy.doc })
      .from(vacancy)
      .where(and(isOpen(query), sql`${vacancy.occupationGroup} = ${closed('occupation_group')}`))
      .orderBy(
        sql`substr(${vacancy.municipality}, 1, 2) = ${closed('substr(municipality, 1, 2)')} desc`,
        sql`${vacancy.permanence} = 'permanent' desc`,
        desc(vacancy.publishedOn),
        vacancy.id,
      )
      .limit(alternatives);
  }
}

/** Vacancies first seen after an instant: what people who wait may be told of. All of them, read in pages. */
export function newVacancies(db: LibSQLDatabase, rowsPerPage = 2000) {
  return async (since: number, today: string): Promise<readonly Vacancy[]> => {
    const all: Vacancy[] = [];
    for (let after = ''; ; ) {
      const rows = await db
        .select({ id: vacancy.id, doc: vacancy.doc })
        .from(vacancy)
        .where(
          and(
            isOpenOn(today),
            ne(vacancy.source, 'sample'),
            gt(vacancy.firstSeenAt, since),
            gt(vacancy.id, after),
          ),
        )
        .orderBy(vacancy.id)
        .limit(rowsPerPage);
      all.push(...rows.map(toVacancy));
      const last = rows.at(-1);
      if (!last || rows.length < rowsPerPage) break;
      after = last.id;
    }
    return all.toSorted((a, b) => order(a.publishedOn, b.publishedOn) || order(a.id, b.id));
  };
}

/** A column of the vacancy looked at, once it is no longer open. */
function ofClosed({ insteadOf = '', today }: VacancyQuery, column: string) {
  return sql`(select ${sql.raw(column)} from vacancy as closed where closed.id = ${insteadOf} and (closed.removed_at is not null or closed.open_until < ${today}))`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function toRow(one: Vacancy) {
  return {
    id: one.id,
    source: one.source,
    sourceId: one.sourceId,
    occupationGroup: one.group,
    municipality: one.municipality,
    permanence: one.permanence,
    places: one.places,
    publishedOn: one.publishedOn,
    openUntil: one.openUntil,
    doc: JSON.stringify(one),
    sites: one.sites ? JSON.stringify(one.sites.map(toSite)) : null,
  };
}

function toSite({ municipality, places, openUntil }: Site) {
  return [municipality, places, openUntil];
}

/** Written by toRow and by nothing else. */
function toVacancy({ doc }: { doc: string }): Vacancy {
  return JSON.parse(doc) as Vacancy;
}

function toCount(row: VacancyCount): VacancyCount {
  return { vacancies: row.vacancies, places: row.places, permanent: row.permanent };
}
