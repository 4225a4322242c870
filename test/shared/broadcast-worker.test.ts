import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startWrangler } from '../../scripts/dev-worker/start-wrangler.ts';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { markKey } from '../../src/store/readiness.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { freePort } from '../support/free-port.ts';
import { testKey } from '../support/test-app.ts';
import { morning } from './broadcast/morning.ts';
import { setStage } from './broadcast/stage.ts';

it('1,000 subscribers through the Worker, woken by cron and by its queue', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landa-worker-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startHranaServer({ file: join(folder, 'landa.db') });
  onTestFinished(() => server.close());
  const database = await openDatabase({ url: server.url });
  await migrateDatabase(database, migrationsFolder);
  await markKey(database, await createSealer({ key: testKey }));
  database.close();
  const stage = await setStage({ people: 1000, blocked: 30, url: server.url });
  const settings = join(folder, 'settings');
  const secrets = {
    DATABASE_URL: server.url,
    LANDA_DATA_KEY: testKey,
    TELEGRAM_BOT_TOKEN: stage.telegram.token,
  };
  writeFileSync(
    settings,
    Object.entries(secrets)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  );
  const port = await freePort();
  const days = Math.round((Date.parse(morning) - Date.now()) / 1000);
  const worker = await startWrangler({
    ...{ port, settingsFile: settings, folder, write: () => {}, signal: AbortSignal.timeout(170_000) },
    variables: {
      TELEGRAM_API_ROOT: stage.telegram.url,
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-queues',
      PUBLIC_URL: 'https://landa.example.se',
      OPERATOR_NAME: 'Exempelföreningen',
      OPERATOR_CONTACT: 'hej@example.org',
      BROADCAST_PER_SECOND: '100',
      JOBTECH_STREAM_URL: 'off',
      LANDA_CLOCK: days < 0 ? `-PT${-days}S` : `PT${days}S`,
    },
  });
  onTestFinished(() => worker.stop());
  // Cron wakes the queue; after that the queue wakes itself while anything is due.
  expect((await fetch(`http://127.0.0.1:${port}/cdn-cgi/local/scheduled`)).status).toBe(200);
  for (let waited = 0; waited < 90; waited++) {
    const { queued = 0, leased = 0, sending = 0 } = await stage.states();
    if (queued + leased + sending === 0) break;
    await pause(1000);
  }
  expect(await stage.states()).toEqual({ sent: 970, unreachable: 30 });
  const received = await stage.received();
  expect(received.size).toBe(970);
  expect([...received.values()].every((n) => n === 1)).toBe(true);
});
