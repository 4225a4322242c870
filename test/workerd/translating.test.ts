import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { migrationsFolder } from '../../src/content.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { startFakeTranslator } from '../support/fake-translator.ts';
import { testKey, testNow, wireAt } from '../support/test-app.ts';
import { secret, workerSettings } from './worker-stage.ts';
import { startWorkerd } from './workerd.ts';

/** Someone who reads this language talks to the Worker, which has these settings. */
async function talk(language: string, settings: Readonly<Record<string, string>>, aiUrl?: string) {
  const server = await startHranaServer({});
  const telegram = await startFakeTelegram();
  const database = await openDatabase({ url: server.url });
  await migrateDatabase(database, migrationsFolder);
  const store = createStore(database, await createSealer({ key: testKey }));
  const app = wireAt(store, testNow);
  await store.upsert(
    app.samples().map((one): Vacancy => ({ ...one, source: 'jobtech' })),
    app.now(),
  );
  await store.saveSyncState('jobtech', { lastSuccessAt: Date.parse(testNow) - 3_000_000 });
  const all = { ...workerSettings(server.url, telegram.url), ...settings };
  const worker = await startWorkerd(inject('bundle'), all, aiUrl);
  onTestFinished(async () => {
    await worker.close();
    database.close();
    await telegram.close();
    await server.close();
  });
  let updateId = 0;
  const tap = async (data: string) => {
    const response = await fetch(`${worker.url}/telegram/webhook`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret },
      body: JSON.stringify({
        update_id: ++updateId,
        callback_query: {
          ...{ id: `${updateId}`, chat_instance: '1', data },
          from: { id: 5, is_bot: false, first_name: 'x' },
          message: { message_id: 10_000, date: 0, chat: { id: 5, type: 'private', first_name: 'x' } },
        },
      }),
    });
    expect(response.status).toBe(200);
  };
  for (const data of [`consent.${language}.yes`, 'a.work.5330', 'a.home.0180']) await tap(data);
  const said = () => String(telegram.calls.findLast(({ body }) => body['text'])?.body['text']);
  const button = () => {
    const shown = telegram.calls.findLast(({ body }) => body['reply_markup'])?.body['reply_markup'];
    return /"(translate\.[a-z0-9]+)"/.exec(JSON.stringify(shown))?.[1];
  };
  return { tap, said, button, worker };
}

test('in workerd a service is asked as it is on Node, and waited for no longer', async () => {
  const service = await startFakeTranslator();
  onTestFinished(service.close);
  const { tap, said, button, worker } = await talk('so', service.settings);
  const data = button() ?? '';
  await tap(data);
  expect(said()).toContain('Somali: Vårdbiträde');
  await tap('lang.tr');
  service.behave((response) => void response.writeHead(302, { Location: service.url }).end());
  await tap(data);
  expect(said()).toContain('çevrilemiyor');
  service.behave(() => {});
  // What failed rests for an hour; in another language it has not been tried.
  await tap('lang.fi');
  const begun = performance.now();
  await tap(data);
  expect(performance.now() - begun).toBeGreaterThan(7000);
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(said()).toContain('Tässä ei voi nyt kääntää');
  expect(worker.output()).toContain('translating an ad: no answer in time');
  expect(service.requests).toHaveLength(3);
  expect(service.faults).toEqual([]);
});

/** What the model takes, by Cloudflare's own types. */
const input = z.strictObject({
  model: z.literal('@cf/meta/m2m100-1.2b'),
  input: z.strictObject({
    text: z.string().min(1),
    source_lang: z.literal('sv'),
    target_lang: z.string().length(2),
  }),
});

test('Workers AI is asked through its binding, for the languages it knows', async () => {
  const asked: z.infer<typeof input>['input'][] = [];
  const ai = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { data, error } = input.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
    if (!data) return response.writeHead(500).end(error?.message);
    asked.push(data.input);
    response.end(JSON.stringify({ translated_text: `${data.input.target_lang}: ${data.input.text}` }));
  });
  await new Promise<void>((done) => ai.listen(0, '127.0.0.1', done));
  onTestFinished(() => void ai.close());
  const address = `127.0.0.1:${(ai.address() as AddressInfo).port}`;
  const { tap, said, button } = await talk('so', { TRANSLATOR_URL: 'workers-ai' }, address);
  const data = button() ?? '';
  await tap(data);
  expect(said()).toContain('so: Vårdbiträde');
  expect(asked.length).toBeGreaterThan(0);
  // Of the languages it lacks none is offered, and an old button says so.
  const before = asked.length;
  for (const [language, words] of [
    ['ti', 'ኣይፈልጥን'],
    ['ckb', 'نازانێت'],
    ['kmr', 'nizane'],
    ['prs', 'نمی‌داند'],
  ] as const) {
    await tap(`lang.${language}`);
    expect(button(), language).toBeUndefined();
    await tap(data);
    expect(said(), language).toContain(words);
    expect(said(), language).toContain('https://translate.google.com/');
    await tap('back');
  }
  expect(asked).toHaveLength(before);
});
