import { loadContent, migrationsFolder } from '../../src/content.ts';
import type { Flow } from '../../src/core/flow.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { migrateDatabase, openDatabase } from '../../src/store/database.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { wire } from '../../src/wiring.ts';

export const testKey = Buffer.alloc(32, 7).toString('base64');
export const testNow = '2026-11-24T08:00:00Z';
export const content = loadContent();

/** The real advisor over a database in memory. The samples stand in for real ads. */
export async function makeTestApp(
  options: { flow?: Flow; url?: string; clock?: string; vacancies?: boolean } = {},
) {
  const database = await openDatabase({ url: options.url ?? ':memory:' });
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  const app = wireAt(store, options.clock ?? testNow, options.flow);
  const real = app.samples().map((one): Vacancy => ({ ...one, source: 'jobtech' }));
  if (options.vacancies !== false) {
    await store.upsert(real, app.now());
    await store.noteSync('jobtech', Date.parse(testNow) - 3_000_000);
  }
  return { app, store, database, vacancies: real };
}

export function wireAt(store: Parameters<typeof wire>[2], clock: string, flow?: Flow) {
  return wire(
    { OPERATOR_NAME: 'Exempelföreningen', OPERATOR_CONTACT: 'hej@example.org', LANDA_CLOCK: clock },
    content,
    store,
    flow ? { flow } : {},
  );
}
