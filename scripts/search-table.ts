import type { Language } from '../src/core/world.ts';
import type { Found } from '../test/support/spellings.ts';

type FoundByLanguage = ReadonlyMap<string, Found>;

/** docs/search.md: how much of what people type is found, language by language. */
export function searchTable(
  languages: readonly Language[],
  found: { readonly work: FoundByLanguage; readonly places: FoundByLanguage },
): string {
  const rows = languages.map(({ code, name }) =>
    [`${name} (${code})`, ...cells(found.work.get(code)), ...cells(found.places.get(code))].join(' | '),
  );
  return `# Found in their own words

The table is written by \`npm run generate\` from \`test/content/spellings\` (work) and \`test/content/spellings-places\` (places);
a test holds it current, and wants nine of ten at first place and 97 of a hundred among the first three. The spellings are
drafts of what people of each language write: by ear, without diacritics, with typing errors, in whole sentences.

| Language | Work: spellings | first | among three | Places: spellings | first | among three |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

## How places are found

1. A municipality, town or district written out, with or without its marks, is found in a sentence too. So are those that
   \`data/places.tsv\` lists: districts, short forms, names of other languages.
2. A beginning of four letters or more.
3. By ear (\`src/core/place-by-ear.ts\`). What is typed becomes sounds (\`src/core/sound/scripts.ts\`: Latin, Cyrillic, Arabic,
   Ge'ez, Thai), a Swedish name becomes the sounds that its spelling allows (\`swedish-name.ts\`: "sk" before "ö" is "sk" or
   "sh"), and the two are compared: alike sounds cost little, vowels less than consonants.

What is only heard is sure where it is very near, the name is long enough to be unlike other words, and no other place is near.
Otherwise the person is asked "did you mean". Tests hold that the names of
18 countries in our languages, and a third of our names of work, are never taken for a place for sure.

## What it costs

The longest texts that are looked at, with every word unknown: 5 ms for a place, 7 ms in Thai; 6 to 7 ms for work,
13 ms for twelve long words with errors in each (processor time, two busy x86 cores, Node 24, 28 November 2026). The first
search of a process also compiles, and makes the index of its language: 30 to 80 ms, once.
At most 20 ms is allowed. \`npm run bench\` measures the Swedish ones (\`placeSearchMilliseconds\`, \`workSearchMilliseconds\`).
`;
}

function cells(found: Found | undefined): readonly string[] {
  if (!found) return ['', '', ''];
  return [String(found.rows), percent(found.first), percent(found.firstThree)];
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
