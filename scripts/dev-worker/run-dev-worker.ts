import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { BadEnvironment, type Config } from '../../src/config.ts';
import { readLocalKey } from '../../src/node/local-key.ts';
import { openApp } from '../../src/node/open-app.ts';
import { startHranaServer } from '../hrana-server.ts';
import { withSecretFile } from '../secret-file.ts';
import { readLocalSettings } from './local-settings.ts';
import { type LocalWorker, startWrangler } from './start-wrangler.ts';

/**
 * The Worker in workerd on this machine, over the same file and key as `npm start`, until `signal`. Nothing but
 * loopback. Exit code 1 when wrangler ends by itself. @throws BadEnvironment
 */
export async function runDevWorker(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (line: string) => void;
  readonly writeLog: (text: string) => void;
  readonly signal: AbortSignal;
}): Promise<number> {
  const { env, write, writeLog, signal } = options;
  const { config, file, notes } = readLocalSettings(env);
  for (const note of notes) write(note);
  await refuseTakenPort(config.PORT);
  if (file) mkdirSync(dirname(file), { recursive: true });
  // Whoever else works on this machine does not get at the answers.
  const authToken = randomBytes(24).toString('base64url');
  const database = await startHranaServer({ authToken, ...(file ? { file } : {}) });
  try {
    write(`The database ${file ?? 'in memory'} is served at ${database.url}, to this Worker alone.`);
    const remote: Config = {
      ...config,
      DATABASE_URL: database.url,
      DATABASE_AUTH_TOKEN: authToken,
      LANDA_DATA_KEY: config.LANDA_DATA_KEY ?? readLocalKey(),
    };
    // Over HTTP as well: two SQLite libraries on one file in one process would drop each other's locks.
    (await openApp(remote)).close();
    write('Its tables are up to date. Wrangler builds the Worker …');
    const secrets = [
      'DATABASE_URL',
      'DATABASE_AUTH_TOKEN',
      'LANDA_DATA_KEY',
      'LANDA_DATA_KEY_PREVIOUS',
    ] as const;
    return await withSecretFile(toLines(remote, secrets), async (settingsFile) => {
      const worker = await startWrangler({
        port: config.PORT,
        settingsFile,
        variables: pick(remote, ['OPERATOR_NAME', 'OPERATOR_CONTACT', 'LANDA_CLOCK']),
        folder: dirname(settingsFile),
        write: writeLog,
        signal,
      });
      return await stayUp(worker, config.PORT, options);
    });
  } finally {
    await database.close();
  }
}

async function stayUp(
  worker: LocalWorker,
  port: number,
  { write, signal }: Parameters<typeof runDevWorker>[0],
): Promise<number> {
  try {
    if (!signal.aborted) {
      write(`Landa is here, in workerd: http://localhost:${port}/chat`);
      write(`What runs every minute at Cloudflare: curl http://localhost:${port}/cdn-cgi/local/scheduled`);
      write('Changes in the code are taken up at once. Ctrl+C ends.');
      await Promise.race([worker.ended, once(signal, 'abort')]);
    }
    if (signal.aborted) return 0;
    write('Wrangler has ended by itself; what it said stands above.');
    return 1;
  } finally {
    await worker.stop();
  }
}

/** Before anything is started: wrangler would say it late, and in other words. */
async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE'
        ? 'is taken by another program, perhaps by "npm start"'
        : `cannot be used (${error.code})`;
    throw new BadEnvironment(`PORT: ${port} ${why}. Choose another: PORT=8788 npm run dev:worker`);
  });
  probe.close();
  await once(probe, 'close');
}

function toLines(config: Config, names: readonly (keyof Config)[]): string {
  // Base64 and addresses: nothing in them that a file of settings would read otherwise.
  return Object.entries(pick(config, names))
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

function pick(config: Config, names: readonly (keyof Config)[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (config[name] === undefined ? [] : [[name, String(config[name])]])),
  );
}
