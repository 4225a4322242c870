import { sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { savedTally } from '../core/count-save.ts';
import type { VacancyQuery } from '../core/vacancy.ts';

/**
 * People of one county who have saved jobs in each municipality of a vacancy, summed up to a day. The days are
 * walked one by one, because counters are kept by day first and there are far fewer days than counters.
 */
export function savedBy(
  db: LibSQLDatabase,
  { vacancyId, county, until }: NonNullable<VacancyQuery['savedFrom']>,
) {
  const name = savedTally('{place}', county);
  return db.all<{ place: string; n: number }>(sql`
    with recursive places(place) as (
      select municipality from vacancy where id = ${vacancyId}
      union select value ->> 'municipality' from vacancy, json_each(vacancy.doc, '$.sites')
        where vacancy.id = ${vacancyId}
    ), days(day) as (
      select min(day) from tally
      union all select (select min(day) from tally where tally.day > days.day) from days
        where days.day < ${until}
    )
    select place, sum(n) as n from days
    join places
    join tally on tally.day = days.day and tally.name = replace(${name}, '{place}', place)
    where days.day <= ${until}
    group by place`);
}
