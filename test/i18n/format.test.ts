import { expect, test } from 'vitest';
import { formatDate, type LanguageForm } from '../../src/i18n/format.ts';
import { content, knowledge } from '../support/test-app.ts';

const { speaker } = knowledge;
const yearIn = (locale: string) => speaker.say(locale, { say: 'verbatim', args: { text: { year: 2026 } } });
const form = { name: '', direction: 'ltr', readBySpeaker: true, thousands: ' ', currency: 'kr' } as const;

test('a year stands in the digits of the language, undivided', () => {
  expect(['sv', 'ar', 'fa', 'ckb'].map(yearIn)).toEqual(['2026', '2026', '۲۰۲۶', '٢٠٢٦']);
});

test('a day is marked as the first or the second where the language does so', () => {
  const months = ['januara'];
  expect(formatDate('2026-01-02', { ...form, months, listComma: ', ', dayMark: '.' })).toBe(
    '2. januara 2026',
  );
  expect(formatDate('2026-01-02', { ...form, months, listComma: ', ' })).toBe('2 januara 2026');
});

test.each([
  ['fi', '24. marraskuuta 2026'],
  ['es', '24 de noviembre de 2026'],
  ['ckb', '٢٤ی تشرینی دووەمی ٢٠٢٦'],
  ['pl', '24 listopada 2026'],
  ['uk', '24 листопада 2026'],
  ['ru', '24 ноября 2026'],
  ['bs', '24. novembra 2026'],
  ['sq', '24 nëntor 2026'],
])('%s: a date is %s', (locale, text) => {
  const { form } = content.locales[locale] ?? {};
  expect(formatDate('2026-11-24', form as LanguageForm)).toBe(text);
});
