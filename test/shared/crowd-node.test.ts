import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { testKey } from '../support/test-app.ts';
import { makeBot } from './crowd/bot-process.ts';
import { playCrowd, report } from './crowd/crowd.ts';
import { countedTallies, lostAnswers, readStored, talliesOf } from './crowd/stored.ts';
import { type StrictTelegram, startStrictTelegram } from './crowd/strict-telegram.ts';

let telegram: StrictTelegram;
let bot: Awaited<ReturnType<typeof makeBot>>;
afterEach(async () => {
  await bot.close();
  await telegram.close();
});

test('200 people at once, updates doubled and out of order: no rule broken, no answer lost', async () => {
  telegram = await startStrictTelegram();
  bot = await makeBot(telegram);
  await bot.start();
  const lives = await playCrowd(telegram, 200, { thinks: [1000, 4000], patience: 60_000 });
  await report('A, Node', telegram, lives, { log: tail(bot.output()) });
  await bot.kill();
  const db = new DatabaseSync(bot.file);
  const stored = readStored(db, testKey);
  db.close();
  expect(lostAnswers(lives, stored)).toEqual([]);
  expect(stored.rows).toEqual({ person: 200, address: 200, wish: 200 });
  expect(countedTallies(stored)).toEqual(talliesOf(lives));
  expect(await telegram.violations()).toEqual([]);
}, 400_000);

function tail(output: string): readonly string[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('update'))
    .slice(-5);
}
