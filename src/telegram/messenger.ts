import { type Api, GrammyError, InputFile } from 'grammy';
import type { Messenger, Reply } from '../app/ports.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { renderScreen } from './render.ts';

/** Telegram asks for more patience than a turn has: the update must come again. */
export class TelegramBusy extends Error {
  override readonly name = 'TelegramBusy';
}

const longestWaitSeconds = 5;

/**
 * Tells one reply in one chat: the new screen first, since that is what the person waits for; the question before
 * it is rewritten only if Telegram lets us. The tapped button is answered exactly once.
 */
export function makeMessenger(
  api: Api,
  speaker: Speaker,
  chatId: number,
  callbackId: string | undefined,
): Messenger {
  return {
    async tell(reply: Reply) {
      const messageId = await showScreen(api, speaker, chatId, reply);
      if (reply.answered) {
        const { messageId: old, screen } = reply.answered;
        const { text } = renderScreen(screen, reply.locale, speaker);
        await mayFail(
          api.editMessageText(chatId, old, text, {
            parse_mode: 'HTML',
            link_preview_options: { is_disabled: true },
          }),
        );
      }
      if (reply.file) {
        const file = new InputFile(new TextEncoder().encode(reply.file.json), reply.file.name);
        await unlessBlocked(patiently(() => api.sendDocument(chatId, file)));
      }
      if (callbackId !== undefined) {
        const text = reply.toast && speaker.say(reply.locale, reply.toast).slice(0, 200);
        await mayFail(api.answerCallbackQuery(callbackId, text ? { text } : {}));
      }
      return messageId === undefined ? {} : { messageId };
    },
  };
}

async function showScreen(
  api: Api,
  speaker: Speaker,
  chatId: number,
  reply: Reply,
): Promise<number | undefined> {
  if (!reply.screen) return undefined;
  const { text, keyboard } = renderScreen(reply.screen, reply.locale, speaker);
  const form = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: keyboard },
  } as const;
  const { turns } = reply;
  if (turns !== undefined) {
    const outcome = await patiently(() => api.editMessageText(chatId, turns, text, form)).then(
      () => 'turned' as const,
      (error: unknown) => {
        if (isUnchanged(error)) return 'turned' as const;
        if (isBlocked(error)) return 'blocked' as const;
        if (isRefused(error)) return 'send_anew' as const;
        throw error;
      },
    );
    if (outcome !== 'send_anew') return outcome === 'turned' ? turns : undefined;
  }
  return (await unlessBlocked(patiently(() => api.sendMessage(chatId, text, form))))?.message_id;
}

/** Waits out a short flood limit once; a long one is Telegram's to repeat. @throws TelegramBusy */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const seconds = retryAfter(error);
    if (seconds === undefined) throw error;
    if (seconds > longestWaitSeconds) throw new TelegramBusy(`retry after ${seconds} s`, { cause: error });
    await new Promise((done) => setTimeout(done, seconds * 1000 + 100));
    return call().catch((again: unknown) => {
      if (retryAfter(again) === undefined) throw again;
      throw new TelegramBusy('still flooded', { cause: again });
    });
  }
}

function retryAfter(error: unknown): number | undefined {
  return error instanceof GrammyError && error.error_code === 429
    ? (error.parameters.retry_after ?? 1)
    : undefined;
}

function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('message is not modified');
}

function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400;
}

function isBlocked(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** Someone who has blocked us hears nothing, and nothing is wrong. */
async function unlessBlocked<T>(call: Promise<T>): Promise<T | undefined> {
  return call.catch((error: unknown) => {
    if (isBlocked(error)) return undefined;
    throw error;
  });
}

/** What only tidies up may be refused: flood limits, messages too old, buttons answered late. */
async function mayFail(call: Promise<unknown>): Promise<void> {
  await call.catch(() => {});
}
