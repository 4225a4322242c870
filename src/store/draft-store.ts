import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { type ConsoleStore, type Draft, mostDrafts } from '../app/console-ports.ts';
import { openingDraft } from './schema-municipality.ts';

type Drafts = Pick<ConsoleStore, 'saveDraft' | 'draftById' | 'listDrafts' | 'dropDraft' | 'sweepDrafts'>;

export function draftStore(db: LibSQLDatabase): Drafts {
  const theirs = (municipality: string, id: string) =>
    and(eq(openingDraft.id, id), eq(openingDraft.municipality, municipality));
  return {
    async saveDraft({ id, municipality, kind, doc, changedAt }) {
      // In one statement: what is saved while typing may arrive after the opening that was made of it.
      const result = await db.run(sql`insert into opening_draft (id, municipality, kind, doc, changed_at)
        select ${id}, ${municipality}, ${kind}, ${JSON.stringify(doc)}, ${changedAt}
        where not exists (select 1 from opening where id = ${id})
          and (exists (select 1 from opening_draft where id = ${id}) or (select count(*) from opening_draft
            where municipality = ${municipality} and kind = ${kind}) < ${mostDrafts})
        on conflict (id) do update set doc = excluded.doc, changed_at = excluded.changed_at
          where opening_draft.municipality = excluded.municipality and opening_draft.kind = excluded.kind`);
      if (result.rowsAffected > 0) return 'saved';
      const [[other], [made]] = await db.batch([
        db
          .select({ municipality: openingDraft.municipality })
          .from(openingDraft)
          .where(eq(openingDraft.id, id)),
        db.all<{ id: string }>(sql`select id from opening where id = ${id}`),
      ]);
      return made ? 'published' : other ? 'taken' : 'full';
    },

    async draftById(municipality, id) {
      const [row] = await db.select().from(openingDraft).where(theirs(municipality, id));
      return row && toDraft(row);
    },

    async listDrafts(municipality, kind, { limit, offset }) {
      const rows = await db
        .select()
        .from(openingDraft)
        .where(and(eq(openingDraft.municipality, municipality), eq(openingDraft.kind, kind)))
        .orderBy(desc(openingDraft.changedAt), desc(openingDraft.id))
        .limit(limit)
        .offset(offset);
      return rows.map(toDraft);
    },

    async dropDraft(municipality, id) {
      await db.delete(openingDraft).where(theirs(municipality, id));
    },

    async sweepDrafts(before) {
      await db.delete(openingDraft).where(lt(openingDraft.changedAt, before));
    },
  };
}

/** Written by saveDraft and by nothing else. */
function toDraft(row: typeof openingDraft.$inferSelect): Draft {
  return { ...row, doc: JSON.parse(row.doc) } as Draft;
}
