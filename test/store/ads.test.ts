import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdChange, AdStore } from '../../src/app/ad-ports.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { job } from '../support/job.ts';
import { at, openStore, places, today } from './open-store.ts';

const hour = 3_600_000;
const when = { at, today };

function ad(sourceId: string, changes: Partial<Vacancy> = {}, more: Partial<AdChange> = {}): AdChange {
  return {
    kind: 'ad',
    vacancy: job(sourceId, changes),
    version: at - 10 * hour,
    lastPublishedOn: '2026-12-20',
    twinKey: `text of ${sourceId}`,
    ...more,
  } as AdChange;
}
const twin = (sourceId: string, municipality: string, changes: Partial<Vacancy> = {}) =>
  ad(
    sourceId,
    { municipality, apply: { url: `https://example.org/${sourceId}` }, ...changes },
    { twinKey: 'same' },
  );
const removed = (sourceId: string, version?: number): AdChange => ({
  kind: 'gone',
  sourceId,
  isRemoved: true,
  ...(version === undefined ? {} : { version }),
});
const moved = (sourceId: string): AdChange => ({ kind: 'gone', sourceId, isRemoved: false });

describe.each(places)('ads in a %s database', (place) => {
  const open = async () => {
    const { store, rows } = await openStore(place);
    const apply = (...changes: readonly AdChange[]) => store.applyAds('jobtech', changes, when);
    const look = async (day = today) =>
      (await store.read({ today: day, samples: false, candidates: { groups: 'all', limit: 100 } }))
        .candidates;
    return { store, rows, apply, look };
  };

  it('the same job in three municipalities is one vacancy with three sites and the sum of places', async () => {
    const { apply, look } = await open();
    await apply(twin('1', '2480', { places: 2 }), twin('2', '2482'), twin('3', '2480'));
    const [vacancy, ...others] = await look();
    expect(others).toEqual([]);
    expect(vacancy?.places).toBe(4);
    expect(vacancy?.sites?.map(({ municipality, places: n }) => [municipality, n]).toSorted()).toEqual([
      ['2480', 3],
      ['2482', 1],
    ]);
    expect(vacancy?.sites?.find(({ municipality }) => municipality === '2482')?.apply.url).toBe(
      'https://example.org/2',
    );
  });

  it('a twin that comes later joins, and the vacancy keeps its id when the first ad goes', async () => {
    const { apply, look } = await open();
    await apply(twin('1', '2480'));
    const [first] = await look();
    await apply(twin('2', '2482'));
    await apply(removed('1', at));
    const [left, ...others] = await look();
    expect(others).toEqual([]);
    expect(left).toMatchObject({ id: first?.id, municipality: '2482', places: 1 });
    expect(left?.sites).toBeUndefined();
    await apply(removed('2', at));
    expect(await look()).toEqual([]);
  });

  it('an ad whose text has changed keeps its vacancy when it was alone in it, and leaves its twins', async () => {
    const { apply, look } = await open();
    await apply(ad('alone'), twin('1', '2480'), twin('2', '2482'));
    const before = (await look()).find(({ sourceId }) => sourceId === 'alone');
    await apply(ad('alone', { headline: 'Nytt' }, { version: at, twinKey: 'new text' }));
    await apply(ad('2', { municipality: '2482' }, { version: at, twinKey: 'text of its own' }));
    const after = await look();
    expect(after.find(({ headline }) => headline === 'Nytt')?.id).toBe(before?.id);
    expect(after).toHaveLength(3);
    expect(after.every(({ sites }) => sites === undefined)).toBe(true);
  });

  it('an older version never replaces a newer one, and a removal stands until the source changes the ad', async () => {
    const { apply, look } = await open();
    await apply(ad('1', { headline: 'Ny' }, { version: at }));
    expect(await apply(ad('1', { headline: 'Gammal' }, { version: at - hour }))).toMatchObject({
      unchanged: 1,
    });
    expect((await look())[0]?.headline).toBe('Ny');
    await apply(removed('1'));
    await apply(ad('1', { headline: 'Ny' }, { version: at }));
    expect(await look()).toEqual([]);
    await apply(ad('1', { headline: 'Öppen igen' }, { version: at + hour }));
    expect((await look())[0]?.headline).toBe('Öppen igen');
  });

  it('a removal that comes before its ad is remembered, an ad that is not ours is not', async () => {
    const { apply, look, rows } = await open();
    await apply(removed('1', at), moved('2'));
    await apply(ad('1', {}, { version: at - hour }));
    expect(await look()).toEqual([]);
    expect((await rows('ad')).map(({ source_id }) => source_id)).toEqual(['1']);
  });

  it('what has moved out of the countryside is closed', async () => {
    const { apply, look } = await open();
    await apply(ad('1'));
    expect(await apply(moved('1'))).toMatchObject({ removed: 1 });
    expect(await look()).toEqual([]);
  });

  it('absence means something after three complete snapshots, and past the last day of publication', async () => {
    const { store, apply, look } = await open();
    await apply(ad('stays'), ad('vanishes', {}, { lastPublishedOn: '2026-11-23' }), ad('published'));
    for (let n = 1; n <= 3; n++) {
      const snapshot = at + n * hour;
      await store.applyAds('jobtech', [ad('stays')], { ...when, snapshot });
      expect(await store.closeSnapshot('jobtech', snapshot, when)).toBe(n === 3 ? 1 : 0);
      // Closed twice, by a crash in between: counted once.
      await store.closeSnapshot('jobtech', snapshot, when);
      expect(await look()).toHaveLength(n === 3 ? 2 : 3);
    }
    expect((await look()).map(({ sourceId }) => sourceId).toSorted()).toEqual(['published', 'stays']);
  });

  it('a snapshot brings back what it holds, however it was said to be gone long before', async () => {
    const { store, apply, look } = await open();
    await apply(ad('1'), removed('1', at));
    await store.applyAds('jobtech', [ad('1')], { ...when, snapshot: at + hour });
    expect(await look()).toEqual([]);
    await store.applyAds('jobtech', [ad('1')], { ...when, snapshot: at + 4 * hour });
    expect(await look()).toHaveLength(1);
  });

  it('a site that has lapsed leaves its vacancy at the next tidying', async () => {
    const { store, apply, look } = await open();
    await apply(twin('1', '2480', { openUntil: '2026-11-25' }), twin('2', '2482'));
    expect((await look())[0]?.sites).toHaveLength(2);
    await store.tidyAds('jobtech', { at, today: '2026-11-26' });
    expect(await look('2026-11-26')).toMatchObject([{ municipality: '2482', places: 1 }]);
    expect(await store.tidyAds('jobtech', { at, today: '2026-11-26' })).toBe(0);
  });

  it('how far the source has been followed is kept', async () => {
    const { store } = await open();
    expect(await store.syncState('jobtech')).toEqual({});
    await store.saveSyncState('jobtech', { cursor: at, lastAskedAt: at + 1, lastSuccessAt: at + 2 });
    expect(await store.syncState('jobtech')).toEqual({
      cursor: at,
      lastAskedAt: at + 1,
      lastSuccessAt: at + 2,
    });
  });
});

describe('whatever the order and however often', () => {
  const ids = ['1', '2', '3', '4'];
  const versionOf = (n: number) => at - 100 * hour + n * hour;
  const change = fc.record({
    id: fc.constantFrom(...ids),
    key: fc.constantFrom('a', 'b'),
    isGone: fc.boolean(),
    place: fc.constantFrom('2480', '2482'),
  });

  it('the vacancies are those that the newest versions make', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.nat()),
        async (story, choices) => {
          const changes = story.map(({ id, key, isGone, place }, n): AdChange => {
            const version = versionOf(n);
            return isGone
              ? removed(id, version)
              : ad(id, { municipality: place, headline: `${n}` }, { version, twinKey: key });
          });
          const told = await everyOpenAd(changes);
          // Shuffled, cut into batches, some of them sent twice.
          const shuffled = changes.toSorted(() => (choices.next().value % 2 === 0 ? 1 : -1));
          const { store } = await openStore('memory');
          for (let from = 0; from < shuffled.length; ) {
            const size = 1 + (choices.next().value % 5);
            const part = shuffled.slice(from, from + size);
            await store.applyAds('jobtech', part, when);
            if (choices.next().value % 3 === 0) await store.applyAds('jobtech', part, when);
            from += size;
          }
          expect(await openPlaces(store)).toEqual(told);
        },
      ),
      { numRuns: 60 },
    );
  });

  /** By twin key: the sum of places and the municipalities of the ads that are open after all is said. */
  async function everyOpenAd(changes: readonly AdChange[]) {
    const last = new Map<string, AdChange>();
    for (const one of changes) last.set(one.kind === 'ad' ? one.vacancy.sourceId : one.sourceId, one);
    const open = [...last.values()].flatMap((one) => (one.kind === 'ad' ? [one] : []));
    return [...new Set(open.map(({ twinKey }) => twinKey))]
      .map((key) => {
        const twins = open.filter(({ twinKey }) => twinKey === key);
        const towns = [...new Set(twins.map(({ vacancy }) => vacancy.municipality))].toSorted();
        return `${twins.length} in ${towns}`;
      })
      .toSorted();
  }

  async function openPlaces(
    store: AdStore & { read: Awaited<ReturnType<typeof openStore>>['store']['read'] },
  ) {
    const read = await store.read({ today, samples: false, candidates: { groups: 'all', limit: 100 } });
    return read.candidates
      .map(({ places: n, sites, municipality }) => {
        const towns = (sites?.map((site) => site.municipality) ?? [municipality]).toSorted();
        return `${n} in ${towns}`;
      })
      .toSorted();
  }
});
