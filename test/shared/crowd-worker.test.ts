import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type HranaServer, startHranaServer } from '../../scripts/hrana-server.ts';
import { testConfig, testKey, testNow } from '../support/test-app.ts';
import { buildWorker } from '../workerd/build.ts';
import { startWorkerd } from '../workerd/workerd.ts';
import { fillVacancies, shiftTo } from './crowd/bot-process.ts';
import { playCrowd, report } from './crowd/crowd.ts';
import { countedTallies, lostAnswers, readStored, talliesOf } from './crowd/stored.ts';
import { type StrictTelegram, startStrictTelegram } from './crowd/strict-telegram.ts';

const secret = 'a-secret-for-crowds';
let telegram: StrictTelegram;
let database: HranaServer;
let worker: Awaited<ReturnType<typeof startWorkerd>> | undefined;
let bundle: string;
afterEach(async () => {
  await worker?.close();
  await database.close();
  await telegram.close();
  rmSync(bundle, { recursive: true, force: true });
});

test('the same 200 people, with the built Worker in workerd over a libSQL server', async () => {
  bundle = await buildWorker('src/worker.ts');
  telegram = await startStrictTelegram();
  database = await startHranaServer({});
  await fillVacancies(database.url);
  worker = await startWorkerd(bundle, {
    DATABASE_URL: database.url,
    LANDA_DATA_KEY: testKey,
    LANDA_CLOCK: shiftTo(testNow),
    OPERATOR_NAME: testConfig.OPERATOR_NAME ?? '',
    OPERATOR_CONTACT: testConfig.OPERATOR_CONTACT ?? '',
    PUBLIC_URL: 'https://landa.example.se',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegram.url,
  });
  await telegram.setWebhook(`${worker.url}/telegram/webhook`, secret);
  const lives = await playCrowd(telegram, 200, { thinks: [1000, 4000], patience: 60_000 });
  await report('C, workerd', telegram, lives, { log: worker.output().slice(0, 1000) });
  const stored = readStored(database.db, testKey);
  expect(lostAnswers(lives, stored)).toEqual([]);
  expect(stored.rows).toEqual({ person: 200, address: 200, wish: 200 });
  expect(countedTallies(stored)).toEqual(talliesOf(lives));
  expect(await telegram.violations()).toEqual([]);
}, 400_000);
