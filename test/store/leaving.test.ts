import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/app/ports.ts';
import { addressStore } from '../../src/store/address-store.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { at, chat, consent, firstKey, next, openStore, places, secondKey, session } from './open-store.ts';

const minute = 60_000;
const page: Address = { channel: 'web', id: 'page-one', lapsesAt: at + 30 * minute };
const onPage = { ...consent, address: page };
const token = 'a-link-of-one-use';
const offersJoin = { token, lapsesAt: at + 10 * minute };
const tables = ['person', 'address', 'wish', 'outbox', 'join_offer'] as const;
const waits = { ...consent.wish, waiting: true };

/** A second chat for the person of `consent`, by the way in which people get one. */
async function alsoAt(store: Awaited<ReturnType<typeof openStore>>['store'], second: Address) {
  const person = await store.load(consent.address, at);
  if (!person) throw new Error('nobody is there');
  await store.commit(next(person.revision, { offersJoin }));
  const into = { id: person.id, revision: person.revision + 1 };
  const { wish, today } = consent;
  expect(await store.commitJoin({ token, at, into, address: second, session, wish, today })).toBe('joined');
}

describe.each(places)('addresses that lapse, in a %s database', (place) => {
  const nowhere = async ({ rows }: Awaited<ReturnType<typeof openStore>>) => {
    for (const table of tables) expect(await rows(table), table).toEqual([]);
  };

  it('find their person until they lapse, and nobody after', async () => {
    const { store } = await openStore(place);
    await store.commit(onPage);
    expect(await store.load(page, at + 30 * minute)).toMatchObject({ id: consent.personId });
    expect(await store.load(page, at + 30 * minute + 1)).toBeUndefined();
  });

  it('lapse later with each turn, but not with a stale one', async () => {
    const { store } = await openStore(place);
    await store.commit(onPage);
    const later = { ...page, lapsesAt: at + 50 * minute };
    await store.commit(next(7, { address: later }));
    expect(await store.load(page, later.lapsesAt)).toBeUndefined();
    await store.commit(next(1, { address: later }));
    expect(await store.load(page, later.lapsesAt)).toMatchObject({ revision: 2 });
  });

  it('are extended without a turn, and never revived', async () => {
    const { store } = await openStore(place);
    await store.commit(onPage);
    const later = { ...page, lapsesAt: at + 50 * minute };
    expect(await store.extend(later, at + 20 * minute)).toBe(true);
    expect(await store.load(page, later.lapsesAt)).toMatchObject({ revision: 1 });
    const muchLater = { ...page, lapsesAt: at + 500 * minute };
    expect(await store.extend(muchLater, later.lapsesAt + 1)).toBe(false);
    await store.commit(next(1, { address: muchLater, at: later.lapsesAt + 1 }));
    expect(await store.load(page, later.lapsesAt + 1)).toBeUndefined();
    expect(await store.extend({ ...muchLater, id: 'another' }, at)).toBe(false);
  });

  it('that have lapsed make room for whoever consents there next', async () => {
    const opened = await openStore(place);
    await opened.store.commit(onPage);
    const after = at + 31 * minute;
    const begun = { ...onPage, personId: 'person-two-000000000000', at: after };
    const anew = { ...begun, address: { ...page, lapsesAt: after + minute } };
    expect(await opened.store.commit(anew)).toBe('stale');
    expect(await opened.store.commit(anew)).toBe('committed');
    expect(await opened.store.load(page, after)).toMatchObject({ id: anew.personId });
    for (const table of tables)
      expect(JSON.stringify(await opened.rows(table))).not.toContain(consent.personId);
  });

  it('that have not lapsed make no room', async () => {
    const { store } = await openStore(place);
    await store.commit(onPage);
    const other = { ...onPage, personId: 'person-two-000000000000' };
    expect([await store.commit(other), await store.commit(other)]).toEqual(['stale', 'stale']);
    expect(await store.load(page, at)).toMatchObject({ id: consent.personId });
  });

  it('take their person with them when swept: a lapsed person is nowhere in any table', async () => {
    const opened = await openStore(place);
    const { store, rows } = opened;
    await store.commit({ ...onPage, wish: waits, offersJoin });
    await store.claim(consent.personId, 'v000000001', at);
    for (const table of tables) expect(await rows(table), table).toHaveLength(1);
    expect(await store.sweepLapsed(at + 30 * minute)).toBe(0);
    expect(await rows('person')).toHaveLength(1);
    expect(await store.sweepLapsed(at + 31 * minute)).toBe(1);
    await nowhere(opened);
    expect(await store.sweepLapsed(at + 31 * minute)).toBe(0);
  });

  it('are swept however many there are, and leave everyone else alone', async () => {
    const { store, database, rows } = await openStore(place);
    const people = Array.from({ length: 7 }, (_, index) => `person-${index}`);
    for (const id of people) await store.commit({ ...onPage, personId: id, address: { ...page, id } });
    await store.commit(consent);
    await store.commit({ ...onPage, personId: 'late', address: { ...page, lapsesAt: at + 99 * minute } });
    const inPages = addressStore(database, await createSealer({ key: firstKey }), 3);
    expect(await inPages.sweepLapsed(at + 31 * minute)).toBe(7);
    expect((await rows('person')).map(({ id }) => id).toSorted()).toEqual(['late', consent.personId]);
    expect(await rows('address')).toHaveLength(2);
    expect(await rows('wish')).toHaveLength(2);
  });

  it('that are extended while others are swept keep their person', async () => {
    const { store } = await openStore(place);
    await store.commit(onPage);
    const later = { ...page, lapsesAt: at + 90 * minute };
    const [erased, isHeld] = await Promise.all([
      store.sweepLapsed(at + 31 * minute),
      store.extend(later, at + 30 * minute),
    ]);
    expect(erased).toBe(isHeld ? 0 : 1);
    expect((await store.load(later, at + 31 * minute))?.id).toBe(isHeld ? consent.personId : undefined);
  });

  it('go without their person when there is another chat', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    await alsoAt(store, page);
    expect(await store.sweepLapsed(at + 31 * minute)).toBe(0);
    expect(await store.load(chat, at)).toMatchObject({ id: consent.personId });
    expect(await rows('address')).toHaveLength(1);
  });

  it('that both lapse erase one person once', async () => {
    const opened = await openStore(place);
    await opened.store.commit(onPage);
    const person = { ...next(1), address: page, offersJoin };
    await opened.store.commit(person);
    const { wish, today } = consent;
    const into = { id: consent.personId, revision: 2 };
    const second: Address = { channel: 'web', id: 'page-two', lapsesAt: at + minute };
    await opened.store.commitJoin({ token, at, into, address: second, session, wish, today });
    expect(await opened.store.sweepLapsed(at + 2 * minute)).toBe(0);
    expect(await opened.store.load(page, at)).toMatchObject({ id: consent.personId });
    expect(await opened.store.sweepLapsed(at + 31 * minute)).toBe(1);
    await nowhere(opened);
  });

  it('are swept together with links that have lapsed, whose person stays', async () => {
    const { store, rows } = await openStore(place);
    await store.commit({ ...consent, offersJoin });
    await store.sweepLapsed(offersJoin.lapsesAt);
    expect(await rows('join_offer')).toHaveLength(1);
    await store.sweepLapsed(offersJoin.lapsesAt + 1);
    expect(await rows('join_offer')).toEqual([]);
    expect(await store.load(chat, at)).toMatchObject({ revision: 1 });
  });
});

describe.each(places)('leaving, in a %s database', (place) => {
  it('the last chat erases the person everywhere, and can be repeated', async () => {
    const { store, rows } = await openStore(place);
    const other = { ...consent, personId: 'person-two-000000000000', address: { ...chat, id: '55' } };
    await store.commit({ ...onPage, wish: waits, offersJoin });
    await store.commit(other);
    await store.claim(consent.personId, 'v000000001', at);
    await store.leave(page);
    await store.leave(page);
    for (const table of tables) expect(JSON.stringify(await rows(table))).not.toContain(consent.personId);
    expect(await store.load(other.address, at)).toMatchObject({ id: other.personId, revision: 1 });
  });

  it('one of two chats keeps the person in the other, and closes the link that may stand in the browser', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    await alsoAt(store, page);
    const before = await store.load(chat, at);
    await store.commit(next(before?.revision ?? 0, { offersJoin }));
    await store.leave(page);
    expect(await store.load(page, at)).toBeUndefined();
    expect(await store.load(chat, at)).toMatchObject({ id: consent.personId });
    expect(await store.offering(token, at)).toBeUndefined();
    expect(await rows('join_offer')).toEqual([]);
  });

  it('makes a turn under way stale', async () => {
    const { store } = await openStore(place);
    await store.commit(consent);
    await alsoAt(store, page);
    const seen = await store.load(page, at);
    await store.leave(page);
    expect(await store.commit(next(seen?.revision ?? 0, { address: page }))).toBe('stale');
  });

  it('works for an address still under the previous key', async () => {
    const { store, withKeys, rows } = await openStore(place);
    await store.commit(onPage);
    await (await withKeys(secondKey, Buffer.alloc(32, 1).toString('base64'))).leave(page);
    for (const table of tables) expect(await rows(table)).toEqual([]);
  });
});
