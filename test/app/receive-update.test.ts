import { expect, test } from 'vitest';
import type { Messenger, Reply, Update } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { makeTestApp, testNow } from '../support/test-app.ts';

const at = Date.parse(testNow);

async function chat(
  options: Parameters<typeof makeTestApp>[0] & { channel?: Update['address']['channel'] } = {},
) {
  const made = await makeTestApp(options);
  const replies: Reply[] = [];
  let fails = 0;
  const messenger: Messenger = {
    tell: async (reply) => {
      if (fails-- > 0) throw new Error('the network is gone');
      replies.push(reply);
      return { messageId: replies.length };
    },
  };
  let updateId = 0;
  const update = (input: Update['input'], id = ++updateId): Update => ({
    updateId: id,
    address: { channel: options.channel ?? 'telegram', id: '5' },
    input,
    isPrivate: true,
  });
  const receive = (one: Update) => receiveUpdate(made.app.advisor, one, messenger);
  const tap = (data: string) => receive(update({ kind: 'tap', tap: data, messageId: 10_000 }));
  return { ...made, replies, tap, receive, update, failNext: () => (fails = 1) };
}

const says = (reply: Reply | undefined) =>
  (reply?.screen?.blocks ?? []).map((block) => ('say' in block ? block.say : ''));

test('on Telegram no samples are shown: without real vacancies the bot says so', async () => {
  const { app, store, tap, replies, database } = await chat({ vacancies: false });
  await store.upsert(app.samples(), app.now());
  for (const data of ['consent.sv.yes', 'a.work.any', 'a.home.0180']) await tap(data);
  expect(says(replies.at(-1))).toContain('number-none-real');
  database.close();
});

test('on the web samples stand in, and say so, until the first real vacancy comes', async () => {
  const { app, store, tap, replies, vacancies, database } = await chat({ vacancies: false, channel: 'web' });
  await store.upsert(app.samples(), app.now());
  for (const data of ['consent.sv.yes', 'a.work.any', 'a.home.0180']) await tap(data);
  expect(says(replies.at(-1))).toContain('number-samples');
  // Samples and test vacancies share their ids here: a real one has another.
  await store.upsert(
    vacancies.slice(0, 1).map((one) => ({ ...one, id: 'vreal00001', sourceId: 'real' })),
    app.now(),
  );
  await tap('go.jobs');
  expect(says(replies.at(-1))).not.toContain('number-samples');
  expect(replies.at(-1)?.screen?.id).toBe('card');
  database.close();
});

test('a screen that never reached the person is made again when the update comes again', async () => {
  const { tap, receive, update, replies, failNext, database } = await chat();
  await tap('consent.sv.yes');
  const answer = update({ kind: 'tap', tap: 'a.work.5330', messageId: 1 });
  failNext();
  await expect(receive(answer)).rejects.toThrow('the network is gone');
  await receive(answer);
  expect(says(replies.at(-1))).toContain('q-home');
  await receive(answer);
  expect(replies.at(-1)?.screen).toBeUndefined();
  database.close();
});

test('two taps at the same time both count, one after the other', async () => {
  const { tap, store, receive, update, database } = await chat();
  await tap('consent.sv.yes');
  await Promise.all([
    receive(update({ kind: 'tap', tap: 'a.work.5330', messageId: 1 })),
    receive(update({ kind: 'tap', tap: 'a.home.0180', messageId: 1 })),
  ]);
  const person = await store.load({ channel: 'telegram', id: '5' }, at);
  expect(person?.session.answers).toMatchObject({ work: ['5330'], home: ['0180'] });
  database.close();
});

test('children, adults, income and age never change the wish that decides whom a vacancy reaches', async () => {
  const { tap, store, database } = await chat();
  for (const data of ['consent.sv.yes', 'a.work.5330', 'a.home.0180']) await tap(data);
  const before = (await store.load({ channel: 'telegram', id: '5' }, at))?.wish;
  for (const data of [
    'go.fit',
    'a.movers.me_and_children',
    'm.children_ages.0_5',
    'done.children_ages',
    'change.income',
    'a.income.under_15',
    'change.age',
    'a.age.29_65',
  ]) {
    await tap(data);
  }
  const person = await store.load({ channel: 'telegram', id: '5' }, at);
  expect(person?.session.answers).toMatchObject({
    movers: ['me_and_children'],
    income: ['under_15'],
    age: ['29_65'],
  });
  expect(person?.wish).toEqual(before);
  database.close();
});

test('a blocked bot stops waiting, and hears nothing of an unblocking', async () => {
  const { tap, receive, update, store, replies, database } = await chat();
  for (const data of ['consent.sv.yes', 'a.work.2222', 'a.home.0180', 'wait']) await tap(data);
  expect((await store.load({ channel: 'telegram', id: '5' }, at))?.wish.waiting).toBe(true);
  const told = replies.length;
  await receive(update({ kind: 'blocked' }));
  await receive(update({ kind: 'unblocked' }));
  expect((await store.load({ channel: 'telegram', id: '5' }, at))?.wish.waiting).toBe(false);
  expect(replies.length).toBe(told);
  database.close();
});

test('a text that comes in while the next question is on its way is for the question before', async () => {
  const { app, tap, receive, update, store, replies, database } = await chat();
  await tap('consent.sv.yes');
  let arrive = () => {};
  const held = new Promise<void>((done) => (arrive = done));
  const slow: Messenger = { tell: () => held.then(() => ({ messageId: 12 })) };
  const skipping = receiveUpdate(app.advisor, update({ kind: 'tap', tap: 'skip.work', messageId: 10 }), slow);
  const committed = async () => {
    while (!(await store.load({ channel: 'telegram', id: '5' }, at))?.session.answers['work']);
  };
  await committed();
  await receive(update({ kind: 'text', text: 'vårdbiträde', messageId: 11 }));
  expect(says(replies.at(-1))).toEqual(expect.arrayContaining(['note-late-used', 'q-home']));
  arrive();
  await skipping;
  await receive(update({ kind: 'text', text: 'Malmö', messageId: 13 }));
  const person = await store.load({ channel: 'telegram', id: '5' }, at);
  expect(person?.session.answers).toMatchObject({ work: ['5330'], home: ['1280'] });
  database.close();
});

test('a poster in no officer’s name brings its own language to the front, whatever the client says', async () => {
  const { receive, update, replies, database } = await chat();
  const first = () => replies.at(-1)?.screen?.rows[0]?.[0]?.action;
  await receive({ ...update({ kind: 'start', link: 'so' }), clientLanguage: 'en' });
  expect(first()).toEqual({ tap: 'lang.so..so' });
  expect(replies.at(-1)?.locale).toBe('so');
  // To the list of languages and back.
  await receive({
    ...update({ kind: 'tap', tap: 'lang...so', messageId: 1 }),
    clientLanguage: 'en',
  });
  expect(first()).toEqual({ tap: 'lang.so..so' });
  await receive({ ...update({ kind: 'start', link: 'kista-1' }), clientLanguage: 'en' });
  expect(first()).toEqual({ tap: 'lang.en..kista-1' });
  database.close();
});
