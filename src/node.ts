import { randomBytes } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { receiveUpdate } from './app/receive-update.ts';
import { formatSyncTable, syncVacancies } from './app/sync-vacancies.ts';
import { tellWaiting } from './app/tell-waiting.ts';
import { BadEnvironment, type Config, readConfig } from './config.ts';
import { loadContent, migrationsFolder } from './content.ts';
import { stockholmDate } from './core/stockholm.ts';
import { readAdStream } from './jobtech/read-file.ts';
import { type Database, migrateDatabase, openDatabase } from './store/database.ts';
import { createSealer } from './store/sealing.ts';
import { createStore } from './store/store.ts';
import { makeSender, runTelegram } from './telegram/run.ts';
import { chatInTerminal } from './terminal/chat.ts';
import { type App, wire } from './wiring.ts';

const keyFile = '.data/key';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { chat: { type: 'boolean' }, sync: { type: 'boolean' }, file: { type: 'string' } },
  });
  const config = readConfig(process.env);
  if (config.LANDA_CLOCK) console.error(`The clock is set: LANDA_CLOCK=${config.LANDA_CLOCK}`);
  const database = await openDatabase({ url: config.DATABASE_URL, authToken: config.DATABASE_AUTH_TOKEN });
  try {
    await migrateDatabase(database, migrationsFolder);
    const app = await makeApp(config, database);
    if (values.sync) return await sync(app, values.file);
    await app.store.upsert(app.samples(), app.now());
    if (values.chat || !config.TELEGRAM_BOT_TOKEN) return await chat(app);
    return await telegram(app, config);
  } finally {
    database.close();
  }
}

async function makeApp(config: Config, database: Database): Promise<App> {
  const sealer = await createSealer({
    key: config.LANDA_DATA_KEY ?? localKey(),
    previousKey: config.LANDA_DATA_KEY_PREVIOUS,
  });
  return wire(config, loadContent(), createStore(database, sealer));
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

async function chat(app: App): Promise<number> {
  process.stderr.write(
    'Landa, in the terminal. A number presses a button; an empty line ends. No bot token is set, so nothing goes to Telegram.\n\n',
  );
  await chatInTerminal({
    input: process.stdin,
    write: (text) => process.stdout.write(text),
    speaker: app.speaker,
    receive: (update, messenger) => receiveUpdate(app.advisor, update, messenger),
    ...(process.env['LANG'] ? { clientLanguage: process.env['LANG'].slice(0, 2) } : {}),
  });
  return 0;
}

async function telegram(app: App, config: Config): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  if (!(await app.store.hasOpen(stockholmDate(app.now()), 'real'))) {
    console.error(
      'There are no real vacancies yet: run "npm run sync -- --file ads.jsonl". Samples are never shown on Telegram.',
    );
  }
  const token = config.TELEGRAM_BOT_TOKEN ?? '';
  const apiRoot = config.TELEGRAM_API_ROOT;
  const log = (line: string) => console.error(line);
  await Promise.all([
    runTelegram({
      token,
      apiRoot,
      speaker: app.speaker,
      languages: app.languages,
      receive: (update, messenger) => receiveUpdate(app.advisor, update, messenger),
      onIgnored: () => app.store.tally(stockholmDate(app.now()), 'ignored_update'),
      signal: stop.signal,
      log,
    }),
    tellWaitingEachMinute(app, makeSender(token, apiRoot, app.speaker), stop.signal, log),
  ]);
  return 0;
}

/** New vacancies come with a sync, which may run beside us: look once a minute. */
async function tellWaitingEachMinute(
  app: App,
  send: ReturnType<typeof makeSender>,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  const pause = (ms: number) => setTimeout(ms, undefined, { signal }).catch(() => {});
  while (!signal.aborted) {
    await pause(60_000);
    if (signal.aborted) return;
    await tellWaiting({
      store: app.store,
      channel: 'telegram',
      today: stockholmDate(app.now()),
      now: app.now,
      send,
      pause,
    }).catch((error: unknown) =>
      log(`telling those who wait: ${error instanceof Error ? error.name : 'failed'}`),
    );
  }
}

/** Exit code 1 when the file broke off: what came before the break is stored. */
async function sync(app: App, file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('Say which file: npm run sync -- --file ads.jsonl');
    return 1;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}`);
    return 1;
  }
  const isTerminal = process.stderr.isTTY === true;
  const totals = await syncVacancies({
    readings: readAdStream(
      createReadStream(file, 'utf8'),
      { municipalities: app.municipalities, occupations: app.occupations },
      stockholmDate(app.now()),
    ),
    store: app.store,
    now: app.now,
    onProgress: (read) => {
      if (isTerminal) process.stderr.write(`\r${read} ads read`);
    },
  });
  if (isTerminal) process.stderr.write('\r');
  console.log(formatSyncTable(totals));
  return totals.broken ? 1 : 0;
}
