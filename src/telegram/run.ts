import { Api } from 'grammy';
import type { Update as TelegramUpdate } from 'grammy/types';
import type { Address, Messenger, Update } from '../app/ports.ts';
import type { Screen } from '../core/screen.ts';
import type { Language } from '../core/world.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { allowedUpdates, toIncoming } from './input.ts';
import { setMenus } from './menu.ts';
import { makeMessenger } from './messenger.ts';
import { poll } from './polling.ts';
import { renderScreen } from './render.ts';
import { type Sent, sendOnce } from './send.ts';

export interface TelegramOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly speaker: Speaker;
  readonly languages: readonly Language[];
  readonly receive: (update: Update, messenger: Messenger) => Promise<void>;
  /** Counts an update that we do not know; it is confirmed all the same. */
  readonly onIgnored?: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** Runs the bot by long polling until it is stopped. */
export async function runTelegram(options: TelegramOptions): Promise<void> {
  const api = makeApi(options.token, options.apiRoot);
  await setMenus(api, options.speaker, options.languages).catch(() =>
    options.log('The menus could not be set; the bot runs without them.'),
  );
  await poll({
    signal: options.signal,
    log: options.log,
    keyOf: (update) => String(chatOf(update) ?? update.update_id),
    getUpdates: (offset, signal) =>
      // Grammy's type for signals is older than the platform's.
      api.getUpdates({ offset, timeout: 25, allowed_updates: [...allowedUpdates] }, signal as never),
    handle: (update) => handleUpdate(api, update, options),
  });
}

/** Grammy's Api, over its own fetch on Node: the platform's does not take its signals. */
export function makeApi(token: string, apiRoot: string): Api {
  return new Api(token, { apiRoot, timeoutSeconds: 40 });
}

/** Sends a message that we start ourselves: one request, never repeated here. */
export function makeSender(token: string, apiRoot: string, speaker: Speaker) {
  const api = makeApi(token, apiRoot);
  return (address: Address, locale: string, screen: Screen): Promise<Sent> =>
    sendOnce(api, Number(address.id), renderScreen(screen, locale, speaker));
}

/** One update, from Telegram's form to the answer told. */
export async function handleUpdate(
  api: Api,
  update: TelegramUpdate,
  { speaker, receive, onIgnored }: Pick<TelegramOptions, 'speaker' | 'receive' | 'onIgnored'>,
): Promise<void> {
  const incoming = toIncoming(update);
  switch (incoming.kind) {
    case 'ignored':
      await onIgnored?.();
      return;
    case 'group':
      await api.sendMessage(incoming.chatId, speaker.say('sv', { say: 'group-offer' })).catch(() => {});
      return;
    case 'update': {
      const chatId = Number(incoming.update.address.id);
      await receive(incoming.update, makeMessenger(api, speaker, chatId, update.callback_query?.id));
    }
  }
}

function chatOf(update: TelegramUpdate): number | undefined {
  return (update.message ?? update.callback_query?.message ?? update.my_chat_member)?.chat.id;
}
