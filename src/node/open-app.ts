import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { BadEnvironment, type Config, makeClock } from '../config.ts';
import { loadContent, migrationsFolder } from '../content.ts';
import { readKnowledge } from '../knowledge.ts';
import { migrateDatabase, openDatabase } from '../store/open-embedded.ts';
import { markKey, readReadiness } from '../store/readiness.ts';
import { createSealer } from '../store/sealing.ts';
import { createSigner } from '../store/signing.ts';
import { createStore } from '../store/store.ts';
import { askBotName } from '../telegram/api.ts';
import { type App, wire } from '../wiring.ts';

const keyFile = '.data/key';

/** The advisor on this machine: its database brought up to date, and the samples in it. */
export async function openApp(config: Config): Promise<{ readonly app: App; readonly close: () => void }> {
  const database = await openDatabase({ url: config.DATABASE_URL, authToken: config.DATABASE_AUTH_TOKEN });
  await migrateDatabase(database, migrationsFolder);
  const keys = { key: config.LANDA_DATA_KEY ?? localKey(), previousKey: config.LANDA_DATA_KEY_PREVIOUS };
  const sealer = await createSealer(keys);
  if ((await readReadiness(database, sealer)) === 'other_key') {
    database.close();
    throw new BadEnvironment(
      'LANDA_DATA_KEY: this database was sealed with another key. Without that key the answers in it cannot be read.',
    );
  }
  await markKey(database, sealer);
  const store = createStore(database, sealer);
  const app = wire({
    config,
    knowledge: readKnowledge(loadContent()),
    store,
    signer: await createSigner(keys),
    now: makeClock(config.LANDA_CLOCK),
    readiness: () => readReadiness(database, sealer),
    log: (line) => console.error(line),
    ...botName(config),
  });
  await store.upsert(app.samples(), app.now());
  return { app, close: database.close };
}

/** Asked until Telegram has answered once. */
function botName({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot }: Config) {
  if (!token) return {};
  let name: string | undefined;
  return {
    botName: async () => {
      name ??= await askBotName(token, apiRoot);
      return name;
    },
  };
}

/** Made on the first local start, readable by its owner alone. */
function localKey(): string {
  if (!existsSync(keyFile)) {
    mkdirSync('.data', { recursive: true });
    writeFileSync(keyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    chmodSync(keyFile, 0o600);
  }
  return readFileSync(keyFile, 'utf8').trim();
}
