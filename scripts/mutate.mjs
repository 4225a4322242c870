// Mutation run: docs/decisions/0015-mutation-run.md. What stands after "npm run mutate --" goes to Stryker.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const packages = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];
const folder = '.mutation';
const program = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;

if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  // Without its peers: it shall find our vitest, one folder up, and none of its own.
  const flags = ['--prefix', folder, '--legacy-peer-deps', '--no-package-lock', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, ...packages]);
}
run(process.execPath, [program, 'run', 'scripts/mutate/stryker.json', ...process.argv.slice(2)]);

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
