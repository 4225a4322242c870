import { type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';

/**
 * Stands first in a batch: raises the person's revision, or has the whole batch rolled back when another turn
 * was first, the person is forgotten, or `also` does not hold. It then puts NULL into a NOT NULL column; a guard
 * in `where` would let the other statements through.
 */
export function raiseRevision(
  db: LibSQLDatabase,
  { id, revision }: { readonly id: string; readonly revision: number },
  also: SQL = sql`true`,
) {
  return db.run(sql`insert into person (id, created_on, last_seen_on, locale, revision, session, recent_updates)
    values (${id}, '', '', '', (select ${revision + 1} from person where id = ${id} and revision = ${revision} and ${also}), '', '')
    on conflict (id) do update set revision = excluded.revision`);
}

/** Whether a batch was refused by a rule of the tables. Drizzle wraps what the driver says; the code stands in a cause. */
export function isConstraint(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    if (code.startsWith('SQLITE_CONSTRAINT')) return true;
  }
  return false;
}
