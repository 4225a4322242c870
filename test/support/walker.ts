import type { Update as TelegramUpdate } from 'grammy/types';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { makeApi } from '../../src/telegram/api.ts';
import { handleUpdate } from '../../src/telegram/handle-update.ts';
import { makePace } from '../../src/telegram/pace.ts';
import type { App } from '../../src/wiring.ts';
import { type FakeMessage, startFakeTelegram } from './fake-telegram.ts';

/** What a person does in a chat, in no language: buttons by what they carry. */
export type Act =
  /** A forged tap is one on a button that no longer stands anywhere. */
  | { readonly tap: string; readonly isForged?: boolean }
  | { readonly say: string; readonly isLate?: boolean }
  | { readonly send: 'photo' }
  | { readonly send: 'the same again' };

/** One person in a chat of their own, who hears one language. */
export async function startWalker(id: number, language: string, app: () => App) {
  const telegram = await startFakeTelegram();
  const api = makeApi('42:TEST', telegram.url);
  const pace = makePace();
  const from = { id, is_bot: false, first_name: 'x', language_code: language };
  const chat = { id, type: 'private', first_name: 'x' };
  let updateId = 1000;
  let last: object | undefined;

  const deliver = (update: object) => {
    last = update;
    const { knowledge, advisor, rasterise } = app();
    return handleUpdate(api, update as TelegramUpdate, {
      speaker: knowledge.speaker,
      pace,
      draw: rasterise,
      receive: (one, messenger) => receiveUpdate(advisor, one, messenger),
    });
  };
  const write = (fields: object, messageId = telegram.nextMessageId()) =>
    deliver({
      update_id: ++updateId,
      message: { message_id: messageId, date: 0, chat, from, ...fields },
    });
  const tap = (data: string, messageId: number) =>
    deliver({
      update_id: ++updateId,
      callback_query: {
        ...{ id: String(updateId), from, chat_instance: '1', data },
        message: { message_id: messageId, date: 0, chat },
      },
    });
  const newest = () => telegram.messages.at(-1);

  return {
    language,
    address: { channel: 'telegram', id: String(id) } as const,
    calls: telegram.calls,
    newest,
    /** What the button carries that says or carries this, the newest first. */
    find: (label: string): { readonly data: string; readonly messageId: number } | undefined => {
      for (const message of telegram.messages.toReversed()) {
        const data = pick(message.buttons, label)?.data;
        if (data !== undefined) return { data, messageId: message.id };
      }
      return undefined;
    },
    /** Throws where there is no such button. */
    async act(act: Act): Promise<void> {
      if ('say' in act) return write({ text: act.say }, act.isLate ? (newest()?.id ?? 0) - 1 : undefined);
      if ('send' in act) return act.send === 'photo' ? write({ photo: [] }) : deliver(last ?? {});
      const found = this.find(act.tap);
      if (!found && !act.isForged)
        throw new Error(`${language}: no button ${act.tap} under\n${newest()?.text}`);
      await tap(act.tap, found?.messageId ?? newest()?.id ?? 0);
    },
    close: telegram.close,
  };
}
export type Walker = Awaited<ReturnType<typeof startWalker>>;

function pick(buttons: FakeMessage['buttons'], label: string) {
  return (
    buttons.find(({ text, data }) => text === label || data === label) ??
    buttons.find(({ text }) => text.includes(label))
  );
}
