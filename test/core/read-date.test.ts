import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readDate } from '../../src/core/read-date.ts';
import type { LanguageForm } from '../../src/i18n/format.ts';
import { content } from '../support/test-app.ts';

const months = Object.values(content.locales).map(({ form }) => (form as LanguageForm).months);
const read = (text: string, today = '2026-11-24') => readDate(text, { today, months });

test.each([
  ['1 mars', '2027-03-01'],
  ['den 1:a mars', '2027-03-01'],
  ['Mars 1', '2027-03-01'],
  ['1 MARS 2027', '2027-03-01'],
  ['från 15 jan', '2027-01-15'],
  ['i mars', '2027-03-01'],
  ['2027-03-01', '2027-03-01'],
  ['2027/3/1', '2027-03-01'],
  ['20270301', '2027-03-01'],
  ['01/03', '2027-03-01'],
  ['1/3', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['1/3-27', '2027-03-01'],
  ['24/11', '2026-11-24'],
  ['23/11', '2027-11-23'],
  ['March 1st', '2027-03-01'],
  ['1 September', '2027-09-01'],
  ['1 Maarso', '2027-03-01'],
  ['5 Disembar', '2026-12-05'],
  ['1 مارس', '2027-03-01'],
  ['١ مارس ٢٠٢٧', '2027-03-01'],
  ['١/٣', '2027-03-01'],
  ['1 أغسطس', '2027-08-01'],
  ['1 اغسطس', '2027-08-01'],
])('%s is %s', (text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  '',
  'snart',
  '31/2',
  '29 februari',
  '32 mars',
  '1 ma',
  'mars eller april',
  '2090-01-01',
  '1997-03-01',
  '5330',
  'tre',
])('%s is no day to plan for', (text) => {
  expect(read(text)).toBeUndefined();
});

it('knows the leap day in the year that has it', () => {
  expect(read('29 februari', '2027-11-24')).toBe('2028-02-29');
  expect(read('29/2 2028')).toBe('2028-02-29');
  expect(read('29/2 2027')).toBeUndefined();
  expect(read('2028-02-29')).toBe('2028-02-29');
});

it('reads every month of every language', () => {
  for (const names of months)
    for (const [at, name] of names.entries())
      expect(read(`2 ${name} 2027`), name).toBe(`2027-${String(at + 1).padStart(2, '0')}-02`);
});

it('never throws, and gives a day or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const date = read(text);
      if (date !== undefined) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }),
  );
});
