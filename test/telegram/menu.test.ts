import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeApi } from '../../src/telegram/api.ts';
import { setMenus } from '../../src/telegram/menu.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { speakerForTests } from './speaker-for-tests.ts';

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

test('menus are set for everyone and for each language of two letters, the only ones Telegram knows', async () => {
  const languages = ['sv', 'ar', 'ckb'].map((code) => ({
    code,
    name: code,
    readBySpeaker: true,
    hasVoice: false,
    months: [],
  }));
  await setMenus(makeApi('42:TEST', telegram.url), speakerForTests(), languages);
  const menus = telegram.calls.filter(({ method }) => method === 'setMyCommands');
  expect(menus.map(({ body }) => body['language_code'])).toEqual([undefined, 'sv', 'ar']);
});
