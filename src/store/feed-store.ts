import { and, asc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { Feed, FeedMemory, FeedStore } from '../app/feed-ports.ts';
import { toStored } from './opening-store.ts';
import { municipalityAccount as account, feed, opening } from './schema-municipality.ts';

/** In the document beside what is remembered: until when somebody has this feed. */
const claimed: SQL<number | null> = sql`json_extract(${feed.outcome}, '$.claimedUntil')`;

export function feedStore(db: LibSQLDatabase): FeedStore {
  const byId = async (id: string) => {
    const [row] = await db.select().from(feed).where(eq(feed.id, id));
    return row && toFeed(row);
  };

  return {
    async addFeed({ id, municipality, url }, at) {
      const same = and(eq(feed.municipality, municipality), eq(feed.url, url));
      await db.batch([
        db.run(sql`insert into feed (id, municipality, url, created_at, due_at, failures)
          select ${id}, ${municipality}, ${url}, ${at}, ${at}, 0
          from municipality_account where municipality = ${municipality} and closed_at is null
          on conflict (municipality, url) do nothing`),
        db
          .update(feed)
          .set({ stoppedAt: null, dueAt: at, failures: 0, etag: null, lastModified: null })
          .where(and(same, sql`${feed.stoppedAt} is not null`)),
      ]);
      const [row] = await db
        .select({ feed })
        .from(feed)
        .innerJoin(account, and(eq(account.municipality, feed.municipality), isNull(account.closedAt)))
        .where(same);
      return row && { feed: toFeed(row.feed), isNew: row.feed.id === id };
    },

    async listFeeds(municipality) {
      const rows = await db
        .select()
        .from(feed)
        .where(municipality ? eq(feed.municipality, municipality) : undefined)
        .orderBy(asc(feed.municipality), asc(feed.createdAt), asc(feed.id));
      return rows.map(toFeed);
    },

    feedById: byId,

    async stopFeed(id, at) {
      const result = await db
        .update(feed)
        .set({ stoppedAt: at })
        .where(and(eq(feed.id, id), isNull(feed.stoppedAt)));
      return result.rowsAffected === 1;
    },

    async dueFeeds(at, limit) {
      const rows = await db
        .select({ feed })
        .from(feed)
        .innerJoin(account, and(eq(account.municipality, feed.municipality), isNull(account.closedAt)))
        .where(and(isNull(feed.stoppedAt), lte(feed.dueAt, at)))
        .orderBy(asc(feed.dueAt), asc(feed.id))
        .limit(limit);
      return rows.map((row) => toFeed(row.feed));
    },

    async claimFeed(id, { at, until, again, isForced = false }) {
      const result = await db
        .update(feed)
        .set({
          dueAt: again,
          failures: sql`${feed.failures} + 1`,
          outcome: sql`json_set(coalesce(${feed.outcome}, '{}'), '$.claimedUntil', ${until})`,
        })
        .where(
          and(
            eq(feed.id, id),
            isNull(feed.stoppedAt),
            sql`coalesce(${claimed}, 0) <= ${at}`,
            isForced ? undefined : lte(feed.dueAt, at),
          ),
        );
      return result.rowsAffected === 1;
    },

    async noteFeed(id, until, memory) {
      const result = await db
        .update(feed)
        .set({ outcome: JSON.stringify({ ...memory, claimedUntil: until }) })
        .where(and(eq(feed.id, id), sql`${claimed} = ${until}`));
      return result.rowsAffected === 1;
    },

    async settleFeed(id, until, { dueAt, etag, lastModified, readAt, failures, memory }) {
      const result = await db
        .update(feed)
        .set({
          ...{ dueAt, failures, outcome: JSON.stringify(memory) },
          ...{ etag: etag ?? null, lastModified: lastModified ?? null, readAt: readAt ?? null },
        })
        .where(and(eq(feed.id, id), sql`${claimed} = ${until}`));
      return result.rowsAffected === 1;
    },

    async openOfFeed({ id, municipality }) {
      const rows = await db
        .select()
        .from(opening)
        .where(
          and(
            eq(opening.origin, `feed/${id}`),
            eq(opening.municipality, municipality),
            eq(opening.state, 'open'),
          ),
        );
      return rows.map(toStored);
    },
  };
}

function toFeed(row: typeof feed.$inferSelect): Feed {
  const { id, municipality, url, createdAt, dueAt, etag, lastModified, readAt, failures, stoppedAt } = row;
  // Written by noteFeed, settleFeed and claimFeed, and by nothing else.
  const { claimedUntil: _, ...memory } = JSON.parse(row.outcome ?? '{}') as FeedMemory & {
    claimedUntil?: number;
  };
  return {
    ...{ id, municipality, url, createdAt, dueAt, failures, memory },
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    ...(readAt === null ? {} : { readAt }),
    ...(stoppedAt === null ? {} : { stoppedAt }),
  };
}
