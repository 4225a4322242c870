import { describe, expect, test } from 'vitest';
import { everyUtterance } from '../../scripts/voices/every-utterance.ts';
import { asSpoken, readSpoken } from '../../scripts/voices/spoken.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { pause } from '../../src/voice/read-aloud.ts';
import type { Voice } from '../../src/voice/utterance.ts';
import { content } from '../support/test-app.ts';

const swedish: Voice = { engine: 'sv', to: 'till' };
const spoken = (words: string, rows: readonly (readonly [string, string])[] = []) =>
  asSpoken(words, swedish, rows);

describe('the engine is given', () => {
  test('numbers as one, and what is between them as a word', () => {
    expect(spoken('1 500–3 600 kr')).toBe('1500 till 3600 kr');
    expect(spoken('0-5 år')).toBe('0 till 5 år');
  });

  test('words as they are spelled for it, where they stand whole', () => {
    expect(spoken('Under 1 500 kr krävs', [['kr', 'kronor']])).toBe('Under 1500 kronor krävs');
    expect(spoken('kr', [['kr', '$& kronor']])).toBe('$& kronor');
  });

  test('no signs that it would call by their names', () => {
    expect(spoken('Tryck på «Klart», eller „Senare”.')).toBe('Tryck på Klart , eller Senare .');
    expect(spoken('», нужна лицензия')).toBe('нужна лицензия');
    expect(spoken('። አሁን የሚኖሩበት')).toBe('አሁን የሚኖሩበት');
    expect(spoken('% etatu')).toBe('% etatu');
  });

  test('a pause for what is beside a name, and the whole one of two forms', () => {
    expect(spoken('Cocinero / cocinera')).toBe('Cocinero, cocinera');
    expect(spoken('Pekar/ka i slastičar/ka')).toBe('Pekar i slastičar');
    expect(spoken('och/eller')).toBe('och, eller');
    expect(spoken('Kurator (sosyal danışman)')).toBe('Kurator, sosyal danışman');
  });

  test('nothing of what is for the eye', () => {
    expect(spoken('Lekarz stażysta (AT)', [['(AT)', '']])).toBe('Lekarz stażysta');
    expect(spoken('ጀማሪ ሐኪም (AT/BT)')).toBe('ጀማሪ ሐኪም');
    expect(spoken('ገንዘብ ተቀባይ (ካሸር)')).toBe('ገንዘብ ተቀባይ, ካሸር');
  });
});

test('an easy kind of a language is spelled as the language', () => {
  expect(readSpoken('sv-x-easy')).toEqual(readSpoken('sv'));
  expect(readSpoken('sv')).toContainEqual(['kr', 'kronor']);
});

const knowledge = readKnowledge(content);
const voiceOf = (locale: string) => knowledge.voices.form(locale)?.voice;
/** Everything that a voice says, each language once: there are thousands of words. */
const written = new Map(
  knowledge.languages.map(({ code }) => [
    code,
    everyUtterance(code, content, knowledge).filter((words) => words !== pause),
  ]),
);
const said = (locale: string) => {
  const voice = voiceOf(locale);
  const rows = readSpoken(locale);
  return (written.get(locale) ?? []).map((words) => (voice ? asSpoken(words, voice, rows) : words));
};
const voiced = knowledge.languages.map(({ code }) => code).filter(voiceOf);

test.each(voiced)('no sign is left in %s', (locale) => {
  for (const words of said(locale)) {
    expect(words).not.toMatch(/[«»„“”"()/]|(?<!\p{L})(?:kr|km|км)(?!\p{L})/u);
    expect(words).toMatch(/[\p{L}\p{N}%]/u);
  }
});

test.each(['ru', 'uk'])('no Latin letters, which would be read as English, are left in %s', (locale) => {
  for (const words of said(locale)) expect(words).not.toMatch(/\p{Script=Latin}/u);
});

// A row stays behind where its sentence has changed.
test.each(voiced.filter((locale) => !locale.includes('-x-')))(
  'every row of %s is said somewhere',
  (locale) => {
    const words = [...(written.get(locale) ?? []), ...(written.get(`${locale}-x-easy`) ?? [])]
      .join('\n')
      .replace(/(\p{N})[,.٬\s](?=\p{N}{3})/gu, '$1');
    expect(readSpoken(locale).filter(([row]) => !words.includes(row))).toEqual([]);
  },
);
