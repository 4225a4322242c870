import { readFileSync } from 'node:fs';
import { readingsOf, valueMark } from './readings.ts';

/** Paragraphs: what stands together with air around it. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/).filter(hasWords);
}

/**
 * What ends with a full stop, a question mark or a sign of exclamation, in any script; a stop before a small letter is that
 * of a short form or a day. Thai has no such signs: there it is what stands between two spaces, where a reader draws breath.
 */
export function sentencesOf(text: string, locale: string): readonly string[] {
  return text.split(sentenceEnds[locale] ?? /(?<=[.?!…؟]["'”»)\]\u2069]*)\s+(?!\p{Ll})/u).filter(hasWords);
}
/** In Ethiopic a full stop is four dots, and the dots of other scripts stand in short forms. */
const ethiopic = /(?<=[።፧?!][”»)]*)\s+/u;
const sentenceEnds: Readonly<Record<string, RegExp>> = { am: ethiopic, ti: ethiopic, th: /\s+/u };

/** By spaces; in Thai, which writes words together, as Unicode's dictionary parts them. */
export function wordsOf(text: string, locale: string): readonly string[] {
  if (locale !== 'th') return text.split(/\s+/).filter(hasWords);
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** Without the Swedish words that stand in brackets beside their explanation: nobody reads them as part of the sentence. */
export function withoutSwedish(text: string, locale: string): string {
  if (locale.startsWith('sv')) return text;
  return text.replace(/\s*\(([^()]*)\)/g, (whole, inside: string) =>
    wordsOf(inside, 'sv').every((word) => !word.includes(valueMark) && swedishWords.has(bare(word)))
      ? ''
      : whole,
  );
}

/**
 * Björnsson's readability index: words a sentence, plus the share of words longer than six letters. Terms that people meet
 * on letters, names and what is filled in count as short.
 */
export function lix(texts: readonly string[]): number {
  // A colon gives rest like a full stop.
  const breaths = texts
    .flatMap((text) => sentencesOf(text, 'sv'))
    .flatMap((text) => text.split(/:(?=\s|$)/))
    .filter(hasWords);
  const words = breaths.flatMap((breath) => wordsOf(breath, 'sv'));
  const long = words.filter((word) => !isTermOrName(word) && lettersOf(word).length > 6);
  return words.length / breaths.length + (100 * long.length) / words.length;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}

/** Swedish terms of the glossary of easy Swedish, by their beginnings: people meet them on letters. */
const terms = readFileSync(new URL('../../locales/sv-x-easy/glossary.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#'))
  .map((line) => (line.split('\t')[0] ?? '').toLowerCase());

const swedish = ['sv', 'sv-x-easy'].flatMap((locale) => [...readingsOf(locale).values()].flat());
const swedishWords = new Set(swedish.flatMap((text) => wordsOf(text, 'sv')).map(bare));
const smallWords = new Set(
  swedish
    .flatMap((text) => wordsOf(text, 'sv'))
    .map(lettersOf)
    .filter((word) => /^\p{Ll}/u.test(word)),
);
/** A capital in the middle of a sentence, and nowhere a small letter: a name. */
const names = new Set(
  swedish
    .flatMap((text) => text.split(/[.?!:]/))
    .flatMap((part) => wordsOf(part, 'sv').slice(1))
    .map(lettersOf)
    .filter((word) => /^\p{Lu}/u.test(word) && !smallWords.has(word.toLowerCase())),
);

function isTermOrName(word: string): boolean {
  if (word.includes(valueMark) || names.has(lettersOf(word))) return true;
  return terms.some((term) => bare(word).startsWith(term));
}

function lettersOf(word: string): string {
  return word.replace(/\P{L}/gu, '');
}
