import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { type Database, overClient } from './database.ts';

/** Opens an embedded file, memory, or a libSQL server, on Node. A file's folder is made when it is missing. */
export async function openDatabase(options: {
  readonly url: string;
  readonly authToken?: string | undefined;
}): Promise<Database> {
  const isFile = options.url.startsWith('file:');
  if (isFile) mkdirSync(dirname(options.url.slice('file:'.length)), { recursive: true });
  const client = createClient({
    url: options.url,
    ...(options.authToken ? { authToken: options.authToken } : {}),
    ...(isFile ? { concurrency: 1, timeout: 5000 } : {}),
  });
  if (isFile) {
    await client.execute('pragma journal_mode = wal');
    // What is erased leaves no bytes behind.
    await client.execute('pragma secure_delete = on');
  }
  if (isFile || options.url === ':memory:') await client.execute('pragma foreign_keys = on');
  return overClient(client, async () => {
    // A reader in another process can hold the log: then the next checkpoint overwrites it.
    if (isFile) await client.execute('pragma wal_checkpoint(truncate)').catch(() => {});
  });
}

/** Brings the tables up to date. From Node only. */
export async function migrateDatabase({ db }: Database, migrationsFolder: string): Promise<void> {
  await migrate(db, { migrationsFolder });
}
