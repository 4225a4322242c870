import type { ChatMemberUpdated, Update as TelegramUpdate } from 'grammy/types';
import type { Input, Update } from '../app/ports.ts';

/** What an update from Telegram is to us. Groups are only offered a private chat; the rest we do not know. */
export type Incoming =
  | { readonly kind: 'update'; readonly update: Update }
  | { readonly kind: 'group'; readonly chatId: number }
  | { readonly kind: 'ignored' };

/** Updates that we ask Telegram for. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member', 'inline_query'] as const;

const ignored: Incoming = { kind: 'ignored' };

export function toIncoming(update: TelegramUpdate): Incoming {
  const { message, callback_query: tapped, my_chat_member: member, inline_query: typed } = update;
  if (message) {
    if (message.chat.type !== 'private') {
      return message.text?.startsWith('/') ? { kind: 'group', chatId: message.chat.id } : ignored;
    }
    return incoming(
      update,
      message.chat.id,
      message.from?.language_code,
      toInput(message.text, message.message_id),
    );
  }
  if (tapped) {
    const from = tapped.message;
    if (from?.chat.type !== 'private' || tapped.data === undefined) return ignored;
    return incoming(update, from.chat.id, tapped.from.language_code, {
      kind: 'tap',
      tap: tapped.data,
      messageId: from.message_id,
    });
  }
  if (member) {
    if (member.chat.type !== 'private') {
      return hasJustBeenAdded(member) ? { kind: 'group', chatId: member.chat.id } : ignored;
    }
    const isGone = member.new_chat_member.status === 'kicked';
    return incoming(update, member.chat.id, member.from.language_code, {
      kind: isGone ? 'blocked' : 'unblocked',
    });
  }
  if (typed) {
    const { from, query } = typed;
    return incoming(update, from.id, from.language_code, { kind: 'inline', query });
  }
  return ignored;
}

function incoming(
  update: TelegramUpdate,
  chatId: number,
  language: string | undefined,
  input: Input,
): Incoming {
  return {
    kind: 'update',
    update: {
      updateId: update.update_id,
      address: { channel: 'telegram', id: String(chatId) },
      input,
      isPrivate: true,
      ...(language ? { clientLanguage: language } : {}),
    },
  };
}

/** To a group, not a channel; a change of rights is no arrival. */
function hasJustBeenAdded({
  chat,
  old_chat_member: before,
  new_chat_member: now,
}: ChatMemberUpdated): boolean {
  const isIn = ({ status }: { status: string }) => status === 'member' || status === 'administrator';
  return chat.type !== 'channel' && isIn(now) && !isIn(before);
}

function toInput(text: string | undefined, messageId: number): Input {
  if (text === undefined) return { kind: 'media' };
  const command = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+(\S+))?/i.exec(text);
  if (!command) return { kind: 'text', text, messageId };
  const name = (command[1] ?? '').toLowerCase();
  if (name !== 'start') return { kind: 'command', name };
  const link = command[2];
  return link && /^[A-Za-z0-9_-]{1,64}$/.test(link) ? { kind: 'start', link } : { kind: 'start' };
}
