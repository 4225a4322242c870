import type { Config } from '../../src/config.ts';
import { migrationsFolder } from '../../src/content.ts';
import type { Database } from '../../src/store/database.ts';
import { migrateDatabase } from '../../src/store/open-embedded.ts';
import { openServer } from '../../src/store/open-server.ts';
import { markKey, readReadiness } from '../../src/store/readiness.ts';
import { createSealer, type Sealer } from '../../src/store/sealing.ts';

/** The remote database, and the keys to it. */
export interface Remote {
  readonly database: Database;
  readonly sealer: Sealer;
}

export async function openRemote(config: Config, send: typeof fetch): Promise<Remote> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = config;
  const sealer = await createSealer({
    // Judged to be there.
    key: config.LANDA_DATA_KEY as string,
    previousKey: config.LANDA_DATA_KEY_PREVIOUS,
  });
  return { database: openServer({ url, authToken, fetch: send }), sealer };
}

/**
 * Brings the tables up to date and leaves the mark of our key. Before anything is changed: whether the database
 * answers, and whether it is ours.
 */
export async function prepareDatabase({ database, sealer }: Remote): Promise<void> {
  await database.db.run('select 1');
  await refuseOtherKey({ database, sealer });
  await migrateDatabase(database, migrationsFolder);
  await refuseOtherKey({ database, sealer });
  // The version that still runs does not know a new key: its mark waits until that version is replaced.
  if (!sealer.isRotating) await markKey(database, sealer);
}

/** After the new version is up, its key leaves its mark. */
export async function markNewKey({ database, sealer }: Remote): Promise<void> {
  if (sealer.isRotating) await markKey(database, sealer);
}

async function refuseOtherKey({ database, sealer }: Remote): Promise<void> {
  if ((await readReadiness(database, sealer)) !== 'other_key') return;
  throw new Error(
    'this database was sealed with another LANDA_DATA_KEY. Without that key the answers in it cannot be read. ' +
      'Set the key that was used before; to change it, set the old one as LANDA_DATA_KEY_PREVIOUS beside the new.',
  );
}
