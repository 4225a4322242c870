import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../support/test-app.ts';

const folder = new URL('../content/spellings/', import.meta.url);
const tables = readdirSync(folder).map((file) => ({
  locale: file.replace(/\.tsv$/, ''),
  rows: readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim())),
}));

test.each(tables)('$locale: work is found however it is spelt', ({ locale, rows }) => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  const found = rows.map(([text = '', ssyk]) =>
    knowledge.findOccupations(locale, text).findIndex((hit) => hit.ssyk === ssyk),
  );
  const share = (most: number) => found.filter((at) => at >= 0 && at < most).length / rows.length;
  const missed = rows.filter((_, at) => found[at] !== 0).map(([text]) => text);
  expect(share(1), `at first place, not ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.9);
  expect(share(3), `among the first three, not all of ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.97);
});
