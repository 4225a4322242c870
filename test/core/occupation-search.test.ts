import { expect, test } from 'vitest';
import {
  makeOccupationIndex,
  parseOccupationNames,
  searchOccupation,
} from '../../src/core/occupation-search.ts';
import { smallWords } from '../../src/core/small-words.ts';
import { content, knowledge } from '../support/test-app.ts';

const names = (language: string) => parseOccupationNames(content.locales[language]?.occupations ?? '');
const index = (language: string) =>
  makeOccupationIndex(
    [names(language), names('sv'), names('en')],
    smallWords(knowledge.speaker, language).not,
  );

test.each([
  ['sv', 'usk', '5321'],
  ['sv', 'jag vill jobba som undersköterska', '5321'],
  ['sv', 'underskotersk', '5321'],
  ['sv', 'sjuksköterska', '2221'],
  ['sv', 'dagis', '5311'],
  ['sv', 'barnvakt', '5311'],
  ['sv', 'städa', '9111'],
  ['sv', 'busschaffis', '8331'],
  ['sv', 'taxichaufför', '8321'],
  ['sv', 'truckkort', '8344'],
  ['sv', 'it support', '3512'],
  ['en', 'I have worked as a nurse', '2221'],
  ['en', 'truck driver', '8332'],
  ['en', 'babysitter', '5311'],
  ['so', 'nadaafad', '9111'],
  ['ar', 'عاملة نظافة', '9111'],
])('%s: "%s" is found first', (language, text, ssyk) => {
  expect(searchOccupation(index(language), text)[0]?.ssyk).toBe(ssyk);
});

test.each([
  'jag vet inte',
  'jag har körkort',
  'inte sjuksköterska utan städare',
  'qqqq',
  '',
  '😀😀',
  '\ud800',
  'ö'.repeat(4096),
])('nothing is taken for sure from "%s"', (text) => {
  expect(searchOccupation(index('sv'), text.slice(0, 4096)).some(({ sure }) => sure)).toBe(false);
});

test.each(['ฉันไม่ใช่พยาบาล', 'ฉันไม่ใช่แม่ครัว', 'ฉันไม่อยากเป็นแม่บ้าน', 'ไม่เอาแม่บ้าน'])(
  'work that is denied without a space is asked about: %s',
  (text) => {
    expect(knowledge.findOccupations('th', text).some(({ sure }) => sure)).toBe(false);
  },
);

test('an error in a name of five letters is asked about', () => {
  expect(knowledge.findOccupations('sv', 'syria').some(({ sure }) => sure)).toBe(false);
});
