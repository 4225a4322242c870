import { describe, expect, test } from 'vitest';
import type { Block, Button, Screen } from '../../src/core/screen.ts';
import { BadButton, renderScreen } from '../../src/telegram/render.ts';
import { speakerForTests } from './speaker-for-tests.ts';

const speaker = speakerForTests();
const screen = (blocks: readonly Block[], rows: Screen['rows'] = []): Screen => ({
  id: 'test',
  blocks,
  rows,
  place: 'new',
});
const textOf = (blocks: readonly Block[], locale = 'sv') =>
  renderScreen(screen(blocks), locale, speaker).text;
const tap = (value: string): Button => ({ label: { say: 'menu-jobs' }, action: { tap: value } });
const keyboardOf = (rows: Screen['rows'], locale = 'sv') =>
  renderScreen(screen([], rows), locale, speaker).keyboard;
const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&[a-z]+;/g, '_');

describe('words that are not ours', () => {
  test('cannot become markup, in a quote, a name or an address', () => {
    expect(textOf([{ kind: 'quote', text: 'Lön <b>& mer</b>' }])).toBe(
      '<blockquote>Lön &lt;b&gt;&amp; mer&lt;/b&gt;</blockquote>',
    );
    const source: Block = {
      kind: 'source',
      url: 'https://a.se/?x=1&y="',
      name: 'A <& B',
      checkedOn: '2026-11-20',
    };
    expect(textOf([source])).toMatch(
      /^<a href="https:\/\/a\.se\/\?x=1&amp;y=&quot;">.*A &lt;&amp; B.*<\/a>$/,
    );
  });

  test('may hold half a character, which Telegram would refuse', () => {
    expect(textOf([{ kind: 'quote', text: 'hej \ud83d' }]).isWellFormed()).toBe(true);
  });
});

test('each kind of block has its own form', () => {
  const jobs = speaker.say('sv', { say: 'menu-jobs' });
  expect(textOf([{ kind: 'title', say: 'menu-jobs' }])).toBe(`<b>${jobs}</b>`);
  expect(textOf([{ kind: 'small', say: 'menu-jobs' }])).toBe(`<i>${jobs}</i>`);
  expect(textOf([{ kind: 'copy', say: 'menu-jobs' }])).toBe(`<pre>${jobs}</pre>`);
  const points: Block = {
    kind: 'points',
    points: (['met', 'missing', 'unknown'] as const).map((mark) => ({ mark, say: 'menu-jobs' })),
  };
  expect(textOf([points])).toBe(`✓ ${jobs}\n✗ ${jobs}\n? ${jobs}`);
});

describe('amounts as a picture', () => {
  const row = (code: string, rent: number, left: number) => ({
    label: { say: 'verbatim', args: { text: { municipality: code } } } as const,
    parts: [
      {
        label: { say: 'left-part-rent' },
        amount: { say: 'verbatim', args: { text: { sek: rent } } },
        size: rent,
      },
      {
        label: { say: 'left-part-left' },
        amount: { say: 'verbatim', args: { text: { sek: left } } },
        size: left,
      },
    ] as const,
  });
  const bars: Block = { kind: 'bars', rows: [row('1737', 8_000, 18_500), row('0180', 11_100, 16_000)] };

  test('stand in signs of one width, with the amounts under them', () => {
    const lines = textOf([bars]).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[1]).toMatch(/^<code>░+█+<\/code>$/);
    expect(plain(lines[1] ?? '').length).toBeLessThanOrEqual(20);
    expect(lines[2]).toBe('░ Hyra: 8\u00a0000\u00a0kr');
  });

  test('begin at the right where one reads from there', () => {
    for (const line of textOf([bars], 'ar').split('\n')) expect(line.startsWith('\u200f')).toBe(true);
  });
});

test('what is to be copied or compared stays Swedish in every language', () => {
  const jobs = speaker.say('sv', { say: 'menu-jobs' });
  expect(textOf([{ kind: 'copy', say: 'menu-jobs' }], 'ar')).toContain(jobs);
  expect(textOf([{ kind: 'original', say: 'menu-jobs' }], 'ar')).toMatch(
    /^<blockquote expandable>.*<\/blockquote>$/,
  );
  expect(textOf([{ kind: 'original', say: 'menu-jobs' }], 'ar')).toContain(jobs);
});

describe('right to left', () => {
  test('a line that begins with a mark keeps its direction', () => {
    const points: Block = {
      kind: 'points',
      points: [
        { mark: 'met', say: 'menu-jobs' },
        { mark: 'missing', say: 'menu-jobs' },
      ],
    };
    for (const line of textOf([points], 'ar').split('\n')) expect(line.startsWith('\u200f')).toBe(true);
    expect(textOf([points], 'sv')).not.toContain('\u200f');
  });

  test('the buttons of a row are mirrored, the rows stay in order', () => {
    const data = (locale: string) =>
      keyboardOf([[tap('a'), tap('b'), tap('c')], [tap('d')]], locale).map((row) =>
        row.map((button) => 'callback_data' in button && button.callback_data),
      );
    expect(data('sv')).toEqual([['a', 'b', 'c'], ['d']]);
    expect(data('ar')).toEqual([['c', 'b', 'a'], ['d']]);
  });
});

describe('a button', () => {
  test('may be coloured, lead to a page or pass something on', () => {
    const [row = []] = keyboardOf([
      [
        { ...tap('a'), style: 'danger' },
        { label: { say: 'menu-jobs' }, action: { url: 'https://a.se/' } },
        {
          label: { say: 'menu-jobs' },
          action: { share: { url: 'https://t.me/x?start=a&b', text: { say: 'menu-jobs' } } },
        },
      ],
    ]);
    expect(row[0]).toMatchObject({ callback_data: 'a', style: 'danger' });
    expect(row[1]).toMatchObject({ url: 'https://a.se/' });
    const shared = new URL((row[2] as { url: string }).url);
    expect(shared.origin + shared.pathname).toBe('https://t.me/share/url');
    expect(shared.searchParams.get('url')).toBe('https://t.me/x?start=a&b');
    expect(shared.searchParams.get('text')).toBe(speaker.say('sv', { say: 'menu-jobs' }));
  });

  test('holds 64 bytes, not 64 characters', () => {
    expect(keyboardOf([[tap('å'.repeat(32))]])).toHaveLength(1);
    expect(() => keyboardOf([[tap('å'.repeat(33))]])).toThrow(BadButton);
  });
});

test('escaped signs and addresses do not count against the longest text', () => {
  const { text } = renderScreen(screen([{ kind: 'quote', text: '&'.repeat(3900) }]), 'sv', speaker);
  expect(text).toBe(`<blockquote>${'&amp;'.repeat(3900)}</blockquote>`);
});

test('words too long for any message are shortened, not lost', () => {
  const text = textOf([{ kind: 'quote', text: 'ord & '.repeat(2000) }]);
  expect(plain(text).length).toBeLessThanOrEqual(4096);
  expect(plain(text).length).toBeGreaterThan(3900);
  expect(text).toMatch(/^<blockquote>ord &amp; .*…<\/blockquote>\n<i>.*<\/i>$/);
});

test('what no longer fits is left out block by block, and the message says so', () => {
  const quote = (length: number): Block => ({ kind: 'quote', text: 'ord '.repeat(length / 4) });
  const rows = [[tap('a')]];
  const { text, keyboard } = renderScreen(
    screen([quote(2000), quote(1600), quote(2000)], rows),
    'sv',
    speaker,
  );
  expect(plain(text).length).toBeLessThanOrEqual(4096);
  expect(text.match(/<blockquote>/g)).toHaveLength(2);
  expect(text.match(/<\/blockquote>/g)).toHaveLength(2);
  expect(text.endsWith(`<i>${speaker.say('sv', { say: 'text-cut' })}</i>`)).toBe(true);
  expect(keyboard).toHaveLength(1);
});
