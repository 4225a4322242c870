import type { InlineKeyboardButton } from 'grammy/types';
import { barSigns, drawBars } from '../core/bars.ts';
import type { Block, Button, Screen } from '../core/screen.ts';
import { sourceLine } from '../core/source-line.ts';
import type { Speaker } from '../i18n/speaker.ts';

export interface Rendered {
  /** Telegram's HTML. */
  readonly text: string;
  readonly keyboard: InlineKeyboardButton[][];
}

/** A button that Telegram would refuse: a fault of ours. */
export class BadButton extends Error {
  override readonly name = 'BadButton';
}

const longest = 4096;
/** Of the words under a picture. */
export const longestCaption = 1024;
const marks = { met: '✓', missing: '✗', unknown: '?' } as const;
const rightToLeftMarks = { ...marks, unknown: '؟' } as const;
/** Signs that fit one line of a small telephone. */
const barWidth = 18;
/** Keeps a line's direction when it begins with a sign. */
const rightToLeftMark = '\u200f';

/** A screen as one message. Blocks that no longer fit are left out whole, and the message says so. */
export function renderScreen(screen: Screen, locale: string, speaker: Speaker, most = longest): Rendered {
  const isRightToLeft = speaker.direction(locale) === 'rtl';
  const lead = isRightToLeft ? rightToLeftMark : '';
  const blocks = screen.blocks
    .map((block) => renderBlock(block, locale, speaker, lead))
    .filter((text) => text !== '');
  return {
    text: joinBlocks(blocks, `<i>${escapeHtml(speaker.say(locale, { say: 'text-cut' }))}</i>`, most),
    keyboard: screen.rows
      .filter((row) => row.length > 0)
      .map((row) => {
        const buttons = row.map((button) => toButton(button, locale, speaker));
        return isRightToLeft ? buttons.toReversed() : buttons;
      }),
  };
}

function renderBlock(block: Block, locale: string, speaker: Speaker, lead: string): string {
  const say = (language: string) => ('say' in block ? escapeHtml(speaker.say(language, block)) : '');
  switch (block.kind) {
    case 'title':
      return `<b>${say(locale)}</b>`;
    case 'note':
    case 'text':
      return say(locale);
    case 'small':
      return `<i>${say(locale)}</i>`;
    case 'points':
      return block.points
        .map(
          (point) =>
            `${lead}${(lead ? rightToLeftMarks : marks)[point.mark]} ${escapeHtml(speaker.say(locale, point))}`,
        )
        .join('\n');
    case 'bars': {
      const bars = drawBars(block, barWidth);
      // Each part of the picture is a line of its own, so that names and amounts keep their direction.
      return block.rows
        .flatMap((row, at) => [
          `${lead}${escapeHtml(speaker.say(locale, row.label))}`,
          `${lead}<code>${bars[at]}</code>`,
          ...row.parts.map(({ label, amount }, part) => {
            const text = speaker.say(locale, { say: 'bar-part', args: { label, amount } });
            return `${lead}${barSigns[part] ?? barSigns[2]} ${escapeHtml(text)}`;
          }),
        ])
        .join('\n');
    }
    // The picture itself is sent above these words.
    case 'map':
      return `<i>${block.marks.map((text) => escapeHtml(speaker.say(locale, text))).join('\n')}</i>`;
    case 'quote':
      return `<blockquote>${escapeHtml(block.text)}</blockquote>`;
    case 'copy':
      return `<pre>${say('sv')}</pre>`;
    case 'original':
      return `<blockquote expandable>🇸🇪 ${say('sv')}</blockquote>`;
    case 'translation':
      return `${lead}${escapeHtml(block.text)}`;
    case 'link':
      return `<a href="${escapeHtml(block.url)}">${say(locale)}</a>`;
    case 'source': {
      const text = speaker.say(locale, sourceLine(block));
      return `<a href="${escapeHtml(block.url)}">${escapeHtml(text)}</a>`;
    }
  }
}

/** A title stands apart from what is above it. */
function joinBlocks(blocks: readonly string[], cut: string, most: number): string {
  let text = '';
  for (const block of blocks) {
    const gap = text === '' ? '' : block.startsWith('<b>') ? '\n\n' : '\n';
    const room = most - visibleLength(text + gap + cut) - 1;
    if (visibleLength(block) > room) {
      return [text, text === '' ? shorten(block, room) : '', cut].filter((part) => part !== '').join('\n');
    }
    text += gap + block;
  }
  return text;
}

/** Telegram counts after parsing: neither tags nor addresses, and an escaped sign once. */
function visibleLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/&[a-z]+;/g, '_').length;
}

/** The beginning of one block that fills a whole message by itself, within its own tags. */
function shorten(block: string, room: number): string {
  const [, open = '', body = '', close = ''] = /^((?:<[^>]*>)?)([^<]*)((?:<\/[^>]*>)?)$/.exec(block) ?? [];
  const signs = body.match(/&[a-z]+;|[^&]/gsu) ?? [];
  let text = '';
  let length = 1;
  for (const sign of signs) {
    length += visibleLength(sign);
    if (length > room) break;
    text += sign;
  }
  return text === '' ? '' : `${open}${text}…${close}`;
}

function toButton(button: Button, locale: string, speaker: Speaker): InlineKeyboardButton {
  const text = speaker.say(locale, button.label).slice(0, 64).toWellFormed();
  const { action } = button;
  if ('url' in action) return { text, url: action.url };
  if ('share' in action) {
    const { url, text: shared } = action.share;
    return {
      text,
      url: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(speaker.say(locale, shared))}`,
    };
  }
  if (new TextEncoder().encode(action.tap).length > 64) throw new BadButton(action.tap);
  return { text, callback_data: action.tap, ...(button.style ? { style: button.style } : {}) };
}

/** Everything that is not ours may hold signs of markup, and halves of characters. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);
}
