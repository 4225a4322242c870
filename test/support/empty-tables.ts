import { sql } from 'drizzle-orm';
import type { Database } from '../../src/store/database.ts';

/** Those that point to others first. */
const tables = [
  'join_offer',
  'outbox',
  'wish',
  'address',
  'person',
  'ad',
  'vacancy',
  'sync',
  'tally',
  'setting',
];

/** The tables stay, their rows go. */
export async function emptyTables({ db }: Database): Promise<void> {
  const [first, ...rest] = tables.map((table) => db.run(sql.raw(`delete from ${table}`)));
  if (first) await db.batch([first, ...rest]);
}
