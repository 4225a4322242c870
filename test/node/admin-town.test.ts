import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { admin } from '../../src/node/admin.ts';
import { makeTestApp } from '../support/test-app.ts';

async function open() {
  const { app, store, database } = await makeTestApp({ vacancies: false });
  const folder = mkdtempSync(join(tmpdir(), 'landa-town-'));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = async (...words: readonly string[]) => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)));
    const error = vi.spyOn(console, 'error').mockImplementation((text) => said.push(String(text)));
    const code = await admin(words, app).finally(() => {
      log.mockRestore();
      error.mockRestore();
    });
    return { code, said: said.join('\n') };
  };
  const file = (content: object | string) => {
    const path = join(folder, 'town.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  return { store, run, file };
}

test('a town is shown before it is stored, and only what changes', async () => {
  const { store, run, file } = await open();
  const path = file({ statedOn: '2026-11-01', housing: { vacant: 3 } });
  expect(await run('town', 'Hedemora', path)).toEqual({
    code: 0,
    said: 'Hedemora:\n  + /statedOn: "2026-11-01"\n  + /housing/vacant: 3\n\nNothing is stored yet: --apply stores it.',
  });
  expect(await store.readTown('2083')).toBeUndefined();
  await run('town', '2083', path, '--apply');
  expect(await store.readTown('2083')).toMatchObject({ housing: { vacant: 3 } });
  file({ statedOn: '2026-11-20', housing: { company: 'Exempelhus' } });
  expect((await run('town', '2083', path, '--apply')).said.split('\n').slice(1, 4)).toEqual([
    '  ~ /statedOn: "2026-11-01" → "2026-11-20"',
    '  - /housing/vacant: 3',
    '  + /housing/company: "Exempelhus"',
  ]);
  expect((await run('town', '2083', path, '--apply')).said).toBe('Hedemora: nothing changes.');
});

test('every fault is told, and nothing of it stored', async () => {
  const { store, run, file } = await open();
  const path = file({ housing: { vacant: -1 }, school: 1 });
  expect(await run('town', 'Hedemora', path, '--apply', '--language', 'sv')).toEqual({
    code: 1,
    said: [
      '/statedOn: Det här måste fyllas i.',
      '/housing/vacant: Talet ska vara minst 0.',
      '/school: Det här fältet finns inte. Kontrollera hur det stavas.',
    ].join('\n'),
  });
  expect(await store.readTown('2083')).toBeUndefined();
  expect((await run('town', 'Hedemora', file('{'))).said).toContain('cannot be read as JSON');
  expect(JSON.parse((await run('town', 'form')).said)).toMatchObject({
    required: ['statedOn'],
    properties: { shiftCare: { description: expect.stringContaining('at night') } },
  });
  expect(await run('town', 'Hedemora')).toEqual({ code: 1, said: 'Hedemora has said nothing.' });
});

test('sisters are added once, listed and removed', async () => {
  const { run } = await open();
  expect((await run('sister', 'add', 'Botkyrka', 'Hedemora')).said).toBe(
    'Botkyrka and Hedemora work together from 2026-11-24.',
  );
  expect((await run('sister', 'add', '0127', '2083')).said).toBe(
    'Botkyrka and Hedemora work together already.',
  );
  expect(JSON.parse((await run('sister', 'list', '--json')).said)).toEqual([
    { origin: '0127', destination: '2083', since: '2026-11-24' },
  ]);
  expect((await run('sister', 'add', 'Botkyrka', 'Botkyrka')).code).toBe(1);
  expect((await run('sister', 'remove', 'Botkyrka', 'Hedemora')).code).toBe(0);
  expect((await run('sister', 'remove', 'Botkyrka', 'Hedemora')).code).toBe(1);
  expect((await run('sister', 'list')).said).toBe('No municipalities work together yet.');
});
