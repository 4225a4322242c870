import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { freeze } from '../../src/app/queue-messages.ts';
import { migrationsFolder } from '../../src/content.ts';
import { audienceOf } from '../../src/core/alerts/reach.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { registers } from '../support/ad.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { job } from '../support/job.ts';
import { seedSubscribers } from '../support/subscribers.ts';
import { testKey, testNow } from '../support/test-app.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

const minute = 60_000;

test('without a queue the Worker tells a few people in a run of its own, and stays under fifty requests', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const telegram = await startFakeTelegram();
  onTestFinished(telegram.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(database.close);
  await migrateDatabase(database, migrationsFolder);
  const sealer = await createSealer({ key: testKey });
  const store = createStore(database, sealer);
  const now = Date.parse(testNow);
  const people = Array.from({ length: 20 }, (_, index) => ({
    chatId: index + 1,
    wish: { groups: ['5321'] },
    subscription: { own: 'now' as const },
  }));
  await seedSubscribers(database, sealer, people, now);
  const opening = job('1', { group: '5321', municipality: '2421' });
  await store.upsert([opening], now);
  const audience = audienceOf(opening, registers.occupations, '2026-11-24');
  const what = { kind: 'own', vacancyId: opening.id, slot: '1' } as const;
  await freeze(store, what, audience, { now, rest: async () => {}, slice: 100 });

  const worker = await startWorkerd(inject('bundle'), {
    ...workerSettings(server.url, telegram.url),
    JOBTECH_STREAM_URL: 'off',
  });
  onTestFinished(worker.close);
  const strike = async (at: number) => {
    const before = server.requests.length + telegram.calls.length;
    expect(await (await fetch(`${worker.url}/strike?at=${at}`)).text()).toBe('done');
    return server.requests.length + telegram.calls.length - before;
  };
  expect(await strike(0)).toBeLessThan(50);
  expect(telegram.messages).toEqual([]);
  expect(await strike(minute)).toBeLessThan(50);
  expect(telegram.messages).toHaveLength(6);
  await strike(2 * minute);
  expect(telegram.messages).toHaveLength(6);
  await strike(3 * minute);
  expect(telegram.messages).toHaveLength(12);
});
