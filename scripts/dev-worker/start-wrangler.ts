import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder, quietly, wrangler } from '../wrangler.ts';

export interface LocalWorker {
  /** Resolves when it has ended by itself or was stopped. */
  readonly ended: Promise<unknown>;
  /** Ends it and everything it has started. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts `wrangler dev` on loopback and waits until the Worker answers. What wrangler says goes to `write` from then
 * on, and from the beginning when that takes long. @throws with what it said, when it ends instead.
 */
export async function startWrangler(options: {
  readonly port: number;
  /** Secrets, as NAME=value lines. */
  readonly settingsFile: string;
  /** Settings that are no secrets. */
  readonly variables: Readonly<Record<string, string>>;
  /** For what wrangler leaves behind. */
  readonly folder: string;
  readonly write: (text: string) => void;
  readonly signal: AbortSignal;
}): Promise<LocalWorker> {
  const { port, settingsFile, variables, folder, write, signal } = options;
  const [program, ...first] = wrangler;
  const flags = [
    '--ip',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--inspector-port',
    '0',
    '--env-file',
    settingsFile,
  ];
  const more = ['--persist-to', folder, '--show-interactive-dev-session=false'];
  const vars = Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const child = spawn(program, [...first, 'dev', ...flags, ...more, ...vars], {
    cwd: projectFolder,
    // A group of its own: Ctrl+C reaches us alone, and we end wrangler and what it has started as one.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quietly, WRANGLER_LOG_PATH: folder, WRANGLER_REGISTRY_PATH: folder },
  });
  let held: string | undefined = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (held === undefined) write(text);
      else held += text;
    });
  const ended = once(child, 'exit');
  const stop = () => endGroup(child.pid, ended);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const started = performance.now();
  while (!(await isUp(port))) {
    if (signal.aborted) break;
    if (held && performance.now() - started > 15_000) {
      // Code that cannot be built, for one: wrangler waits for a change, and whoever makes it has to know.
      write(held);
      held = undefined;
    }
    if (hasEnded()) {
      await stop();
      throw new Error(`wrangler has ended:\n${held ?? 'what it said stands above'}`);
    }
    await pause(100);
  }
  held = undefined;
  return { ended, stop };
}

async function isUp(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  );
  await answer?.body?.cancel();
  return answer?.ok === true;
}

/** Asks a process group to end, and makes it end when it has not after a while. */
async function endGroup(pid: number | undefined, ended: Promise<unknown>): Promise<void> {
  if (pid === undefined) return;
  const deadline = Date.now() + 5000;
  signalGroup(pid, 'SIGTERM');
  await Promise.race([ended, pause(5000, undefined, { ref: false })]);
  // Wrangler can be gone before what it has started.
  while (signalGroup(pid, 0) && Date.now() < deadline) await pause(50);
  signalGroup(pid, 'SIGKILL');
}

/** Whether anyone was there. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
