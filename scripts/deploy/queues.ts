import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** The tables under [[queues.…]], each up to the next table: without them the Worker sends by its clock alone. */
export function dropQueues(toml: string): string {
  return toml.replace(/^\[\[queues\.[^[]*/gm, '');
}
