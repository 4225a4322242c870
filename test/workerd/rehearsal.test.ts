import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../scripts/wrangler.ts';

test('deploy --dry-run needs no account, no network, no settings and no folder of its own; the real bundle fits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'landa-rehearsal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const scripts = ['with-node-24.mjs', 'deploy.ts'].map((file) => `${projectFolder}scripts/${file}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...scripts, '--dry-run'], {
    cwd: folder,
    encoding: 'utf8',
    // A proxy where nobody listens: whatever tried to leave would fail.
    env: { PATH: process.env['PATH'], HOME: folder, HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  expect(status, stdout + stderr).toBe(0);
  const sizeOf = (what: string) =>
    Number(new RegExp(`${what} ([\\d.]+) KiB of`).exec(stdout)?.[1] ?? Infinity);
  expect(sizeOf('code')).toBeLessThan(544);
  expect(sizeOf('WebAssembly')).toBeLessThan(1024);
  for (const locale of readdirSync(`${projectFolder}locales`))
    expect(sizeOf(`locales/${locale}`), locale).toBeLessThan(40);
  expect(stdout).toContain(
    'Still to be set, in the shell or in .env: PUBLIC_URL, DATABASE_URL, LANDA_DATA_KEY',
  );
  expect(readdirSync(folder)).not.toContain('.data');
});
