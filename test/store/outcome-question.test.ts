import { describe, expect, it } from 'vitest';
import { outcomeDue } from '../../src/core/alerts/ask-outcome.ts';
import { at, consent, next, openStore, places } from './open-store.ts';

const ask = (vacancyId: string) => ({ asksLater: { vacancyId, dueAt: outcomeDue(at) } });

describe.each(places)('the question of how it went in a %s database', (place) => {
  it('is put on the list once a vacancy, and never two to come', async () => {
    const { store, database, rows } = await openStore(place);
    await store.commit(consent);
    await store.commit(next(1, ask('v000000001')));
    await store.commit(next(2, ask('v000000001')));
    await store.commit(next(3, ask('v000000002')));
    const open = await rows('delivery');
    expect(open).toMatchObject([
      { kind: 'outcome', subject: 'v000000001', state: 'queued', due_at: at + 14 * 86_400_000 },
    ]);
    await database.db.run("update delivery set state = 'sent'");
    await store.commit(next(4, ask('v000000001')));
    expect(await rows('delivery')).toHaveLength(1);
    await store.commit(next(5, ask('v000000002')));
    expect((await rows('delivery')).map(({ subject }) => subject)).toEqual(['v000000001', 'v000000002']);
  });

  it('is taken off the list by a no, and what was sent stays known', async () => {
    const { store, database, rows } = await openStore(place);
    await store.commit(consent);
    await store.commit(next(1, ask('v000000001')));
    await database.db.run("update delivery set state = 'sent'");
    await store.commit(next(2, ask('v000000002')));
    await store.commit(next(3, { asksLater: 'never' }));
    expect((await rows('delivery')).map(({ subject }) => subject)).toEqual(['v000000001']);
  });

  it('goes with the turn: a stale one leaves nothing', async () => {
    const { store, rows } = await openStore(place);
    await store.commit(consent);
    expect(await store.commit(next(7, ask('v000000001')))).toBe('stale');
    expect(await rows('delivery')).toEqual([]);
  });
});

describe('two weeks later', () => {
  it.each([
    ['2026-11-24T08:00:00Z', '2026-12-08T08:00:00.000Z'],
    ['2027-03-20T17:30:00Z', '2027-04-03T16:30:00.000Z'],
    ['2027-10-20T17:30:00Z', '2027-11-03T18:30:00.000Z'],
    ['2027-03-20T23:10:00Z', '2027-04-03T22:10:00.000Z'],
  ])('%s is the same time of day at %s', (now, due) => {
    expect(new Date(outcomeDue(Date.parse(now))).toISOString()).toBe(due);
  });
});
