import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../wrangler.ts';

/** Lends `use` a configuration that is wrangler.toml changed. Gone when `use` has ended. */
export async function withConfiguration<T>(
  change: (toml: string) => string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  // Beside the other one, since paths in it begin there.
  const path = join(projectFolder, `.wrangler-changed-${process.pid}.toml`);
  const remove = () => rmSync(path, { force: true });
  process.once('exit', remove);
  try {
    writeFileSync(path, change(readFileSync(join(projectFolder, 'wrangler.toml'), 'utf8')));
    return await use(path);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/**
 * Lets the Worker use Workers AI. Not in wrangler.toml itself: with it even a Worker on this machine would need an account.
 */
export function withAi(toml: string): string {
  return `${toml.trimEnd()}\n\n[ai]\nbinding = "AI"\n`;
}
