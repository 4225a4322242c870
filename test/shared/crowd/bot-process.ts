import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsFolder } from '../../../src/content.ts';
import type { Vacancy } from '../../../src/core/vacancy.ts';
import { vacancyId } from '../../../src/core/vacancy-id.ts';
import { migrateDatabase, openDatabase } from '../../../src/store/open-embedded.ts';
import { createSealer } from '../../../src/store/sealing.ts';
import { createStore } from '../../../src/store/store.ts';
import { testKey, testNow, wireAt } from '../../support/test-app.ts';
import type { StrictTelegram } from './strict-telegram.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The bot as it is started in earnest, `src/node.ts` in a process of its own, with a database in a file. */
export async function makeBot(telegram: StrictTelegram) {
  const folder = mkdtempSync(join(tmpdir(), 'landa-crowd-'));
  const file = join(folder, 'landa.db');
  await fillVacancies(`file:${file}`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = '';
  let isOver = false;

  return {
    file,
    /** What it has written, over all its lives. */
    output: () => output,
    /** Resolves at its first answer. */
    async start() {
      if (isOver) throw new Error('the test is over');
      const one = spawn(process.execPath, ['scripts/with-node-24.mjs', 'src/node.ts'], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env['PATH'],
          PORT: String(port),
          PUBLIC_URL: url,
          DATABASE_URL: `file:${file}`,
          LANDA_DATA_KEY: testKey,
          LANDA_CLOCK: shiftTo(testNow),
          OPERATOR_NAME: 'Exempelföreningen',
          OPERATOR_CONTACT: 'hej@example.org',
          TELEGRAM_MODE: 'webhook',
          TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-crowds',
          TELEGRAM_BOT_TOKEN: telegram.token,
          TELEGRAM_API_ROOT: telegram.url,
        },
      });
      child = one;
      for (const stream of [one.stdout, one.stderr]) stream.on('data', (part) => (output += part));
      for (let attempt = 0; ; attempt++) {
        if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) return;
        if (attempt > 600 || one.exitCode !== null) throw new Error(`the bot did not start: ${output}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    async kill() {
      const one = child;
      child = undefined;
      if (!one || one.exitCode !== null || one.signalCode !== null) return;
      one.kill('SIGKILL');
      await once(one, 'exit');
    },
    /** Ends it for good. */
    async close() {
      isOver = true;
      await this.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The samples, standing in for real openings: there must be something to find. */
export async function fillVacancies(databaseUrl: string): Promise<void> {
  const database = await openDatabase({ url: databaseUrl });
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  const app = wireAt(store, testNow);
  const real = app
    .samples()
    .map((one): Vacancy => ({ ...one, source: 'jobtech', id: vacancyId('jobtech', one.sourceId) }));
  await store.upsert(real, app.now());
  await store.saveSyncState('jobtech', { lastSuccessAt: Date.parse(testNow) - 3_000_000 });
  database.close();
}

export function shiftTo(instant: string): string {
  const seconds = Math.ceil((Date.parse(instant) - Date.now()) / 1000);
  return `${seconds < 0 ? '-' : ''}PT${Math.abs(seconds)}S`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
