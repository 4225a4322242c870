import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawMap } from '../../src/core/map/draw-map.ts';
import type { Screen } from '../../src/core/screen.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { makeMessenger } from '../../src/telegram/messenger.ts';
import { makePace } from '../../src/telegram/pace.ts';
import type { DrawPng } from '../../src/telegram/picture.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { knowledge } from '../support/test-app.ts';
import { speakerForTests } from './speaker-for-tests.ts';

const speaker = speakerForTests();
const screen: Screen = {
  id: 'map',
  blocks: [
    { kind: 'title', say: 'menu-map' },
    {
      kind: 'map',
      drawing: drawMap([{ municipality: '2421', permanent: 2, other: 1 }], knowledge.geography),
      say: 'map-alt',
      marks: [{ say: 'map-marks' }],
    },
    { kind: 'text', say: 'menu-jobs' },
  ],
  rows: [[{ label: { say: 'menu-jobs' }, action: { tap: 'a' } }]],
  place: 'new',
};
const reply = { locale: 'sv', screen };

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

const drawn: string[] = [];
const draw: DrawPng = async (svg) => {
  drawn.push(svg);
  return new TextEncoder().encode('the picture');
};
const messenger = (how: DrawPng | undefined = draw) =>
  makeMessenger(makeApi('42:TEST', telegram.url), speaker, 7, 'q', makePace(), { draw: how });
const methods = () => telegram.calls.map(({ method }) => method);

describe('a screen with a map', () => {
  test('is one message: the picture, its words below and the buttons', async () => {
    const { messageId } = await messenger().tell(reply);
    expect(methods()).toEqual(['sendPhoto', 'answerCallbackQuery']);
    const { raw, ...fields } = telegram.calls[0]?.body ?? {};
    expect(fields).toMatchObject({ chat_id: '7', parse_mode: 'HTML' });
    expect(fields['caption']).toBe(
      `<b>${speaker.say('sv', { say: 'menu-map' })}</b>\n<i>${speaker.say('sv', { say: 'map-marks' })}</i>\n${speaker.say('sv', { say: 'menu-jobs' })}`,
    );
    expect(raw).toContain('the picture');
    expect(drawn.at(-1)).toMatch(/^<svg /);
    expect(telegram.messages.at(-1)).toMatchObject({ id: messageId, buttons: [{ data: 'a' }] });
  });

  test('is words alone where no picture can be drawn, and speaks of none', async () => {
    const broken = () => Promise.reject(new Error('no machine code'));
    for (const how of [undefined, broken]) {
      await makeMessenger(makeApi('42:TEST', telegram.url), speaker, 7, undefined, makePace(), {
        draw: how,
      }).tell(reply);
      expect(methods().at(-1)).toBe('sendMessage');
      expect(telegram.messages.at(-1)?.text).not.toContain(speaker.say('sv', { say: 'map-marks' }));
      expect(telegram.messages.at(-1)?.text).toContain(speaker.say('sv', { say: 'menu-jobs' }));
    }
  });

  test('is words alone when Telegram does not take the picture', async () => {
    telegram.fail('sendPhoto', 400, { description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
    const { messageId } = await messenger().tell(reply);
    expect(methods()).toEqual(['sendPhoto', 'sendMessage', 'answerCallbackQuery']);
    expect(messageId).toBe(telegram.messages.at(-1)?.id);
  });

  test('waits out a short flood limit, and does not take an error for success', async () => {
    telegram.fail('sendPhoto', 429, { parameters: { retry_after: 1 } });
    await messenger().tell(reply);
    expect(methods()).toEqual(['sendPhoto', 'sendPhoto', 'answerCallbackQuery']);
    telegram.fail('sendPhoto', 502, { description: 'Bad Gateway' });
    await expect(messenger().tell(reply)).rejects.toThrow('Bad Gateway');
  });

  test('is not for someone who has blocked the bot', async () => {
    telegram.fail('sendPhoto', 403, { description: 'Forbidden: bot was blocked by the user' });
    expect(await messenger().tell(reply)).toEqual({});
    expect(methods()).toEqual(['sendPhoto', 'answerCallbackQuery']);
  });

  test('is cut to what fits below a picture', async () => {
    const long: Screen = {
      ...screen,
      blocks: [
        ...screen.blocks,
        ...Array.from({ length: 60 }, () => ({ kind: 'text', say: 'help-what' }) as const),
      ],
    };
    await messenger().tell({ ...reply, screen: long });
    const caption = String(telegram.calls[0]?.body['caption']).replace(/<[^>]*>/g, '');
    expect(caption.length).toBeLessThanOrEqual(1024);
    expect(caption.length).toBeGreaterThan(800);
    expect(caption).toContain(speaker.say('sv', { say: 'text-cut' }));
  });
});
