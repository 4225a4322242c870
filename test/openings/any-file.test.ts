import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePostings, readJobPostings } from '../../src/openings/read-job-posting.ts';
import { readTable } from '../../src/openings/read-table.ts';
import { plan, today } from '../support/imports.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { knowledge } from '../support/test-app.ts';

const headings = [
  'Rubrik',
  'Yrke',
  'Sista ansökningsdag',
  'Anställningsform',
  'Lön',
  'Omfattning',
  'Länk',
  'Kontaktperson',
];

/** Rows that can be judged, each of them, or one reason for the whole. */
async function judge(bytes: Uint8Array) {
  const read = await readTable(bytes, today);
  if (read.kind === 'refused') {
    expect(knowledge.speaker.say('sv', read.fault)).not.toBe('');
    return;
  }
  for (const line of await plan(read.rows)) {
    expect(line.faults.length > 0).toBe(line.outcome === 'refused');
    expect(line.received === undefined).toBe(line.outcome === 'refused');
  }
}

test('whatever the bytes, there is an answer', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), judge), { numRuns: 100 });
});

test('whatever stands under the headings, each row has an outcome', { timeout: 60_000 }, async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '2026-12-20',
      'Tillsvidare',
      '28 000',
      '75-100 %',
      'https://a.example.se/1',
      'Kock, storhushåll',
      '"',
      '\n',
      ';',
    ),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(';', ',', '\t'), async (made, sign) => {
      const text = [headings, ...made].map((cells) => cells.join(sign)).join('\n');
      await judge(new TextEncoder().encode(text));
    }),
    { numRuns: 60 },
  );
});

test('a workbook with anything broken in it is read or refused', { timeout: 60_000 }, async () => {
  const whole = makeWorkbook([
    [
      headings,
      ['Kock', 'Kock, storhushåll', { serial: 46376 }, 'Säsong', 28000, 0.5, 'https://a.example.se', null],
    ],
  ]);
  const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat({ max: whole.length }), fc.boolean(), async (bytes, end, isCut) => {
      const broken = whole.slice(0, isCut ? end : whole.length);
      for (const [at, byte] of bytes) if (at < broken.length) broken[at] = byte;
      await judge(broken);
    }),
    { numRuns: 60 },
  );
});

test('a sheet with any XML in it is read or refused', { timeout: 60_000 }, async () => {
  const tag = fc.constantFrom(
    '<row r="2">',
    '<row>',
    '</row>',
    '<c r="A2" t="s">',
    '<c>',
    '<c r="ÅÄ9">',
    '</c>',
    '<v>1</v>',
    '<v/>',
    '<is><t>a</t></is>',
    '<dimension ref="A1:ZZZ9"/>',
    '<dimension/>',
    '<row r="-1"/>',
    '<row r="1e9"/>',
    '&amp;',
    '<![CDATA[',
    '<!--',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 20 }), async (tags) => {
      await judge(
        makeWorkbook([[headings]], (files) => {
          const name = 'xl/worksheets/sheet1.xml';
          files[name] = (files[name] ?? '').replace('</sheetData>', `${tags.join('')}</sheetData>`);
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test('whatever the postings are, each is read or refused', { timeout: 60_000 }, async () => {
  const place = knowledge.municipalities.byCode('2421');
  if (!place) throw new Error('no Storuman');
  const fields = [
    'title',
    'identifier',
    'url',
    'validThrough',
    'employmentType',
    'jobLocation',
    'relevantOccupation',
    'baseSalary',
    'totalJobOpenings',
  ];
  const posting = fc
    .dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }))
    .map((one) => ({ '@type': 'JobPosting', ...one }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(posting, fc.jsonValue()), { maxLength: 4 }), async (value) => {
      const parsed = parsePostings(new TextEncoder().encode(JSON.stringify(value)));
      if (parsed.kind === 'refused') return;
      const lines = await plan(readJobPostings(parsed.postings, place, knowledge.municipalities));
      expect(lines).toHaveLength(parsed.postings.length);
    }),
    { numRuns: 100 },
  );
});
