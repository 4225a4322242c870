import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchTable } from '../../scripts/search-table.ts';
import { findPlace } from '../../src/core/find-place.ts';
import { parseOccupationNames } from '../../src/core/occupation-search.ts';
import { type Found, findPlaces, findWork, nowhere, placeTables, workTables } from '../support/spellings.ts';
import { content, knowledge } from '../support/test-app.ts';

const locales = Object.keys(content.locales).toSorted();
/** What the tests of each language found, for the table of all. */
const found = { work: new Map<string, Found>(), places: new Map<string, Found>() };
const place = (text: string) => findPlace(knowledge.municipalities, text);

test('there is a table of what people type for work, and one for places, in every language', () => {
  expect(workTables.map(({ locale }) => locale).toSorted()).toEqual(locales);
  expect(placeTables.map(({ locale }) => locale).toSorted()).toEqual(locales);
});

test.each(workTables)('$locale: work is found however it is spelt', (table) => {
  expect(table.rows.length).toBeGreaterThanOrEqual(40);
  const work = findWork(table, knowledge);
  found.work.set(table.locale, work);
  expectFound(work);
});

test.each(placeTables)(
  '$locale: places are found however they are spelt, and nothing is mistaken',
  (table) => {
    const places = findPlaces(table, knowledge);
    found.places.set(table.locale, places);
    expect(places.rows).toBeGreaterThanOrEqual(20);
    expectFound(places);
    expect(places.mistaken).toEqual([]);
  },
);

function expectFound({ first, firstThree, missed }: Found) {
  expect(first, `at first place, not ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.9);
  expect(firstThree, `among the first three, not all of ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.97);
}

test.each(placeTables)('$locale: what is no place in Sweden does not become one', ({ rows }) => {
  const elsewhere = rows.filter(([, meant]) => meant === nowhere).map(([text]) => text);
  expect(elsewhere.length).toBeGreaterThanOrEqual(8);
  expect(elsewhere.filter((text) => place(text).isSure)).toEqual([]);
});

/** Where people come from, work in every language: hundreds of words that are no place in Sweden. */
const countries = 'AF SY IQ IR SO ER ET TR BA PL ES CL PE UA RU AL TH FI'.split(' ');
const namesOfCountries = locales.flatMap((locale) => {
  const names = new Intl.DisplayNames([locale === 'prs' ? 'fa-AF' : locale, 'en'], { type: 'region' });
  return countries.map((country) => names.of(country) ?? country);
});
const namesOfWork = locales.flatMap((locale, at) =>
  parseOccupationNames(content.locales[locale]?.occupations ?? '').flatMap(({ name }, row) =>
    (row + at) % 3 === 0 ? [name] : [],
  ),
);

test('no country is taken for a place in Sweden, in any language', () => {
  expect(namesOfCountries.filter((name) => place(name).isSure)).toEqual([]);
});

test('hardly any name of work is taken for a place, and few are asked about', () => {
  const taken = namesOfWork.map((name) => ({ name, ...place(name) }));
  expect(taken.length).toBeGreaterThan(700);
  expect(taken.filter(({ isSure }) => isSure).map(({ name }) => name)).toEqual([]);
  expect(taken.filter(({ places }) => places.length > 0).length / taken.length).toBeLessThan(0.08);
});

// The tests above have found what it tells.
test('docs/search.md is current: npm run generate writes it', () => {
  expect(readFileSync('docs/search.md', 'utf8')).toBe(searchTable(knowledge.languages, found));
});
