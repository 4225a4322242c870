import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rederiveWishes } from '../../src/app/rederive-wishes.ts';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import { testNow, wireAt } from '../support/test-app.ts';
import { at, consent, next, openStore, places, session } from './open-store.ts';

describe.each(places)('a change of the rules (%s)', (place) => {
  it('derives every wish anew, once, and vacancies find people by it', async () => {
    const { store, database, rows } = await openStore(place);
    const world = wireAt(store, testNow).advisor.world('telegram');
    await store.commit(consent);
    const answers = { work: ['5321'], places: ['counties'], counties: ['24'] };
    const subscription = { ...noSubscription, own: 'daily' } as const;
    await store.commit(next(1, { session: { ...session, answers }, subscription }));
    expect(await rederiveWishes({ store, world, now: () => at })).toBe(0);
    await database.db.run(sql`update wish set version = 0, groups = '["9111"]'`);
    await database.db.run(sql`update reach set occupation_group = '9111'`);
    expect(await rederiveWishes({ store, world, now: () => at })).toBe(1);
    expect(await rederiveWishes({ store, world, now: () => at })).toBe(0);
    expect((await store.load(consent.address, at))?.wish).toMatchObject({
      groups: ['5321'],
      counties: ['24'],
    });
    expect(await rows('reach')).toMatchObject([{ occupation_group: '5321', own: 2 }]);
  });

  it('gives way to a turn that was first', async () => {
    const { store, database } = await openStore(place);
    await store.commit(consent);
    await database.db.run(sql`update wish set version = 0`);
    const [person] = await store.outdatedWishes(10);
    await store.commit(next(1));
    expect(person && (await store.renewWish(person, person.wish, at))).toBe(false);
  });
});
