import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { Campaign, CampaignState, CampaignStore } from '../app/campaign-ports.ts';
import type { DeliveryState } from '../core/alerts/delivery.ts';
import type { Audience } from '../core/alerts/reach.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { meets } from './freeze-store.ts';
import { campaign, publishedCount } from './schema-delivery.ts';
import { vacanciesOf } from './theirs.ts';

export function campaignStore(db: LibSQLDatabase): CampaignStore {
  return {
    async addCampaign({ id, municipality, state, vacancyIds, words, createdAt }) {
      await db.insert(campaign).values({
        ...{ id, municipality, state, words: words ?? null, createdAt, changedAt: createdAt },
        vacancies: JSON.stringify(vacancyIds),
      });
    },

    async campaignById(municipality, id) {
      const [row] = await db
        .select()
        .from(campaign)
        .where(and(eq(campaign.id, id), eq(campaign.municipality, municipality)));
      return row && toCampaign(row);
    },

    async listCampaigns(municipality) {
      const rows = await db
        .select()
        .from(campaign)
        .where(eq(campaign.municipality, municipality))
        .orderBy(desc(campaign.createdAt))
        .limit(200);
      return rows.map(toCampaign);
    },

    async moveCampaign(id, from, to, at) {
      const { rowsAffected } = await db
        .update(campaign)
        .set({ state: to, changedAt: at })
        .where(and(eq(campaign.id, id), inArray(campaign.state, [...from])));
      return rowsAffected === 1;
    },

    async freezingCampaigns() {
      const rows = await db
        .select()
        .from(campaign)
        .where(eq(campaign.state, 'freezing'))
        .orderBy(asc(campaign.changedAt));
      return rows.map(toCampaign);
    },

    async saveCursor(id, cursor, at) {
      await db
        .update(campaign)
        .set({ cursor: JSON.stringify(cursor), changedAt: at })
        .where(eq(campaign.id, id));
    },

    async finishCampaigns(at) {
      await db.run(sql`update campaign set state = 'done', changed_at = ${at} where state = 'running'
        and not exists (select 1 from delivery where kind = 'campaign' and subject = campaign.id
          and delivery.state in ('queued', 'leased', 'sending'))`);
    },

    async countDeliveries(campaignId) {
      const rows = await db.all<{
        state: DeliveryState;
        n: number;
      }>(sql`select state, count(*) as n from delivery
        where kind = 'campaign' and subject = ${campaignId} group by state`);
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },

    async countReach(audiences) {
      if (audiences.length === 0) return {};
      const people = sql.join(audiences.map(reached), sql` union `);
      const rows = await db.all<{
        county: string;
        n: number;
      }>(sql`select coalesce(home_county, 'unknown') as county,
          count(*) as n
        from subscription where person_id in (${people}) group by 1`);
      return Object.fromEntries(rows.map(({ county, n }) => [county, n]));
    },

    async published(name, week, make) {
      const read = () =>
        db
          .select({ counts: publishedCount.counts })
          .from(publishedCount)
          .where(and(eq(publishedCount.name, name), eq(publishedCount.week, week)));
      const [known] = await read();
      if (known) return JSON.parse(known.counts);
      const counts = JSON.stringify(await make());
      await db.insert(publishedCount).values({ name, week, counts }).onConflictDoNothing();
      // Whoever was first has published.
      const [now] = await read();
      return JSON.parse(now?.counts ?? counts);
    },

    async ownVacancies(whose, ids) {
      const rows = await db.all<{ doc: string }>(sql`select doc from vacancy
        where id in (select value from json_each(${JSON.stringify(ids)}))
          and id in (${vacanciesOf(whose)})
        order by id`);
      // Written by the vacancy store and by nothing else.
      return rows.map(({ doc }) => JSON.parse(doc) as Vacancy);
    },
  };
}

function reached(audience: Audience) {
  return sql`select person_id from reach
    where occupation_group in (select value from json_each(${JSON.stringify(audience.groups)}))
      and ${meets(audience, 'campaign')}`;
}

/** Written by this store and by nothing else. */
function toCampaign(row: typeof campaign.$inferSelect): Campaign {
  return {
    id: row.id,
    municipality: row.municipality,
    state: row.state as CampaignState,
    vacancyIds: JSON.parse(row.vacancies) as string[],
    ...(row.words === null ? {} : { words: row.words }),
    createdAt: row.createdAt,
    ...(row.cursor === null ? {} : { cursor: JSON.parse(row.cursor) }),
  };
}
