import { and, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { LinkStore, LinkWeek, StartLink } from '../app/link-ports.ts';
import type { TurnCommit } from '../app/ports.ts';
import { linkStages } from '../core/link-stages.ts';
import { linkCount, startLink } from './schema-staff.ts';

export function linkStore(db: LibSQLDatabase): LinkStore {
  return {
    async addLink(link) {
      const { rowsAffected } = await db.insert(startLink).values(link).onConflictDoNothing();
      return rowsAffected === 1;
    },

    async linkById(id) {
      const [row] = await db.select().from(startLink).where(eq(startLink.id, id));
      return row && toLink(row);
    },

    async linkByCountsHash(hash) {
      const [row] = await db.select().from(startLink).where(eq(startLink.countsHash, hash));
      return row && toLink(row);
    },

    async listLinks(of) {
      const which =
        of === undefined
          ? undefined
          : 'ownerId' in of
            ? eq(startLink.ownerId, of.ownerId)
            : eq(startLink.municipality, of.municipality);
      const rows = await db
        .select()
        .from(startLink)
        .where(which)
        .orderBy(desc(startLink.createdAt), desc(startLink.id));
      return rows.map(toLink);
    },

    async revokeLink(id, at) {
      const { rowsAffected } = await db
        .update(startLink)
        .set({ revokedAt: at })
        .where(and(eq(startLink.id, id), isNull(startLink.revokedAt)));
      return rowsAffected === 1;
    },

    async setCountsHash(id, hash) {
      const { rowsAffected } = await db
        .update(startLink)
        .set({ countsHash: hash })
        .where(eq(startLink.id, id));
      return rowsAffected === 1;
    },

    async linkWeeks(ids, until) {
      const rows = await db
        .select()
        .from(linkCount)
        .where(and(inArray(linkCount.link, [...ids]), lte(linkCount.week, until)));
      const byLink = Map.groupBy(rows, ({ link }) => link);
      return new Map(ids.map((id) => [id, (byLink.get(id) ?? []).flatMap(toWeek)] as const));
    },
  };
}

/** The statement that counts what a turn has reached: as long as there is such a link, revoked or not. */
export function linkStagesChange(db: LibSQLDatabase, { linkStages: reached }: TurnCommit) {
  if (!reached) return [];
  const { link, week, stages } = reached;
  return [
    db.run(sql`insert into link_count (link, week, stage, n)
      select start_link.id, ${week}, stage.value, 1 from start_link, json_each(${JSON.stringify(stages)}) as stage
      where start_link.id = ${link}
      on conflict (link, week, stage) do update set n = n + 1`),
  ];
}

function toLink(row: typeof startLink.$inferSelect): StartLink {
  const { locale, occupationGroup, home, ownerId, municipality, revokedAt } = row;
  return {
    ...{ id: row.id, name: row.name, createdAt: row.createdAt, hasCountsLink: row.countsHash !== null },
    ...(locale === null ? {} : { locale }),
    ...(occupationGroup === null ? {} : { occupationGroup }),
    ...(home === null ? {} : { home }),
    ...(ownerId === null ? {} : { ownerId }),
    ...(municipality === null ? {} : { municipality }),
    ...(revokedAt === null ? {} : { revokedAt }),
  };
}

/** A stage that a later version counts says nothing to this one. */
function toWeek({ week, stage: name, n }: typeof linkCount.$inferSelect): readonly LinkWeek[] {
  const stage = linkStages.find((one) => one === name);
  return stage ? [{ week, stage, n }] : [];
}
