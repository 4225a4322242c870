import type { Api } from 'grammy';
import type { Messenger, Update } from '../app/ports.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { makeInlineMessenger } from './inline.ts';
import { toIncoming } from './input.ts';
import { type Crafts, makeMessenger } from './messenger.ts';
import type { Pace } from './pace.ts';

export interface Handling extends Crafts {
  readonly speaker: Speaker;
  /** One for all updates that this process handles. */
  readonly pace: Pace;
  readonly receive: (update: Update, messenger: Messenger) => Promise<void>;
  /** Counts an update that we do not know; it is confirmed all the same. */
  readonly onIgnored?: () => Promise<void>;
}

/** One update, from Telegram's form to the answer told. */
export async function handleUpdate(
  api: Api,
  update: unknown,
  { speaker, pace, draw, readAloud, receive, onIgnored }: Handling,
): Promise<void> {
  // Telegram's own form; whatever else it holds is passed over.
  const given = update as Parameters<typeof toIncoming>[0];
  const incoming = toIncoming(given);
  switch (incoming.kind) {
    case 'ignored':
      await onIgnored?.();
      return;
    case 'group':
      await api.sendMessage(incoming.chatId, speaker.say('sv', { say: 'group-offer' })).catch(() => {});
      return;
    case 'update': {
      if (given.inline_query) {
        await receive(incoming.update, makeInlineMessenger(api, speaker, given.inline_query.id));
        return;
      }
      const chatId = Number(incoming.update.address.id);
      await receive(
        incoming.update,
        makeMessenger(api, speaker, chatId, given.callback_query?.id, pace, { draw, readAloud }),
      );
    }
  }
}
