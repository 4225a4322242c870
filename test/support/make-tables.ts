import type { Client } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { migrationsFolder } from '../../src/content.ts';
import type { Database } from '../../src/store/database.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';

let schema: Promise<string> | undefined;

/** The tables in a new database in memory, as the migrations leave them: those run once, and what they made is said again. */
export async function makeTables({ db }: Database): Promise<void> {
  schema ??= schemaOfMigrations();
  await (db as typeof db & { readonly $client: Client }).$client.executeMultiple(await schema);
}

async function schemaOfMigrations(): Promise<string> {
  const database = await openDatabase({ url: ':memory:' });
  await migrateDatabase(database, migrationsFolder);
  const named = await database.db.all<{ name: string; sql: string; type: string }>(
    // Tables before what hangs on them; SQLite makes its own itself.
    sql.raw(
      "select name, sql, type from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type <> 'table', rowid",
    ),
  );
  for (const { name } of named.filter(({ type, name: one }) => type === 'table' && !one.startsWith('__'))) {
    const [row] = await database.db.all<{ n: number }>(sql.raw(`select count(*) as n from "${name}"`));
    if (row?.n !== 0) throw new Error(`the migrations leave rows in ${name}: they have to be copied too`);
  }
  const rows = await database.db.all<{ hash: string; created_at: number }>(
    sql.raw('select hash, created_at from __drizzle_migrations'),
  );
  database.close();
  const done = rows.map(({ hash, created_at: at }) => `('${hash}', ${at})`).join(', ');
  return [
    'begin',
    ...named.map((one) => one.sql),
    `insert into __drizzle_migrations (hash, created_at) values ${done}`,
    'commit',
  ].join(';\n');
}
