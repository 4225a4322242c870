import { expect, test } from 'vitest';
import { readTable } from '../../src/openings/read-table.ts';
import { plan, readRows, sentences, today } from '../support/imports.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { knowledge } from '../support/test-app.ts';

const headings =
  'Referens;Rubrik;Yrke;Sista ansökningsdag;Antal platser;Anställningsform;Omfattning;Lön;Länk;Körkort;Bostad finns;Språk på arbetsplatsen';
const good =
  'A1;Undersköterska sökes;Undersköterska, hemtjänst, äldreboende och habilitering;2026-12-20;2;Tillsvidare;75-100 %;28 500 – 31 000 kr/mån;https://storuman.example.se/1;B;ja;svenska, arabiska';
/** The good row with one cell written otherwise. */
const withCell = (heading: string, cell: string) => {
  const at = headings.split(';').indexOf(heading);
  return `${headings}\n${good.split(';').with(at, cell).join(';')}`;
};

test('a good row is a good opening', async () => {
  const [line] = await plan(await readRows(`${headings}\n${good}`));
  expect(line).toMatchObject({ row: 2, reference: 'A1', outcome: 'new', faults: [] });
  expect(line?.received?.form).toMatchObject({
    lastDay: '2026-12-20',
    places: 2,
    employment: 'permanent',
    extent: { min: 75, max: 100 },
    pay: { min: 28500, max: 31000, per: 'month' },
    licences: ['B'],
    housing: {},
    workLanguages: ['sv', 'ar'],
  });
});

test.each([
  ['Rubrik', '', 'Det här måste fyllas i.', 'This has to be filled in.'],
  [
    'Yrke',
    'Rymdgeneral',
    'Vi känner inte igen yrket. Skriv det så som det heter i Platsbanken.',
    'We do not know this occupation. Write it as Platsbanken does.',
  ],
  [
    'Sista ansökningsdag',
    'löpande',
    'Skriv dagen så här: 2026-11-23.',
    'Write the day like this: 2026-11-23.',
  ],
  [
    'Sista ansökningsdag',
    '31/11-26',
    'Skriv dagen så här: 2026-11-23.',
    'Write the day like this: 2026-11-23.',
  ],
  [
    'Sista ansökningsdag',
    '20/12-25',
    'Sista dagen att söka har gått ut: 20 december 2025.',
    'The last day to apply has passed: 20 December 2025.',
  ],
  ['Antal platser', 'flera', 'Här ska det stå ett tal.', 'A number is expected here.'],
  [
    'Anställningsform',
    'Tillsvidare eller visstid',
    'Skriv ett av det här: tillsvidare, visstid, vikariat, säsong, timanställning.',
    'Write one of these: tillsvidare, visstid, vikariat, säsong, timanställning.',
  ],
  [
    'Omfattning',
    '30 tim/v',
    'Skriv hur mycket man jobbar så här: 75–100 %.',
    'Write how much one works like this: 75–100 %.',
  ],
  [
    'Lön',
    '340 tkr/år',
    'Skriv lönen så här: 28 500 – 31 000 kr/mån. Eller så här: 165 kr/tim.',
    'Write the pay like this: 28 500 – 31 000 kr/mån. Or like this: 165 kr/tim.',
  ],
  [
    'Länk',
    'www.storuman.se/jobb',
    'Skriv en hel adress. Den börjar med https://.',
    'Write a full address. It begins with https://.',
  ],
  ['Körkort', 'A1', 'Skriv B, C, CE eller D.', 'Write B, C, CE or D.'],
  ['Bostad finns', 'många', 'Svara ja eller nej.', 'Answer yes or no.'],
  [
    'Språk på arbetsplatsen',
    'svenska och klingonska',
    'Vi känner inte igen språket ”klingonska”. Skriv till exempel svenska, arabiska.',
    'We do not know the language “klingonska”. Write for example svenska, arabiska.',
  ],
])('%s: "%s" is told once, and how to mend it', async (heading, cell, swedish, english) => {
  const lines = await plan(await readRows(withCell(heading, cell)));
  expect(lines.map(({ outcome }) => outcome)).toEqual(['refused']);
  expect(sentences(lines[0])).toEqual([[`${heading}: ${swedish}`, `${heading}: ${english}`]]);
});

test('the same job twice: the first counts', async () => {
  const lines = await plan(await readRows(`${headings}\n${good}\n;;;\n${good}`));
  expect(lines.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'new'],
    [4, 'refused'],
  ]);
  expect(sentences(lines[1])[0]?.[0]).toBe(
    'Referens: Samma jobb står på rad 2. Ta bort det ena, eller ge dem olika referenser.',
  );
});

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => {
  const made = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++)
    made.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], at * 2);
  return made;
};
const saved = `Lediga jobb hösten;;\n;;\n${headings}\n${good}\n;;\n`;
test.each([
  ['UTF-8', bytes(saved)],
  ['UTF-8 with a mark', bytes(`\ufeff${saved}`)],
  ['Windows-1252', Uint8Array.from(saved.replace('–', '-'), (char) => char.charCodeAt(0))],
  ['UTF-16 with a mark', utf16(`\ufeff${saved}`)],
  ['UTF-16 without one', utf16(saved)],
  ['tabs', bytes(saved.replaceAll(';', '\t'))],
  ['commas', bytes(saved.replaceAll(/[^;\n]*,[^;\n]*/g, '"$&"').replaceAll(';', ','))],
  ['CRLF and a line that Excel needs', bytes(`sep=;\r\n${saved.replaceAll('\n', '\r\n')}`)],
])('is read as %s', async (_name, file) => {
  const [line, ...more] = await plan(await readRows(file));
  expect(more).toEqual([]);
  expect(line).toMatchObject({ outcome: 'new', headline: 'Undersköterska sökes', reference: 'A1' });
});

test('a workbook: notes on the first sheet, days and shares as Excel keeps them', async () => {
  const workbook = makeWorkbook([
    [['Så fyller du i']],
    [
      ['Jobb 2026'],
      [],
      [
        'Titel',
        'Befattning',
        'Sök senast',
        'Anställningsform',
        'Sysselsättningsgrad',
        'Ansökningslänk',
        'Inflyttare välkomna',
        'Kontaktperson',
        'E-post',
        'Tillträde',
      ],
      [
        'Kock',
        'Kock, storhushåll',
        { serial: 46376 },
        'Säsong',
        0.75,
        'https://storuman.example.se/2',
        true,
        'Anna Ek, 0951-140 00',
        null,
        'snarast',
      ],
    ],
  ]);
  const [line] = await plan(await readRows(workbook));
  expect(sentences(line)).toEqual([]);
  expect(line).toMatchObject({ row: 4, outcome: 'new', headline: 'Kock' });
  expect(line?.reference).toMatch(/^lank-\w{14}$/);
  expect(line?.received?.form).toMatchObject({
    lastDay: '2026-12-20',
    employment: 'seasonal',
    extent: { min: 75, max: 75 },
    moversWelcome: true,
    contact: { name: 'Anna Ek', phone: '0951-140 00' },
  });
});

const refusal = async (file: Uint8Array | string) => {
  const read = await readTable(typeof file === 'string' ? bytes(file) : file, today);
  return read.kind === 'refused' ? knowledge.speaker.say('sv', read.fault) : 'rows';
};
const first = headings.replace('Yrke;', '');
test.each<[string, string, () => Uint8Array | string]>([
  [
    'nothing',
    'Vi hittar ingen rad med rubriker. Skriv till exempel Rubrik, Yrke och Sista ansökningsdag överst.',
    () => '',
  ],
  ['headings only', 'Det finns inga jobb under rubrikerna.', () => headings],
  ['a column too few', 'Lägg till kolumner för Yrke.', () => `${first}\n${good}`],
  [
    'a column twice',
    '”Rubrik” och ”Titel” är samma sak för oss. Ta bort den ena kolumnen.',
    () => `${headings};Titel\n${good};Kock`,
  ],
  [
    'an open quotation',
    'Ett citattecken på rad 2 har inget slut. Ta bort det eller lägg till ett till.',
    () => `${headings}\n"${good}`,
  ],
  [
    'too many rows',
    'Högst 2 000 rader i en fil. Dela upp den.',
    () => `${headings}\n${`${good}\n`.repeat(2001)}`,
  ],
  [
    'too many columns',
    'Högst 60 kolumner. Ta bort dem som inte behövs.',
    () => `${headings}${';Annat'.repeat(49)}\n${good}`,
  ],
  ['too large', 'Filen är större än 5 MB. Dela upp den i flera filer.', () => new Uint8Array(5_000_001)],
  ['a PDF', 'Filen går inte att läsa. Spara den som .xlsx eller .csv.', () => '%PDF-1.7\n…'],
  [
    'a bomb',
    'Filen blir för stor när den packas upp. Kopiera raderna till en ny fil.',
    () =>
      makeWorkbook([[['a']]], (files) => {
        files['xl/sharedStrings.xml'] = ' '.repeat(31_000_000);
      }),
  ],
  [
    'a cell far out',
    'Filen blir för stor när den packas upp. Kopiera raderna till en ny fil.',
    () =>
      makeWorkbook([[['a']]], (files) => {
        files['xl/worksheets/sheet1.xml'] =
          '<worksheet><sheetData><row r="900000000"><c r="XFD900000000"><v>1</v></c></row></sheetData></worksheet>';
      }),
  ],
  [
    'half a workbook',
    'Filen går inte att läsa. Spara den som .xlsx eller .csv.',
    () => makeWorkbook([[['a']]]).slice(0, 900),
  ],
])('%s is refused kindly', { timeout: 30_000 }, async (_name, sentence, file) => {
  expect((await refusal(file())).replaceAll(/[\u00a0\u2068\u2069]/g, ' ')).toBe(sentence);
});
