import { expect, inject, onTestFinished, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import { qrSvg } from '../../src/page/qr.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { sizeOfPng } from '../support/png.ts';
import { readQr } from '../support/read-qr.ts';
import { publicUrl } from '../support/stage.ts';
import { workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

test('the Worker draws pictures, several at once, with machine code that came in its bundle', async () => {
  const worker = await startWorkerd(
    inject('bundle'),
    workerSettings('http://127.0.0.1:1', 'http://127.0.0.1:1'),
  );
  onTestFinished(worker.close);
  const addresses = ['ar', 'en', 'so'].map((code) => `https://landa.example/s/${code}`);
  const drawn = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(`${worker.url}/draw`, { method: 'POST', body: qrSvg(address) });
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
  expect(drawn.map((png) => sizeOfPng(png)[0])).toEqual([300, 300, 300]);
  expect(await Promise.all(drawn.map(readQr))).toEqual(addresses.map((address) => [address]));
});

test('the Worker makes posters, and the square of one as a PNG', async () => {
  const server = await startHranaServer({});
  onTestFinished(server.close);
  const database = await openDatabase({ url: server.url });
  onTestFinished(database.close);
  await migrateDatabase(database, migrationsFolder);
  const worker = await startWorkerd(inject('bundle'), workerSettings(server.url, 'http://127.0.0.1:1'));
  onTestFinished(worker.close);
  const sheet = await fetch(`${worker.url}/poster/sheet?with=ar&lang=sv`);
  expect(await sheet.text()).toContain('Fasta jobb');
  const png = new Uint8Array(await (await fetch(`${worker.url}/poster/qr.png?with=ar`)).arrayBuffer());
  expect(sizeOfPng(png)).toEqual([1200, 1200]);
  expect(await readQr(png)).toEqual([`${publicUrl}/s/ar`]);
});
