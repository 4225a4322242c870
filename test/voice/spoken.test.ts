import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../scripts/voices/record.ts';
import { type Say, startEngine } from '../../scripts/voices/speech-engine.ts';
import { asSpoken, type Spoken } from '../../scripts/voices/spoken.ts';

const persian = { engine: 'fa', to: 'تا' };
const spoken = (words: string, rows: Spoken = []) => asSpoken(words, persian, rows);

describe('what the engine is given to read', () => {
  test('has a word as it is said, and leaves a longer word with it inside alone', () => {
    const rows: Spoken = [['می', 'مَی']];
    expect(spoken('۵ می', rows)).toBe('۵ مَی');
    expect(spoken('می\u200cکند', rows)).toBe('می\u200cکند');
    expect(spoken('نامی', rows)).toBe('نامی');
  });

  test('doubles a consonant before its vowel, in whichever order they are written', () => {
    expect(spoken('حق\u0650\u0651 مدرسه')).toBe('حق\u0651\u0650 مدرسه');
    expect(spoken('حق\u0651\u0650 مدرسه')).toBe('حق\u0651\u0650 مدرسه');
  });

  test('joins two words by the vowel alone, and only where the sign stands by itself', () => {
    expect(spoken('وُ ۳۰۰')).toBe('\u064f ۳۰۰');
    expect(spoken('من وُ شما')).toBe('من \u064f شما');
    expect(spoken('این و آن')).toBe('این و آن');
    expect(spoken('وُضو')).toBe('وُضو');
  });

  test('has thousands as one number, and a range in words', () => {
    expect(spoken('۱٬۵۰۰–۳٬۶۰۰')).toBe('۱۵۰۰ تا ۳۶۰۰');
  });
});

describe('the engine', () => {
  let say: Say;
  beforeAll(async () => {
    say = await startEngine();
  });
  const recorded = (words: string, rows: Spoken = []) => record(words, 'fa', persian, rows, say);

  test('says a doubled consonant, and not the name of its sign', () => {
    const named = say('حق\u0650\u0651', 'fa', 145).samples.length;
    expect(recorded('حق\u0650\u0651').length).toBe(recorded('حق\u0651\u0650').length);
    expect(say(spoken('حق\u0650\u0651'), 'fa', 145).samples.length).toBeLessThan(named * 0.7);
  });
});
