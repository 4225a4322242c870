import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { job } from '../support/job.ts';
import { sizeOfPng } from '../support/png.ts';
import { testKey, testNow } from '../support/test-app.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

test('at the edge the map is counted once for ten minutes, drawn in the page and as a PNG', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(() => database.close());
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  await store.upsert([job('1', { places: 3 }), job('2', { municipality: '2421' })], Date.parse(testNow));
  const worker = await startWorkerd(inject('bundle'), workerSettings(server.url, 'http://127.0.0.1:1'));
  onTestFinished(worker.close);
  const page = async () => (await fetch(`${worker.url}/?lang=sv`)).text();
  expect(await page()).toContain('4 lediga jobb i 2 kommuner: alla yrken. Alla är fasta.');
  // Every request opens the database anew; the count is kept there.
  const kept = await store.keptPlaces();
  await store.upsert([job('3')], Date.parse(testNow));
  expect(await page()).toContain('4 lediga jobb');
  const response = await fetch(`${worker.url}/map.png`);
  expect(response.headers.get('Content-Type')).toBe('image/png');
  expect(sizeOfPng(new Uint8Array(await response.arrayBuffer()))).toEqual([1200, 630]);
  expect(await store.keptPlaces()).toEqual(kept);
});
