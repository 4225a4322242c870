import { BadEnvironment, type Config, makeClock } from '../config.ts';
import { loadContent, migrationsFolder } from '../content.ts';
import { sendFromNode } from '../feeds/send-from-node.ts';
import { readKnowledge } from '../knowledge.ts';
import { migrateDatabase, openDatabase } from '../store/open-embedded.ts';
import { markKey, readReadiness } from '../store/readiness.ts';
import { createSealer } from '../store/sealing.ts';
import { createSigner } from '../store/signing.ts';
import { createStore } from '../store/store.ts';
import { askBotName } from '../telegram/api.ts';
import { type App, wire } from '../wiring.ts';
import { bigFiles } from './big-files.ts';
import { readLocalKey } from './local-key.ts';
import { rasterise } from './rasterise.ts';

/** The advisor on this machine: its database brought up to date, and the samples in it. */
export async function openApp(config: Config): Promise<{ readonly app: App; readonly close: () => void }> {
  const database = await openDatabase({ url: config.DATABASE_URL, authToken: config.DATABASE_AUTH_TOKEN });
  await migrateDatabase(database, migrationsFolder);
  const keys = { key: config.LANDA_DATA_KEY ?? readLocalKey(), previousKey: config.LANDA_DATA_KEY_PREVIOUS };
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
    bigFiles,
    rasterise,
    sendForFeeds: sendFromNode(),
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
