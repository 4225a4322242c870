import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import { Unsealable } from '../../src/store/sealing.ts';
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

const tables = ['person', 'address', 'wish', 'outbox'] as const;
const later = at + 60_000;

describe.each(places)('people in a %s database', (place) => {
  it('nobody is known before consent', async () => {
    const { store } = await openStore(place);
    expect(await store.load(chat, at)).toBeUndefined();
  });

  it('consent makes a person who is found by their chat, and by no other', async () => {
    const { store } = await openStore(place);
    expect(await store.commit(consent)).toBe('committed');
    expect(await store.load(chat, at)).toEqual({
      id: consent.personId,
      revision: 1,
      session,
      wish: consent.wish,
      subscription: noSubscription,
      recentUpdates: [1],
    });
    expect(await store.load({ ...chat, id: '700100200301' }, at)).toBeUndefined();
    expect(await store.load({ ...chat, channel: 'web' }, at)).toBeUndefined();
  });

  it('two consents from one chat at once make one person', async () => {
    const { store, rows } = await openStore(place);
    const outcomes = await Promise.all([
      store.commit(consent),
      store.commit({ ...consent, personId: 'person-two-000000000000' }),
    ]);
    expect(outcomes.toSorted()).toEqual(['committed', 'stale']);
    expect(await rows('person')).toHaveLength(1);
    expect(await rows('wish')).toHaveLength(1);
    expect(await rows('tally')).toMatchObject([{ name: 'consented', n: 1 }]);
  });

  it('the next turn replaces everything the turn decided', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    const changed = { ...session, locale: 'ar', answers: { movers: ['only_me'] } };
    const wish = { groups: ['5120'], counties: ['24'], permanentOnly: true, waiting: false };
    const recentUpdates = Array.from({ length: 16 }, (_, index) => 9_000_000_000 + index);
    const turn = next(1, { session: changed, wish, recentUpdates, today: '2026-11-25' });
    expect(await store.commit(turn)).toBe('committed');
    expect(await store.load(chat, at)).toMatchObject({ revision: 2, session: changed, wish, recentUpdates });
    expect(await rows('person')).toMatchObject([
      { created_on: today, last_seen_on: '2026-11-25', locale: 'ar' },
    ]);
  });

  it('a stale turn leaves nothing behind, not even a count', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    await store.commit(next(1));
    const before = await Promise.all([...tables, 'tally'].map(rows));
    const stale = next(1, {
      session: { ...session, locale: 'en' },
      wish: { ...consent.wish, groups: ['9999'], waiting: true },
      recentUpdates: [1, 2],
      tallies: ['turn', 'late'],
      today: '2026-11-25',
    });
    expect(await store.commit(stale)).toBe('stale');
    expect(await Promise.all([...tables, 'tally'].map(rows))).toEqual(before);
  });

  it('of ten turns decided on the same revision one is stored', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.commit(next(1))));
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect((await rows('tally')).find(({ name }) => name === 'turn')).toMatchObject({ n: 1 });
  });

  it('counts add up by day, also for those who have not consented', async () => {
    const { store, rows } = await openStore(place);
    await store.tally(today, 'welcome');
    await store.tally(today, 'welcome');
    await store.tally('2026-11-25', 'welcome');
    expect((await rows('tally')).map(({ day, n }) => [day, n])).toEqual([
      [today, 2],
      ['2026-11-25', 1],
    ]);
  });

  it('what was shown is noted without a new revision', async () => {
    const { store } = await openStore(place);
    await store.commit(consent);
    const shown = { channel: 'telegram', updateId: 1, messageId: 44, at: later } as const;
    await store.noteShown(consent.personId, shown);
    expect(await store.load(chat, at)).toMatchObject({ revision: 1, shown });
    await store.commit(next(1));
    expect((await store.load(chat, at))?.shown).toEqual(shown);
  });

  it('forgetting leaves no row, can be repeated, and harms nobody else', async () => {
    const { store, rows } = await openStore(place);
    const other = { ...consent, personId: 'person-two-000000000000', address: { ...chat, id: '55' } };
    await store.commit({ ...consent, wish: { ...consent.wish, waiting: true } });
    await store.commit(other);
    expect(await store.claim(consent.personId, 'v000000001', later)).toBe(true);
    await store.forget(consent.personId);
    await store.forget(consent.personId);
    expect(await store.load(chat, at)).toBeUndefined();
    for (const table of tables) expect(JSON.stringify(await rows(table))).not.toContain(consent.personId);
    expect(await store.load(other.address, at)).toMatchObject({ id: other.personId });
  });

  it('a turn under way never brings back a forgotten person', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    await store.forget(consent.personId);
    expect(await store.commit(next(1))).toBe('stale');
    await store.noteShown(consent.personId, { channel: 'telegram', updateId: 1, messageId: 2, at });
    for (const table of tables) expect(await rows(table)).toEqual([]);
    expect(await rows('tally')).toMatchObject([{ name: 'consented' }]);
  });

  it('after a change of key old people are found, and their next turn moves them to the new key', async () => {
    const { store, withKeys } = await openStore(place);
    await store.commit({ ...consent, wish: { ...consent.wish, waiting: true } });
    const rotating = await withKeys(secondKey, firstKey);
    expect(await rotating.load(chat, at)).toMatchObject({ revision: 1, session });
    expect(await rotating.commit(next(1, { wish: { ...consent.wish, waiting: true } }))).toBe('committed');
    const after = await withKeys(secondKey);
    expect(await after.load(chat, at)).toMatchObject({ revision: 2, session });
    expect(await after.waiting('telegram', undefined, 10)).toMatchObject([{ address: chat }]);
    expect(await store.load(chat, at)).toBeUndefined();
  });

  it('a stale turn does not move the address either', async () => {
    const { store, withKeys, rows } = await openStore(place);
    await store.commit(consent);
    const before = await rows('address');
    expect(await (await withKeys(secondKey, firstKey)).commit(next(7))).toBe('stale');
    expect(await rows('address')).toEqual(before);
  });

  it('a session that cannot be opened is an error, and never an empty session', async () => {
    const { store, database } = await openStore(place);
    await store.commit(consent);
    await database.db.run(sql`update person set session = session || 'AAAA'`);
    await expect(store.load(chat, at)).rejects.toThrow(Unsealable);
  });
});

describe('the bytes of a database file', () => {
  const secret = 'marker-in-an-answer';
  const open = async () => {
    const opened = await openStore('file');
    await opened.store.commit({ ...consent, session: { ...session, answers: { movers: [secret] } } });
    return opened;
  };

  it('show neither answers nor chat ids', async () => {
    const { bytes } = await open();
    // The id stands there in the clear: so the commit is in these bytes, and the absences mean something.
    expect(bytes()).toContain(consent.personId);
    expect(bytes()).not.toContain(secret);
    expect(bytes()).not.toContain('me_and_children');
    expect(bytes()).not.toContain(chat.id);
  });

  it('keep nothing of a forgotten person, not even sealed', async () => {
    const { store, bytes, rows } = await open();
    const sealed = String((await rows('person'))[0]?.['session']);
    const lookup = String((await rows('address'))[0]?.['lookup']);
    expect(bytes()).toContain(sealed);
    await store.forget(consent.personId);
    for (const trace of [sealed, lookup, consent.personId]) expect(bytes()).not.toContain(trace);
  });
});
