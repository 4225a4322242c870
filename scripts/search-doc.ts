import { writeFileSync } from 'node:fs';
import { loadContent } from '../src/content.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { findPlaces, findWork, placeTables, workTables } from '../test/support/spellings.ts';
import { searchTable } from './search-table.ts';

/** Writes docs/search.md. */
const knowledge = readKnowledge(loadContent());
const found = {
  work: new Map(workTables.map((table) => [table.locale, findWork(table, knowledge)])),
  places: new Map(placeTables.map((table) => [table.locale, findPlaces(table, knowledge)])),
};
writeFileSync(new URL('../docs/search.md', import.meta.url), searchTable(knowledge.languages, found));
