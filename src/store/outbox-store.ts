import { sql } from 'drizzle-orm';
import type { LeasedDelivery, OutboxStore, Settlement } from '../app/delivery-ports.ts';
import { type DeliveryKind, priorities } from '../core/alerts/delivery.ts';
import { noSubscription } from '../core/alerts/subscription.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { noWish } from '../core/wish.ts';
import type { Database } from './database.ts';
import { openChatId } from './readdress.ts';
import type { Sealer } from './sealing.ts';
import { toSubscription } from './subscription-row.ts';

/** The row of the pace that broadcasts share. */
const broadcast = 'broadcast';
const everyPriority = [...new Set(Object.values(priorities))];
/** What one message tells of at most; the rest is a number. */
const mostVacancies = 30;

interface LeasedRow {
  readonly id: number;
  readonly person_id: string;
  readonly kind: DeliveryKind;
  readonly subject: string;
  readonly locale: string;
  readonly doc: string | null;
  readonly chat_id: string | null;
  readonly had_campaign: number;
  readonly groups: string;
  readonly counties: string;
  readonly permanent_only: number;
  readonly municipality: string | null;
  readonly state: string | null;
  readonly words: string | null;
  readonly edits: number | null;
}

export function outboxStore({ db }: Database, sealer: Sealer): OutboxStore {
  return {
    async lease({ token, now, today, count, interval, ahead, until }) {
      const due = sql.join(
        everyPriority.map(
          (priority) => sql`select * from (select id, priority, due_at from delivery
            where state = 'queued' and priority = ${priority} and due_at <= ${now}
            order by due_at, id limit ${count})`,
        ),
        sql` union all `,
      );
      const mine = sql`lease = ${token}`;
      const [, , , paces, rows, vacancies] = await db.batch([
        db.run(sql`insert or ignore into pace (name, taken_until, not_before) values (${broadcast}, 0, 0)`),
        db.run(sql`update delivery set state = 'leased', lease = ${token}, lease_until = ${until}
          where id in (select id from (${due}) order by priority, due_at, id limit ${count})
            and state = 'queued' and exists (select 1 from pace where name = ${broadcast}
              and taken_until <= ${now + ahead} and not_before <= ${now})`),
        db.run(sql`update pace set taken_until = max(taken_until, ${now})
          + ${interval} * (select count(*) from delivery where ${mine}) where name = ${broadcast}`),
        db.all<{ taken_until: number }>(sql`select taken_until from pace where name = ${broadcast}`),
        db.all<LeasedRow>(sql`select delivery.id, delivery.person_id, delivery.kind, delivery.subject,
            person.locale, subscription.doc, address.chat_id, wish.groups, wish.counties, wish.permanent_only,
            campaign.municipality, campaign.state, campaign.words, edited.message_id as edits,
            exists (select 1 from campaign_day where campaign_day.person_id = delivery.person_id
              and campaign_day.day = ${today}) as had_campaign
          from delivery join person on person.id = delivery.person_id
          join wish on wish.person_id = delivery.person_id
          left join subscription on subscription.person_id = delivery.person_id
          left join address on address.person_id = delivery.person_id and address.channel = 'telegram'
          left join campaign on delivery.kind = 'campaign' and campaign.id = delivery.subject
          left join delivery as edited on delivery.kind = 'withdrawn' and edited.id = cast(delivery.subject as integer)
          where delivery.${mine} order by delivery.priority, delivery.due_at, delivery.id`),
        db.all<{ delivery: number; doc: string }>(sql`select delivery.id as delivery, vacancy.doc
          from delivery join told on told.person_id = delivery.person_id and told.delivery_id is null
          join vacancy on vacancy.id = told.vacancy_id
          where delivery.${mine} and delivery.kind = 'alert' and ${isOpen(today)}
          union all select delivery.id, vacancy.doc
          from delivery join campaign on campaign.id = delivery.subject
          join vacancy on vacancy.id in (select value from json_each(campaign.vacancies))
          where delivery.${mine} and delivery.kind = 'campaign' and ${isOpen(today)}
            and not exists (select 1 from told where told.person_id = delivery.person_id
              and told.vacancy_id = vacancy.id and told.delivery_id is not null)
          union all select delivery.id, vacancy.doc from delivery join vacancy on vacancy.id = delivery.subject
          where delivery.${mine} and delivery.kind = 'outcome'
          union all select delivery.id, vacancy.doc
          from delivery join told on told.delivery_id = cast(delivery.subject as integer)
          join vacancy on vacancy.id = told.vacancy_id
          where delivery.${mine} and delivery.kind = 'withdrawn'`),
      ]);
      const byDelivery = Map.groupBy(vacancies, ({ delivery }) => delivery);
      const deliveries = await Promise.all(
        [...new Map(rows.map((row) => [row.id, row])).values()].map((row) =>
          toLeased(
            row,
            (byDelivery.get(row.id) ?? []).map(({ doc }) => doc),
          ),
        ),
      );
      const takenUntil = paces[0]?.taken_until ?? now;
      return { token, startsAt: takenUntil - interval * deliveries.length, deliveries };
    },

    async begin(token, decisions, { now, today }) {
      const going = decisions.filter((one) => one.kind === 'send');
      const sends = JSON.stringify(going.map(({ id }) => id));
      const tells = JSON.stringify(
        going.flatMap(({ id, vacancyIds }) => vacancyIds.map((vacancy) => ({ id, vacancy }))),
      );
      const later = JSON.stringify(decisions.filter(({ kind }) => kind === 'later'));
      const dropped = JSON.stringify(decisions.filter(({ kind }) => kind === 'drop'));
      const mine = sql`lease = ${token} and state = 'leased'`;
      const among = (list: string) => sql`id in (select value ->> 'id' from json_each(${list}))`;
      const sending = sql`id in (select value from json_each(${sends}))`;
      const notSending = sql`select id from delivery where ${mine} and ${sending}`;
      const [, , , , , , , begun] = await db.batch([
        db.run(sql`insert or ignore into campaign_day (person_id, day, delivery_id)
          select person_id, ${today}, id from delivery where ${mine} and kind = 'campaign' and ${sending}`),
        // Each job is claimed by one message: another for the same person may be going at this very moment.
        db.run(sql`insert into told (person_id, vacancy_id, delivery_id, at)
          select delivery.person_id, each.value ->> 'vacancy', delivery.id, ${now}
          from json_each(${tells}) as each join delivery on delivery.id = each.value ->> 'id'
          where delivery.lease = ${token} and delivery.state = 'leased' and delivery.kind in ('alert', 'campaign')
          on conflict (person_id, vacancy_id) do update set delivery_id = excluded.delivery_id, at = excluded.at
            where delivery_id is null`),
        db.run(sql`update delivery set state = 'sending', changed_at = ${now}
          where ${mine} and ${sending} and ${mayStillGo}
            and (kind not in ('alert', 'campaign')
              or (select count(*) from told where told.delivery_id = delivery.id)
                = (select count(*) from json_each(${tells}) where value ->> 'id' = delivery.id))`),
        db.run(sql`update told set delivery_id = null where delivery_id in (${notSending})`),
        db.run(sql`delete from campaign_day where delivery_id in (${notSending})`),
        db.run(sql`update delivery set state = 'queued', lease = null, lease_until = null, changed_at = ${now},
            due_at = coalesce((select value ->> 'at' from json_each(${later}) where value ->> 'id' = delivery.id), due_at)
          where ${mine} and ${among(later)}`),
        db.run(sql`update delivery set state = 'dropped', lease = null, lease_until = null, changed_at = ${now},
            why = (select value ->> 'why' from json_each(${dropped}) where value ->> 'id' = delivery.id)
          where ${mine} and ${among(dropped)}`),
        db.all<{ id: number }>(sql`select id from delivery where lease = ${token} and state = 'sending'`),
        // What may not go after all is judged anew by whoever takes it next.
        db.run(sql`update delivery set state = 'queued', lease = null, lease_until = null, due_at = ${now + 60_000}
          where ${mine}`),
      ]);
      return new Set(begun.map(({ id }) => id));
    },

    async settleDeliveries(settlements, now) {
      if (settlements.length === 0) return;
      const list = JSON.stringify(settlements);
      const retries = settlements.filter((one) => one.state === 'retry');
      const rest = Math.max(0, ...retries.map(({ at }) => at));
      const gone = idsOf(settlements, 'unreachable');
      const again = idsOf(settlements, 'retry');
      await db.batch([
        db.run(sql`update delivery set lease = null, lease_until = null, changed_at = ${now},
            state = case each.value ->> 'state' when 'retry' then 'queued' else each.value ->> 'state' end,
            due_at = coalesce(each.value ->> 'at', due_at), message_id = each.value ->> 'messageId'
          from json_each(${list}) as each where delivery.id = each.value ->> 'id' and delivery.state = 'sending'`),
        db.run(sql`update pace set not_before = max(not_before, ${rest}) where name = ${broadcast}`),
        // Certainly not sent: nobody has been told, and the day is free again.
        db.run(sql`delete from campaign_day where delivery_id in (${again})`),
        db.run(sql`update told set delivery_id = null where delivery_id in (${again})`),
        // A chat that is closed to us ends every yes.
        db.run(
          sql`delete from reach where person_id in (select person_id from delivery where id in (${gone}))`,
        ),
        db.run(sql`update subscription set own = 'off', municipal = 0,
            doc = json_set(doc, '$.own', 'off', '$.municipal', json('false'), '$.hasEnded', json('true'))
          where person_id in (select person_id from delivery where id in (${gone}))`),
      ]);
    },

    async expireLeases(now) {
      await db.run(sql`update delivery set state = case state when 'leased' then 'queued' else 'unknown' end,
          lease = null, lease_until = null, changed_at = ${now}
        where lease is not null and lease_until < ${now}`);
    },

    async hasDue(now) {
      // By the index of what is queued, which begins with the priority.
      const due = sql.join(
        everyPriority.map(
          (priority) => sql`exists (select 1 from delivery
            where state = 'queued' and priority = ${priority} and due_at <= ${now})`,
        ),
        sql` or `,
      );
      const [row] = await db.all<{ has: number }>(sql`select ${due}
        or exists (select 1 from delivery where lease is not null and lease_until < ${now}) as has`);
      return row?.has === 1;
    },
  };

  async function toLeased(row: LeasedRow, docs: readonly string[]): Promise<LeasedDelivery> {
    const id = row.chat_id === null ? undefined : await openChatId(sealer, row.chat_id, row.person_id);
    // Written by the vacancy store and by nothing else.
    const vacancies = docs.slice(0, mostVacancies).map((doc) => JSON.parse(doc) as Vacancy);
    return {
      id: row.id,
      personId: row.person_id,
      kind: row.kind,
      subject: row.subject,
      ...(id === undefined ? {} : { address: { channel: 'telegram', id } }),
      locale: row.locale,
      subscription: row.doc === null ? noSubscription : toSubscription({ doc: row.doc }),
      wish: {
        ...noWish,
        groups: JSON.parse(row.groups),
        counties: JSON.parse(row.counties),
        permanentOnly: row.permanent_only === 1,
      },
      hadCampaignToday: row.had_campaign === 1,
      vacancies: vacancies.toSorted(
        (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
      ),
      ...(row.municipality === null
        ? {}
        : {
            campaign: {
              municipality: row.municipality,
              isRunning: row.state === 'running' || row.state === 'freezing',
              ...(row.words === null ? {} : { words: row.words }),
            },
          }),
      ...(row.edits === null ? {} : { edits: row.edits }),
    };
  }
}

/** A yes taken back, a campaign stopped, another municipality first: decided in the statement that marks the row. */
const mayStillGo = sql`case kind
    when 'alert' then exists (select 1 from subscription where subscription.person_id = delivery.person_id and own <> 'off')
    when 'campaign' then exists (select 1 from subscription where subscription.person_id = delivery.person_id and municipal = 1)
      and exists (select 1 from campaign_day where delivery_id = delivery.id)
      and exists (select 1 from campaign where campaign.id = delivery.subject and campaign.state in ('freezing', 'running'))
    else 1 end`;

function isOpen(today: string) {
  return sql`vacancy.removed_at is null and vacancy.open_until >= ${today}`;
}

function idsOf(settlements: readonly Settlement[], state: Settlement['state']) {
  const ids = settlements.filter((one) => one.state === state).map(({ id }) => id);
  return sql`select value from json_each(${JSON.stringify(ids)})`;
}
