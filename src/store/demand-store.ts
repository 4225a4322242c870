import { and, eq, inArray, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { Counts, DemandStore } from '../app/demand-ports.ts';
import { townQuestions, unansweredTally } from '../core/unanswered.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { publishedCount } from './schema-delivery.ts';
import { vacanciesOf } from './theirs.ts';

export function demandStore(db: LibSQLDatabase): DemandStore {
  return {
    async countWishes(groups) {
      const rows = await db.all<{ wished: string; county: string; n: number }>(sql`
        select occupation_group as wished, coalesce(home_county, 'unknown') as county, count(*) as n
        from reach join subscription on subscription.person_id = reach.person_id
        where occupation_group in (select value from json_each(${JSON.stringify(groups)}))
        group by 1, 2`);
      const counts: Record<string, Record<string, number>> = Object.fromEntries(
        groups.map((group) => [group, {}]),
      );
      for (const { wished, county, n } of rows) counts[wished] = { ...counts[wished], [county]: n };
      return counts;
    },

    async publishedAll(names, week, make) {
      const known = await readPublished(names, week);
      const missing = names.filter((name) => !known.has(name));
      if (missing.length === 0) return Object.fromEntries(known);
      const made = await make(missing);
      const rows = missing.map((name) => ({ name, week, counts: JSON.stringify(made[name] ?? {}) }));
      await db.insert(publishedCount).values(rows).onConflictDoNothing();
      // Whoever was first has published.
      return Object.fromEntries(await readPublished(names, week));
    },

    async countOpenByCounty(group, today) {
      const rows = await db.all<{ county: string; n: number }>(sql`
        select substr(municipality, 1, 2) as county, count(*) as n from vacancy
        where occupation_group = ${group} and open_until >= ${today} and removed_at is null
          and source <> 'sample'
        group by 1`);
      return Object.fromEntries(rows.map(({ county, n }) => [county, n]));
    },

    async listOwnVacancies(whose, { limit, group, after }) {
      const inGroup = group === undefined ? sql`` : sql`and occupation_group = ${group}`;
      const later = after
        ? sql`and (published_on < ${after.publishedOn} or (published_on = ${after.publishedOn} and id > ${after.id}))`
        : sql``;
      const rows = await db.all<{ doc: string }>(sql`select doc from vacancy
        where id in (${vacanciesOf(whose)}) ${inGroup} ${later}
        order by published_on desc, id limit ${limit}`);
      // Written by the vacancy store and by nothing else.
      return rows.map(({ doc }) => JSON.parse(doc) as Vacancy);
    },

    async countOwnByGroup(whose) {
      return db.all<{ group: string; n: number }>(sql`select occupation_group as "group", count(*) as n
        from vacancy where id in (${vacanciesOf(whose)})
        group by 1 order by 2 desc, 1`);
    },

    /** The days are walked one by one: see store/saved-count. */
    async countUnanswered(municipality, until) {
      const names = townQuestions.map((question) => unansweredTally(municipality, question));
      const rows = await db.all<{ name: string; n: number }>(sql`
        with recursive days(day) as (
          select min(day) from tally
          union all select (select min(day) from tally where tally.day > days.day) from days
            where days.day < ${until}
        )
        select tally.name as name, sum(n) as n from days
        join json_each(${JSON.stringify(names)}) as asked
        join tally on tally.day = days.day and tally.name = asked.value
        where days.day <= ${until}
        group by 1`);
      const byName = new Map(rows.map(({ name, n }) => [name, n]));
      return Object.fromEntries(
        townQuestions.flatMap((question) => {
          const n = byName.get(unansweredTally(municipality, question));
          return n === undefined ? [] : [[question, n] as const];
        }),
      );
    },
  };

  async function readPublished(names: readonly string[], week: string): Promise<ReadonlyMap<string, Counts>> {
    const rows = await db
      .select({ name: publishedCount.name, counts: publishedCount.counts })
      .from(publishedCount)
      .where(and(eq(publishedCount.week, week), inArray(publishedCount.name, [...names])));
    return new Map(rows.map(({ name, counts }) => [name, JSON.parse(counts) as Counts]));
  }
}
