import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { type DeliveryTotals, deliverOutbox } from '../../src/app/deliver-outbox.ts';
import { addStaff, openSession } from '../../src/app/sign-in.ts';
import { migrationsFolder } from '../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createSigner } from '../../src/store/signing.ts';
import { createStore } from '../../src/store/store.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { makeDeliver } from '../../src/telegram/deliver.ts';
import { job } from '../support/job.ts';
import { type Subscriber, seedSubscribers } from '../support/subscribers.ts';
import { testKey, wireAt } from '../support/test-app.ts';
import { morning } from './broadcast/morning.ts';
import { firstChat } from './broadcast/stage.ts';
import { startStrictTelegram } from './crowd/strict-telegram.ts';

const town = '2421';
const [people, blocked] = [607, 20];
const homes = ['01', '12', '14', '20'];

/** As many said yes to municipalities as said no; all look for the same work. */
function* subscribers(): Generator<Subscriber> {
  for (let index = 0; index < people * 2; index++)
    yield {
      chatId: firstChat + index,
      wish: { groups: ['5321'] },
      subscription: {
        homeCounty: homes[index % homes.length] ?? '01',
        ...(index < people ? { municipal: true } : { own: 'daily' as const }),
      },
    };
}

/** The pages of Storuman, its clerk's browser, and whoever sends. */
async function setPages() {
  const telegram = await startStrictTelegram({ keepMessages: 5, flood: { enabled: false } });
  onTestFinished(() => telegram.close());
  await telegram.clearFaults();
  const folder = mkdtempSync(join(tmpdir(), 'landa-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = await openDatabase({ url: `file:${join(folder, 'landa.db')}` });
  onTestFinished(() => database.close());
  await migrateDatabase(database, migrationsFolder);
  const sealer = await createSealer({ key: testKey });
  const store = createStore(database, sealer);
  const wired = wireAt(store, morning, undefined, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  });
  await seedSubscribers(database, sealer, subscribers(), Date.parse(morning));
  await telegram.bulk(
    Array.from({ length: people * 2 }, (_, index) => ({ user: firstChat + index, text: '/start' })),
  );
  await telegram.bulk(
    Array.from({ length: blocked }, (_, index) => ({ user: firstChat + index * 3, block: true })),
  );
  const vacancy = job('1', { group: '5321', municipality: town });
  await store.upsert([vacancy], wired.now());
  await store.openAccount(town, wired.now());
  const signer = await createSigner({ key: testKey });
  const work = { store, signer, now: wired.now, newId: wired.advisor.newId };
  const { staff } = await addStaff(work, { role: 'municipality', municipality: town, name: 'Clerk' });
  const cookie = `landa-staff=${await openSession(work, staff, 'link')}`;
  const request = (path: string, form?: Readonly<Record<string, string>>) =>
    wired.server.request(`http://localhost${path}`, {
      method: form ? 'POST' : 'GET',
      headers: { cookie, origin: 'http://localhost' },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
  const deliver = makeDeliver(makeApi(telegram.token, telegram.url), wired.knowledge.speaker, {
    isPaid: false,
    patience: 60_000,
  });
  return {
    ...{ telegram, wired, request, vacancy },
    send: (mayGoOn?: (totals: DeliveryTotals) => boolean) =>
      deliverOutbox(
        {
          ...{ store, deliver, newId: wired.advisor.newId, now: wired.now, pause, perSecond: 150 },
          world: () => wired.advisor.world('telegram'),
        },
        mayGoOn,
      ),
    states: async () => {
      const rows = await database.db.all<{ state: string; n: number }>(
        sql`select state, count(*) as n from delivery group by state`,
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },
    received: () => telegram.received(firstChat, people * 2),
  };
}

/** Every number of people that a page shows. */
function numbersOn(page: string): readonly number[] {
  const main = page.slice(page.indexOf('<main'));
  return [...main.matchAll(/minst (\d[\d\s]*)/g)].map(([, digits = '']) => Number(digits.replace(/\s/g, '')));
}

it('a campaign is made, sent, watched and stopped on its pages: nobody twice, nobody without a yes, progress in fives', {
  timeout: 300_000,
}, async () => {
  const { telegram, wired, request, vacancy, send, states, received } = await setPages();
  expect(await (await request('/staff/campaigns/new')).text()).toContain(vacancy.id);
  const drafted = await request('/staff/campaigns/new', {
    ...{ vacancies: vacancy.id, words: 'Välkomna till Storuman', step: 'draft' },
  });
  const path = (drafted.headers.get('location') ?? '').replace(/\?.*/, '');
  const preview = await (await request(path)).text();
  // 607 over four counties, each floored; together they are the sum of what is shown.
  expect(numbersOn(preview)).toEqual([150, 150, 150, 150, 600]);
  await wired.telling.queue();
  await send();
  expect((await received()).size, 'a draft is not sent').toBe(0);

  expect((await request(`${path}/send`, {})).status).toBe(303);
  await wired.telling.queue();
  const seen: number[] = [];
  let isSending = true;
  const watching = (async () => {
    while (isSending) {
      seen.push(...numbersOn(await (await request(path)).text()));
      await pause(50);
    }
  })();
  await send(({ taken }) => taken < 300);
  expect((await request(`${path}/stop`, {})).headers.get('location')).toContain('campaign-stopped');
  const atStop = await received();
  await wired.telling.queue();
  await send();
  isSending = false;
  await watching;

  const after = await received();
  const told = await states();
  expect(after.size).toBeGreaterThan(100);
  expect(after.size, 'stopped before its end').toBeLessThan(people - blocked);
  // What was on its way when it was stopped may arrive.
  expect(after.size - atStop.size).toBeLessThanOrEqual(30);
  expect(after.size).toBe(told['sent']);
  expect([...after.values()].every((n) => n === 1)).toBe(true);
  expect([...after.keys()].filter((chat) => chat >= firstChat + people)).toEqual([]);
  expect(told['queued'] ?? 0).toBe(0);
  expect(new Set(seen).size, 'it was seen to go on').toBeGreaterThan(3);
  expect(seen.filter((n) => n % 5 !== 0)).toEqual([]);
  const page = await (await request(path)).text();
  expect(page).toContain('Stoppat.');
  expect(numbersOn(page).filter((n) => n % 5 !== 0)).toEqual([]);
  expect(await telegram.violations()).toEqual([]);
});
