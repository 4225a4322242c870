import { describe, expect, it } from 'vitest';
import type { VacancyQuery } from '../../src/core/vacancy.ts';
import { newVacancies } from '../../src/store/vacancy-store.ts';
import { job } from '../support/job.ts';
import { at, openStore, places, today } from './open-store.ts';

const query: VacancyQuery = { today, samples: false, candidates: { groups: 'all', limit: 100 } };

describe.each(places)('vacancies in a %s database', (place) => {
  const open = async (...jobs: readonly ReturnType<typeof job>[]) => {
    const opened = await openStore(place);
    await opened.store.upsert(jobs, at);
    const ids = async (changes: Partial<VacancyQuery> = {}) =>
      (await opened.store.read({ ...query, ...changes })).candidates.map(({ sourceId }) => sourceId);
    return { ...opened, ids };
  };

  it('come back whole', async () => {
    const one = job('1', {
      extent: { min: 50, max: 100 },
      additions: { statedOn: '2026-10-01', housing: {} },
    });
    const { store } = await open(one);
    expect((await store.read(query)).candidates).toEqual([one]);
  });

  it('are open on their last day, and closed the day after', async () => {
    const { ids } = await open(job('1', { openUntil: today }));
    expect(await ids()).toEqual(['1']);
    expect(await ids({ today: '2026-11-25' })).toEqual([]);
  });

  it('that were removed are closed, and open again when they come again', async () => {
    const { store, ids } = await open(job('1'), job('2'));
    expect(await store.remove('jobtech', ['1', 'unheard-of'], at)).toBe(1);
    expect(await store.remove('jobtech', ['1'], at)).toBe(0);
    expect(await store.remove('sample', ['2'], at)).toBe(0);
    expect(await ids()).toEqual(['2']);
    expect((await store.read({ ...query, ids: [job('1').id, job('2').id] })).byId).toHaveLength(1);
    expect(await store.upsert([job('1')], at)).toEqual({ stored: 0, updated: 1, unchanged: 0 });
    expect(await ids()).toEqual(['1', '2']);
  });

  it('are told apart as new, changed and unchanged, beyond one batch', async () => {
    const { store, rows } = await openStore(place);
    const many = Array.from({ length: 450 }, (_, index) => job(String(index)));
    expect(await store.upsert(many, at)).toEqual({ stored: 450, updated: 0, unchanged: 0 });
    const second = [...many.slice(1), job('0', { headline: 'Nytt' }), job('new')];
    expect(await store.upsert(second, at + 1)).toEqual({ stored: 1, updated: 1, unchanged: 449 });
    expect((await rows('vacancy')).filter((row) => Number(row['first_seen_at']) > at)).toHaveLength(1);
  });

  it('are ranked permanent first, then newest, and cut at the limit', async () => {
    const { ids } = await open(
      job('1', { permanence: 'temporary', publishedOn: '2026-11-24' }),
      job('2', { publishedOn: '2026-11-01' }),
      job('3', { publishedOn: '2026-11-23' }),
    );
    expect(await ids()).toEqual(['3', '2', '1']);
    expect(await ids({ candidates: { groups: 'all', limit: 2 } })).toEqual(['3', '2']);
  });

  it('are counted truly: ads, places and permanent ones, by group and county', async () => {
    const { store } = await open(
      job('1', { places: 4 }),
      job('2', { permanence: 'seasonal', places: 2 }),
      job('3', { municipality: '2380' }),
      job('4', { group: '5321' }),
      job('5', { openUntil: '2026-11-23', places: 50 }),
      job('6', { source: 'sample', places: 50 }),
    );
    const count = async (of: VacancyQuery['count']) =>
      (await store.read({ today, samples: false, ...(of ? { count: of } : {}) })).count;
    expect(await count({ groups: 'all' })).toEqual({ vacancies: 4, places: 8, permanent: 3 });
    expect(await count({ groups: ['5120'] })).toEqual({ vacancies: 3, places: 7, permanent: 2 });
    expect(await count({ groups: [] })).toEqual({ vacancies: 0, places: 0, permanent: 0 });
    expect(await count(undefined)).toBeUndefined();
  });

  it('for the other adult are counted as places by municipality', async () => {
    const { store } = await open(job('1', { places: 3 }), job('2'), job('3', { municipality: '2380' }));
    const { partnerJobs } = await store.read({ today, samples: false, partnerGroups: ['5120'] });
    expect(partnerJobs).toEqual({ '2480': 4, '2380': 1 });
  });

  it('that are samples are never among the real ones', async () => {
    const { store, ids } = await open(job('1', { source: 'sample' }));
    expect(await ids()).toEqual([]);
    expect((await store.read(query)).samples).toBe(false);
    expect(await store.hasOpen(today, 'real')).toBe(false);
    expect(await store.hasOpen(today, 'sample')).toBe(true);
    expect(await store.hasOpen('2027-01-01', 'sample')).toBe(false);
  });

  it('are stood in for by samples only while nothing real at all is open', async () => {
    const sample = job('s', { source: 'sample', places: 7 });
    const { store, ids } = await open(sample, job('real', { group: '2221', openUntil: today }));
    const asked: VacancyQuery = {
      ...query,
      samples: true,
      candidates: { groups: ['5120'], limit: 10 },
      ids: [sample.id],
      count: { groups: 'all' },
      partnerGroups: ['5120'],
    };
    expect(await store.read(asked)).toEqual({
      candidates: [],
      byId: [],
      count: { vacancies: 1, places: 1, permanent: 1 },
      instead: [],
      partnerJobs: {},
      towns: {},
      samples: false,
    });
    const stoodIn = {
      candidates: [sample],
      byId: [sample],
      count: { vacancies: 1, places: 7, permanent: 1 },
      instead: [],
      partnerJobs: { '2480': 7 },
      towns: {},
      samples: true,
    };
    expect(await store.read({ ...asked, today: '2026-11-25' })).toEqual(stoodIn);
    await store.remove('jobtech', ['real'], at);
    expect(await store.read(asked)).toEqual(stoodIn);
    await store.upsert([job('opening', { source: 'opening' })], at);
    expect(await ids({ samples: true })).toEqual(['opening']);
  });

  it('one that has closed is answered with the same work that is open, its county first', async () => {
    const { store } = await open(
      job('closed', { municipality: '2480' }),
      job('far', { municipality: '0760', publishedOn: '2026-11-23' }),
      job('near', { municipality: '2404', permanence: 'temporary' }),
      job('other', { group: '5321', municipality: '2480' }),
    );
    const asked = { today, samples: false, ids: ['v000closed'], insteadOf: 'v000closed' };
    expect((await store.read(asked)).instead).toEqual([]);
    await store.remove('jobtech', ['closed'], at);
    expect((await store.read(asked)).instead.map(({ sourceId }) => sourceId)).toEqual(['near', 'far']);
    expect((await store.read({ ...asked, insteadOf: 'unknown' })).instead).toEqual([]);
  });

  it('say when they were last brought up to date', async () => {
    const { store } = await open();
    expect((await store.read(query)).checkedAt).toBeUndefined();
    await store.saveSyncState('jobtech', { lastSuccessAt: at });
    await store.saveSyncState('jobtech', { lastSuccessAt: at + 5 });
    expect((await store.read(query)).checkedAt).toBe(at + 5);
  });

  it('new since an instant are all told of, however many pages they fill', async () => {
    const { store, database } = await open(job('old'), job('sample', { source: 'sample' }));
    const fresh = Array.from({ length: 7 }, (_, index) =>
      job(`n${index}`, { publishedOn: `2026-11-${20 - index}` }),
    );
    await store.upsert([...fresh, job('closed', { openUntil: '2026-11-23' })], at + 1);
    const found = await newVacancies(database.db, 3)(at, today);
    expect(found.map(({ sourceId }) => sourceId)).toEqual(['n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
    expect(await store.newSince(at, today)).toEqual(found);
    expect(await store.newSince(at + 1, today)).toEqual([]);
  });
});
