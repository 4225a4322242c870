import { type Config, makeClock, readConfig } from '../../src/config.ts';
import { loadContent, migrationsFolder } from '../../src/content.ts';
import type { Flow } from '../../src/core/flow.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { bigFiles } from '../../src/node/big-files.ts';
import { rasterise } from '../../src/node/rasterise.ts';
import type { Database } from '../../src/store/database.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createSigner } from '../../src/store/signing.ts';
import { createStore } from '../../src/store/store.ts';
import { type Parts, type Store, wire } from '../../src/wiring.ts';
import { makeTables } from './make-tables.ts';

export const testKey = Buffer.alloc(32, 7).toString('base64');
export const testNow = '2026-11-24T08:00:00Z';
export const content = loadContent();

/** The real advisor over a database in memory. The samples stand in for real ads. */
export async function makeTestApp(
  options: {
    flow?: Flow;
    url?: string;
    database?: Database;
    clock?: string;
    vacancies?: boolean;
    config?: Partial<Config>;
    parts?: Partial<Parts>;
  } = {},
) {
  const { url = ':memory:' } = options;
  const database = options.database ?? (await openDatabase({ url }));
  if (options.database || url !== ':memory:') await migrateDatabase(database, migrationsFolder);
  else await makeTables(database);
  const store = createStore(database, await createSealer({ key: testKey }));
  let app = wireAt(store, options.clock ?? testNow, options.flow, options.config, options.parts);
  const real = app.samples().map((one): Vacancy => ({ ...one, source: 'jobtech' }));
  if (options.vacancies !== false) {
    await store.upsert(real, app.now());
    await store.saveSyncState('jobtech', { lastSuccessAt: Date.parse(testNow) - 3_000_000 });
  }
  return {
    app,
    store,
    database,
    vacancies: real,
    /** The app as it is now: `setClock` makes another over the same database. */
    current: () => app,
    setClock: (clock: string) => {
      app = wireAt(store, clock, options.flow, options.config, options.parts);
    },
  };
}

export const testConfig = readConfig({
  OPERATOR_NAME: 'Exempelföreningen',
  OPERATOR_CONTACT: 'hej@example.org',
  DATABASE_URL: ':memory:',
});
export const knowledge = readKnowledge(content);
const signer = await createSigner({ key: testKey });

export function wireAt(
  store: Store,
  clock: string,
  flow?: Flow,
  changes: Partial<Config> = {},
  parts: Partial<Parts> = {},
) {
  return wire({
    config: { ...testConfig, ...changes },
    now: makeClock(clock),
    knowledge,
    store,
    signer,
    readiness: async () => 'ready',
    bigFiles,
    log: (line) => {
      throw new Error(`nothing was to be logged: ${line}`);
    },
    rasterise,
    ...(flow ? { flow } : {}),
    ...parts,
  });
}
