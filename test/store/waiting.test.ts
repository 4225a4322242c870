import { describe, expect, it } from 'vitest';
import { at, chat, consent, next, openStore, places, secondKey } from './open-store.ts';

const waits = { ...consent.wish, groups: ['5120'], waiting: true };
const one = consent.personId;

describe.each(places)('people who wait, in a %s database', (place) => {
  it('are found with where and how to tell them', async () => {
    const { store } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    expect(await store.waiting('telegram', undefined, 10)).toEqual([
      { personId: one, address: chat, locale: 'so', wish: waits, since: at },
    ]);
    expect(await store.waiting('web', undefined, 10)).toEqual([]);
    expect(await store.waiting('telegram', one, 10)).toEqual([]);
  });

  it('come in pages, each once', async () => {
    const { store } = await openStore(place);
    for (const id of ['b', 'a', 'c', 'd'])
      await store.commit({ ...consent, personId: id, address: { ...chat, id }, wish: waits });
    const first = await store.waiting('telegram', undefined, 3);
    const second = await store.waiting('telegram', first.at(-1)?.personId, 3);
    expect([...first, ...second].map(({ personId }) => personId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('have waited since the turn in which they asked, however many turns follow', async () => {
    const { store } = await openStore(place);
    const since = async () => (await store.waiting('telegram', undefined, 10))[0]?.since;
    await store.commit(consent);
    await store.commit(next(1, { wish: waits, at: at + 1 }));
    await store.commit(next(2, { wish: waits, at: at + 2 }));
    expect(await since()).toBe(at + 1);
    await store.commit(next(3, { at: at + 3 }));
    expect(await since()).toBeUndefined();
    await store.commit(next(4, { wish: waits, at: at + 4 }));
    expect(await since()).toBe(at + 4);
  });

  it('are claimed once, and then wait no longer', async () => {
    const { store, rows } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    const claims = await Promise.all([store.claim(one, 'job1', at), store.claim(one, 'job1', at)]);
    expect(claims.toSorted()).toEqual([false, true]);
    expect(await rows('outbox')).toMatchObject([{ vacancy_id: 'job1', state: 'sending' }]);
    expect((await store.load(chat, at))?.wish).toEqual({ ...waits, waiting: false });
    expect(await store.waiting('telegram', undefined, 10)).toEqual([]);
  });

  it('hear of one vacancy, even when two are claimed for them', async () => {
    const { store } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    const claims = await Promise.all([store.claim(one, 'job1', at), store.claim(one, 'job2', at)]);
    expect(claims.toSorted()).toEqual([false, true]);
  });

  it('are not told of the same vacancy again when they wait again', async () => {
    const { store } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    await store.claim(one, 'job1', at);
    await store.commit(next(2, { wish: waits }));
    expect(await store.claim(one, 'job1', at)).toBe(false);
    expect(await store.waiting('telegram', undefined, 10)).toHaveLength(1);
    expect(await store.claim(one, 'job2', at)).toBe(true);
  });

  it('cannot be claimed once they stopped waiting or were forgotten', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    expect(await store.claim(one, 'job1', at)).toBe(false);
    await store.forget(one);
    expect(await store.claim(one, 'job1', at)).toBe(false);
    expect(await rows('outbox')).toEqual([]);
  });

  it('are not made to wait again by a turn decided before the claim', async () => {
    const { store } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    await store.claim(one, 'job1', at);
    expect(await store.commit(next(1, { wish: waits }))).toBe('stale');
    expect((await store.load(chat, at))?.wish.waiting).toBe(false);
  });

  it('have what became of their message written down', async () => {
    const { store, rows } = await openStore(place);
    await store.commit({ ...consent, wish: waits });
    await store.claim(one, 'job1', at);
    await store.settle(one, 'job1', 'unknown', at + 9);
    expect(await rows('outbox')).toMatchObject([{ state: 'unknown', created_at: at, changed_at: at + 9 }]);
  });

  it('are told even if the addresses before theirs can no longer be opened', async () => {
    const { store, withKeys } = await openStore(place);
    for (const id of ['a', 'b'])
      await store.commit({ ...consent, personId: id, address: { ...chat, id }, wish: waits });
    const after = await withKeys(secondKey);
    await after.commit({ ...consent, wish: waits });
    expect(await after.waiting('telegram', undefined, 1)).toMatchObject([{ personId: one }]);
    expect(await after.waiting('telegram', one, 1)).toEqual([]);
  });
});
