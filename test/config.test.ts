import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BadEnvironment, judgeEnvironment, readConfig, settingNames } from '../src/config.ts';
import { testKey } from './support/test-app.ts';

const worker = { DATABASE_URL: 'libsql://landa.example', LANDA_DATA_KEY: testKey };
const onTelegram = {
  ...worker,
  TELEGRAM_BOT_TOKEN: '42:TEST',
  TELEGRAM_WEBHOOK_SECRET: 'a-secret',
  PUBLIC_URL: 'https://landa.example.se',
  OPERATOR_NAME: 'Exempelföreningen',
  OPERATOR_CONTACT: 'hej@example.org',
};
const namesOf = (env: Record<string, string>, place: 'node' | 'worker' = 'worker') =>
  judgeEnvironment(env, place).problems.map(
    ({ name, isMissing }) => `${name} ${isMissing ? 'missing' : 'wrong'}`,
  );

test('nothing has to be set on this machine', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 8787,
    DATABASE_URL: 'file:.data/landa.db',
    TELEGRAM_MODE: 'polling',
  });
});

test('a Worker is called and does not ask, whatever the settings of this machine say', () => {
  expect(readConfig({ ...onTelegram, TELEGRAM_MODE: 'polling' }, 'worker').TELEGRAM_MODE).toBe('webhook');
});

test('without a token a Worker needs a database and its key, and nothing else', () => {
  expect(readConfig(worker, 'worker').TELEGRAM_BOT_TOKEN).toBeUndefined();
  expect(namesOf({})).toEqual(['DATABASE_URL missing', 'LANDA_DATA_KEY missing']);
  for (const url of ['file:landa.db', ':memory:', 'wss://landa.example'])
    expect(namesOf({ ...worker, DATABASE_URL: url })).toEqual(['DATABASE_URL wrong']);
});

test('webhooks need a secret, and an address that Telegram finds', () => {
  const { TELEGRAM_WEBHOOK_SECRET: _, PUBLIC_URL: __, ...rest } = onTelegram;
  expect(namesOf(rest)).toEqual(['TELEGRAM_WEBHOOK_SECRET missing', 'PUBLIC_URL missing']);
  expect(namesOf({ ...rest, TELEGRAM_MODE: 'webhook' }, 'node')).toEqual(namesOf(rest));
  expect(namesOf(rest, 'node')).toEqual([]);
  expect(namesOf({ ...onTelegram, TELEGRAM_WEBHOOK_SECRET: 'with a space' })).toEqual([
    'TELEGRAM_WEBHOOK_SECRET wrong',
  ]);
});

test('one misspelt value hides nothing of the rest', () => {
  const env = { PORT: 'x', TELEGRAM_BOT_TOKEN: 'y', DATABASE_URL: 'https://landa.example' };
  expect(() => readConfig(env)).toThrow(BadEnvironment);
  expect(namesOf(env, 'node')).toEqual([
    'PORT wrong',
    'TELEGRAM_BOT_TOKEN wrong',
    'OPERATOR_NAME missing',
    'OPERATOR_CONTACT missing',
    'LANDA_DATA_KEY missing',
  ]);
});

test('what is empty or crossed out counts as missing', () => {
  expect(readConfig({ ...worker, TELEGRAM_BOT_TOKEN: '-', PUBLIC_URL: '' }, 'worker')).toEqual(
    readConfig(worker, 'worker'),
  );
});

test('paths are put behind PUBLIC_URL, so it ends without a slash', () => {
  expect(readConfig({ PUBLIC_URL: 'https://landa.example.se/' }).PUBLIC_URL).toBe('https://landa.example.se');
});

test('a translator is a service with a model, or what Cloudflare has and only there', () => {
  expect(readConfig(worker, 'worker').TRANSLATOR_URL).toBeUndefined();
  const service = { ...worker, TRANSLATOR_URL: 'https://api.example/v1' };
  expect(namesOf(service)).toEqual(['TRANSLATOR_MODEL missing']);
  expect(namesOf({ ...service, TRANSLATOR_MODEL: 'a-model' })).toEqual([]);
  expect(namesOf({ ...worker, TRANSLATOR_URL: 'workers-ai' })).toEqual([]);
  expect(namesOf({ ...worker, TRANSLATOR_URL: 'workers-ai' }, 'node')).toEqual(['TRANSLATOR_URL wrong']);
  expect(namesOf({ ...worker, TRANSLATOR_URL: 'on', TRANSLATIONS_PER_DAY: 'many' })).toEqual([
    'TRANSLATOR_URL wrong',
    'TRANSLATIONS_PER_DAY wrong',
    'TRANSLATOR_MODEL missing',
  ]);
});

test('README and .env.example name every setting, and the example sets none', () => {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const example = read('.env.example');
  for (const name of settingNames) {
    expect(read('README.md')).toContain(`\`${name}\``);
    expect(example).toMatch(new RegExp(`^#${name}=`, 'm'));
  }
  expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
