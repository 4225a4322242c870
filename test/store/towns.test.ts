import { describe, expect, it } from 'vitest';
import type { Town } from '../../src/core/town.ts';
import { job } from '../support/job.ts';
import { at, openStore, places, today } from './open-store.ts';

const town = (municipality: string, changes: Partial<Town> = {}): Town => ({
  municipality,
  statedOn: '2026-10-05',
  ...changes,
});
const query = { today, samples: false };

describe.each(places)('towns in a %s database', (place) => {
  it('are what a municipality said last', async () => {
    const { store } = await openStore(place);
    expect(await store.readTown('2480')).toBeUndefined();
    await store.putTown(town('2480', { housing: { vacant: 3 } }), at);
    await store.putTown(town('2480', { words: 'Välkomna' }), at + 1);
    expect(await store.readTown('2480')).toEqual(town('2480', { words: 'Välkomna' }));
  });

  it('are read with the vacancies of a card, of each of its sites, and no others', async () => {
    const { store } = await openStore(place);
    const site = (municipality: string) => ({ municipality, places: 1, openUntil: '2026-12-20', apply: {} });
    await store.upsert([job('1'), job('2', { sites: [site('2480'), site('2083')] })], at);
    for (const code of ['2480', '2083', '2321']) await store.putTown(town(code), at);
    const read = async (more: object) => Object.keys((await store.read({ ...query, ...more })).towns);
    expect(await read({ ids: [job('1').id] })).toEqual(['2480']);
    expect((await read({ ids: [job('2').id] })).toSorted()).toEqual(['2083', '2480']);
    expect(await read({ towns: ['2321'] })).toEqual(['2321']);
    expect(await read({ ids: ['nothing000'] })).toEqual([]);
    expect(await read({})).toEqual([]);
  });

  it('are read with what is shown instead of a job that has closed', async () => {
    const { store } = await openStore(place);
    await store.upsert([job('1'), job('2', { municipality: '2083' })], at);
    await store.remove('jobtech', ['1'], at);
    await store.putTown(town('2083'), at);
    const { instead, towns } = await store.read({ ...query, ids: [job('1').id], insteadOf: job('1').id });
    expect(instead.map(({ municipality }) => municipality)).toEqual(['2083']);
    expect(Object.keys(towns)).toEqual(['2083']);
  });

  it('are all there for a list', async () => {
    const { store } = await openStore(place);
    await store.upsert([job('1')], at);
    await store.putTown(town('2480'), at);
    const { towns } = await store.read({ ...query, candidates: { groups: 'all', limit: 10 } });
    expect(towns).toEqual({ '2480': town('2480') });
  });

  it('are sisters once, and until they are not', async () => {
    const { store } = await openStore(place);
    const sister = { origin: '0127', destination: '2083', since: '2026-11-24' };
    expect(await store.addSister(sister)).toBe(true);
    expect(await store.addSister({ ...sister, since: '2027-01-01' })).toBe(false);
    expect(await store.listSisters()).toEqual([sister]);
    expect(await store.removeSister(sister)).toBe(true);
    expect(await store.removeSister(sister)).toBe(false);
    expect(await store.listSisters()).toEqual([]);
  });
});
