import { expect, test } from 'vitest';
import { readLocalSettings } from '../../scripts/dev-worker/local-settings.ts';
import { BadEnvironment } from '../../src/config.ts';
import { testKey } from '../support/test-app.ts';

test('without settings a local Worker uses the file of npm start', () => {
  expect(readLocalSettings({})).toMatchObject({ file: '.data/landa.db', notes: [] });
});

test('settings for the world are set aside, and it is said', () => {
  const { config, file, notes } = readLocalSettings({
    DATABASE_URL: 'libsql://landa.example',
    DATABASE_AUTH_TOKEN: 'x',
    LANDA_DATA_KEY: testKey,
    PUBLIC_URL: 'https://landa.example.se',
    TELEGRAM_BOT_TOKEN: '42:TEST',
    TELEGRAM_MODE: 'webhook',
    TRANSLATOR_URL: 'workers-ai',
    OPERATOR_NAME: 'Exempelföreningen',
  });
  expect(file).toBe('.data/landa.db');
  expect(config).toMatchObject({ OPERATOR_NAME: 'Exempelföreningen' });
  for (const name of ['DATABASE_AUTH_TOKEN', 'LANDA_DATA_KEY', 'PUBLIC_URL', 'TELEGRAM_BOT_TOKEN'] as const)
    expect(config[name]).toBeUndefined();
  expect(notes.join('\n')).toMatch(/DATABASE_URL is remote.*npm start/s);
});

test('the key of a file of our own is kept', () => {
  const { config, file } = readLocalSettings({ DATABASE_URL: 'file:/tmp/x.db', LANDA_DATA_KEY: testKey });
  expect([config.LANDA_DATA_KEY, file]).toEqual([testKey, '/tmp/x.db']);
});

test('what is wrong is said as everywhere', () => {
  expect(() => readLocalSettings({ PORT: 'x' })).toThrow(BadEnvironment);
});
