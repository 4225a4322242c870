import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { deploy } from '../../scripts/deploy/run-deploy.ts';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { version } from '../../src/version.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { testKey } from '../support/test-app.ts';

const standIn = fileURLToPath(new URL('../support/wrangler-stand-in.ts', import.meta.url));

export type Trouble = 'none' | 'build' | 'size' | 'queue' | 'deploy';

interface Asked {
  readonly asked: 'build' | 'queue' | 'deploy';
  readonly name?: string;
  /** What the configuration held that took the place of wrangler.toml. */
  readonly config?: string;
  readonly args: readonly string[];
  readonly path: string;
  readonly mode: string;
  readonly settings: Record<string, string>;
  readonly inherited: readonly string[];
}

/** A world on this machine that a deployment meets: a libSQL server, Telegram, Cloudflare and its command. */
export async function setUpWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'landa-deploy-'));
  const log = join(folder, 'log');
  const server = await startHranaServer({ authToken: 'token-of-the-database' });
  const telegram = await startFakeTelegram();
  onTestFinished(async () => {
    await server.close();
    await telegram.close();
    rmSync(folder, { recursive: true });
  });
  const settings = {
    PUBLIC_URL: 'https://landa.example.se',
    DATABASE_URL: 'libsql://database.example',
    DATABASE_AUTH_TOKEN: 'token-of-the-database',
    LANDA_DATA_KEY: testKey,
    OPERATOR_NAME: 'Exempelföreningen',
    OPERATOR_CONTACT: 'hej@example.org',
    TELEGRAM_BOT_TOKEN: '42:TEST',
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-tests',
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_MODE: 'polling',
  };
  let health: Response | undefined;
  /** The addresses of the world lead to this machine. */
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { host, pathname } = new URL(request.url);
    if (host === 'landa.example.se') return health?.clone() ?? Response.json({ version, database: 'ready' });
    if (host !== 'database.example') throw new TypeError(`nobody is at ${request.url}`);
    const { method, headers } = request;
    return fetch(`${server.url}${pathname}`, {
      method,
      headers,
      ...(method === 'POST' ? { body: await request.text() } : {}),
    });
  };
  return {
    server,
    telegram,
    settings,
    /** What the address of the Worker answers from now on. */
    answerHealth: (response: Response) => {
      health = response;
    },
    run: async (env: Record<string, string>, trouble: Trouble = 'none', how = deploy) => {
      const lines: string[] = [];
      const code = await how({
        env,
        wrangler: [process.execPath, standIn, log, trouble],
        fetch: send,
        write: (line) => lines.push(line),
        patience: { attempts: 2, pauseMs: 1 },
      });
      return { code, text: lines.join('\n') };
    },
    /** What wrangler was asked so far. */
    asked: (): readonly Asked[] =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Asked)
        : [],
    tables: () =>
      server.db.prepare("select count(*) as n from sqlite_schema where type = 'table'").get()?.['n'],
    mark: () => server.db.prepare("select value from setting where name = 'key_check'").get()?.['value'],
  };
}
