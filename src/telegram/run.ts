import type { Update as TelegramUpdate } from 'grammy/types';
import type { Address } from '../app/ports.ts';
import type { Screen } from '../core/screen.ts';
import type { Language } from '../core/world.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { makeApi } from './api.ts';
import { type Handling, handleUpdate } from './handle-update.ts';
import { allowedUpdates } from './input.ts';
import { setMenus } from './menu.ts';
import { makePace } from './pace.ts';
import { poll } from './polling.ts';
import { renderScreen } from './render.ts';
import { type Sent, sendOnce } from './send.ts';

export interface TelegramOptions extends Omit<Handling, 'pace'> {
  readonly token: string;
  readonly apiRoot: string;
  readonly languages: readonly Language[];
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** Runs the bot by long polling until it is stopped. */
export async function runTelegram(options: TelegramOptions): Promise<void> {
  const api = makeApi(options.token, options.apiRoot);
  const handling: Handling = { ...options, pace: makePace() };
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
    handle: (update) => handleUpdate(api, update, handling),
  });
}

/** Sends a message that we start ourselves: one request, never repeated here. */
export function makeSender(token: string, apiRoot: string, speaker: Speaker) {
  const api = makeApi(token, apiRoot);
  return (address: Address, locale: string, screen: Screen): Promise<Sent> =>
    sendOnce(api, Number(address.id), renderScreen(screen, locale, speaker));
}

function chatOf(update: TelegramUpdate): number | undefined {
  const { message, callback_query: tapped, my_chat_member: member, inline_query: typed } = update;
  return (message ?? tapped?.message ?? member)?.chat.id ?? typed?.from.id;
}
