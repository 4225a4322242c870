import makeEngine from '@echogarden/espeak-ng-emscripten';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyUtterance } from '../../scripts/voices/every-utterance.ts';
import { asSpoken, readSpoken } from '../../scripts/voices/spoken.ts';
import type { Voice } from '../../src/voice/utterance.ts';
import { content, knowledge } from '../support/test-app.ts';

const voice: Voice = { engine: 'ar', to: 'إلى', and: 'وَ' };

describe('vowelled Arabic, as the engine says it', () => {
  let sounds: (vowelled: string) => string;
  beforeAll(async () => {
    const engine = await new (await makeEngine()).eSpeakNGWorker();
    engine.set_voice(voice.engine);
    // Without stress and the engine's mark of darker vowels.
    sounds = (vowelled) =>
      engine.synthesize_ipa(asSpoken(vowelled.normalize('NFC'), voice, [])).ipa.replace(/[_ˈˌ.\n]/g, '');
  });

  test.each([
    ['a vowel after shadda', 'كَسَّرَ', 'kassara'],
    ['another', 'يُهِمُّ', 'juhimmu'],
    ['tanwin after shadda', 'حَدٌّ', 'ħadːun'],
    ['ta marbuta in the middle', 'غُرْفَةٌ كَبِيرَةٌ جِدًّا', 'ɣurfatun kabiːratun dʒidːan'],
    ['ta marbuta at the end', 'غُرْفَةٌ وَاحِدَة', 'ɣurfatun waːħidah'],
    ['kaf at the end', 'سَمَك', 'samak'],
    ['the article before a moon letter', 'الْعَمَل', 'alʕamal'],
    ['before a sun letter', 'السُّوَيْد', 'assuwajd'],
    ['after a vowel', 'فِي الْعَمَلِ الْجَدِيد', 'fiː lʕamali ldʒadiːd'],
    ['before a sun letter, after a vowel', 'فِي السُّوَيْد', 'fiːs suwajd'],
    ['after a word of one letter', 'بِالسُّوَيْدِيَّة', 'bissuwajdiːjah'],
    ['after two', 'وَلِلضَّرِيبَة', 'walidˤdˤariːbah'],
    ['with another alif after it', 'فِي الِانْتِقَال', 'fiː lintiqaːl'],
    ['an alif that carries a vowel', 'أَوِ اكْتُبْ', 'ʔawi ktub'],
    ['the same after "and"', 'وَاخْتِيَار', 'waχtijaːr'],
    ['an alif that is said', 'وَاحِد', 'waːħid'],
    ['w as a consonant', 'مُوَظَّف', 'muwaððaf'],
    ['y as a consonant', 'بَيْتِكَ', 'bajtika'],
    ['a doubled w', 'أَوَّلًا', 'ʔawwalan'],
    ['a doubled y', 'سَيَّارَة', 'sajjaːrah'],
    ['a doubled y before i', 'يُغَيِّرُ', 'juɣajjiru'],
    ['a doubled y before tanwin', 'سِرِّيًّا', 'sirriːjan'],
    ['a doubled y at the end', 'نَفْسِيّ', 'nafsiː'],
    ['y before i', 'يَنَايِر', 'janaːjir'],
  ])('%s: %s', (_, vowelled, heard) => {
    expect(sounds(vowelled)).toBe(heard);
  });
});

test('other voices are given what is written', () => {
  expect(asSpoken('سَيَّارَة', { ...voice, engine: 'sv' }, [])).toBe('سَيَّارَة');
});

test('everything that is said in Arabic has its vowels', () => {
  const spoken = readSpoken('ar');
  const bare = everyUtterance('ar', content, knowledge).filter((words) =>
    asSpoken(words, voice, spoken)
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => /^[\u0621-\u064a]{2,}$/.test(word)),
  );
  // The engine has the abbreviation of kilometre.
  expect(bare).toEqual(['كم']);
});
