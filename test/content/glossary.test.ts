import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { readGlossary, termPattern } from '../../scripts/review/glossary.ts';
import { fold } from '../../src/core/normalise.ts';
import { content } from '../support/test-app.ts';

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

/** A word in quotation marks has to stand by itself: "ad" stands inside "made" too. */
const sought = (word: string) => (word.startsWith('"') ? ` ${fold(word)} ` : fold(word));

const swedish = sentences('sv');
const others = Object.keys(content.locales).filter((locale) => locale !== 'sv');

test.each(others)('%s: one word for one thing', (locale) => {
  const theirs = sentences(locale);
  const missing: string[] = [];
  const glossary = readGlossary(locale);
  expect(glossary.length).toBeGreaterThan(0);
  for (const { term, words } of glossary) {
    const inSwedish = termPattern(term);
    for (const [id, text] of swedish) {
      if (!inSwedish.test(text)) continue;
      // Easy Swedish explains a word of an ad by other words than itself.
      if (locale === 'sv-x-easy' && id.startsWith('ad-')) continue;
      const said = ` ${fold(theirs.get(id) ?? '')} `;
      // The Swedish word stands beside what a word of an ad means: it need not be said again.
      const own = id.startsWith('ad-') ? words.map((word) => word.replace(/ \(.*\)$/, '')) : words;
      const isThere = [...own, term].some((word) => said.includes(sought(word)));
      if (!isThere) missing.push(`${term}: ${id}`);
    }
  }
  expect(missing).toEqual([]);
});
