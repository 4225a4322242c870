import { type Api, GrammyError, InputFile } from 'grammy';
import type { Messenger, ReadAloud, Reply } from '../app/ports.ts';
import type { Screen } from '../core/screen.ts';
import type { Speaker } from '../i18n/speaker.ts';
import type { Pace } from './pace.ts';
import { type DrawPng, drawPicture, withoutPicture } from './picture.ts';
import { longestCaption, renderScreen } from './render.ts';

/** Telegram asks for more patience than a turn has: the update must come again. */
export class TelegramBusy extends Error {
  override readonly name = 'TelegramBusy';
}

/** What is made of a screen besides words. Without them words are all that is sent. */
export interface Crafts {
  readonly draw?: DrawPng | undefined;
  readonly readAloud?: ReadAloud | undefined;
}

/** In one turn, over all its messages. */
const longestWait = 5000;

/**
 * Tells one reply in one chat: the new screen first, since that is what the person waits for; the question before
 * it is rewritten only if Telegram lets us. The tapped button is answered exactly once.
 */
export function makeMessenger(
  api: Api,
  speaker: Speaker,
  chatId: number,
  callbackId: string | undefined,
  pace: Pace,
  { draw, readAloud }: Crafts = {},
): Messenger {
  return {
    async tell(reply: Reply) {
      const patiently = makePatience(chatId, pace);
      const messageId = await showScreen(api, speaker, chatId, reply, patiently, draw);
      if (reply.answered && pace.mayTidy(chatId)) {
        const { messageId: old, screen } = reply.answered;
        const { text } = renderScreen(screen, reply.locale, speaker);
        await mayFail(
          api.editMessageText(chatId, old, text, {
            parse_mode: 'HTML',
            link_preview_options: { is_disabled: true },
          }),
          (seconds) => pace.refused(chatId, seconds),
        );
      }
      if (reply.file) {
        const file = new InputFile(new TextEncoder().encode(reply.file.content), reply.file.name);
        await unlessBlocked(patiently(() => api.sendDocument(chatId, file)));
      }
      const isHeard = !reply.aloud || (await sendVoice(api, chatId, reply, patiently, readAloud));
      if (callbackId !== undefined) {
        const toast = isHeard ? reply.toast : ({ say: 'listen-not-now' } as const);
        const text = toast && speaker.say(reply.locale, toast).slice(0, 200);
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
  patiently: Patience,
  draw: DrawPng | undefined,
): Promise<number | undefined> {
  if (!reply.screen) return undefined;
  const picture = await drawPicture(reply.screen, draw);
  if (picture) {
    const sent = await showPicture(
      api,
      speaker,
      chatId,
      { ...reply, screen: reply.screen },
      patiently,
      picture,
    );
    if (sent !== 'refused') return sent;
  }
  const { text, keyboard } = renderScreen(withoutPicture(reply.screen), reply.locale, speaker);
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

/** A message with a picture above its words. A picture that Telegram does not take is left out. */
async function showPicture(
  api: Api,
  speaker: Speaker,
  chatId: number,
  { screen, locale }: Reply & { readonly screen: Screen },
  patiently: Patience,
  picture: Uint8Array,
): Promise<number | undefined | 'refused'> {
  const { text: caption, keyboard } = renderScreen(screen, locale, speaker, longestCaption);
  const send = () =>
    api.sendPhoto(chatId, new InputFile(picture, 'map.png'), {
      caption,
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: keyboard },
    });
  const sent = await unlessBlocked(patiently(send)).catch((error: unknown) => {
    if (isRefused(error)) return 'refused' as const;
    throw error;
  });
  return sent === 'refused' ? sent : sent?.message_id;
}

/** What was asked to be read aloud, as a voice message. False where it cannot be, or the person takes none. */
async function sendVoice(
  api: Api,
  chatId: number,
  { locale, aloud = [] }: Reply,
  patiently: Patience,
  readAloud: ReadAloud | undefined,
): Promise<boolean> {
  const voice = await readAloud?.(locale, aloud).catch(() => undefined);
  if (!voice) return false;
  const send = () => api.sendVoice(chatId, new InputFile(voice, 'landa.ogg'));
  return unlessBlocked(patiently(send)).then(
    () => true,
    (error: unknown) => {
      if (isRefused(error)) return false;
      throw error;
    },
  );
}

type Patience = <T>(call: () => Promise<T>) => Promise<T>;

/** Keeps the pace and waits out short flood limits; what takes longer is Telegram's to repeat. */
function makePatience(chatId: number, pace: Pace): Patience {
  let left = longestWait;
  /** @throws TelegramBusy */
  return async (call) => {
    for (;;) {
      const wait = pace.take(chatId, left);
      if (wait > left) throw new TelegramBusy(`busy for ${Math.ceil(wait)} ms`);
      left -= wait;
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      try {
        return await call();
      } catch (error) {
        const seconds = retryAfter(error);
        if (seconds === undefined) throw error;
        pace.refused(chatId, seconds);
      }
    }
  };
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
async function mayFail(call: Promise<unknown>, onFlood?: (seconds: number) => void): Promise<void> {
  await call.catch((error: unknown) => {
    const seconds = retryAfter(error);
    if (seconds !== undefined) onFlood?.(seconds);
  });
}
