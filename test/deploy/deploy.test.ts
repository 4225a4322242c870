import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOversize } from '../../scripts/deploy/bundle.ts';
import { rehearse } from '../../scripts/deploy/run-deploy.ts';
import { readConfig } from '../../src/config.ts';
import { content } from '../support/test-app.ts';
import { setUpWorld, type Trouble } from './deploy-stage.ts';

const otherKey = Buffer.alloc(32, 9).toString('base64');

test('everything is done in order, and what comes next is said', async () => {
  const world = await setUpWorld();
  const { code, text } = await world.run(world.settings);
  expect(code, text).toBe(0);
  const titles = [...text.matchAll(/^\d\/6 (\w+)/gm)].map((match) => match[1]);
  expect(titles).toEqual(['Settings', 'Bundle', 'Database', 'Cloudflare', 'Telegram', 'Ask']);
  expect(text).toContain('https://landa.example.se/chat');
  expect(text).toContain('npm run sync');
  expect(world.mark()).toBeTypeOf('string');
  expect(world.telegram.calls[0]).toMatchObject({
    method: 'setWebhook',
    body: { url: 'https://landa.example.se/telegram/webhook', secret_token: 'a-secret-for-tests' },
  });
  const of = (method: string) =>
    world.telegram.calls.filter((call) => call.method === method).map(({ body }) => body['language_code']);
  // The only codes that Telegram knows languages by.
  const twoLetters = Object.keys(content.locales)
    .filter((code) => code.length === 2)
    .toSorted();
  for (const method of ['setMyCommands', 'setMyDescription', 'setMyShortDescription'])
    expect(of(method).toSorted()).toEqual([...twoLetters, undefined]);
});

test('settings travel in a file that only its owner reads, that is gone afterwards, and in nothing else', async () => {
  const world = await setUpWorld();
  const { text } = await world.run(world.settings);
  const deployed = world.asked().find(({ asked }) => asked === 'deploy');
  expect(deployed).toMatchObject({ asked: 'deploy', mode: '600', inherited: [] });
  expect(existsSync(deployed?.path ?? '')).toBe(false);
  expect(readConfig(deployed?.settings ?? {}, 'worker')).toEqual(readConfig(world.settings, 'worker'));
  // What was never set, or is no longer, is crossed out: Cloudflare would keep it.
  expect(deployed?.settings).toMatchObject({ LANDA_DATA_KEY_PREVIOUS: '-', LANDA_CLOCK: '-' });
  expect(Object.keys(deployed?.settings ?? {})).not.toContain('TELEGRAM_MODE');
  const { LANDA_DATA_KEY: key, DATABASE_AUTH_TOKEN: password, TELEGRAM_BOT_TOKEN: token } = world.settings;
  for (const secret of [key, password, token, 'a-secret-for-tests']) expect(text).not.toContain(secret);
});

test('what is missing or wrong is listed in one go, with how to come by it, and nothing is done', async () => {
  const world = await setUpWorld();
  const { code, text } = await world.run({
    PUBLIC_URL: 'http://landa.example.se/app',
    DATABASE_URL: 'http://database.example',
    TELEGRAM_BOT_TOKEN: '42:TEST',
  });
  expect(code).toBe(1);
  for (const line of [
    /wrong +PUBLIC_URL: .*https/,
    /wrong +DATABASE_URL: .*https/,
    /missing +LANDA_DATA_KEY: /,
    /openssl rand -base64 32/,
    /missing +TELEGRAM_WEBHOOK_SECRET: /,
    /openssl rand -hex 32/,
    /missing +OPERATOR_NAME: /,
  ])
    expect(text).toMatch(line);
  expect(text).toContain('Stopped at "Settings"');
  expect([world.asked(), world.tables()]).toEqual([[], 0]);
});

test.each([
  ['build', /Stopped at "Bundle": the bundle cannot be built:\nno such file/],
  ['size', /Stopped at "Bundle": the bundle is too large\. The code is 58\d\.\d KiB; at most 544\.0 KiB/],
] satisfies [Trouble, RegExp][])(
  'a bundle that is not fit (%s) stops before the database',
  async (trouble, said) => {
    const world = await setUpWorld();
    const { code, text } = await world.run(world.settings, trouble);
    expect([code, world.tables(), world.telegram.calls]).toEqual([1, 0, []]);
    expect(text).toMatch(said);
    expect(text).toContain('Done before that: settings.');
  },
);

test('a database that refuses us stops it before anything is uploaded', async () => {
  const world = await setUpWorld();
  const { code, text } = await world.run({ ...world.settings, DATABASE_AUTH_TOKEN: 'wrong' });
  expect([code, world.tables(), world.asked().length]).toEqual([1, 0, 1]);
  expect(text).toMatch(/Stopped at "Database.*401/);
  expect(text).not.toContain('select');
});

test('a database that another key sealed is left as it is, even when its tables are old', async () => {
  const world = await setUpWorld();
  await world.run(world.settings);
  world.server.db.exec('delete from __drizzle_migrations where created_at > 0');
  world.server.db.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 1)");
  const mark = world.mark();
  const { code, text } = await world.run({ ...world.settings, LANDA_DATA_KEY: otherKey });
  expect([code, world.mark(), world.asked().length]).toEqual([1, mark, 5]);
  expect(text).toMatch(/Stopped at "Database.*another LANDA_DATA_KEY.*LANDA_DATA_KEY_PREVIOUS/);
});

test('an upload that fails leaves no secrets and no webhook, and can be run again', async () => {
  const world = await setUpWorld();
  const first = await world.run(world.settings, 'deploy');
  expect(first.code).toBe(1);
  expect(first.text).toMatch(/Stopped at "Cloudflare.*wrangler login/);
  expect(first.text).toContain('Done before that: settings, bundle, database.');
  expect(first.text).toContain('again is safe');
  expect(world.telegram.calls).toEqual([]);
  expect(existsSync(world.asked().at(-1)?.path ?? '')).toBe(false);
  expect((await world.run(world.settings)).code).toBe(0);
});

test('the queues are made before the Worker that sends through them; those that are there are found', async () => {
  const world = await setUpWorld();
  expect((await world.run(world.settings)).code).toBe(0);
  const asked = world.asked().map(({ asked: what, name = what }) => name);
  expect(asked).toEqual(['build', 'landa-delivery', 'landa-delivery-dead', 'deploy']);
});

test('an account without queues gets a Worker without them, and is told what that means', async () => {
  const world = await setUpWorld();
  const { code, text } = await world.run(world.settings, 'queue');
  expect(code).toBe(0);
  expect(text).toContain(
    'no queues here, so messages to subscribers go out slowly, a few every other minute: You need a paid plan.',
  );
  const deployed = world.asked().find(({ asked }) => asked === 'deploy');
  expect(deployed?.config).toContain('main = "src/worker.ts"');
  expect(deployed?.config).toContain('binding = "ASSETS"');
  expect(deployed?.config).not.toMatch(/queue|\[ai\]/);
  expect(existsSync(deployed?.args.at(-1) ?? '')).toBe(false);
});

test('Workers AI is bound only where ads are translated by it', async () => {
  const world = await setUpWorld();
  const settings = { ...world.settings, TRANSLATOR_URL: 'workers-ai' };
  expect((await world.run(settings, 'queue')).code).toBe(0);
  const deployed = world.asked().at(-1);
  expect(deployed?.config).toContain('[ai]\nbinding = "AI"\n');
  expect(deployed?.config).not.toContain('queue');
  const { code, text } = await world.run({ ...settings, TRANSLATOR_URL: 'http://api.example/v1' });
  expect(code).toBe(1);
  expect(text).toMatch(/wrong +TRANSLATOR_URL: .*https/);
});

test('a token that Telegram does not know is named', async () => {
  const world = await setUpWorld();
  world.telegram.fail('setWebhook', 401, { description: 'Unauthorized' });
  const { code, text } = await world.run(world.settings);
  expect(code).toBe(1);
  expect(text).toMatch(/Stopped at "Telegram.*401.*TELEGRAM_BOT_TOKEN/);
  expect(text).toContain('Done before that: settings, bundle, database, upload.');
});

test.each([
  [
    Response.json({ version: '0.1.0', database: 'unreachable' }, { status: 503 }),
    /database is not well: unreachable/,
  ],
  [Response.json({ version: '0.0.9', database: 'ready' }), /answered by version 0\.0\.9/],
  [new Response('<h1>Parked</h1>'), /not Landa that answers.*PUBLIC_URL/],
  [new Response(null, { status: 302 }), /answers 302/],
])('a Worker that is not well is not called deployed (%#)', async (answer, said) => {
  const world = await setUpWorld();
  world.answerHealth(answer);
  const { code, text } = await world.run(world.settings);
  expect(code).toBe(1);
  expect(text).toMatch(said);
  expect(text).not.toContain('Landa is on Cloudflare');
});

test('a new key leaves its mark only when the version that knows it is up', async () => {
  const world = await setUpWorld();
  await world.run(world.settings);
  const before = world.mark();
  const rotated = {
    ...world.settings,
    LANDA_DATA_KEY: otherKey,
    LANDA_DATA_KEY_PREVIOUS: world.settings.LANDA_DATA_KEY,
  };
  await world.run(rotated, 'deploy');
  expect(world.mark()).toBe(before);
  expect((await world.run(rotated)).code).toBe(0);
  expect(world.mark()).not.toBe(before);
});

test('without a token Telegram is left in peace', async () => {
  const world = await setUpWorld();
  const { TELEGRAM_BOT_TOKEN: _, TELEGRAM_WEBHOOK_SECRET: __, ...rest } = world.settings;
  const { code, text } = await world.run(rest);
  expect([code, world.telegram.calls]).toEqual([0, []]);
  expect(text).toContain('no token');
});

test('a rehearsal fails for what is set wrong, and does nothing', async () => {
  const world = await setUpWorld();
  const wrong = { ...world.settings, LANDA_DATA_KEY: 'abc', PUBLIC_URL: 'http://x' };
  const { code, text } = await world.run(wrong, 'none', rehearse);
  expect([code, world.tables(), world.asked().map(({ asked }) => asked)]).toEqual([1, 0, ['build']]);
  expect(text).toContain('To be put right: PUBLIC_URL, LANDA_DATA_KEY');
  const { DATABASE_URL: _, ...incomplete } = world.settings;
  expect(await world.run(incomplete, 'none', rehearse)).toMatchObject({ code: 0 });
  expect(await world.run(world.settings, 'size', rehearse)).toMatchObject({ code: 1 });
});

test('a language that has grown too large is named, and so is machine code', () => {
  const sizes = { code: 1, wasm: 1024 * 1024, locales: { so: 40 * 1024 + 1, sv: 40 * 1024 }, total: 2 };
  expect(findOversize(sizes)).toEqual(['locales/so is 40.0 KiB; at most 40.0 KiB may be.']);
  expect(findOversize({ ...sizes, wasm: 1024 * 1024 + 103, locales: {} })).toEqual([
    'The WebAssembly is 1024.1 KiB; at most 1024.0 KiB may be.',
  ]);
});
