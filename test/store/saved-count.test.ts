import { describe, expect, it } from 'vitest';
import { job } from '../support/job.ts';
import { at, openStore, places, today } from './open-store.ts';

describe.each(places)('saved jobs by home county in a %s database', (place) => {
  it('are summed over days up to the last closed one, for every municipality of the vacancy', async () => {
    const { store } = await openStore(place);
    const sites = ['2421', '2463'].map((municipality) => ({
      municipality,
      places: 1,
      openUntil: '2026-12-20',
      apply: {},
    }));
    const vacancy = job('1', { municipality: '2421', sites });
    await store.upsert([vacancy], at);
    const count = async (day: string, name: string, times: number) => {
      for (let n = 0; n < times; n++) await store.tally(day, name);
    };
    await count('2026-11-10', 'saved.2421.05', 3);
    await count('2026-11-22', 'saved.2421.05', 2);
    await count('2026-11-23', 'saved.2421.05', 7);
    await count('2026-11-20', 'saved.2421.01', 9);
    await count('2026-11-20', 'saved.2463.05', 1);
    await count('2026-11-20', 'saved', 20);
    const read = (county: string, until: string) =>
      store.read({
        today,
        samples: false,
        ids: [vacancy.id],
        savedFrom: { vacancyId: vacancy.id, county, until },
      });
    expect((await read('05', '2026-11-22')).savedBy).toEqual({ '2421': 5, '2463': 1 });
    expect((await read('01', '2026-11-22')).savedBy).toEqual({ '2421': 9 });
    expect((await read('05', '2026-11-15')).savedBy).toEqual({ '2421': 3 });
    expect((await read('03', '2026-11-22')).savedBy).toEqual({});
    expect((await store.read({ today, samples: false })).savedBy).toBeUndefined();
  });

  it('are none where nothing has ever been counted', async () => {
    const { store } = await openStore(place);
    const savedFrom = { vacancyId: 'v000000001', county: '05', until: '2026-11-22' };
    expect((await store.read({ today, samples: false, savedFrom })).savedBy).toEqual({});
  });
});
