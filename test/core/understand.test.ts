import { expect, test } from 'vitest';
import { understandAges, understandOption } from '../../src/core/understand.ts';

const abilities = [
  { value: 'own_car', words: ['Egen bil', 'bil', 'سيارة'] },
  { value: 'licence_b', words: ['Körkort B', 'körkort'] },
];
const yesNo = [
  { value: 'yes', words: ['Ja', 'ja tack'] },
  { value: 'none', words: ['Inte just nu', 'nej', 'ingen'] },
];

test.each([
  ['jag har bil', 'own_car'],
  ['Körkort', 'licence_b'],
  ['jag har inte bil', undefined],
  ['ليس عندي سيارة', undefined],
  ['bil och körkort', undefined],
  ['', undefined],
])('"%s" means %s', (text, value) => {
  expect(understandOption(text, abilities)).toBe(value);
});

test('a denial is understood where an option itself denies', () => {
  expect(understandOption('nej, ingen', yesNo)).toBe('none');
  expect(understandOption('JA!', yesNo)).toBe('yes');
});

test.each([
  ['5 och 9', ['0_5', '6_15']],
  ['٣ و ١٢', ['0_5', '6_15']],
  ['två barn', []],
  ['2 barn', []],
  ['2 carruur, 17 jir', ['16_19']],
])('ages in "%s"', (text, bands) => {
  expect(understandAges(text)).toEqual(bands);
});
