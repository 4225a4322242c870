import { describe, expect, it } from 'vitest';
import type { LinkStore } from '../../src/app/link-ports.ts';
import { addLinks, reach } from '../support/start-links.ts';
import { at, consent, next, openStore, places } from './open-store.ts';

const link = 'kbt7x2m';
const open = async (place: Parameters<typeof openStore>[0]) => {
  const opened = await openStore(place);
  await addLinks(opened.store, { id: link });
  const weeks = async (until = '2026-11-23', of = link) =>
    (await opened.store.linkWeeks([of], until)).get(of);
  return { ...opened, weeks };
};

describe.each(places)('start links in a %s database', (place) => {
  it('are found by their id, with what they hint at', async () => {
    const { store } = await openStore(place);
    const made: Parameters<LinkStore['addLink']>[0] = {
      id: link,
      name: 'Kontoret i Kista',
      locale: 'ar',
      occupationGroup: '5330',
      home: '0127',
      municipality: '2083',
      createdAt: at,
    };
    expect(await store.addLink(made)).toBe(true);
    expect(await store.linkById(link)).toEqual({ ...made, hasCountsLink: false });
    expect(await store.linkById('another')).toBeUndefined();
    expect(await store.addLink({ id: link, name: 'Another', createdAt: at })).toBe(false);
    expect(await store.linkById(link)).toMatchObject({ name: 'Kontoret i Kista' });
  });

  it('are listed the newest first, all or those of one owner', async () => {
    const { store, database } = await openStore(place);
    await database.db.run(
      `insert into staff (id, role, name, created_at) values ('officer', 'officer', 'O', 0)`,
    );
    await addLinks(
      store,
      { id: 'first22', createdAt: at, ownerId: 'officer' },
      { id: 'second2', createdAt: at + 1, municipality: '2083' },
      { id: 'third22', createdAt: at + 2, ownerId: 'officer' },
    );
    const ids = async (of?: Parameters<LinkStore['listLinks']>[0]) =>
      (await store.listLinks(of)).map(({ id }) => id);
    expect(await ids()).toEqual(['third22', 'second2', 'first22']);
    expect(await ids({ ownerId: 'officer' })).toEqual(['third22', 'first22']);
    expect(await ids({ municipality: '2083' })).toEqual(['second2']);
    expect(await ids({ municipality: '0180' })).toEqual([]);
  });

  it('are revoked once, and stay to be looked at', async () => {
    const { store } = await open(place);
    expect(await store.revokeLink(link, at)).toBe(true);
    expect(await store.revokeLink(link, at + 1)).toBe(false);
    expect(await store.revokeLink('another', at)).toBe(false);
    expect(await store.linkById(link)).toMatchObject({ revokedAt: at });
  });

  it('have one counts link at a time, known by its hash', async () => {
    const { store } = await open(place);
    expect(await store.setCountsHash(link, 'one')).toBe(true);
    expect(await store.linkByCountsHash('one')).toMatchObject({ id: link, hasCountsLink: true });
    await store.setCountsHash(link, 'two');
    expect(await store.linkByCountsHash('one')).toBeUndefined();
    await store.setCountsHash(link, null);
    expect(await store.linkByCountsHash('two')).toBeUndefined();
    expect(await store.setCountsHash('another', 'three')).toBe(false);
  });

  it('count what a turn has reached, with the turn or not at all', async () => {
    const { store, weeks } = await open(place);
    await store.commit({ ...consent, ...reach(link, 'arrived') });
    await store.commit(next(1, reach(link, 'got_matches', 'looked')));
    expect(await store.commit(next(1, reach(link, 'asked_how')))).toBe('stale');
    await store.commit({
      ...consent,
      personId: 'person-two-000000000000',
      address: { channel: 'telegram', id: '2' },
      ...reach(link, 'arrived'),
    });
    const week = '2026-11-23';
    expect((await weeks())?.toSorted((a, b) => a.stage.localeCompare(b.stage))).toEqual([
      { week, stage: 'arrived', n: 2 },
      { week, stage: 'got_matches', n: 1 },
      { week, stage: 'looked', n: 1 },
    ]);
  });

  it('count nothing where there is no such link, and the turn is stored all the same', async () => {
    const { store, rows } = await open(place);
    expect(await store.commit({ ...consent, ...reach('another', 'arrived') })).toBe('committed');
    expect(await rows('link_count')).toEqual([]);
  });

  it('are counted by week, as far as one asks', async () => {
    const { store, weeks } = await open(place);
    await store.commit({ ...consent, ...reach(link, 'arrived') });
    const later = { linkStages: { link, week: '2026-11-30', stages: ['looked'] as const } };
    await store.commit(next(1, later));
    expect(await weeks('2026-11-16')).toEqual([]);
    expect(await weeks('2026-11-23')).toHaveLength(1);
    expect(await weeks('2026-11-30')).toHaveLength(2);
    expect(await weeks('2026-11-30', 'another')).toEqual([]);
    expect((await store.linkWeeks([], '2026-11-30')).size).toBe(0);
  });

  it('keep their counts when someone is forgotten', async () => {
    const { store, weeks } = await open(place);
    await store.commit({ ...consent, ...reach(link, 'arrived') });
    await store.forget(consent.personId);
    expect(await weeks()).toEqual([{ week: '2026-11-23', stage: 'arrived', n: 1 }]);
  });
});
