import { sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AudienceStore } from '../app/delivery-ports.ts';
import { priorities } from '../core/alerts/delivery.ts';
import type { Audience } from '../core/alerts/reach.ts';
import { addDays } from '../core/stockholm.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { setting } from './schema.ts';

/** Up to when new vacancies have been put on people's lists, by the instant at which they were first seen, UTC ms. */
const alertCursor = 'alert_cursor';
/** After every id. */
const end = '\uffff';

export function freezeStore(db: LibSQLDatabase): AudienceStore {
  return {
    async freezeSlice(what, audience, { group, after }, { limit, now }) {
      const name = audience.groups[group];
      if (name === undefined) return undefined;
      // By people and not by hits, so that a slice is never longer where hits are rare.
      const last = sql`coalesce((select person_id from reach where occupation_group = ${name} and person_id > ${after}
        order by person_id limit 1 offset ${limit - 1}), ${end})`;
      const people = sql`from reach where occupation_group = ${name} and person_id > ${after}
        and person_id <= ${last} and ${meets(audience, what.kind)}`;
      const [rows] = await db.batch([
        db.select({ last: sql<string>`${last}` }).from(sql`(select 1)`),
        ...(what.kind === 'campaign'
          ? ([db.run(putOnList('campaign', what.campaignId, people, now))] as const)
          : ([
              db.run(sql`insert or ignore into told (person_id, vacancy_id, at)
                select person_id, ${what.vacancyId}, ${now} ${people}`),
              // Those who want to know at once; the others wait for their summary.
              db.run(putOnList('alert', `now/${what.slot}`, sql`${people} and own = 1`, now)),
            ] as const)),
      ]);
      const reached = rows[0]?.last ?? end;
      if (reached !== end) return { group, after: reached };
      return group + 1 < audience.groups.length ? { group: group + 1, after: '' } : undefined;
    },

    async newVacancies(until, limit) {
      // Before the first run nothing is new: nobody is told of what was there when it began.
      const since = sql`coalesce((select cast(value as integer) from setting where name = ${alertCursor}), ${until})`;
      const rows = await db.all<{
        doc: string;
        seen: number;
      }>(sql`select doc, first_seen_at as seen from vacancy
        where first_seen_at > ${since} and first_seen_at <= ${until} and removed_at is null and source <> 'sample'
        order by first_seen_at, id limit ${limit}`);
      const last = rows.at(-1)?.seen ?? until;
      if (rows.length < limit) return { vacancies: rows.map(toVacancy), seenUntil: until };
      // A batch is stored in one instant: never half of one.
      const all = await db.all<{ doc: string }>(sql`select doc from vacancy
        where first_seen_at > ${since} and first_seen_at <= ${last} and removed_at is null and source <> 'sample'`);
      return { vacancies: all.map(toVacancy), seenUntil: last };
    },

    async advanceAlerts(firstSeenUntil) {
      const value = String(firstSeenUntil);
      await db
        .insert(setting)
        .values({ name: alertCursor, value })
        .onConflictDoUpdate({ target: setting.name, set: { value } });
    },

    async queueDigests(today, next, now) {
      await db.batch([
        ...(['daily', 'weekly'] as const).flatMap((pace) => {
          const isDue = sql`own = ${pace} and digest_on <= ${today}`;
          return [
            db.run(
              putOnList(
                'alert',
                `${pace}/${today}`,
                sql`from subscription where ${isDue} and exists
                  (select 1 from told where told.person_id = subscription.person_id and delivery_id is null)`,
                now,
              ),
            ),
            db.run(sql`update subscription set digest_on = ${next[pace]} where ${isDue}`),
          ];
        }),
      ] as unknown as Parameters<typeof db.batch>[0]);
    },

    async queueWithdrawn(today, now) {
      // Of the messages about what closed lately, those that nothing open is left of.
      await db.run(sql`insert or ignore into delivery
          (person_id, kind, subject, priority, state, due_at, changed_at)
        select sent.person_id, 'withdrawn', cast(sent.id as text), ${priorities.withdrawn}, 'queued', ${now}, ${now}
        from vacancy as closed
        join told on told.vacancy_id = closed.id
        join delivery as sent on sent.id = told.delivery_id
        where (closed.removed_at > ${now - 7 * 86_400_000}
            or closed.open_until between ${addDays(today, -7)} and ${addDays(today, -1)})
          and sent.state = 'sent' and sent.message_id is not null
          and not exists (select 1 from told as other join vacancy on vacancy.id = other.vacancy_id
            where other.delivery_id = sent.id and vacancy.removed_at is null and vacancy.open_until >= ${today})`);
    },
  };
}

/** Written by the vacancy store and by nothing else. */
function toVacancy({ doc }: { readonly doc: string }): Vacancy {
  return JSON.parse(doc) as Vacancy;
}

export function meets({ counties, permanent, municipalities }: Audience, by: 'own' | 'campaign') {
  return sql`(counties = 0 or counties & ${counties} <> 0) and (permanent_only = 0 or ${permanent ? 1 : 0})
    and ${by === 'own' ? sql`own > 0` : sql`municipal = 1`}
    and not exists (select 1 from muted_municipality as muted where muted.person_id = reach.person_id
      and muted.municipality in (select value from json_each(${JSON.stringify(municipalities)})))`;
}

function putOnList(kind: 'alert' | 'campaign', subject: string, people: ReturnType<typeof sql>, now: number) {
  return sql`insert or ignore into delivery (person_id, kind, subject, priority, state, due_at, changed_at)
    select person_id, ${kind}, ${subject}, ${priorities[kind]}, 'queued', ${now}, ${now} ${people}`;
}
