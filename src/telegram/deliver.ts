import { type Api, GrammyError } from 'grammy';
import type { Deliver } from '../app/delivery-ports.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { renderScreen } from './render.ts';

/** Longer than Telegram ever takes, and shorter than a lease: after that nobody knows whether it arrived. Ms. */
const patience = 15_000;

/** Sends or edits one message that we start ourselves: one request, never repeated here. */
export function makeDeliver(
  api: Api,
  speaker: Speaker,
  options: { readonly isPaid: boolean; readonly patience?: number },
): Deliver {
  return async (address, locale, screen, edits) => {
    const { text, keyboard } = renderScreen(screen, locale, speaker);
    const form = {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: keyboard },
    } as const;
    const chat = Number(address.id);
    // Grammy's type for signals is older than the platform's.
    const signal = AbortSignal.timeout(options.patience ?? patience) as never;
    try {
      if (edits !== undefined) {
        await api.editMessageText(chat, edits, text, form, signal);
        return { kind: 'sent', messageId: edits };
      }
      const paid = options.isPaid ? { allow_paid_broadcast: true } : {};
      const { message_id } = await api.sendMessage(chat, text, { ...form, ...paid }, signal);
      return { kind: 'sent', messageId: message_id };
    } catch (error) {
      return judge(error);
    }
  };
}

function judge(error: unknown): Awaited<ReturnType<Deliver>> {
  // A time-out, a broken connection, an answer that is none.
  if (!(error instanceof GrammyError)) return { kind: 'unknown' };
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { kind: 'retry', after: parameters.retry_after ?? 1 };
  if (code === 403) return { kind: 'unreachable' };
  // An edit that changes nothing has been made.
  if (description.includes('message is not modified')) return { kind: 'sent', messageId: undefined };
  return { kind: code >= 400 && code < 500 ? 'refused' : 'unknown' };
}
