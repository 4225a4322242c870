import { describe, expect, it } from 'vitest';
import { formatSyncTable, syncVacancies } from '../../src/app/sync-vacancies.ts';
import { migrationsFolder } from '../../src/content.ts';
import { readAdStream } from '../../src/jobtech/read-file.ts';
import { adStore } from '../../src/store/ad-store.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { vacancyStore } from '../../src/store/vacancy-store.ts';
import { ad, chunks, place, registers } from '../support/ad.ts';

const today = '2025-09-12';
const at = Date.parse('2025-09-12T08:00:00Z');

async function start() {
  const database = await openDatabase({ url: ':memory:' });
  await migrateDatabase(database, migrationsFolder);
  const store = { ...vacancyStore(database.db), ...adStore(database.db) };
  const sync = (body: string) =>
    syncVacancies({ readings: readAdStream(chunks(body), registers, today), store, now: () => at });
  const look = () => store.read({ today, samples: false, candidates: { groups: 'all', limit: 2000 } });
  return { sync, look };
}

const lines = (...records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join('\n');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ad({ id: String(index), description: { text: textOf(index) } }),
  );
/** No two alike: a number in letters, often enough to be a text. */
const textOf = (index: number) =>
  `z${String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')} `.repeat(30);

describe('bringing vacancies up to date', () => {
  it('stores what is rural and open, and counts the rest by reason', async () => {
    const { sync, look } = await start();
    const totals = await sync(
      lines(
        ad(),
        ad({ id: '2', workplace_address: place('0180') }),
        ad({ id: '3', application_deadline: '2025-09-01T23:59:59' }),
        ad({ id: '4', workplace_address: null }),
        { headline: 'no id' },
      ),
    );
    expect(totals).toMatchObject({ read: 5, stored: 1, broken: false });
    expect(totals.skipped).toMatchObject({
      not_rural: 1,
      lapsed: 1,
      no_municipality: 1,
      unreadable: 1,
      abroad: 0,
    });
    expect((await look()).candidates.map(({ sourceId }) => sourceId)).toEqual(['90000001']);
  });

  it('finds nothing to do the second time', async () => {
    const { sync } = await start();
    await sync(lines(ad()));
    expect(await sync(lines(ad()))).toMatchObject({ stored: 0, updated: 0, unchanged: 1, removed: 0 });
    expect(await sync(lines(ad({ headline: 'Ny rubrik' })))).toMatchObject({ updated: 1, unchanged: 0 });
  });

  it('stores more than one batch', async () => {
    const { sync, look } = await start();
    expect(await sync(lines(...many(450)))).toMatchObject({ read: 450, stored: 450 });
    expect((await look()).candidates).toHaveLength(450);
  });

  it('takes out what is removed or has moved away, and follows the order of the stream', async () => {
    const { sync, look } = await start();
    await sync(lines(ad(), ad({ id: '2' })));
    const totals = await sync(
      lines({ id: '90000001', removed: true }, ad({ id: '2', workplace_address: place('0180') })),
    );
    expect(totals.removed).toBe(2);
    expect((await look()).candidates).toEqual([]);
    const later = 1757491200000 + 5_000;
    await sync(
      lines(ad(), { id: '90000001', removed: true }, ad({ headline: 'Öppen igen', timestamp: later })),
    );
    expect((await look()).candidates.map(({ headline }) => headline)).toEqual(['Öppen igen']);
  });

  it('keeps everything before a break, and removes nothing for being absent', async () => {
    const { sync, look } = await start();
    await sync(lines(ad({ id: 'earlier' })));
    const body = JSON.stringify(many(210));
    const fresh = await start();
    const totals = await fresh.sync(body.slice(0, -20));
    expect(totals).toMatchObject({ read: 209, stored: 209, removed: 0, broken: true });
    expect((await fresh.look()).candidates).toHaveLength(209);
    await sync(body.slice(0, -20));
    expect((await look()).candidates).toHaveLength(210);
  });
});

describe('the closing table', () => {
  it('shows every count, and says so when the file broke off', async () => {
    const { sync } = await start();
    const whole = formatSyncTable(await sync(lines(ad())));
    expect(whole).toMatch(/^read +1$/m);
    expect(whole).toMatch(/^skipped: not rural +0$/m);
    expect(whole).not.toContain('breaks off');
    expect(formatSyncTable(await sync(lines(ad()).slice(0, -5)))).toContain('breaks off');
  });
});
