// Runs a TypeScript file in a process that keeps small, however much goes through it: without these settings Node
// lets garbage grow to several hundred MB on a machine that has the room.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('with-node-24.mjs', import.meta.url));
const flags = ['--max-semi-space-size=1', '--max-old-space-size=64'];
const { status } = spawnSync(process.execPath, [...flags, script, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // One heap of glibc's instead of one a thread.
  env: { ...process.env, MALLOC_ARENA_MAX: '1' },
});
process.exitCode = status ?? 1;
