import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReadAloud, Reply } from '../../src/app/ports.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { makeMessenger } from '../../src/telegram/messenger.ts';
import { makePace } from '../../src/telegram/pace.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { speakerForTests } from './speaker-for-tests.ts';

const speaker = speakerForTests();
const reply: Reply = { locale: 'sv', aloud: [{ say: 'menu-jobs' }] };
const heard: (readonly [string, unknown])[] = [];
const readAloud: ReadAloud = async (...asked) => {
  heard.push(asked);
  return new TextEncoder().encode('a voice');
};

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

const messenger = (how?: ReadAloud) =>
  makeMessenger(makeApi('42:TEST', telegram.url), speaker, 7, 'q', makePace(), { readAloud: how });
const methods = () => telegram.calls.map(({ method }) => method);
const toast = () => telegram.calls.at(-1)?.body['text'];
const notNow = speaker.say('sv', { say: 'listen-not-now' });

test('what was asked to be heard is one voice message, and the tap is answered', async () => {
  expect(await messenger(readAloud).tell(reply)).toEqual({});
  expect(methods()).toEqual(['sendVoice', 'answerCallbackQuery']);
  expect(heard).toEqual([['sv', reply.aloud]]);
  const { raw, ...fields } = telegram.calls[0]?.body ?? {};
  expect(fields).toEqual({ chat_id: '7', voice: expect.stringMatching(/^attach:/) });
  expect(raw).toContain('a voice');
  expect(raw).toContain('landa.ogg');
  expect(toast()).toBeUndefined();
});

test('where there is no recording, or reading fails, a note above the chat says so', async () => {
  const none: ReadAloud = async () => undefined;
  const broken: ReadAloud = () => Promise.reject(new Error('the file is cut off'));
  for (const how of [undefined, none, broken]) {
    await messenger(how).tell(reply);
    expect(methods().at(-1)).toBe('answerCallbackQuery');
    expect(toast()).toBe(notNow);
  }
  expect(methods()).not.toContain('sendVoice');
});

test('somebody who takes no voice messages reads so, and nothing is sent again', async () => {
  telegram.fail('sendVoice', 400, { description: 'Bad Request: VOICE_MESSAGES_FORBIDDEN' });
  await messenger(readAloud).tell(reply);
  expect(methods()).toEqual(['sendVoice', 'answerCallbackQuery']);
  expect(toast()).toBe(notNow);
});

test('a flood limit is waited out, a block is nothing wrong, any other fault brings the update again', async () => {
  telegram.fail('sendVoice', 429, { parameters: { retry_after: 1 } });
  await messenger(readAloud).tell(reply);
  expect(methods()).toEqual(['sendVoice', 'sendVoice', 'answerCallbackQuery']);
  telegram.fail('sendVoice', 403);
  await messenger(readAloud).tell(reply);
  telegram.fail('sendVoice', 500);
  await expect(messenger(readAloud).tell(reply)).rejects.toThrow();
});
