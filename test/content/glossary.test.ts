import { existsSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { fold } from '../../src/core/normalise.ts';
import { content } from '../support/test-app.ts';

const locales = new URL('../../locales/', import.meta.url);
const isForStaff = (area: string) => area.startsWith('staff-');

/** Every way in which a message may come out, as one text: all its plural forms. */
function sentences(locale: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(content.locales[locale]?.areas ?? {}).flatMap(([area, source]) =>
      isForStaff(area)
        ? []
        : new FluentResource(source).body.map(({ id, value }) => [id, textOf(value)] as const),
    ),
  );
  function textOf(pattern: unknown): string {
    if (typeof pattern === 'string') return pattern;
    if (pattern === null || typeof pattern !== 'object') return '';
    return Object.values(pattern).map(textOf).join(' ');
  }
}

/** A Swedish term and the words that stand for it, by their beginnings. */
function readGlossary(locale: string): readonly { term: string; words: readonly string[] }[] {
  const file = new URL(`${locale}/glossary.tsv`, locales);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([term = '', words = '']) => ({
      term: term.trim(),
      words: words.split(';').map((word) => word.trim()),
    }));
}

/** Their glossaries are older, and name what was decided; nobody has gone through their sentences term by term. */
const notYet = ['ar', 'so'];

const swedish = sentences('sv');

test.each(
  Object.keys(content.locales).filter(
    (locale) => readGlossary(locale).length > 0 && !notYet.includes(locale),
  ),
)('%s: one word for one thing', (locale) => {
  const own = sentences(locale);
  const missing: string[] = [];
  for (const { term, words } of readGlossary(locale)) {
    // A term with the endings that Swedish gives it, and no longer word that begins alike.
    const inSwedish = new RegExp(
      `(?<!\\p{L})${term}(?:s|en|n|et|t|er|r|ar|or|erna|arna|orna|ens|ets|na|ade|at)?(?!\\p{L})`,
      'iu',
    );
    for (const [id, text] of swedish) {
      if (!inSwedish.test(text)) continue;
      const said = ` ${fold(own.get(id) ?? '')} `;
      const isThere = [...words, term].some((word) => said.includes(fold(word)));
      if (!isThere) missing.push(`${term}: ${id}`);
    }
  }
  expect(missing).toEqual([]);
});
