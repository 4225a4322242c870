import { describe, expect, it } from 'vitest';
import { mostDrafts } from '../../src/app/console-ports.ts';
import { putAds } from '../support/console.ts';
import { at, openStore, places, today } from './open-store.ts';

const storuman = { municipality: '2421', organisation: '2120002619', today };
const hedemora = { municipality: '2083', organisation: '2120002254', today };
const all = { limit: 25, offset: 0 };
const draft = {
  id: 'a',
  municipality: '2421',
  kind: 'form',
  doc: { headline: 'Kock' },
  changedAt: at,
} as const;

describe.each(places)('a console over a %s database', (place) => {
  it('a job that is to be had in two places is, for each, a job of their own place', async () => {
    const { store } = await openStore(place);
    await putAds(store, [
      { sourceId: '1', twinKey: 'same', openUntil: '2026-12-01' },
      { sourceId: '2', twinKey: 'same', municipality: '2083', openUntil: '2026-12-24' },
    ]);
    const [here] = (await store.theirJobs(storuman, all)).jobs;
    const [there] = (await store.theirJobs(hedemora, all)).jobs;
    expect(here?.vacancy.id).toBe(there?.vacancy.id);
    expect(here).toMatchObject({
      ad: { id: '1' },
      vacancy: { municipality: '2421', openUntil: '2026-12-01' },
    });
    expect(there).toMatchObject({
      ad: { id: '2' },
      vacancy: { municipality: '2083', openUntil: '2026-12-24' },
    });
    expect(await store.theirAd(storuman, '2')).toBeUndefined();
  });

  it('several ads of one job in one place are one row', async () => {
    const { store } = await openStore(place);
    await putAds(store, [
      { sourceId: '1', twinKey: 'same' },
      { sourceId: '2', twinKey: 'same' },
      { sourceId: '3', twinKey: 'same', municipality: '2480', organisation: storuman.organisation },
    ]);
    expect(await store.theirJobs(storuman, all)).toMatchObject({
      total: 1,
      waiting: 1,
      jobs: [{ ad: { id: '1' } }],
    });
  });

  it('an ad that has gone, or whose day has passed, is not theirs any more', async () => {
    const { store } = await openStore(place);
    await putAds(store, [{ sourceId: '1' }, { sourceId: '2' }]);
    await store.applyAds('jobtech', [{ kind: 'gone', sourceId: '1', isRemoved: true }], {
      at: at + 1,
      today,
    });
    expect((await store.theirJobs(storuman, all)).jobs.map(({ ad }) => ad.id)).toEqual(['2']);
    expect(await store.theirAd(storuman, '1')).toBeUndefined();
    expect((await store.theirJobs({ ...storuman, today: '2026-12-21' }, all)).total).toBe(0);
  });

  it('a draft is kept under its id, and no other municipality reaches it', async () => {
    const { store } = await openStore(place);
    expect(await store.saveDraft(draft)).toBe('saved');
    expect(await store.saveDraft({ ...draft, doc: {}, changedAt: at + 1 })).toBe('saved');
    expect(await store.saveDraft({ ...draft, municipality: '2083' })).toBe('taken');
    expect(await store.draftById('2083', 'a')).toBeUndefined();
    await store.dropDraft('2083', 'a');
    expect(await store.draftById('2421', 'a')).toEqual({ ...draft, doc: {}, changedAt: at + 1 });
    await store.dropDraft('2421', 'a');
    expect(await store.draftById('2421', 'a')).toBeUndefined();
  });
});

it('there is room for so many drafts; those that are there can still be changed', async () => {
  const { store } = await openStore('memory');
  for (let n = 0; n < mostDrafts; n++) await store.saveDraft({ ...draft, id: `d${n}` });
  expect(await store.saveDraft({ ...draft, id: 'one more' })).toBe('full');
  expect(await store.saveDraft({ ...draft, id: 'd7', doc: { headline: 'Lärare' } })).toBe('saved');
  expect(await store.saveDraft({ ...draft, id: 'a file', kind: 'file' })).toBe('saved');
});
