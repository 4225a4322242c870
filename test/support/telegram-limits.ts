import type { Call } from './fake-telegram.ts';

/** The longest label of a button: more is cut, since a telephone shows no more of it. */
const longestLabel = 64;

/**
 * What Telegram would refuse of a call, and what we had to cut to keep it from that; each in a few words.
 * Limits as the Bot API gives them, lengths in UTF-16 units after its HTML is parsed.
 */
export function brokenLimits({ method, body }: Call): readonly string[] {
  const field = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  switch (method) {
    case 'sendMessage':
    case 'editMessageText':
      return [...between('text', visible(field('text')), 1, 4096), ...keyboard(body['reply_markup'])];
    case 'sendPhoto':
      return [
        ...between('caption', visible(field('caption')), 0, 1024),
        ...keyboard(JSON.parse(field('reply_markup') || '{}')),
      ];
    case 'answerCallbackQuery':
      return between('toast', field('text'), 0, 200);
    case 'setMyCommands':
      return (body['commands'] as { command: string; description: string }[]).flatMap(
        ({ command, description }) => between(`/${command}`, description, 1, 256),
      );
    case 'setMyDescription':
      return between('description', field('description'), 0, 512);
    case 'setMyShortDescription':
      return between('short description', field('short_description'), 0, 120);
    default:
      return [];
  }
}

/** Labels that stand cut: what was said after them is lost. */
export function cutLabels({ body }: Call): readonly string[] {
  return buttonsOf(body['reply_markup']).flatMap(({ text }) => (text.length >= longestLabel ? [text] : []));
}

interface SentButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

function buttonsOf(markup: unknown): readonly SentButton[] {
  const read = typeof markup === 'string' ? JSON.parse(markup) : markup;
  return ((read as { inline_keyboard?: SentButton[][] } | undefined)?.inline_keyboard ?? []).flat();
}

function keyboard(markup: unknown): readonly string[] {
  const buttons = buttonsOf(markup);
  return [
    ...(buttons.length > 100 ? [`${buttons.length} buttons`] : []),
    ...(bytes(JSON.stringify(markup ?? {})) > 10_000 ? ['a keyboard of more than 10 kB'] : []),
    ...buttons.flatMap(({ text, callback_data: data, url }) => [
      ...between('label', text, 1, longestLabel),
      ...(data !== undefined && (data === '' || bytes(data) > 64) ? [`button data: ${data}`] : []),
      ...(url !== undefined && url.length > 2048 ? [`an address of ${url.length} signs`] : []),
    ]),
  ];
}

function between(what: string, text: string, least: number, most: number): readonly string[] {
  const { length } = text.trim();
  return length < least || text.length > most ? [`${what} of ${text.length}: ${text.slice(0, 60)}`] : [];
}

function visible(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&[a-z]+;/g, '_');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
