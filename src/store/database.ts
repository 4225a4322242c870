import type { Client } from '@libsql/client';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
// The only entry of drizzle for libSQL that brings neither Node nor the embedded SQLite into a Worker.
import { drizzle } from 'drizzle-orm/libsql/http';

export interface Database {
  readonly db: LibSQLDatabase;
  readonly close: () => void;
  /** What was erased is gone from the write-ahead log too. Best effort; a server keeps its own log. */
  readonly eraseTraces: () => Promise<void>;
}

/** A database over any libSQL client. Runs wherever the client does, at the edge too. */
export function overClient(client: Client, eraseTraces: Database['eraseTraces'] = async () => {}): Database {
  return { db: drizzle({ client }), close: () => client.close(), eraseTraces };
}
