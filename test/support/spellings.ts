import { readdirSync, readFileSync } from 'node:fs';
import { findPlace } from '../../src/core/find-place.ts';
import type { Knowledge } from '../../src/knowledge.ts';

/** What people type, language by language, and what they mean. */
export interface SpellingTable {
  readonly locale: string;
  readonly rows: readonly (readonly [text: string, meant: string])[];
}

export interface Found {
  readonly rows: number;
  /** What was not found at first place. */
  readonly missed: readonly string[];
  /** What was taken for something else without asking. */
  readonly mistaken: readonly string[];
  /** Shares of the rows. */
  readonly first: number;
  readonly firstThree: number;
}

/** What stands for "no place in Sweden" in a table of places. */
export const nowhere = '-';

export const workTables = readTables('spellings');
export const placeTables = readTables('spellings-places');

export function findWork({ locale, rows }: SpellingTable, { findOccupations }: Knowledge): Found {
  return measure(rows, (text) => {
    const hits = findOccupations(locale, text);
    return { names: hits.map(({ ssyk }) => ssyk), isSure: hits[0]?.sure === true };
  });
}

export function findPlaces({ rows }: SpellingTable, { municipalities }: Knowledge): Found {
  const places = rows.filter(([, meant]) => meant !== nowhere);
  return measure(places, (text) => {
    const { places: hits, isSure } = findPlace(municipalities, text);
    return { names: hits.map(({ name }) => name), isSure };
  });
}

function measure(
  rows: SpellingTable['rows'],
  search: (text: string) => { readonly names: readonly string[]; readonly isSure: boolean },
): Found {
  const found = rows.map(([text, meant]) => {
    const { names, isSure } = search(text);
    return { text, at: names.indexOf(meant), isSure };
  });
  const share = (most: number) => found.filter(({ at }) => at >= 0 && at < most).length / rows.length;
  return {
    rows: rows.length,
    missed: found.filter(({ at }) => at !== 0).map(({ text }) => text),
    mistaken: found.filter(({ at, isSure }) => isSure && at !== 0).map(({ text }) => text),
    first: share(1),
    firstThree: share(3),
  };
}

function readTables(name: string): readonly SpellingTable[] {
  const folder = new URL(`../content/${name}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    locale: file.replace(/\.tsv$/, ''),
    rows: readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t') && !line.startsWith('#'))
      .map((line) => {
        const [text = '', meant = ''] = line.split('\t').map((cell) => cell.trim());
        return [text, meant] as const;
      }),
  }));
}
