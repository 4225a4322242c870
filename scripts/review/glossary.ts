import { existsSync, readFileSync } from 'node:fs';

/** One word for one thing: what a Swedish term is called in a language. */
export interface Term {
  readonly term: string;
  /** The beginnings of the words that stand for it. */
  readonly words: readonly string[];
  readonly meaning: string;
}

/** A language's glossary, as it was decided; nothing where it has none. */
export function readGlossary(language: string): readonly Term[] {
  const file = new URL(`../../locales/${language}/glossary.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([term = '', words = '', meaning = '']) => ({
      term: term.trim(),
      words: words.split(';').map((word) => word.trim()),
      meaning: meaning.trim(),
    }));
}

/** Finds a term with the endings that Swedish gives it, and no longer word that begins alike. */
export function termPattern(term: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})${term}(?:s|en|n|et|t|er|r|ar|or|erna|arna|orna|ens|ets|na|ade|at)?(?!\\p{L})`,
    'iu',
  );
}
