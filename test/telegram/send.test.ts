import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeApi } from '../../src/telegram/api.ts';
import { sendOnce } from '../../src/telegram/send.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

const send = (url = telegram.url) => sendOnce(makeApi('42:TEST', url), 7, { text: 'hej', keyboard: [] });

test('a message that arrived is sent', async () => {
  expect(await send()).toBe('sent');
});

test.each([
  [403, 'unreachable'],
  [400, 'refused'],
  [500, 'unknown'],
  [502, 'unknown'],
] as const)('an answer of %i makes it %s, and nothing is sent again', async (status, outcome) => {
  telegram.fail('sendMessage', status);
  expect(await send()).toBe(outcome);
  expect(telegram.calls).toHaveLength(1);
});

test('a flood limit says how long to wait', async () => {
  telegram.fail('sendMessage', 429, { parameters: { retry_after: 17 } });
  expect(await send()).toEqual({ retryAfter: 17 });
});

test('a lost connection leaves it unknown', async () => {
  expect(await send('http://127.0.0.1:1')).toBe('unknown');
});
