import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CheckedEntry } from '../../src/app/feed-ports.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { makeFeedReader } from '../../src/openings/check-feed.ts';
import { findLastDay, readFeedDate } from '../../src/openings/feed-dates.ts';
import { readEmployment } from '../../src/openings/feed-employment.ts';
import { defaultLastDay, mostEntries } from '../../src/openings/read-feed.ts';
import { content } from '../support/test-app.ts';

const today = '2026-11-24';
const storuman = '2421';
const knowledge = readKnowledge(content);
const readFeed = makeFeedReader({
  ...knowledge,
  findOccupations: (text) => knowledge.findOccupations('sv', text),
});
const sample = (name: string) => readFileSync(new URL(`feeds/${name}.xml`, import.meta.url), 'utf8');

function read(text: string, municipality = storuman) {
  const reading = readFeed(text, municipality, today);
  if (reading.kind === 'not_feed') throw new Error('not a feed');
  return { ...reading, entries: [...reading.entries] };
}
const formOf = (entry: CheckedEntry | undefined) => entry?.kind === 'good' && entry.received.form;
const rss = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
const item = (guid: string, more = '', title = 'Kock') =>
  `<item><title>${title}</title><guid>${guid}</guid><link>https://a.example.se/${guid}</link>${more}</item>`;

it('Teamtailor: places within the municipality, the role as the work, and text without markup', () => {
  const { kind, isWhole, entries } = read(sample('teamtailor.rss'));
  expect({ kind, isWhole }).toEqual({ kind: 'teamtailor', isWhole: true });
  expect(entries.map((entry) => entry.kind)).toEqual(['good', 'elsewhere', 'good', 'bad']);
  expect(formOf(entries[0])).toMatchObject({
    reference: '2b6d4f5a-0000-4000-8000-000000000101',
    headline: 'Vi söker dig till hemtjänsten i Tärnaby',
    text: 'Du hjälper äldre hemma & ute.\n\nAnställningsform: Tillsvidareanställning, heltid.\n\n- Körkort B\n- Ring Eva [telefon]',
    occupation: 'Undersköterska',
    employment: 'permanent',
    publishedOn: '2026-11-16',
    lastDay: '2026-12-29',
    apply: { url: 'https://jobb.storuman.example.se/jobs/1000101-hemtjansten' },
  });
  // Neither a guid, a day nor a text: the number in the link, and nothing guessed.
  expect(formOf(entries[2])).toMatchObject({ reference: '1000103', employment: 'unknown', text: '' });
  expect(formOf(entries[2])).not.toHaveProperty('publishedOn');
  expect(entries[3]).toMatchObject({ row: 4, faults: [{ pointer: '/occupation', say: 'fault-occupation' }] });
});

it('ReachMee: its number, its position, its last day and its form of employment', () => {
  const { kind, entries } = read(sample('reachmee.rss'));
  expect(kind).toBe('reachmee');
  expect(formOf(entries[0])).toMatchObject({
    reference: '4801',
    occupation: 'Sjuksköterska',
    employment: 'permanent',
    lastDay: '2026-11-30',
    text: 'Du arbetar i hemsjukvården & på särskilt boende.',
    apply: { url: 'https://web103.reachmee.example.se/ext/main?site=1&lang=SE&rmpage=job&rmjob=4801' },
  });
  expect(entries[1]).toEqual({ row: 2, headline: 'Kock', reference: '4802', kind: 'elsewhere' });
  expect(entries[2]).toMatchObject({ kind: 'bad', hasPassed: true, faults: [{ say: 'fault-day-passed' }] });
  // A last day that is there and cannot be read is not made up.
  expect(entries[3]).toMatchObject({ kind: 'bad', hasPassed: false, faults: [{ say: 'fault-date' }] });
});

it('Varbi: the last day stands in the text', () => {
  const { kind, entries } = read(sample('varbi.rss'));
  expect(kind).toBe('varbi');
  expect(formOf(entries[0])).toMatchObject({ reference: '900101', lastDay: '2026-12-04' });
  expect(formOf(entries[1])).toMatchObject({
    reference: '900102',
    lastDay: '2026-12-09',
    employment: 'temporary',
  });
});

it('Atom: the link for people, and an id that is too long is shortened the same way each time', () => {
  const { kind, entries } = read(sample('plain.atom'));
  expect(kind).toBe('atom');
  expect(formOf(entries[0])).toMatchObject({
    headline: 'Kock & köksbiträde',
    reference: expect.stringMatching(/^[a-z0-9]{32}$/),
    apply: { url: 'https://storuman.example.se/jobb/1' },
    publishedOn: '2026-11-20',
  });
  expect(read(sample('plain.atom')).entries[0]?.reference).toBe(entries[0]?.reference);
});

it('a reference that stands twice is taken once', () => {
  const { entries } = read(rss(item('1') + item('1', '', 'Lärare') + item('2')));
  expect(entries.map(({ kind }) => kind)).toEqual(['good', 'bad', 'good']);
  expect(entries[1]).toMatchObject({ faults: [{ say: 'fault-reference-twice' }] });
});

it('of a very long feed 500 entries are read, and it is known not to be all', () => {
  const { isWhole, size, entries } = read(rss(Array.from({ length: 501 }, (_, n) => item(`${n}`)).join('')));
  expect({ isWhole, size, read: entries.length }).toEqual({ isWhole: false, size: 501, read: mostEntries });
});

it('an empty board is a feed; a page, a bomb, and half a feed are none', () => {
  expect(read(rss('')).entries).toEqual([]);
  expect(
    read('<feed xmlns="http://www.w3.org/2005/Atom"/>'.replace('/>', '><title>x</title></feed>')).entries,
  ).toEqual([]);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  for (const text of [
    '',
    'Hej',
    '<!DOCTYPE html><html><body><p>Lediga jobb</body></html>',
    '<html><head><title>x</title></head></html>',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><channel><item><title>&l9;</title></item></channel></rss>`,
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>',
    '<a>'.repeat(10_000),
  ])
    expect(readFeed(text, storuman, today), text.slice(0, 60)).toEqual({ kind: 'not_feed' });
});

it('what stands in a text for entities is left as it is', () => {
  const { entries } = read(
    rss(item('1', '<description>&amp;l9; &lt;b&gt;mat&lt;/b&gt; &#229; &#0;</description>')),
  );
  expect(formOf(entries[0])).toMatchObject({ text: expect.stringContaining('mat å') });
});

it('what would grow beyond a Worker’s memory is not read; a full feed is', () => {
  const many = (part: string, length = 4_900_000) => part.repeat(Math.floor(length / part.length));
  for (const text of [
    rss(`<item><title>Kock</title><description>${many('Vi söker dig. ')}</description></item>`),
    rss(many('<b/>')),
    rss(many('<item><b/></item>')),
    rss(`<item>${many('<a x="1"/>')}</item>`),
    rss(`<item ${Array.from({ length: 300_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    many('<'),
    rss('<item><!-- '),
  ])
    expect(readFeed(text, storuman, today), text.slice(0, 80)).toEqual({ kind: 'not_feed' });
  const html = many('<p class="a">Vi söker dig &amp; dig.</p>', 9_000);
  const full = (description: string) =>
    rss(
      Array.from({ length: 500 }, (_, n) => item(`${n}`, `<description>${description}</description>`)).join(
        '',
      ),
    );
  for (const text of [full(html.replaceAll('<', '&lt;')), full(`<![CDATA[${html}]]>`)])
    expect(readFeed(text, storuman, today)).toMatchObject({ kind: 'rss', size: 500, isWhole: true });
});

it('five million characters of anything come to an end', () => {
  for (const part of [
    '<',
    '<item>',
    '<a b="',
    '&amp;',
    'amp;',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE [',
    '</a>',
    ' x=',
    '&lt;script&gt;',
    '<?x ',
  ]) {
    const filler = part.repeat(Math.floor(5_000_000 / part.length));
    for (const text of [
      filler,
      rss(`<item><title>Kock</title><description>&amp;${filler}</description></item>`),
    ]) {
      const reading = readFeed(text, storuman, today);
      if (reading.kind !== 'not_feed') for (const entry of reading.entries) expect(entry.row).toBe(1);
    }
  }
}, 60_000);

it('no text makes reading fail', () => {
  const names = fc.constantFrom(
    'rss',
    'channel',
    'item',
    'feed',
    'entry',
    'title',
    'guid',
    'link',
    'tt:locations',
    'tt:location',
    'pubDate',
    'pubDateTo',
    'description',
    '__proto__',
    'constructor',
    'toString',
  );
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constantFrom('&amp;', '<![CDATA[x]]>', '<!-- -->', '&#x41;', '&nbsp;', '<br>', '2026-11-30'),
      fc
        .tuple(names, fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
        .map(([name, inner, isWhole]) => `<${name} a="1">${inner.join('')}${isWhole ? `</${name}>` : ''}`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, fc.boolean(), (inner, isWithin) => {
      const reading = readFeed(isWithin ? rss(`<item>${inner}</item>`) : inner, storuman, today);
      if (reading.kind !== 'not_feed') expect([...reading.entries].length).toBeLessThanOrEqual(mostEntries);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['Mon, 02 Nov 2026 08:30:00 +0100', '2026-11-02'],
  ['2 Nov 2026 23:30:00 GMT', '2026-11-03'],
  ['Mon, 30 Nov 2026 23:59:00 CET', '2026-11-30'],
  ['Mon, 30 Nov 26 23:59 +0100', '2026-11-30'],
  ['2026-11-30', '2026-11-30'],
  ['2026-11-30T23:30:00Z', '2026-12-01'],
  ['2026-11-30T23:59:00', '2026-11-30'],
  ['not a date', undefined],
  ['Kock 1', undefined],
  ['31 Feb 2026 10:00:00 GMT', undefined],
  ['2026-13-01', undefined],
  ['Mon, 02 Foo 2026 08:30:00 +0100', undefined],
  ['', undefined],
])('"%s" is the day %s in Stockholm', (written, expected) => expect(readFeedDate(written)).toBe(expected));

it.each([
  ['sista ansökningsdag 2026-11-24', '2026-11-24'],
  ['Sista ansökningsdag: 9 december. Tillträde 1 januari 2027', '2026-12-09'],
  ['Välkommen med din ansökan senast den 15 januari 2027!', '2027-01-15'],
  ['Ansök senast 2026-12-01', '2026-12-01'],
  ['Ansökningstiden går ut 24/12.', '2026-12-24'],
  ['Application deadline: 1 December 2026', '2026-12-01'],
  ['Tillträde 2027-01-01', undefined],
  ['Sista ansökningsdag meddelas senare', undefined],
])('in "%s" the last day is %s', (text, expected) => expect(findLastDay(text, '2026-11-03')).toBe(expected));

it.each([
  ['Tillsvidareanställning', '', '', 'permanent'],
  ['Vikariat', '', '', 'temporary'],
  ['Timanställning', '', '', 'on_call'],
  ['Säsongsanställning', '', '', 'seasonal'],
  ['Annan', 'Sommarvikarie till köket', '', 'seasonal'],
  [undefined, 'Kock, vikariat', '', 'temporary'],
  [undefined, 'Kock', 'Tjänsten är en tillsvidareanställning.', 'permanent'],
  [undefined, 'Kock', 'Vikariat som kan övergå i en tillsvidareanställning.', 'unknown'],
  [undefined, 'Kock', 'Du som har en fast anställning i dag kan byta.', 'unknown'],
  [undefined, 'Kock', 'Anställningsform: vikariat eller tillsvidareanställning', 'unknown'],
  [undefined, 'Kock', '', 'unknown'],
] as const)('%s, "%s", "%s" is %s', (field, title, text, expected) =>
  expect(readEmployment({ field, title, text })).toBe(expected),
);

it('without a last day a job is shown for at least 30 days more, moved on once a week', () => {
  const days = Array.from({ length: 14 }, (_, n) => `2026-11-${String(16 + n).padStart(2, '0')}`);
  expect([...new Set(days.map(defaultLastDay))]).toEqual(['2026-12-22', '2026-12-29']);
});
