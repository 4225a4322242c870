import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lends a file with secrets to `use`: in a folder of its own outside the project, readable by its owner alone, and
 * gone when `use` has ended, or when the process exits before.
 */
export async function withSecretFile<T>(text: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'landa-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const path = join(folder, 'settings');
    writeFileSync(path, text, { mode: 0o600 });
    return await use(path);
  } finally {
    process.off('exit', remove);
    remove();
  }
}
