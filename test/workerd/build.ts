import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildBundle } from '../../scripts/deploy/bundle.ts';
import { wrangler } from '../../scripts/wrangler.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the bundle, as wrangler would upload it. */
    readonly bundle: string;
  }
}

/** Builds the Worker once for all tests. */
export default async function build(project: TestProject) {
  const bundle = await buildWorker('test/workerd/story-worker.ts');
  project.provide('bundle', bundle);
  return () => rmSync(bundle, { recursive: true, force: true });
}

/** With wrangler and the project's own settings. Resolves with the bundle's folder, which is the caller's to remove. */
export async function buildWorker(entry: string): Promise<string> {
  const bundle = mkdtempSync(join(tmpdir(), 'landa-bundle-'));
  await buildBundle(wrangler, bundle, entry);
  return bundle;
}
