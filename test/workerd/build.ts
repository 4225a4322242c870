import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the bundle, as wrangler would upload it. */
    readonly bundle: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the Worker once for all tests, with wrangler and the project's own settings. */
export default function build(project: TestProject) {
  const bundle = mkdtempSync(join(tmpdir(), 'landa-bundle-'));
  execFileSync(
    process.execPath,
    [
      `${root}node_modules/wrangler/bin/wrangler.js`,
      'deploy',
      `${root}test/workerd/story-worker.ts`,
      '--dry-run',
      '--outdir',
      bundle,
    ],
    {
      cwd: root,
      stdio: 'pipe',
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_SEND_ERROR_REPORTS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
      },
    },
  );
  project.provide('bundle', bundle);
  return () => rmSync(bundle, { recursive: true, force: true });
}
