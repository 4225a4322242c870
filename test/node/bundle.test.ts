import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

test('the program as one file is a program: no library of it stands in the way of another', {
  timeout: 60_000,
}, async () => {
  const bundle = await bundleProgram('src/node.ts');
  expect(bundle).toBeDefined();
  // Throws on what is no JavaScript, such as a name declared twice.
  execFileSync(process.execPath, ['--check', bundle ?? ''], { stdio: 'pipe' });
});
