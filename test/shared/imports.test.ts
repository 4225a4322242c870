import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { syncVacancies } from '../../src/app/sync-vacancies.ts';
import { readAdStream } from '../../src/jobtech/read-file.ts';
import { admin } from '../../src/node/admin.ts';
import { placesIn } from '../../src/openings/place-of-address.ts';
import { parsePostings, readJobPostings } from '../../src/openings/read-job-posting.ts';
import { plan } from '../support/imports.ts';
import { knowledge, makeTestApp } from '../support/test-app.ts';

const shared = new URL('../../../shared/data/', import.meta.url);
const ads = new URL('ads/jobtech-ads-2025-09.jsonl', shared);
const clock = '2025-09-12T08:00:00Z';

test('the 60 real postings, each in the municipality of its address on the day it was posted', async () => {
  const parsed = parsePostings(readFileSync(new URL('feeds/schemaorg-jobpostings-2020.json', shared)));
  if (parsed.kind === 'refused') throw new Error(parsed.fault.say);
  expect(parsed.postings).toHaveLength(60);
  /** The first thing in the way, in the order in which somebody would have to mend them. */
  const firsts: Record<string, number> = {};
  const faults: Record<string, number> = {};
  const count = (table: Record<string, number>, key: string) => {
    table[key] = (table[key] ?? 0) + 1;
  };
  for (const posting of parsed.postings as readonly { jobLocation?: unknown; datePosted?: string }[]) {
    const [place] = placesIn(posting.jobLocation, knowledge.municipalities);
    // Without a place it is judged in Storuman, which it does not name.
    const owner = place ?? knowledge.municipalities.byCode('2421');
    if (!owner) throw new Error('no Storuman');
    const rows = readJobPostings([posting], owner, knowledge.municipalities);
    const [line] = await plan(rows, posting.datePosted ?? '2020-04-15', owner.code);
    if (!line) throw new Error('no line');
    const [fault] = line.faults;
    count(firsts, !place ? 'no place' : !owner.rural ? 'not rural' : (fault?.say ?? line.outcome));
    for (const { pointer, say } of line.faults) count(faults, `${line.columns[pointer] ?? 'all'} ${say}`);
  }
  expect(firsts).toEqual({ 'no place': 8, 'not rural': 44, 'fault-cell-employment': 3, new: 5 });
  expect(faults).toMatchInlineSnapshot(`
    {
      "all fault-not-rural": 19,
      "employmentType fault-cell-employment": 35,
      "jobLocation fault-place-unknown": 8,
      "relevantOccupation fault-missing": 1,
      "relevantOccupation fault-occupation": 1,
      "validThrough fault-missing": 6,
    }
  `);
});

async function open() {
  const made = await makeTestApp({ clock, vacancies: false });
  const { app, store } = made;
  const vacancies = async () =>
    (
      await store.read({
        ...{ today: '2025-09-12', samples: false },
        candidates: { groups: 'all', limit: 1000 },
      })
    ).candidates;
  const run = async (...words: readonly string[]) => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)));
    const code = await admin(['import', fileURLToPath(ads), ...words], app).finally(() => log.mockReset());
    return { code, said: said.join('\n') };
  };
  return { ...made, vacancies, run };
}

test('the 126 ads from a file give the same vacancies as the sync, and are shown before they are stored', async () => {
  const synced = await open();
  await syncVacancies({
    readings: readAdStream(createReadStream(ads, 'utf8'), synced.app.knowledge, '2025-09-12'),
    store: synced.store,
    now: synced.app.now,
  });
  const imported = await open();
  const shown = await imported.run('--language', 'sv');
  expect(shown.code).toBe(0);
  expect(shown.said).toContain('7 read, 0 removed, 119 skipped');
  expect(shown.said).toContain('Jobbet finns inte på landsbygden.');
  expect(await imported.vacancies()).toEqual([]);
  expect((await imported.run('--apply')).code).toBe(0);
  const expected = await synced.vacancies();
  expect(expected).toHaveLength(7);
  expect(await imported.vacancies()).toEqual(expected);
  const { lines } = JSON.parse((await imported.run('--json')).said);
  expect(lines).toHaveLength(126);
  synced.database.close();
  imported.database.close();
});
