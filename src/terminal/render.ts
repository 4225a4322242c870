import { barSigns, drawBars } from '../core/bars.ts';
import type { Block, Screen } from '../core/screen.ts';
import { sourceLine } from '../core/source-line.ts';
import type { Speaker } from '../i18n/speaker.ts';

const marks = { met: '✓', missing: '✗', unknown: '?' } as const;
const barWidth = 20;

/** A screen as plain text, with its buttons numbered from 1. */
export function renderText(screen: Screen, locale: string, speaker: Speaker): string {
  const lines = screen.blocks
    .map((block) => renderBlock(block, locale, speaker))
    .filter((line) => line !== '');
  const labels = screen.rows
    .flat()
    .map((button, index) => `  [${index + 1}] ${speaker.say(locale, button.label)}`);
  return [...lines, ...labels].join('\n');
}

function renderBlock(block: Block, locale: string, speaker: Speaker): string {
  switch (block.kind) {
    case 'title':
      return `\n${speaker.say(locale, block)}`;
    case 'note':
    case 'text':
    case 'small':
      return speaker.say(locale, block);
    case 'points':
      return block.points.map((point) => `${marks[point.mark]} ${speaker.say(locale, point)}`).join('\n');
    case 'bars': {
      const bars = drawBars(block, barWidth);
      return block.rows
        .flatMap((row, at) => [
          speaker.say(locale, row.label),
          bars[at] ?? '',
          ...row.parts.map(
            ({ label, amount }, part) =>
              `${barSigns[part] ?? barSigns[2]} ${speaker.say(locale, { say: 'bar-part', args: { label, amount } })}`,
          ),
        ])
        .join('\n');
    }
    // Its numbers stand around it in words.
    case 'map':
      return '';
    case 'quote':
      return `  » ${block.text}`;
    case 'copy':
      return `  | ${speaker.say('sv', block)}`;
    case 'original':
      return `  (sv) ${speaker.say('sv', block)}`;
    case 'translation':
      return `  = ${block.text}`;
    case 'link':
      return `${speaker.say(locale, block)}\n  ${block.url}`;
    case 'source':
      return `${speaker.say(locale, sourceLine(block))}\n  ${block.url}`;
  }
}
