import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { handleUpdate } from '../../src/telegram/handle-update.ts';
import { allowedUpdates } from '../../src/telegram/input.ts';
import { makePace } from '../../src/telegram/pace.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { makeTestApp } from '../support/test-app.ts';

interface Result {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly input_message_content: { readonly message_text: string };
}

async function open(config: Parameters<typeof makeTestApp>[0] = {}) {
  const telegram = await startFakeTelegram();
  const made = await makeTestApp({ config: { PUBLIC_URL: 'https://landa.example.se' }, ...config });
  onTestFinished(async () => {
    made.database.close();
    await telegram.close();
  });
  const api = makeApi('42:TEST', telegram.url);
  const pace = makePace();
  let id = 0;
  const ask = async (query: string, language_code = 'sv') => {
    const from = { id: 7, is_bot: false, first_name: 'Ann', language_code };
    const update = { update_id: ++id, inline_query: { id: String(id), from, query, offset: '' } };
    await handleUpdate(api, update, {
      speaker: made.app.knowledge.speaker,
      pace,
      receive: (one, messenger) => receiveUpdate(made.app.advisor, one, messenger),
    });
    const body = telegram.calls.at(-1)?.body ?? {};
    return { body, results: (body['results'] ?? []) as readonly Result[] };
  };
  return { ...made, ask, telegram };
}

test('Telegram is asked for what is typed in other chats', () => {
  expect(allowedUpdates).toContain('inline_query');
});

test('nothing typed: the advisor itself can be passed on, in the language of who asks', async () => {
  const { ask } = await open();
  const { body, results } = await ask('', 'so');
  expect(body).toMatchObject({ inline_query_id: '1', is_personal: false, cache_time: 30 });
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({ type: 'article', title: 'Ka sheeg shaqooyinka baadiyaha Iswiidhan' });
  expect(results[0]?.input_message_content.message_text).toMatch(/\n\nhttps:\/\/landa\.example\.se$/);
});

test('an occupation: up to five open vacancies, each with its own link', async () => {
  const { ask, vacancies } = await open();
  const { results } = await ask('vårdbiträde');
  expect(results).toHaveLength(5);
  for (const { id, input_message_content, title } of results) {
    expect(vacancies.find((one) => one.id === id)?.group).toBe('5330');
    expect(title).toContain('Vårdbiträde');
    expect(input_message_content.message_text).toContain(`https://landa.example.se/s/v-${id}`);
  }
});

test('a municipality, an occupation there, and the Swedish word from another language', async () => {
  const { ask, vacancies } = await open();
  const of = async (query: string, language = 'sv') =>
    (await ask(query, language)).results.map(({ id }) => vacancies.find((one) => one.id === id));
  expect((await of('Storuman')).map((one) => one?.municipality)).toEqual(['2421', '2421']);
  expect((await of('vårdbiträde Storuman')).map((one) => one?.group)).toEqual(['5330']);
  expect((await of('vårdbiträde', 'ar')).every((one) => one?.group === '5330')).toBe(true);
});

test('what means nothing to us offers the advisor', async () => {
  const { ask } = await open();
  for (const query of ['qqqqzzzz', '\ud800', 'x'.repeat(5000), '<b>&'])
    expect((await ask(query)).results.map(({ id }) => id)).toEqual(['bot']);
});

test('samples are never passed on, nobody is stored and nothing is counted', async () => {
  const { ask, app, store, database } = await open({ vacancies: false });
  await store.upsert(app.samples(), app.now());
  expect((await ask('vårdbiträde')).results.map(({ id }) => id)).toEqual(['bot']);
  for (const table of ['person', 'address', 'tally'])
    expect(await database.db.all(sql.raw(`select * from ${table}`))).toEqual([]);
});

test('without an address of ours there is nothing to pass on', async () => {
  const { ask } = await open({ config: {} });
  expect((await ask('vårdbiträde')).results).toEqual([]);
});

test('an answer that comes too late is nobody’s loss', async () => {
  const { ask, telegram } = await open();
  telegram.fail('answerInlineQuery', 400, { description: 'Bad Request: query is too old' });
  await expect(ask('kock')).resolves.toBeDefined();
});
