import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeOpenPlaces } from '../../src/app/read-open-places.ts';
import { migrationsFolder } from '../../src/content.ts';
import { jobsByGroup, jobsByPlace } from '../../src/store/jobs-by-place.ts';
import { job } from '../support/job.ts';
import { at, openStore, places, today } from './open-store.ts';

const query = { today, samples: true };
const site = (municipality: string, places: number, openUntil = '2026-12-20') => ({
  municipality,
  places,
  openUntil,
  apply: {},
});

describe.each(places)('jobs by place in a %s database', (place) => {
  it('are people wanted, permanent or not, by occupation and municipality', async () => {
    const { store } = await openStore(place);
    await store.upsert(
      [
        job('1', { places: 4 }),
        job('2', { permanence: 'seasonal', places: 2 }),
        job('3', { permanence: 'unknown', municipality: '2380' }),
        job('4', { group: '5321' }),
        job('5', { openUntil: '2026-11-23', places: 50 }),
        job('6', { source: 'sample', places: 50 }),
        job('7', { places: 50 }),
      ],
      at,
    );
    await store.remove('jobtech', ['7'], at);
    expect(await store.countPlaces(query)).toEqual({
      jobs: { '5120': { '2480': [4, 2], '2380': [0, 1] }, '5321': { '2480': [1, 0] } },
      samples: false,
    });
    const byPlace = async (groups: readonly string[] | 'all') =>
      (await store.read({ ...query, byPlace: { groups } })).byPlace;
    expect(await byPlace('all')).toEqual([
      { municipality: '2480', permanent: 5, other: 2 },
      { municipality: '2380', permanent: 0, other: 1 },
    ]);
    expect(await byPlace(['5321'])).toEqual([{ municipality: '2480', permanent: 1, other: 0 }]);
    expect(await byPlace([])).toEqual([]);
    expect((await store.read(query)).byPlace).toBeUndefined();
  });

  it('count in each municipality where the job is to be had, as long as it is open there', async () => {
    const { store } = await openStore(place);
    const sites = [site('2480', 3), site('2421', 2), site('2425', 9, '2026-11-01')];
    await store.upsert([job('1', { places: 14, sites })], at);
    expect((await store.countPlaces(query)).jobs).toEqual({ '5120': { '2480': [3, 0], '2421': [2, 0] } });
    await store.upsert([job('1', { places: 1 })], at);
    expect((await store.countPlaces(query)).jobs).toEqual({ '5120': { '2480': [1, 0] } });
  });

  it('are found in a database from before they were counted', async () => {
    const { store, database, rows } = await openStore(place);
    const sites = [site('2480', 3), site('2421', 2)];
    await store.upsert([job('1', { sites }), job('2')], at);
    const written = (await rows('vacancy')).map((row) => row['sites']);
    await database.db.run('update vacancy set sites = null');
    const migration = readFileSync(`${migrationsFolder}/0011_jobs_by_place.sql`, 'utf8');
    const [fill = ''] = /UPDATE [^;]+;/.exec(migration) ?? [];
    await database.db.run(sql.raw(fill));
    expect((await rows('vacancy')).map((row) => row['sites'])).toEqual(written);
    expect(written).toEqual(['[["2480",3,"2026-12-20"],["2421",2,"2026-12-20"]]', null]);
  });

  it('are samples only where nothing real is open and samples may stand in', async () => {
    const { store } = await openStore(place);
    await store.upsert([job('1', { source: 'sample' })], at);
    expect(await store.countPlaces(query)).toMatchObject({ jobs: { '5120': {} }, samples: true });
    expect(await store.countPlaces({ ...query, samples: false })).toEqual({ jobs: {}, samples: false });
  });

  it('say when the ads were last brought up to date', async () => {
    const { store } = await openStore(place);
    await store.saveSyncState('jobtech', { lastSuccessAt: at });
    expect(await store.countPlaces(query)).toEqual({ jobs: {}, samples: true, checkedAt: at });
  });

  it('are counted without a document being read, and by an index for a few groups', async () => {
    const { database } = await openStore(place);
    const plan = async (statement: { getSQL(): unknown }) =>
      (await database.db.all<{ detail: string }>(sql`explain query plan ${statement.getSQL()}`)).map(
        ({ detail }) => detail,
      );
    const all = { ...query, groups: 'all' } as const;
    for (const statement of [jobsByPlace(database.db, all), jobsByGroup(database.db, all)]) {
      const tables = (await plan(statement)).filter((step) => /\b(vacancy|real)\b/.test(step));
      expect(tables.length).toBeGreaterThan(1);
      for (const step of tables) expect(step).toMatch(/^SEARCH \w+ USING COVERING INDEX vacancy_open/);
    }
    const few = await plan(jobsByPlace(database.db, { ...query, groups: ['5321', '5330'] }));
    expect(few.filter((step) => /\bvacancy\b/.test(step) && !step.includes('USING'))).toEqual([]);
  });
});

describe.each(places)('what a %s database keeps of a count', (place) => {
  const minutes = 60_000;
  const stage = async () => {
    const { store } = await openStore(place);
    await store.upsert([job('1')], at);
    let now = at;
    let counts = 0;
    const watched = {
      ...store,
      countPlaces: (asked: Parameters<typeof store.countPlaces>[0]) => {
        counts++;
        return store.countPlaces(asked);
      },
    };
    return {
      store,
      open: () => makeOpenPlaces(watched, () => now),
      passTo: (ms: number) => {
        now = at + ms;
      },
      counts: () => counts,
    };
  };

  it('is used for ten minutes, by everyone', async () => {
    const { store, open, passTo, counts } = await stage();
    const [one, other] = [open(), open()];
    const first = await one();
    expect(first).toMatchObject({ day: today, countedAt: at, samples: false });
    expect(await store.keptPlaces()).toEqual(first);
    passTo(10 * minutes - 1);
    expect(await one()).toEqual(first);
    expect(await other()).toEqual(first);
    expect(counts()).toBe(1);
  });

  it('is made anew after ten minutes, so that what has closed leaves', async () => {
    const { store, open, passTo, counts } = await stage();
    const [one, other] = [open(), open()];
    await one();
    await store.remove('jobtech', ['1'], at);
    passTo(10 * minutes);
    expect((await one()).jobs).toEqual({});
    expect((await other()).countedAt).toBe(at + 10 * minutes);
    expect(counts()).toBe(2);
  });

  it('is never shown on another day than its own', async () => {
    const { open, passTo, counts } = await stage();
    const beforeMidnight = Date.parse('2026-11-24T22:59:00Z') - at;
    passTo(beforeMidnight);
    const one = open();
    await one();
    passTo(beforeMidnight + 2 * minutes);
    expect((await one()).day).toBe('2026-11-25');
    // A clock that was set back.
    passTo(0);
    expect((await one()).day).toBe(today);
    expect(counts()).toBe(3);
  });

  it('is made once for all who ask at the same time', async () => {
    const { open, counts } = await stage();
    const one = open();
    await Promise.all([one(), one(), one()]);
    expect(counts()).toBe(1);
  });
});
