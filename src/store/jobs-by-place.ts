import { and, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { mostFirst, type PlaceCount } from '../core/map/open-places.ts';
import type { VacancyQuery } from '../core/vacancy.ts';
import { inGroups, isOpen } from './is-open.ts';
import { vacancy } from './schema.ts';

type Query = Pick<VacancyQuery, 'today' | 'samples'> & { readonly groups: readonly string[] | 'all' };

/** Open jobs by municipality. Over all groups no document is read. */
export function jobsByPlace(db: LibSQLDatabase, query: Query) {
  return db.all<PlaceCount>(
    sql`select place as municipality, ${permanent} as permanent, ${other} as other
      from (${placed(query)}) group by place`,
  );
}

/** The same by occupation group: a row a group, its places in one JSON text, since a row by itself costs more. */
export function jobsByGroup(db: LibSQLDatabase, query: Query) {
  return db.all<{ work: string; places: string }>(
    sql`select work, json_group_object(place, json_array(permanent, other)) as places from (
        select place, work, ${permanent} as permanent, ${other} as other from (${placed(query)}) group by work, place
      ) group by work`,
  );
}

/** Most jobs first. */
export function toPlaces(rows: readonly PlaceCount[]): readonly PlaceCount[] {
  return mostFirst(rows.map(({ municipality, permanent, other }) => ({ municipality, permanent, other })));
}

const permanent = sql`sum(case when permanence = 'permanent' then jobs else 0 end)`;
const other = sql`sum(case when permanence = 'permanent' then 0 else jobs end)`;

/** A job that is to be had in several municipalities counts in each of them with its own number. */
function placed(query: Query) {
  const isMeant = and(isOpen(query), inGroups(query.groups));
  const { municipality, occupationGroup, permanence, places, sites } = vacancy;
  return sql`select ${municipality} as place, ${occupationGroup} as work, ${permanence} as permanence, ${places} as jobs
      from ${vacancy} where ${isMeant} and ${sites} is null
    union all select site.value ->> 0, ${occupationGroup}, ${permanence}, site.value ->> 1
      from ${vacancy}, json_each(${sites}) as site
      where ${isMeant} and ${sites} is not null and site.value ->> 2 >= ${query.today}`;
}
