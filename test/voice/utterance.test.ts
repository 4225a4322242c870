import { describe, expect, test } from 'vitest';
import type { Arg, Text } from '../../src/core/screen.ts';
import { utterancesOf } from '../../src/voice/utterance.ts';
import { knowledge } from '../support/test-app.ts';

const said = (text: Text, locale = 'en') =>
  utterancesOf(text, locale, knowledge.voices)?.map(({ voice, words }) => `${voice}: ${words}`);
const value = (arg: Arg, locale = 'en') => said({ say: 'verbatim', args: { text: arg } }, locale);

describe('a sentence', () => {
  test('is said by its words, with its values between them', () => {
    expect(said({ say: 'card-until', args: { date: { date: '2026-12-05' } } })).toEqual([
      'en: Apply by',
      'en: 5',
      'en: December',
    ]);
  });

  test('is said without signs, and without the Swedish word beside its explanation', () => {
    expect(said({ say: 'card-permanent' })).toEqual(['en: Permanent']);
    expect(said({ say: 'reason-permanent-yes' })).toEqual(['en: Permanent job']);
    expect(said({ say: 'reason-permanent-yes' }, 'sv')).toEqual(['sv: Fast jobb: tills vidare']);
  });

  test('says the dash between two numbers, and the sign for percent', () => {
    const hours: Text = { say: 'card-part-time-range', args: { min: 50, max: 75 } };
    expect(said(hours)).toEqual(['en: 50', 'en: to', 'en: 75', 'en: %']);
    expect(said(hours, 'sv')).toEqual(['sv: 50', 'sv: till', 'sv: 75', 'sv: %']);
    expect(said({ say: 'card-part-time', args: { percent: 75 } })).toEqual([
      'en: Part time',
      'en: 75',
      'en: %',
    ]);
  });

  test('is not said at all where a part of it cannot be', () => {
    expect(said({ say: 'card-employer', args: { employer: { text: 'Hemtjänst AB' } } })).toBeUndefined();
    expect(said({ say: 'number-checked', args: { time: { time: 0 } } })).toBeUndefined();
  });

  test('is not said in a language without a voice where it holds a value', () => {
    expect(value(5, 'so')).toBeUndefined();
  });
});

describe('a value', () => {
  test('is a number by its thousands, hundreds and the rest', () => {
    expect(value(0)).toEqual(['en: 0']);
    expect(value(17)).toEqual(['en: 17']);
    expect(value(2305)).toEqual(['en: 2000', 'en: 300', 'en: 5']);
    expect(value({ sek: 12_000 }, 'sv')).toEqual(['sv: 12000', 'sv: kr']);
    expect(value({ year: 2026 })).toEqual(['en: 2000', 'en: 26']);
  });

  test('is a number with the word between its parts where the language has one', () => {
    expect(value(2305, 'sq')).toEqual(['sq: 2000', 'sq: e 300', 'sq: e 5']);
  });

  test('is no number that we have not recorded', () => {
    for (const number of [-1, 1.5, 61_000, 1e9]) expect(value(number)).toBeUndefined();
  });

  test('is the name of a place with the Swedish voice, in every language', () => {
    expect(value({ municipality: '2039' }, 'ar')).toEqual(['sv: Älvdalen']);
    expect(value({ county: '20' }, 'ar')).toEqual(['sv: Dalarnas län']);
  });

  test('is the name of work in the language, or the Swedish one with the Swedish voice', () => {
    expect(value({ occupation: '5330' })?.[0]).toMatch(/^en: /);
    const lacking = knowledge.occupations.groups.find(({ ssyk }) => !knowledge.isNamed('fi', ssyk));
    expect(value({ occupation: lacking?.ssyk ?? '' }, 'fi')).toEqual([`sv: ${lacking?.sv}`]);
  });

  test('is a list, one thing after the other', () => {
    expect(value({ list: [{ municipality: '2039' }, { municipality: '0180' }] })).toEqual([
      'sv: Älvdalen',
      'sv: Stockholm',
    ]);
  });
});
