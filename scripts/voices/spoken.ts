import { existsSync, readFileSync } from 'node:fs';
import type { Voice } from '../../src/voice/utterance.ts';
import { arabicForEngine } from './arabic.ts';
import { persianForEngine } from './persian.ts';

/** How words are spelled out for the engine where it would read them wrongly: what is written, and what is said. */
export type Spoken = readonly (readonly [written: string, said: string])[];

/**
 * `voices/spoken/<language>.tsv`, the same for an easy kind of a language; the longest first, so that a sentence comes
 * before its words. A row may say nothing: what is written is for the eye.
 */
export function readSpoken(locale: string): Spoken {
  const language = locale.replace(/-x-.*/, '');
  const file = new URL(`../../voices/spoken/${language}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])
    .toSorted(([a], [b]) => b.length - a.length);
}

/** A sign inside a word; in Persian also the joint without width that sets its parts apart. */
const inWord = '[\\p{L}\\p{M}\\p{N}\\u200c]';

/** What the engine is given to read for some words. */
export function asSpoken(words: string, { engine, to }: Voice, spoken: Spoken): string {
  const said = withoutSigns(spoken.reduce(respelled, inNumbers(words, to))).trim();
  return forEngine[engine]?.(said) ?? said;
}

/** What a voice of the engine wants written in another way than people do. */
const forEngine: Readonly<Record<string, (text: string) => string>> = {
  ar: arabicForEngine,
  fa: persianForEngine,
};

function inNumbers(words: string, to: string): string {
  return (
    words
      // Thousands are written apart, and said as one number.
      .replace(/(\p{N})[,.٬\s](?=\p{N}{3}(?!\p{N}))/gu, '$1')
      .replace(/(\p{N}) ?[–-] ?(?=\p{N})/gu, `$1 ${to} `)
  );
}

function respelled(text: string, [written, said]: Spoken[number]): string {
  if (!text.includes(written)) return text;
  const whole = new RegExp(`(?<!${inWord})${escapeRegExp(written)}(?!${inWord})`, 'gu');
  // A function, since `$` may be said.
  return text.replaceAll(whole, () => said);
}

/** Some of the engine's voices call signs by their names, and none makes a pause for brackets. */
function withoutSigns(text: string): string {
  const isLatin = !/[^\p{Script=Latin}\P{L}]/u.test(text);
  return (
    text
      .replace(/[«»„“”"]/g, ' ')
      // A piece of a sentence may begin where the one before it ended.
      .replace(/^[\s.,:;!?…–—።፣]+/, '')
      // A word in other letters beside the name of some work is for the eye.
      .replace(isLatin ? /$^/ : /\([\p{Script=Latin}\P{L}]*?\)/gu, ' ')
      // Of two forms, as in "Doktor/ica", the whole one is said.
      .replace(/(\p{Ll})\/\p{Ll}{0,4}[ae](?!\p{L})/gu, '$1')
      .replace(/\s*[/(]\s*/g, ', ')
      .replace(/\)/g, '')
      .replace(/\s+/g, ' ')
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
