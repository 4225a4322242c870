import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { showCounts, sumCounts } from '../../src/core/link-counts.ts';
import { linkStages } from '../../src/core/link-stages.ts';
import { addDays } from '../../src/core/stockholm.ts';
import { writeCounts } from '../../src/csv/write-counts.ts';
import { knowledge } from '../support/test-app.ts';

const { speaker } = knowledge;
const arrived = (...counts: readonly number[]) =>
  showCounts(
    counts.map((n, week) => ({ week: addDays('2026-11-02', 7 * week), stage: 'arrived' as const, n })),
    { since: '2026-11-04', until: addDays('2026-11-01', 7 * counts.length) },
  );
const readBack = (text: string) => papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true });

test('the file says what the table says, in words below five', () => {
  const text = writeCounts([{ name: 'Kista, expo', counts: arrived(3, 4, 1) }], speaker, 'sv');
  expect(text).toBe(
    [
      '\ufeffLänk,Från och med,Till och med,Började,Såg jobb som passar,Tittade närmare på ett jobb,Läste hur man söker,Säger att de fick ett jobb',
      '"Kista, expo",2026-11-02,2026-11-15,5,färre än 5,färre än 5,färre än 5,färre än 5',
      '"Kista, expo",2026-11-16,2026-11-22,färre än 5 hittills,färre än 5 hittills,färre än 5 hittills,färre än 5 hittills,färre än 5 hittills',
      '',
    ].join('\r\n'),
  );
});

test('every row of several links is there, with nothing that the tables do not say', () => {
  const tables = [
    { name: 'Alby', counts: arrived(9, 0, 6, 0) },
    { name: 'Råby "torg"', counts: arrived(0, 12, 0, 5) },
  ];
  const all = { name: 'Alla', counts: sumCounts(tables.map(({ counts }) => counts)) };
  const { data, errors } = readBack(writeCounts([...tables, all], speaker, 'en'));
  expect(errors).toEqual([]);
  const said = [...tables, all].flatMap(({ name, counts: { rows, open, links } }) => {
    const few = `fewer than 5${links > 1 ? ' for each link' : ''}`;
    return [
      ...rows.map(({ from, to, cells }) => [
        ...[name, from, to],
        ...linkStages.map((stage) => (cells[stage] === 0 ? few : String(cells[stage]))),
      ]),
      ...(open ? [[name, open.from, open.to, ...linkStages.map(() => `${few} so far`)]] : []),
    ];
  });
  expect(data.slice(1)).toEqual(said);
});

test.each([
  '=1+1',
  '+46',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\u200b=1',
  '\u00a0=1',
  '＝1',
  '=HYPERLINK("https://example.org";"x")',
])('a link called %j is a name and no formula', (name) => {
  const { data } = readBack(writeCounts([{ name, counts: arrived(5) }], speaker, 'sv'));
  expect(data[1]?.[0]).toBe(`'${name}`);
});

test('where no week is over there is only the heading', () => {
  expect(
    writeCounts([{ name: 'Ny', counts: arrived() }], speaker, 'sv')
      .trim()
      .split('\r\n'),
  ).toHaveLength(1);
  expect(writeCounts([], speaker, 'sv').trim().split('\r\n')).toHaveLength(1);
});
