import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { lengthen, lengthenText } from '../support/pseudo-locale.ts';
import { brokenLimits, cutLabels } from '../support/telegram-limits.ts';
import { content } from '../support/test-app.ts';

const buttons = (...inline_keyboard: object[]) => ({ reply_markup: { inline_keyboard: [inline_keyboard] } });

test.each([
  ['a text', { method: 'sendMessage', body: { text: `<b>${'å'.repeat(4096)}</b>&amp;` } }],
  ['no text', { method: 'sendMessage', body: { text: '<b></b>' } }],
  ['a caption', { method: 'sendPhoto', body: { caption: 'å'.repeat(1025) } }],
  ['a label', { method: 'sendMessage', body: { text: 'a', ...buttons({ text: 'å'.repeat(65) }) } }],
  [
    'data',
    { method: 'sendMessage', body: { text: 'a', ...buttons({ text: 'a', callback_data: 'å'.repeat(33) }) } },
  ],
  [
    'a command',
    { method: 'setMyCommands', body: { commands: [{ command: 'a', description: 'å'.repeat(257) }] } },
  ],
  ['a description', { method: 'setMyDescription', body: { description: 'å'.repeat(513) } }],
  ['a short description', { method: 'setMyShortDescription', body: { short_description: 'å'.repeat(121) } }],
])('%s beyond what Telegram takes is found', (_, call) => {
  expect(brokenLimits(call)).toHaveLength(1);
});

test('what Telegram just takes is let be, and a label that fills its button may have been cut', () => {
  const body = { text: `<b>${'å'.repeat(4095)}</b>&amp;`, ...buttons({ text: 'å'.repeat(64) }) };
  expect(brokenLimits({ method: 'sendMessage', body })).toEqual([]);
  expect(cutLabels({ method: 'sendMessage', body })).toHaveLength(1);
});

test('a sentence made longer keeps its variables, its choices and what may be typed', () => {
  const ftl =
    'jobs = Hej { $name }, { $n ->\n    [one] ett jobb\n   *[other] { $n } jobb\n    }.\n    .words = jobb';
  const { areas } = lengthen({ form: {}, areas: { jobs: ftl }, occupations: '' }, 'long');
  const bundle = new FluentBundle('sv', { useIsolating: false });
  expect(bundle.addResource(new FluentResource(areas['jobs'] ?? ''))).toEqual([]);
  const { value, attributes } = bundle.getMessage('jobs') ?? {};
  expect(value && bundle.formatPattern(value, { name: 'Bo', n: 2 })).toBe('Héj óó Bo, 2 jóbb óóó.');
  expect(attributes?.['words'] && bundle.formatPattern(attributes['words'])).toBe('jobb');
});

test('every Swedish sentence of some length becomes 60 % longer', () => {
  const swedish = Object.values(content.locales['sv']?.areas ?? {}).flatMap(
    (ftl) => new FluentResource(ftl).body,
  );
  for (const { id, value } of swedish)
    if (typeof value === 'string' && value.length > 9)
      expect(lengthenText(value).length / value.length, id).toBeGreaterThan(1.55);
});
