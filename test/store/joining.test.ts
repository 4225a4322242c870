import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Address, JoinCommit } from '../../src/app/ports.ts';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import {
  at,
  chat,
  consent,
  firstKey,
  next,
  openStore,
  places,
  secondKey,
  session,
  today,
} from './open-store.ts';

const token = 'a-link-of-one-use';
const offersJoin = { token, lapsesAt: at + 600_000 };
const page: Address = { channel: 'web', id: 'page-one', lapsesAt: at + 1_800_000 };
const second: Address = { channel: 'web', id: 'page-two' };
const owner = consent.personId;
const guest = 'person-two-000000000000';
const waits = { ...consent.wish, groups: ['5120'], waiting: true };
const merged = { ...session, locale: 'ar', answers: { movers: ['only_me'] } };
const tables = ['person', 'address', 'wish', 'outbox', 'join_offer', 'tally'] as const;

const join: JoinCommit = {
  token,
  at,
  into: { id: owner, revision: 1 },
  address: page,
  session: merged,
  wish: waits,
  today: '2026-11-25',
};
const absorbing: JoinCommit = { ...join, from: { id: guest, revision: 1 } };

describe.each(places)('two chats that become one person, in a %s database', (place) => {
  const open = async () => {
    const opened = await openStore(place);
    await opened.store.commit({ ...consent, offersJoin });
    return opened;
  };
  const openWithGuest = async () => {
    const opened = await open();
    await opened.store.commit({ ...consent, personId: guest, address: page, wish: waits });
    return opened;
  };
  const everything = ({ rows }: Awaited<ReturnType<typeof openStore>>) => Promise.all(tables.map(rows));

  it('a link leads to the person who offered it, until it lapses', async () => {
    const { store, rows } = await open();
    expect(await store.offering(token, offersJoin.lapsesAt)).toEqual(await store.load(chat, at));
    expect(await store.offering(token, offersJoin.lapsesAt + 1)).toBeUndefined();
    expect(await store.offering('another', at)).toBeUndefined();
    expect(JSON.stringify(await rows('join_offer'))).not.toContain(token);
  });

  it('a new link closes the one before; a stale turn opens none', async () => {
    const { store, rows } = await open();
    await store.commit(next(9, { offersJoin: { ...offersJoin, token: 'stale' } }));
    await store.commit(next(1, { offersJoin: { ...offersJoin, token: 'newer' } }));
    expect(await store.offering(token, at)).toBeUndefined();
    expect(await store.offering('stale', at)).toBeUndefined();
    expect(await store.offering('newer', at)).toMatchObject({ id: owner });
    expect(await rows('join_offer')).toHaveLength(1);
  });

  it('a chat where nobody was yet finds the person afterwards', async () => {
    const { store, rows } = await open();
    await store.noteShown(owner, { channel: 'telegram', updateId: 1, messageId: 7, at });
    expect(await store.commitJoin({ ...join, recentUpdates: [1, 2] })).toBe('joined');
    const person = await store.load(page, at);
    expect(person).toEqual({
      id: owner,
      revision: 2,
      session: merged,
      wish: waits,
      subscription: noSubscription,
      recentUpdates: [1, 2],
    });
    expect(await store.load(chat, at)).toEqual(person);
    expect(await store.load(page, (page.lapsesAt ?? 0) + 1)).toBeUndefined();
    expect(await rows('person')).toMatchObject([
      { created_on: today, last_seen_on: '2026-11-25', locale: 'ar' },
    ]);
    expect(await store.waiting('web', undefined, 10)).toMatchObject([{ personId: owner, since: at }]);
  });

  it('a chat with a person of its own brings all its chats, and nothing else of that person stays', async () => {
    const opened = await openWithGuest();
    const { store, rows } = opened;
    const guestsLink = { ...offersJoin, token: 'of the guest' };
    await store.commit({ ...next(1), personId: guest, address: page, wish: waits, offersJoin: guestsLink });
    const withTwo = { ...join, token: guestsLink.token, into: { id: guest, revision: 2 }, address: second };
    expect(await store.commitJoin(withTwo)).toBe('joined');
    expect(await store.claim(guest, 'job1', at)).toBe(true);
    const from = { id: guest, revision: 4 };
    expect(await store.commitJoin({ ...absorbing, from })).toBe('joined');
    for (const one of [chat, page, second]) expect(await store.load(one, at)).toMatchObject({ id: owner });
    for (const table of tables) expect(JSON.stringify(await rows(table))).not.toContain(guest);
    // The job they were told of is not told again.
    expect(await rows('outbox')).toMatchObject([{ person_id: owner, vacancy_id: 'job1' }]);
    // Sealed for the owner now, or nobody could be told there.
    const reached = await store.waiting('web', undefined, 10);
    expect(reached.map(({ address }) => address.id).toSorted()).toEqual(['page-one', 'page-two']);
  });

  it('of two claims at once one joins, and the link is used', async () => {
    const { store, rows } = await open();
    const outcomes = await Promise.all([
      store.commitJoin(join),
      store.commitJoin({ ...join, address: second }),
    ]);
    expect(outcomes.toSorted()).toEqual(['joined', 'stale']);
    expect(await rows('address')).toHaveLength(2);
    expect(await store.offering(token, at)).toBeUndefined();
    expect(await store.commitJoin({ ...join, into: { id: owner, revision: 2 }, address: second })).toBe(
      'stale',
    );
    expect(await rows('address')).toHaveLength(2);
  });

  it.each<[string, JoinCommit]>([
    ['a link never offered', { ...absorbing, token: 'another' }],
    ['a link that has lapsed', { ...absorbing, at: offersJoin.lapsesAt + 1 }],
    ['a link of someone else', { ...join, into: { id: guest, revision: 1 }, address: second }],
    ['a person who has gone on', { ...absorbing, into: { id: owner, revision: 2 } }],
    ['a guest who has gone on', { ...absorbing, from: { id: guest, revision: 2 } }],
    ['a guest who was forgotten', { ...absorbing, from: { id: 'forgotten', revision: 1 } }],
    ['a chat where someone has begun meanwhile', join],
  ])('%s changes nothing at all', async (_, refused) => {
    const opened = await openWithGuest();
    const before = await everything(opened);
    expect(await opened.store.commitJoin(refused)).toBe('stale');
    expect(await everything(opened)).toEqual(before);
  });

  it('nobody is joined to themselves', async () => {
    const opened = await open();
    const before = await everything(opened);
    const self = { ...join, from: { id: owner, revision: 1 } };
    await expect(opened.store.commitJoin(self)).rejects.toThrow('to themselves');
    expect(await everything(opened)).toEqual(before);
  });

  it('a chat that has lapsed can be joined at the second try, and erases who was there', async () => {
    const { store, rows } = await openWithGuest();
    const after = (page.lapsesAt ?? 0) + 1;
    const lasting = { ...offersJoin, lapsesAt: after + 1 };
    await store.commit(next(1, { offersJoin: lasting }));
    const late = {
      ...join,
      at: after,
      into: { id: owner, revision: 2 },
      address: { ...page, lapsesAt: after },
    };
    expect([await store.commitJoin(late), await store.commitJoin(late)]).toEqual(['stale', 'joined']);
    expect(await store.load(page, after)).toMatchObject({ id: owner });
    expect(await rows('person')).toHaveLength(1);
  });

  it('while keys change, old links work and chats move to the new key', async () => {
    const { withKeys } = await openWithGuest();
    const rotating = await withKeys(secondKey, firstKey);
    expect(await rotating.offering(token, at)).toMatchObject({ id: owner });
    expect(await rotating.commitJoin(absorbing)).toBe('joined');
    expect(await rotating.load(page, at)).toMatchObject({ id: owner });
    expect(await (await withKeys(secondKey)).load(page, at)).toMatchObject({ id: owner });
  });

  it('a chat that cannot be opened any more stops nobody from joining, and goes', async () => {
    const { store, database, rows } = await openWithGuest();
    await database.db.run(
      sql`insert into address (lookup, person_id, channel, chat_id) values ('lost', ${guest}, 'web', 'lost.key.text')`,
    );
    expect(await store.commitJoin(absorbing)).toBe('joined');
    expect((await rows('address')).map(({ person_id }) => person_id)).toEqual([owner, owner]);
  });

  it('forgetting takes the open link along', async () => {
    const { store, rows } = await open();
    await store.forget(owner);
    expect(await rows('join_offer')).toEqual([]);
    expect(await store.commitJoin(join)).toBe('stale');
    expect(await rows('address')).toEqual([]);
  });
});
