import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { addStaff, openSession } from '../../src/app/sign-in.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createSigner } from '../../src/store/signing.ts';
import { createStore } from '../../src/store/store.ts';
import { putAds, storuman } from '../support/console.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { publicUrl } from '../support/stage.ts';
import { testKey, testNow } from '../support/test-app.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

test('in workerd a clerk adds to an ad, and reads a spreadsheet row by row', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(database.close);
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  const work = {
    store,
    signer: await createSigner({ key: testKey }),
    now: () => Date.parse(testNow),
    newId: () => crypto.randomUUID(),
  };
  await store.openAccount(storuman, work.now());
  const { staff } = await addStaff(work, { role: 'municipality', municipality: storuman, name: 'Siv' });
  const token = await openSession(work, staff, 'link');
  await putAds(store, [{ sourceId: '1' }]);
  const worker = await startWorkerd(inject('bundle'), workerSettings(server.url, 'http://127.0.0.1:1'));
  onTestFinished(worker.close);
  const ask = (path: string, fields?: Readonly<Record<string, string | File>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value);
    return fetch(`${worker.url}/staff${path}`, {
      redirect: 'manual',
      headers: { Cookie: `__Host-landa-staff=${token}`, Origin: publicUrl, 'Accept-Language': 'sv' },
      ...(fields ? { method: 'POST', body } : {}),
    });
  };

  expect(await (await ask('/today')).text()).toContain('Ett väntar på era ord.');
  expect((await ask('/ads/1', { moversWelcome: 'yes' })).headers.get('location')).toContain('word-sent');
  expect(await (await ask('/ads/1/preview?in=ar')).text()).toContain('dir="rtl"');

  const rows = ['Kock, storhushåll', 'Rymdgeneral'].map((work, at) => [
    ...['Kock', work, '2026-12-20', 'Tillsvidare', `https://storuman.example.se/${at}`],
  ]);
  const headings = ['Rubrik', 'Yrke', 'Sista ansökningsdag', 'Anställningsform', 'Länk'];
  const file = new File([makeWorkbook([[headings, ...rows]])], 'jobb.xlsx');
  const path = ((await ask('/openings/file', { file })).headers.get('location') ?? '').replace('/staff', '');
  expect(await (await ask(path)).text()).toContain('ett nytt, 1 att rätta.');
  expect((await ask(path, {})).headers.get('location')).toContain('file-applied-some');
  expect(await store.ownJobs(storuman, 'open', { today: '2026-11-24', limit: 9, offset: 0 })).toHaveLength(1);
});
