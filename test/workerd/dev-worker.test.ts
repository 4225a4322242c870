import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../scripts/wrangler.ts';
import { openDatabase } from '../../src/store/open-embedded.ts';
import { freePort } from '../support/free-port.ts';
import { testKey } from '../support/test-app.ts';

const commandLine = ['run', 'dev:worker'];

test('npm run dev:worker takes a turn, does its chores, keeps what was said in the file, and leaves no process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landa-dev-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = `file:${folder}/landa.db`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A group of its own, as a terminal makes it: Ctrl+C goes to everyone in it.
  const child = spawn('npm', commandLine, {
    cwd: projectFolder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: settings({ PORT: `${port}`, DATABASE_URL: database, TMPDIR: folder, TELEGRAM_BOT_TOKEN: '42:TEST' }),
  });
  const group = child.pid ?? 0;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const ended = once(child, 'exit');
  onTestFinished(() => void end(group, 'SIGKILL'));

  await expect.poll(() => output, { timeout: 50_000 }).toContain(`http://localhost:${port}/chat`);
  expect(output).toContain('npm start');
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ database: 'ready' });
  expect((await fetch(`${url}/chat`)).status).toBe(200);
  const consent = await (await fetch(`${url}/chat?at=lang.sv`)).text();
  const heard = await fetch(`${url}/chat/aloud?tap=listen.consent.sv`);
  expect((await heard.text()).slice(0, 4)).toBe('OggS');
  const nonce = /name="n" value="([^"]+)"/.exec(consent)?.[1] ?? '';
  const turn = await fetch(`${url}/chat`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ n: nonce, m: '0', tap: 'consent.sv.yes' }),
  });
  expect([turn.status, turn.headers.get('location')]).toEqual([303, '/chat#now']);
  const cookie = turn.headers.getSetCookie().map((one) => one.split(';')[0]);
  const chat = await fetch(`${url}/chat`, { headers: { Cookie: cookie.join('; ') } });
  expect(await chat.text()).toContain('value="a.work.');
  expect((await fetch(`${url}/cdn-cgi/local/scheduled`)).status).toBe(200);

  const family = descendants(group);
  expect(family.map(({ command }) => command).join('\n')).toContain('workerd serve');
  end(group, 'SIGINT');
  await ended;
  expect(descendants(group, family).map(({ command }) => command)).toEqual([]);
  // The file with the secrets went too; the log was folded into the database.
  expect(readdirSync(folder).filter((name) => !/^(node-compile-cache|tsx)/.test(name))).toEqual(['landa.db']);
  const { db, close } = await openDatabase({ url: database });
  expect((await db.get<{ n: number }>(sql`select count(*) as n from person`)).n).toBe(1);
  close();
});

test('a port that is taken is said in one line, before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const { status, stderr } = spawnSync('npm', commandLine, {
    cwd: projectFolder,
    encoding: 'utf8',
    env: settings({ PORT: `${port}`, DATABASE_URL: ':memory:' }),
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^PORT: ${port} is taken .*PORT=8788 npm run dev:worker$`, 'm'));
});

/** The test's own, whatever stands in the shell. */
function settings(own: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, LANDA_DATA_KEY: testKey, ...own };
}

function end(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Nobody is left.
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Who is there of those that a process has started, however far down; of `family`, those still there. */
function descendants(root: number, family?: readonly Process[]): readonly Process[] {
  const all = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout;
  const processes = all.split('\n').map((line): Process => {
    const [pid, parent, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), command: command.join(' ') };
  });
  if (family) return processes.filter(({ pid }) => family.some((one) => one.pid === pid));
  const found = new Set([root]);
  for (const ancestor of found)
    for (const { pid, parent } of processes) if (parent === ancestor) found.add(pid);
  return processes.filter(({ pid }) => found.has(pid));
}
