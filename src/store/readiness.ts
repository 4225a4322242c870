import { eq, sql } from 'drizzle-orm';
import journal from '../../migrations/meta/_journal.json' with { type: 'json' };
import type { Database } from './database.ts';
import { setting } from './schema.ts';
import { type Sealer, Unsealable } from './sealing.ts';

/** Whether this version can work on this database: its tables are there, and our key is the one it was sealed with. */
export type Readiness = 'ready' | 'unreachable' | 'schema_too_old' | 'other_key';

const name = 'key_check';

/** One read. */
export async function readReadiness({ db }: Database, sealer: Sealer): Promise<Readiness> {
  try {
    const [migrations, checks] = await db.batch([
      db.select({ last: sql<number>`max(created_at)` }).from(sql`__drizzle_migrations`),
      db.select({ value: setting.value }).from(setting).where(eq(setting.name, name)),
    ]);
    // The key first: a database of someone else's must not be taken for one that only has to be migrated.
    const sealed = checks[0]?.value;
    if (sealed !== undefined) await sealer.open(sealed, name, name);
    const needed = journal.entries.at(-1)?.when ?? 0;
    return (migrations[0]?.last ?? 0) < needed ? 'schema_too_old' : 'ready';
  } catch (error) {
    if (error instanceof Unsealable) return 'other_key';
    return isMissingTable(error) ? 'schema_too_old' : 'unreachable';
  }
}

/** Leaves a mark of our key in a database that has none, so that another key is noticed; moves it to a new key. */
export async function markKey({ db }: Database, sealer: Sealer): Promise<void> {
  const value = await sealer.seal('landa', name, name);
  const rows = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, name));
  if (rows[0] && sealer.isCurrent(rows[0].value)) return;
  if (rows[0]) await sealer.open(rows[0].value, name, name);
  await db
    .insert(setting)
    .values({ name, value })
    .onConflictDoUpdate({ target: setting.name, set: { value } });
}

function isMissingTable(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (/no such table/i.test(at.message)) return true;
  }
  return false;
}
