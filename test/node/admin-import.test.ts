import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { applyImport, planImport } from '../../src/app/plan-import.ts';
import { closeOpening } from '../../src/app/receive-openings.ts';
import { admin } from '../../src/node/admin.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { job, storuman } from '../support/openings-api.ts';
import { knowledge, makeTestApp } from '../support/test-app.ts';

async function open() {
  const { app, store, database } = await makeTestApp({ vacancies: false });
  const folder = mkdtempSync(join(tmpdir(), 'landa-import-'));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await store.openAccount(storuman, app.now());
  const run = async (...words: readonly string[]) => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)));
    const error = vi.spyOn(console, 'error').mockImplementation((text) => said.push(String(text)));
    const code = await admin(['import', ...words], app).finally(() => {
      log.mockReset();
      error.mockReset();
    });
    return { code, said: said.join('\n') };
  };
  const file = (content: string, name = 'jobb.csv') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const stored = () => store.listOpenings(storuman, { limit: 1000 });
  return { app, store, run, file, stored };
}

const headings = 'Referens;Rubrik;Yrke;Sista ansökningsdag;Anställningsform;Länk;Chef';
const row = (reference: string, headline: string, day = '2026-12-20') =>
  `${reference};${headline};Kock, storhushåll;${day};Tillsvidare;https://storuman.example.se/${reference};Eva`;

test('a file is shown row by row before it is stored, and only what is good is stored', async () => {
  const { app, store, run, file, stored } = await open();
  const path = file(
    [headings, row('A1', 'Kock'), row('A2', 'Kokerska', 'snart'), row('A3', 'Kallskänka')].join('\n'),
  );
  expect(await run('Storuman', path, '--language', 'sv')).toEqual({
    code: 1,
    said: [
      'Storuman:',
      '    2  new        A1                    Kock',
      '    3  refused    A2                    Kokerska',
      '                  Sista ansökningsdag: Skriv dagen så här: 2026-11-23.',
      '    4  new        A3                    Kallskänka',
      '',
      '2 new, 0 changed, 0 unchanged, 0 closed, 1 refused',
      'Columns that are not read: Chef',
      'Nothing is stored yet: --apply stores what is new or changed.',
    ].join('\n'),
  });
  expect(await stored()).toEqual([]);
  expect((await run('Storuman', path, '--apply')).said).toContain('2 stored.');
  const [first, second] = await stored();
  expect([first?.origin, second?.origin]).toEqual(['file', 'file']);
  const kept = (await stored()).find(({ reference }) => reference === 'A3');
  await closeOpening({ store, now: app.now }, storuman, kept?.id ?? '', 'filled');
  file([headings, row('A1', 'Kock till skolan'), row('A3', 'Kallskänka'), row('A4', 'Kock')].join('\n'));
  const again = await run('2421', path, '--apply', '--json');
  expect(again.code).toBe(0);
  expect(JSON.parse(again.said)).toMatchObject({
    totals: { new: 1, changed: 1, unchanged: 0, closed: 1, refused: 0 },
    applied: [
      { row: 2, reference: 'A1', outcome: 'updated' },
      { row: 4, reference: 'A4', outcome: 'created' },
    ],
  });
  expect(JSON.parse((await run('2421', path, '--apply', '--json')).said)).toMatchObject({
    totals: { new: 0, changed: 0, unchanged: 2, closed: 1 },
    applied: [],
  });
});

test('postings from elsewhere are not taken in', async () => {
  const { run, file, stored } = await open();
  const posting = (place: unknown) => ({
    ...{
      '@type': 'JobPosting',
      title: 'Kock',
      employmentType: 'FULL_TIME, Tillsvidare',
      identifier: { value: 7 },
    },
    ...{ validThrough: '2026-12-20T23:59', url: 'https://storuman.example.se/7', jobLocation: place },
    relevantOccupation: { name: 'Kock, storhushåll' },
  });
  const path = file(
    JSON.stringify([
      posting({ address: { addressLocality: 'Storuman' } }),
      posting('Hedemora'),
      posting(null),
      7,
    ]),
    'jobb.json',
  );
  const { code, said } = await run('Storuman', path, '--apply', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(said).lines).toMatchObject([
    { reference: '7', outcome: 'new' },
    { faults: [{ column: 'jobLocation', say: expect.stringContaining('Hedemora') }] },
    { faults: [{ say: 'Write in which municipality the job is. We cannot see it.' }] },
    { faults: [{ pointer: '' }] },
  ]);
  expect((await stored()).map(({ form }) => form)).toMatchObject([{ extent: { min: 100, max: 100 } }]);
});

test('what cannot be done is said', async () => {
  const { run, file } = await open();
  expect((await run('Storuman', 'finns-inte.csv')).said).toContain('There is no file finns-inte.csv.');
  expect((await run('Hedemora', file(headings), '--apply')).said).toContain(
    'Hedemora does not take part yet',
  );
  expect(await run('Storuman', file('hej'))).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^We find no row/),
  });
  expect((await run('Storuman', file('{}', 'annonser.jsonl'))).said).toContain('leave the municipality out');
});

test('two hundred at a time, with a pause between; what was stored before a failure stays whole', {
  timeout: 30_000,
}, async () => {
  const { app, store, stored } = await open();
  const place = knowledge.municipalities.byCode(storuman);
  if (!place) throw new Error('no Storuman');
  const registers = {
    ...knowledge,
    findOccupations: (text: string) => knowledge.findOccupations('sv', text),
  };
  const rows = Array.from({ length: 450 }, (_none, at) => ({
    ...{ row: at + 2, faults: [], columns: {} },
    sent: job({ reference: `R${at}` }),
  }));
  const check = (sent: unknown) => checkOpening(sent, place, registers, '2026-11-24');
  const lines = await planImport(rows, { municipality: storuman, check, store });
  let pauses = 0;
  let commits = 0;
  const failing = {
    ...store,
    commitOpenings: async (...args: Parameters<typeof store.commitOpenings>) => {
      if (++commits > 2) throw new Error('no connection');
      return store.commitOpenings(...args);
    },
  };
  const receiving = {
    store: failing,
    municipalities: knowledge.municipalities,
    newId: app.advisor.newId,
    now: app.now,
  };
  const pause = async () => pauses++;
  await expect(applyImport(receiving, lines, storuman, pause)).rejects.toThrow('no connection');
  expect([(await stored()).length, pauses]).toEqual([400, 2]);
  const left = await planImport(rows, { municipality: storuman, check, store });
  expect(await applyImport({ ...receiving, store }, left, storuman, pause)).toHaveLength(50);
});
