import { type Api, GrammyError } from 'grammy';
import type { Rendered } from './render.ts';

/** What became of a message that we started ourselves. */
export type Sent =
  | 'sent'
  /** The person has blocked the bot, or is gone. */
  | 'unreachable'
  /** Telegram will never take it so: a fault of ours, or a chat that does not exist. */
  | 'refused'
  /** Nobody knows whether it arrived. Telegram has no idempotency key, so it is not sent again by itself. */
  | 'unknown'
  /** Certainly not sent; in seconds. */
  | { readonly retryAfter: number };

/** One request, never repeated here. */
export async function sendOnce(api: Api, chatId: number, { text, keyboard }: Rendered): Promise<Sent> {
  try {
    await api.sendMessage(chatId, text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: keyboard },
    });
    return 'sent';
  } catch (error) {
    if (!(error instanceof GrammyError)) return 'unknown';
    if (error.error_code === 429) return { retryAfter: error.parameters.retry_after ?? 1 };
    if (error.error_code === 403) return 'unreachable';
    return error.error_code >= 400 && error.error_code < 500 ? 'refused' : 'unknown';
  }
}
