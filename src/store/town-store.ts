import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { TownStore } from '../app/town-ports.ts';
import type { Town, Towns } from '../core/town.ts';
import type { VacancyQuery } from '../core/vacancy.ts';
import { sisterMunicipality, town } from './schema-municipality.ts';

export function townStore(db: LibSQLDatabase): TownStore {
  return {
    async putTown(said, at) {
      const { municipality, statedOn } = said;
      const row = { municipality, statedOn, doc: JSON.stringify(said), changedAt: at };
      await db.insert(town).values(row).onConflictDoUpdate({ target: town.municipality, set: row });
    },

    async readTown(municipality) {
      const [row] = await db.select({ doc: town.doc }).from(town).where(eq(town.municipality, municipality));
      return row && toTown(row);
    },

    async addSister(sister) {
      const { rowsAffected } = await db.insert(sisterMunicipality).values(sister).onConflictDoNothing();
      return rowsAffected > 0;
    },

    async removeSister({ origin, destination }) {
      const { rowsAffected } = await db
        .delete(sisterMunicipality)
        .where(and(eq(sisterMunicipality.origin, origin), eq(sisterMunicipality.destination, destination)));
      return rowsAffected > 0;
    },

    async listSisters() {
      return db
        .select()
        .from(sisterMunicipality)
        .orderBy(asc(sisterMunicipality.origin), asc(sisterMunicipality.destination));
    },

    async sistersOf(municipality) {
      return db
        .select()
        .from(sisterMunicipality)
        .where(
          or(eq(sisterMunicipality.origin, municipality), eq(sisterMunicipality.destination, municipality)),
        )
        .orderBy(asc(sisterMunicipality.origin), asc(sisterMunicipality.destination));
    },
  };
}

/**
 * The towns of the vacancies that a query gives, as a statement of the same batch. For a list all towns: a few
 * hundred at most, where to find out which would mean to open every vacancy's sites once more. `closed`: the
 * occupation group of the vacancy looked at, once it is closed.
 */
export function townsOf(db: LibSQLDatabase, query: VacancyQuery, closed: SQL) {
  const places = sql`select coalesce(site.value ->> '$.municipality', looked.municipality)
    from vacancy as looked left join json_each(looked.doc, '$.sites') as site
    where looked.id in (select value from json_each(${JSON.stringify(query.ids ?? [])}))
    union select other.municipality from vacancy as other
    where other.occupation_group = ${closed} and other.removed_at is null and other.open_until >= ${query.today}`;
  return db
    .select({ municipality: town.municipality, doc: town.doc })
    .from(town)
    .where(
      query.candidates
        ? undefined
        : or(inArray(town.municipality, [...(query.towns ?? [])]), sql`${town.municipality} in (${places})`),
    );
}

export function toTowns(rows: readonly { readonly municipality: string; readonly doc: string }[]): Towns {
  return Object.fromEntries(rows.map((row) => [row.municipality, toTown(row)]));
}

/** Written by putTown and by nothing else. */
function toTown({ doc }: { readonly doc: string }): Town {
  return JSON.parse(doc) as Town;
}
