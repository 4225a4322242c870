import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { testKey } from '../support/test-app.ts';
import { makeBot } from './crowd/bot-process.ts';
import { playCrowd, report } from './crowd/crowd.ts';
import { countedTallies, lostAnswers, readStored, talliesOf } from './crowd/stored.ts';
import { type StrictTelegram, startStrictTelegram } from './crowd/strict-telegram.ts';

const kills = 30;
let telegram: StrictTelegram;
let bot: Awaited<ReturnType<typeof makeBot>>;
afterEach(async () => {
  await bot.close();
  await telegram.close();
});

test('killed 30 times among 200 people, the bot loses no answer, leaves nobody stuck and counts everything once', async () => {
  telegram = await startStrictTelegram({ retryScale: 0.25 });
  bot = await makeBot(telegram);
  await bot.start();
  let isOver = false;
  let killed = 0;
  const killing = (async () => {
    while (killed < kills && !isOver) {
      await pause(300 + Math.random() * 2200);
      await bot.kill();
      killed++;
      await bot.start();
    }
  })();
  const [crowd, kill] = await Promise.allSettled([
    playCrowd(telegram, 200, { thinks: [1000, 4000], patience: 150_000, questions: 4 }).finally(() => {
      isOver = true;
    }),
    killing,
  ]);
  if (crowd.status === 'rejected') throw crowd.reason;
  if (kill.status === 'rejected') throw kill.reason;
  const lives = crowd.value;
  await report('B, killed', telegram, lives, { killed });
  await bot.kill();
  const db = new DatabaseSync(bot.file);
  const stored = readStored(db, testKey);
  db.close();
  expect(killed).toBe(kills);
  expect(lostAnswers(lives, stored)).toEqual([]);
  expect(stored.rows).toEqual({ person: 200, address: 200, wish: 200 });
  expect(countedTallies(stored)).toEqual(talliesOf(lives));
  expect((await telegram.stats()).updates.expired).toBe(0);
}, 400_000);
