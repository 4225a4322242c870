import { describe, expect, it } from 'vitest';
import { createSealer } from '../../src/store/sealing.ts';
import { putAds, storuman } from '../support/console.ts';
import { job } from '../support/job.ts';
import { seedSubscribers } from '../support/subscribers.ts';
import { at, firstKey, openStore, places, today } from './open-store.ts';

const yes = (homeCounty?: string) => ({
  municipal: true,
  own: 'weekly' as const,
  ...(homeCounty ? { homeCounty } : {}),
});

describe.each(places)('what municipalities may count, in a %s database', (place) => {
  it('wishes by occupation and county of the home, of those alone who said yes to something', async () => {
    const { store, database } = await openStore(place);
    const people = [
      { chatId: 1, wish: { groups: ['5321', '5330'] }, subscription: yes('01') },
      { chatId: 2, wish: { groups: ['5330'] }, subscription: yes('01') },
      { chatId: 3, wish: { groups: ['5330'] }, subscription: yes() },
      { chatId: 4, wish: { groups: ['5330'] }, subscription: { own: 'off' as const, municipal: false } },
      { chatId: 5, wish: { groups: [] }, subscription: yes('12') },
    ];
    await seedSubscribers(database, await createSealer({ key: firstKey }), people, at);
    expect(await store.countWishes(['5321', '5330', '2221', '*'])).toEqual({
      '5321': { '01': 1 },
      '5330': { '01': 2, unknown: 1 },
      '2221': {},
      '*': { '12': 1 },
    });
  });

  it('what is published of a week stays as it was, whoever asks and for which others', async () => {
    const { store } = await openStore(place);
    const asked: string[][] = [];
    const count = (n: number) => async (missing: readonly string[]) => {
      asked.push([...missing]);
      return Object.fromEntries(missing.map((name) => [name, { '01': n }]));
    };
    expect(await store.publishedAll(['a', 'b'], '2026-11-23', count(5))).toEqual({
      a: { '01': 5 },
      b: { '01': 5 },
    });
    expect(await store.publishedAll(['b', 'c'], '2026-11-23', count(10))).toEqual({
      b: { '01': 5 },
      c: { '01': 10 },
    });
    expect(await store.publishedAll(['a', 'b', 'c'], '2026-11-23', count(99))).toEqual({
      a: { '01': 5 },
      b: { '01': 5 },
      c: { '01': 10 },
    });
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect((await store.publishedAll(['a'], '2026-11-30', count(15)))['a']).toEqual({ '01': 15 });
  });

  it('open vacancies by county, and those that are a municipality’s own', async () => {
    const { store } = await openStore(place);
    await store.upsert(
      [
        job('1', { municipality: '2421', group: '5330', publishedOn: '2026-11-01' }),
        job('2', { municipality: '2421', group: '5321', publishedOn: '2026-11-03' }),
        job('3', { municipality: '2421', group: '5330', publishedOn: '2026-11-02' }),
        job('4', { municipality: '2083', group: '5330' }),
        job('5', { municipality: '2421', group: '5330', openUntil: '2026-11-23' }),
        job('6', { municipality: '2421', group: '5330', source: 'sample' }),
      ],
      at,
    );
    expect(await store.countOpenByCounty('5330', today)).toEqual({ '24': 2, '20': 1 });
    const whose = { municipality: '2421', organisation: '2120002627', today };
    const ids = async (page: object) =>
      (await store.listOwnVacancies(whose, { limit: 10, ...page })).map(({ sourceId }) => sourceId);
    expect(await ids({})).toEqual(['2', '3', '1']);
    expect(await ids({ limit: 1 })).toEqual(['2']);
    const after = { publishedOn: '2026-11-03', id: job('2').id };
    expect(await ids({ after })).toEqual(['3', '1']);
    expect(await ids({ group: '5330' })).toEqual(['3', '1']);
    expect(await store.countOwnByGroup(whose)).toEqual([
      { group: '5330', n: 2 },
      { group: '5321', n: 1 },
    ]);
  });

  it('a job is theirs by any of its places, in a campaign as on the page of today’s ads', async () => {
    const { store } = await openStore(place);
    const twins = { twinKey: 'the same text', group: '5330' };
    await putAds(store, [
      { ...twins, sourceId: '1', municipality: '2083' },
      { ...twins, sourceId: '2', municipality: storuman },
      { sourceId: '3', municipality: '2083', organisation: '2120002627' },
      { sourceId: '4', municipality: '2083' },
    ]);
    const whose = { municipality: storuman, organisation: '2120002627', today };
    const shown = (await store.theirJobs(whose, { limit: 9, offset: 0 })).jobs.map(
      ({ vacancy }) => vacancy.id,
    );
    expect(shown).toHaveLength(2);
    const offered = (await store.listOwnVacancies(whose, { limit: 9 })).map(({ id }) => id);
    expect(offered.toSorted()).toEqual(shown.toSorted());
    expect((await store.ownVacancies(whose, shown)).map(({ id }) => id).toSorted()).toEqual(shown.toSorted());
    expect((await store.countOwnByGroup(whose)).reduce((sum, { n }) => sum + n, 0)).toBe(2);
  });

  it('questions without an answer, summed up to the last closed day', async () => {
    const { store } = await openStore(place);
    const count = async (day: string, name: string, times: number) => {
      for (let n = 0; n < times; n++) await store.tally(day, name);
    };
    await count('2026-11-10', 'unknown.2421.housing', 3);
    await count('2026-11-22', 'unknown.2421.housing', 2);
    await count('2026-11-23', 'unknown.2421.housing', 7);
    await count('2026-11-22', 'unknown.2421.care', 1);
    await count('2026-11-22', 'unknown.2083.care', 9);
    expect(await store.countUnanswered('2421', '2026-11-22')).toEqual({ housing: 5, care: 1 });
    expect(await store.countUnanswered('2480', '2026-11-22')).toEqual({});
  });

  it('sisters on either side', async () => {
    const { store } = await openStore(place);
    const since = '2026-11-01';
    await store.addSister({ origin: '0127', destination: '2421', since });
    await store.addSister({ origin: '2421', destination: '2083', since });
    await store.addSister({ origin: '0180', destination: '2083', since });
    expect((await store.sistersOf('2421')).map(({ origin, destination }) => [origin, destination])).toEqual([
      ['0127', '2421'],
      ['2421', '2083'],
    ]);
  });
});
