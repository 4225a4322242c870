import type { Update as TelegramUpdate } from 'grammy/types';
import { migrationsFolder } from '../../src/content.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { emptyTables } from '../support/empty-tables.ts';
import { publicUrl, type Stage } from '../support/stage.ts';
import { testConfig, testKey, testNow, wireAt } from '../support/test-app.ts';
import { startWorkerd } from './workerd.ts';

export const secret = 'a-secret-for-tests';
const token = '42:TEST';

export function workerSettings(databaseUrl: string, telegramUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    LANDA_DATA_KEY: testKey,
    OPERATOR_NAME: testConfig.OPERATOR_NAME ?? '',
    OPERATOR_CONTACT: testConfig.OPERATOR_CONTACT ?? '',
    PUBLIC_URL: publicUrl,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegramUrl,
    LANDA_CLOCK: shiftTo(testNow),
  };
}

/** A stage on which every update goes through the webhook into workerd, and from there to a libSQL server. */
export function stageInWorkerd(bundle: string, databaseUrl: string) {
  return async (telegramUrl: string): Promise<Stage> => {
    const database = await openDatabase({ url: databaseUrl });
    await migrateDatabase(database, migrationsFolder);
    await emptyTables(database);
    const store = createStore(database, await createSealer({ key: testKey }));
    const app = wireAt(store, testNow);
    const vacancies = app.samples().map((one): Vacancy => ({ ...one, source: 'jobtech' }));
    await store.upsert(vacancies, app.now());
    await store.saveSyncState('jobtech', { lastSuccessAt: Date.parse(testNow) - 3_000_000 });
    const settings = workerSettings(databaseUrl, telegramUrl);
    let worker = await startWorkerd(bundle, settings);
    const restart = async (changes: Readonly<Record<string, string>>) => {
      await worker.close();
      worker = await startWorkerd(bundle, { ...settings, ...changes });
    };
    return {
      deliver: (update) => deliver(worker.url, update),
      setClock: (instant) => restart({ LANDA_CLOCK: shiftTo(instant) }),
      setFlow: (name) => restart({ STORY_FLOW: name }),
      store,
      vacancies,
      close: async () => {
        await worker.close();
        database.close();
      },
    };
  };
}

async function deliver(url: string, update: TelegramUpdate): Promise<void> {
  const response = await fetch(`${url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret },
    body: JSON.stringify(update),
  });
  if (response.status !== 200) throw new Error(`the webhook answered ${response.status}`);
}

/** From the real time to this instant, as LANDA_CLOCK says it everywhere; never a moment before. */
function shiftTo(instant: string): string {
  const seconds = Math.ceil((Date.parse(instant) - Date.now()) / 1000);
  return `${seconds < 0 ? '-' : ''}PT${Math.abs(seconds)}S`;
}
