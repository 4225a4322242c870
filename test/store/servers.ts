import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase } from '../../src/store/open-embedded.ts';
import { openServer } from '../../src/store/open-server.ts';
import { startSqld } from '../support/start-sqld.ts';

/** One server of each kind for a test file: to start it and make its tables takes longer than most tests. */
const servers: { hrana?: ReturnType<typeof startOurs>; sqld?: ReturnType<typeof startTheirs> } = {};

const startOurs = async () => withTables(await startHranaServer({}));
const startTheirs = async () => withTables(await startSqld());

/** Our own libSQL server, with tables; the first who asks starts it. */
export function ourServer(): ReturnType<typeof startOurs> {
  servers.hrana ??= startOurs();
  return servers.hrana;
}

/** A real one. */
export function theirServer(): ReturnType<typeof startTheirs> {
  servers.sqld ??= startTheirs();
  return servers.sqld;
}

/** Those that run; whoever asks next starts anew. */
export async function stopServers(): Promise<void> {
  const { hrana, sqld } = servers;
  delete servers.hrana;
  delete servers.sqld;
  await (await hrana)?.close();
  await (await sqld)?.stop();
}

async function withTables<S extends { readonly url: string }>(server: S): Promise<S> {
  const database = openServer(server);
  await migrateDatabase(database, migrationsFolder);
  database.close();
  return server;
}
