import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import { adStore } from '../../src/store/ad-store.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { syncStore } from '../../src/store/sync-store.ts';
import { vacancyStore } from '../../src/store/vacancy-store.ts';
import { ad } from '../support/ad.ts';
import { fakeJobstream } from '../support/fake-jobstream.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

const hour = 3_600_000;

test('the Worker reads one window of at most six hours a call, in few statements, and never a snapshot', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(database.close);
  await migrateDatabase(database, migrationsFolder);
  const store = { ...adStore(database.db), ...syncStore(database.db), ...vacancyStore(database.db) };
  const begun = Date.now();
  let at = begun - 4 * hour;
  const stream = fakeJobstream({ now: () => at, pick: (below) => below - 1 });
  for (let n = 0; n < 300; n++)
    stream.publish(
      String(1000 + n),
      ad({
        application_deadline: '2099-10-31T23:59:59',
        last_publication_date: '2099-10-31T23:59:59',
        // No two alike.
        description: {
          text: `ord${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))} `.repeat(30),
        },
      }),
    );
  at = begun;
  const listening = await stream.listen();
  onTestFinished(listening.close);
  // The real clock: in a rehearsal nothing is fetched.
  const {
    LANDA_CLOCK: _,
    TELEGRAM_BOT_TOKEN: __,
    ...settings
  } = workerSettings(server.url, 'http://127.0.0.1:1');
  const worker = await startWorkerd(inject('bundle'), { ...settings, JOBTECH_STREAM_URL: listening.url });
  onTestFinished(worker.close);
  const strike = async () => expect(await (await fetch(`${worker.url}/strike`)).text()).toBe('done');

  await strike();
  expect(stream.asked).toEqual([]);

  await store.saveSyncState('jobtech', { cursor: begun - 24 * hour, snapshotAt: begun - 30 * 24 * hour });
  const before = server.requests.length;
  await strike();
  // A minute has not passed.
  await strike();
  expect(stream.asked).toHaveLength(1);
  const [{ kind, after, before: until } = { kind: '' }] = stream.asked;
  expect(kind).toBe('stream');
  expect(Date.parse(`${until}Z`) - Date.parse(`${after}Z`)).toBe(6 * hour);

  await store.saveSyncState('jobtech', { cursor: begun - 3 * hour, lastAskedAt: 1 });
  at += 60_000;
  await strike();
  expect(stream.asked[1]).not.toHaveProperty('before');
  expect(worker.output()).not.toContain('following JobStream');
  const { bySource, checkedAt } = await store.countOpen(new Date().toISOString().slice(0, 10));
  expect(bySource).toEqual([{ source: 'jobtech', vacancies: 300 }]);
  expect(checkedAt).toBeGreaterThanOrEqual(begun);
  expect(server.requests.length - before).toBeLessThan(50);
});
