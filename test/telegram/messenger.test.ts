import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Screen } from '../../src/core/screen.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { makeMessenger, TelegramBusy } from '../../src/telegram/messenger.ts';
import { makePace } from '../../src/telegram/pace.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { speakerForTests } from './speaker-for-tests.ts';

const speaker = speakerForTests();
const question: Screen = {
  id: 'question',
  blocks: [{ kind: 'text', say: 'menu-jobs' }],
  rows: [[{ label: { say: 'menu-jobs' }, action: { tap: 'a' } }]],
  place: 'new',
};
const answered: Screen = {
  id: 'answered',
  blocks: [{ kind: 'text', say: 'menu-answers' }],
  rows: [],
  place: 'new',
};

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

const messenger = (callbackId?: string) =>
  makeMessenger(makeApi('42:TEST', telegram.url), speaker, 7, callbackId, makePace());
const methods = () => telegram.calls.map(({ method }) => method);
const flood = (seconds: number) => ({ parameters: { retry_after: seconds } });

describe('a turn', () => {
  test('shows the new screen before it tidies the old one, and answers the tap once', async () => {
    const { messageId } = await messenger('q').tell({
      locale: 'sv',
      screen: question,
      answered: { messageId: 55, screen: answered },
      toast: { say: 'menu-saved' },
    });
    expect(methods()).toEqual(['sendMessage', 'editMessageText', 'answerCallbackQuery']);
    const [sent, edited, toast] = telegram.calls.map(({ body }) => body);
    expect(sent).toMatchObject({
      chat_id: 7,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    });
    expect(edited).toMatchObject({ chat_id: 7, message_id: 55 });
    expect(edited).not.toHaveProperty('reply_markup');
    expect(toast).toEqual({ callback_query_id: 'q', text: speaker.say('sv', { say: 'menu-saved' }) });
    expect(messageId).toBe(telegram.messages[0]?.id);
  });

  test('that turns a message in place sends none', async () => {
    const told = await messenger('q').tell({
      locale: 'sv',
      screen: { ...question, place: 'in_place' },
      turns: 55,
    });
    expect(methods()).toEqual(['editMessageText', 'answerCallbackQuery']);
    expect(told).toEqual({ messageId: 55 });
  });

  test('with nothing to show answers the tap and no more', async () => {
    await messenger('q').tell({ locale: 'sv' });
    expect(telegram.calls).toEqual([{ method: 'answerCallbackQuery', body: { callback_query_id: 'q' } }]);
  });

  test('hands over a file', async () => {
    await messenger().tell({
      locale: 'sv',
      screen: question,
      file: { name: 'landa.json', type: 'application/json', content: '{"å":1}' },
    });
    expect(methods()).toEqual(['sendMessage', 'sendDocument']);
    const { raw } = telegram.calls[1]?.body ?? {};
    expect(raw).toMatch(/filename="?landa\.json/);
    expect(raw).toContain('{"å":1}');
  });
});

describe('when Telegram refuses', () => {
  test('the edit of an answered question is dropped, flooded or not', async () => {
    for (const status of [429, 400]) {
      telegram.fail('editMessageText', status, flood(30));
      const told = await messenger('q').tell({
        locale: 'sv',
        screen: question,
        answered: { messageId: 55, screen: answered },
      });
      expect(told.messageId).toBeGreaterThan(0);
    }
    expect(methods()).toEqual(
      Array.from({ length: 2 }, () => ['sendMessage', 'editMessageText', 'answerCallbackQuery']).flat(),
    );
  });

  test('a message that cannot be turned any more is sent anew', async () => {
    telegram.fail('editMessageText', 400, { description: 'Bad Request: message to edit not found' });
    const told = await messenger().tell({
      locale: 'sv',
      screen: { ...question, place: 'in_place' },
      turns: 55,
    });
    expect(methods()).toEqual(['editMessageText', 'sendMessage']);
    expect(told.messageId).toBe(telegram.messages[0]?.id);
  });

  test('a message that already looks so is fine', async () => {
    telegram.fail('editMessageText', 400, { description: 'Bad Request: message is not modified: …' });
    expect(
      await messenger().tell({ locale: 'sv', screen: { ...question, place: 'in_place' }, turns: 55 }),
    ).toEqual({
      messageId: 55,
    });
    expect(methods()).toEqual(['editMessageText']);
  });

  test('a short flood limit is waited out', async () => {
    telegram.fail('sendMessage', 429, flood(1));
    const before = performance.now();
    const { messageId } = await messenger().tell({ locale: 'sv', screen: question });
    expect(messageId).toBeGreaterThan(0);
    expect(performance.now() - before).toBeGreaterThanOrEqual(1000);
    expect(methods()).toEqual(['sendMessage', 'sendMessage']);
  });

  test('a flood limit is waited out again when it goes on, for five seconds in all', async () => {
    for (let n = 0; n < 3; n++) telegram.fail('sendMessage', 429, flood(1));
    const { messageId } = await messenger().tell({ locale: 'sv', screen: question });
    expect(messageId).toBeGreaterThan(0);
    for (let n = 0; n < 5; n++) telegram.fail('sendMessage', 429, flood(2));
    await expect(messenger().tell({ locale: 'sv', screen: question })).rejects.toThrow(TelegramBusy);
    expect(methods()).toHaveLength(4 + 3);
  }, 15_000);

  test('after a refused edit nothing is sent before Telegram allows it', async () => {
    const one = messenger();
    telegram.fail('editMessageText', 429, flood(1));
    const before = performance.now();
    await one.tell({ locale: 'sv', screen: question, answered: { messageId: 55, screen: answered } });
    await one.tell({ locale: 'sv', screen: question });
    expect(performance.now() - before).toBeGreaterThanOrEqual(1000);
    expect(methods()).toEqual(['sendMessage', 'editMessageText', 'sendMessage']);
  });

  test('a long flood limit makes the update come again', async () => {
    telegram.fail('sendMessage', 429, flood(6));
    await expect(messenger('q').tell({ locale: 'sv', screen: question })).rejects.toThrow(TelegramBusy);
    expect(methods()).toEqual(['sendMessage']);
  });

  test('someone who has blocked the bot is no fault', async () => {
    telegram.fail('sendMessage', 403, { description: 'Forbidden: bot was blocked by the user' });
    expect(await messenger().tell({ locale: 'sv', screen: question })).toEqual({});
  });

  test('someone who blocks the bot in the middle of a turn is no fault either', async () => {
    const blocked = { description: 'Forbidden: bot was blocked by the user' };
    telegram.fail('editMessageText', 403, blocked);
    const turned = { locale: 'sv', screen: { ...question, place: 'in_place' }, turns: 55 } as const;
    expect(await messenger('q').tell(turned)).toEqual({});
    expect(methods()).toEqual(['editMessageText', 'answerCallbackQuery']);
    telegram.fail('sendDocument', 403, blocked);
    const file = { name: 'landa.json', type: 'application/json', content: '{}' };
    await expect(messenger().tell({ locale: 'sv', screen: question, file })).resolves.toBeDefined();
  });

  test('an error on its side is not taken for success', async () => {
    telegram.fail('sendMessage', 502, { description: 'Bad Gateway' });
    await expect(messenger().tell({ locale: 'sv', screen: question })).rejects.toThrow('Bad Gateway');
    expect(methods()).toEqual(['sendMessage']);
  });

  test('a tap answered too late is forgotten', async () => {
    telegram.fail('answerCallbackQuery', 400, { description: 'Bad Request: query is too old' });
    await expect(messenger('q').tell({ locale: 'sv', screen: question })).resolves.toHaveProperty(
      'messageId',
    );
  });
});
