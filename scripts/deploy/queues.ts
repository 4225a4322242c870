import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, projectFolder } from '../wrangler.ts';

const queues = ['landa-delivery', 'landa-delivery-dead'] as const;

/**
 * Makes the queues that wrangler.toml names; those that are there already are found. Resolves with what wrangler said
 * when an account has none: Cloudflare's paid plan brings them.
 */
export async function makeQueues(
  [program, ...first]: Command,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly refused?: string }> {
  for (const queue of queues) {
    const child = spawn(program, [...first, 'queues', 'create', queue], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    const [code] = await once(child, 'exit');
    if (code !== 0 && !/already (?:exists|taken)|code: 11009/i.test(said))
      return { refused: said.trim().split('\n').at(-1) ?? '' };
  }
  return {};
}

/** Lends `use` a configuration without queues: then the Worker sends by its clock alone. Gone when `use` has ended. */
export async function withoutQueues<T>(use: (path: string) => Promise<T>): Promise<T> {
  // Beside the other one, since paths in it begin there.
  const path = join(projectFolder, `.wrangler-without-queues-${process.pid}.toml`);
  const remove = () => rmSync(path, { force: true });
  process.once('exit', remove);
  try {
    writeFileSync(path, dropQueues(readFileSync(join(projectFolder, 'wrangler.toml'), 'utf8')));
    return await use(path);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** The tables under [[queues.…]], each up to the next table. */
export function dropQueues(toml: string): string {
  return toml.replace(/^\[\[queues\.[^[]*/gm, '');
}
