import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { addStaff } from '../../src/app/sign-in.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { staffStore } from '../../src/store/staff-store.ts';
import { addPasskey, makeBrowser, signInWith } from '../support/passkey-over-http.ts';
import { makeSoftPasskey } from '../support/soft-passkey.ts';
import { publicUrl } from '../support/stage.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

test('in workerd a link signs in once, and a passkey after that', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(database.close);
  await migrateDatabase(database, migrationsFolder);
  const { secret } = await addStaff(
    {
      // Only what letting someone in needs.
      store: staffStore(database.db) as unknown as Parameters<typeof addStaff>[0]['store'],
      now: Date.now,
      newId: () => crypto.randomUUID(),
    },
    { role: 'officer', name: 'Karin Ek' },
  );
  const worker = await startWorkerd(inject('bundle'), workerSettings(server.url, 'http://127.0.0.1:1'));
  onTestFinished(worker.close);
  const newBrowser = () => makeBrowser((path, init) => fetch(worker.url + path, init), publicUrl);

  const browser = newBrowser();
  expect((await browser.form(`/staff/invite/${secret}`)).status).toBe(303);
  expect((await newBrowser().form(`/staff/invite/${secret}`)).status).toBe(404);
  const passkey = makeSoftPasskey(publicUrl);
  expect((await addPasskey(browser, passkey)).status).toBe(200);
  expect((await signInWith(newBrowser(), passkey)).status).toBe(200);
  expect((await signInWith(newBrowser(), makeSoftPasskey(publicUrl))).status).toBe(401);
});
