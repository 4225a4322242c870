import { expect, test } from 'vitest';
import { smallWords } from '../../src/core/small-words.ts';
import { understandAges, understandOption } from '../../src/core/understand.ts';
import { knowledge } from '../support/test-app.ts';

const words = (locale: string) => smallWords(knowledge.speaker, locale);

const abilities = [
  { value: 'own_car', words: ['Egen bil', 'bil', 'سيارة'] },
  { value: 'licence_b', words: ['Körkort B', 'körkort'] },
];
const yesNo = [
  { value: 'yes', words: ['Ja', 'ja tack'] },
  { value: 'none', words: ['Inte just nu', 'nej', 'ingen'] },
];

test.each([
  ['sv', 'jag har bil', 'own_car'],
  ['sv', 'Körkort', 'licence_b'],
  ['sv', 'jag har inte bil', undefined],
  ['ar', 'ليس عندي سيارة', undefined],
  ['sv', 'bil och körkort', undefined],
  ['sv', '', undefined],
])('%s: "%s" means %s', (locale, text, value) => {
  expect(understandOption(text, abilities, words(locale).not)).toBe(value);
});

test('a denial is understood where an option itself denies', () => {
  expect(understandOption('nej, ingen', yesNo, words('sv').not)).toBe('none');
  expect(understandOption('JA!', yesNo)).toBe('yes');
});

test.each([
  ['sv', '5 och 9', ['0_5', '6_15']],
  ['ar', '٣ و ١٢', ['0_5', '6_15']],
  ['sv', 'två barn', []],
  ['sv', '2 barn', []],
  ['so', '2 carruur, 17 jir', ['16_19']],
])('%s: ages in "%s"', (locale, text, bands) => {
  expect(understandAges(text, words(locale).child)).toEqual(bands);
});
