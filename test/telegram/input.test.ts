import type { Update as TelegramUpdate } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { toIncoming } from '../../src/telegram/input.ts';

const privateChat = { id: 7, type: 'private', first_name: 'Ann' };
const group = { id: -5, type: 'supergroup', title: 'Torget' };
const from = { id: 7, is_bot: false, first_name: 'Ann', language_code: 'so' };

/** Only the fields that matter here; Telegram sends more. */
function update(fields: object): TelegramUpdate {
  return { update_id: 1, ...fields } as unknown as TelegramUpdate;
}
const message = (fields: object, chat: object = privateChat) =>
  toIncoming(update({ message: { message_id: 9, date: 0, chat, from, ...fields } }));
const inputOf = (text: string) => message({ text });

describe('what a person writes', () => {
  test('is passed on as written, with the message it stands in', () => {
    expect(inputOf('barnskötare')).toEqual({
      kind: 'update',
      update: {
        updateId: 1,
        address: { channel: 'telegram', id: '7' },
        input: { kind: 'text', text: 'barnskötare', messageId: 9 },
        isPrivate: true,
        clientLanguage: 'so',
      },
    });
  });

  test('may be 4,096 characters long', () => {
    const text = 'å'.repeat(4096);
    expect(inputOf(text)).toMatchObject({ update: { input: { text } } });
  });

  test.each([
    ['/jobs', { kind: 'command', name: 'jobs' }],
    ['/JOBS@landa_bot', { kind: 'command', name: 'jobs' }],
    ['/start', { kind: 'start' }],
    ['/start ref_77-A', { kind: 'start', link: 'ref_77-A' }],
    ['/start@landa_bot ref_77', { kind: 'start', link: 'ref_77' }],
    ['/start så', { kind: 'start' }],
    [`/start ${'x'.repeat(64)}`, { kind: 'start', link: 'x'.repeat(64) }],
    [`/start ${'x'.repeat(65)}`, { kind: 'start' }],
    ['/ ', { kind: 'text', text: '/ ', messageId: 9 }],
  ])('%s', (text, input) => {
    expect(inputOf(text)).toMatchObject({ update: { input } });
    expect((inputOf(text) as { update: { input: object } }).update.input).toEqual(input);
  });

  test.each(['photo', 'voice', 'sticker', 'document', 'location', 'contact', 'video_note', 'poll'])(
    'a %s is media, whatever is in it',
    (kind) => {
      expect(message({ [kind]: {} })).toMatchObject({ update: { input: { kind: 'media' } } });
    },
  );
});

test('a tap carries its data and the message it sits under, even one too old to be read', () => {
  const tap = (data?: string) =>
    toIncoming(
      update({
        callback_query: {
          id: 'q',
          from,
          chat_instance: '1',
          data,
          message: { message_id: 4, date: 0, chat: privateChat },
        },
      }),
    );
  expect(tap('a.movers.two')).toMatchObject({
    update: { input: { kind: 'tap', tap: 'a.movers.two', messageId: 4 } },
  });
  expect(tap(undefined)).toEqual({ kind: 'ignored' });
});

test('blocking and coming back are noticed', () => {
  const member = (status: string) =>
    toIncoming(update({ my_chat_member: { chat: privateChat, from, date: 0, new_chat_member: { status } } }));
  expect(member('kicked')).toMatchObject({ update: { input: { kind: 'blocked' } } });
  expect(member('member')).toMatchObject({ update: { input: { kind: 'unblocked' } } });
});

describe('a group', () => {
  test('is offered a private chat when it speaks to the bot or has just added it', () => {
    const added = {
      chat: group,
      from,
      date: 0,
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member' },
    };
    expect(message({ text: '/start@landa_bot' }, group)).toEqual({ kind: 'group', chatId: -5 });
    expect(toIncoming(update({ my_chat_member: added }))).toEqual({ kind: 'group', chatId: -5 });
  });

  test('in which the bot gets other rights is not spoken to again, nor is a channel', () => {
    const member = (chat: object, before: string) => ({
      my_chat_member: {
        chat,
        from,
        date: 0,
        old_chat_member: { status: before },
        new_chat_member: { status: 'member' },
      },
    });
    expect(toIncoming(update(member(group, 'administrator')))).toEqual({ kind: 'ignored' });
    expect(toIncoming(update(member({ id: -9, type: 'channel', title: 'x' }, 'left')))).toEqual({
      kind: 'ignored',
    });
  });

  test('is left in peace otherwise, and never becomes a person', () => {
    expect(message({ text: 'hej alla' }, group)).toEqual({ kind: 'ignored' });
    expect(message({ photo: [] }, group)).toEqual({ kind: 'ignored' });
    const left = { chat: group, from, date: 0, new_chat_member: { status: 'kicked' } };
    expect(toIncoming(update({ my_chat_member: left }))).toEqual({ kind: 'ignored' });
  });
});

test.each(['edited_message', 'channel_post', 'message_reaction', 'a_type_of_next_year'])(
  '%s is ignored',
  (kind) => {
    expect(
      toIncoming(update({ [kind]: { message_id: 1, date: 0, chat: privateChat, from, text: 'x' } })),
    ).toEqual({
      kind: 'ignored',
    });
  },
);
