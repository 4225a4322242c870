import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { knowledge } from '../support/test-app.ts';

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
