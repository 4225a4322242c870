import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { receiveOpenings } from '../src/app/receive-openings.ts';
import { addStaff, openSession } from '../src/app/sign-in.ts';
import { migrationsFolder } from '../src/content.ts';
import type { Vacancy } from '../src/core/vacancy.ts';
import { checkOpening } from '../src/openings/check-opening.ts';
import { migrateDatabase, openDatabase } from '../src/store/open-embedded.ts';
import { ad, vacancy } from '../src/store/schema.ts';
import { createSealer } from '../src/store/sealing.ts';
import { createSigner } from '../src/store/signing.ts';
import { createStore } from '../src/store/store.ts';
import { toRow } from '../src/store/vacancy-store.ts';
import { job } from '../test/support/job.ts';
import { makeWorkbook } from '../test/support/make-workbook.ts';
import { knowledge, testKey, testNow, wireAt } from '../test/support/test-app.ts';

/**
 * What a clerk's pages cost the server, in a municipality with 500 openings of its own and 600 ads, among 50,000
 * vacancies: `npm run bench:console`. Writes bench/console-result.json.
 */
const sizes = { vacancies: 50_000, theirs: 600, openings: 500, words: 100, times: 40 };
const code = '2421';
const at = Date.parse(testNow);
const today = testNow.slice(0, 10);
const place = knowledge.municipalities.byCode(code);
if (!place) throw new Error('no Storuman');
const folder = mkdtempSync(join(tmpdir(), 'landa-console-'));
const path = join(folder, 'landa.db');
const database = await openDatabase({ url: `file:${path}` });
await migrateDatabase(database, migrationsFolder);
const store = createStore(database, await createSealer({ key: testKey }));
const app = wireAt(store, testNow);
await store.openAccount(code, at);
await seedAds();
await seedOpenings();
await database.db.run(sql`pragma wal_checkpoint(truncate)`);
const token = await signIn();
const draft = 'draft-of-the-bench';
const fields = {
  ...{ draft, headline: 'Kock', occupation: 'Kock, storhushåll', lastDay: '2026-12-20' },
  ...{ url: 'https://storuman.example.se/1', employment: 'permanent', moversWelcome: 'yes' },
};
const plan = (await ask('/openings/file', { file: sheetOf(500) })).headers.get('location') ?? '';

const pages: readonly (readonly [name: string, path: string, fields?: Record<string, string | File>])[] = [
  ['today', '/today'],
  ['today, the last page', '/today?page=40'],
  ['an ad to add to', '/ads/100500'],
  ['an ad sent', '/ads/100501', { moversWelcome: 'yes', contactName: 'Siv', contactPhone: '0951-140 00' }],
  ['preview of an ad, Arabic', '/ads/100500/preview?in=ar'],
  ['preview of what is typed', '/openings/preview', fields],
  ['own, open', '/openings'],
  ['own, open, the last page', '/openings?page=20'],
  ['own, closed', '/openings?show=closed'],
  ['drafts', '/openings?show=drafts'],
  ['a new job', '/openings/new'],
  ['saved while typing', '/openings/save', fields],
  ['a job published or sent again', '/openings/new', fields],
  ['a job changed', '/openings/own-7', fields],
  ['a job renewed', '/openings/own-8/renewed', { lastDay: '2027-01-20' }],
  ['a job closed', '/openings/own-9/filled', {}],
  ['a text read', '/openings/text', { text: `Kock till skolan\n${'Du lagar mat. '.repeat(300)}` }],
  ['a file of 500 rows read', '/openings/file', { file: sheetOf(500) }],
  ['row by row, 500 rows', plan.replace('/staff', '')],
  ['feeds', '/openings/feeds'],
];
const results = [];
for (const [name, where, sent] of pages) {
  const took: number[] = [];
  let bytes = 0;
  for (let time = -3; time < sizes.times; time++) {
    const began = performance.now();
    const answer = await ask(where, sent);
    bytes = (await answer.text()).length;
    if (answer.status >= 400) throw new Error(`${name}: ${answer.status}`);
    if (time >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const share = (part: number) => Number((took[Math.floor(took.length * part)] ?? 0).toFixed(1));
  results.push({
    page: name,
    p50: share(0.5),
    p95: share(0.95),
    most: share(0.999),
    KiB: Math.round(bytes / 1024),
  });
}
console.table(results);
console.log(
  `ms on the server; ${sizes.vacancies} vacancies, ${sizes.theirs} ads and ${sizes.openings} openings of one municipality; ${Math.round(statSync(path).size / 2 ** 20)} MiB`,
);
writeFileSync('bench/console-result.json', `${JSON.stringify(results, null, 2)}\n`);
database.close();
rmSync(folder, { recursive: true });

/** As the stream stores them, without asking each time what is there already. */
async function seedAds(): Promise<void> {
  const places = knowledge.municipalities.all.filter(({ rural }) => rural);
  const all = Array.from({ length: sizes.vacancies }, (_none, index): Vacancy => {
    const elsewhere = places[(index * 7919) % places.length]?.code ?? '2480';
    return job(String(100_000 + index), {
      id: `v${String(index).padStart(9, '0')}`,
      municipality:
        index % 83 === 0 && index / 83 < sizes.theirs ? code : elsewhere === code ? '2480' : elsewhere,
      group: knowledge.occupations.groups[index % 400]?.ssyk ?? '5120',
      publishedOn: `2026-11-${String(1 + (index % 23)).padStart(2, '0')}`,
      apply: { url: `https://example.org/${index}/${'x'.repeat(600)}` },
    });
  });
  // The two that are asked for by name are Storuman's.
  for (const index of [500, 501]) all[index] = { ...(all[index] as Vacancy), municipality: code };
  for (let from = 0; from < all.length; from += 500) {
    const part = all.slice(from, from + 500);
    await database.db.batch([
      database.db.insert(vacancy).values(part.map((one) => ({ ...toRow(one), firstSeenAt: at }))),
      database.db.insert(ad).values(
        part.map((one) => ({
          ...{ source: 'jobtech', sourceId: one.sourceId, vacancyId: one.id, twinKey: one.sourceId },
          ...{ version: at, openUntil: one.openUntil, lastPublishedOn: one.openUntil, missed: 0, seenIn: 0 },
          organisation: '5560000000',
          doc: JSON.stringify(one),
        })),
      ),
    ]);
  }
}

async function seedOpenings(): Promise<void> {
  if (!place) return;
  const registers = {
    ...knowledge,
    findOccupations: (text: string) => knowledge.findOccupations('sv', text),
  };
  const sent = Array.from({ length: sizes.openings }, (_none, index) => ({
    reference: `own-${index}`,
    headline: `Kock till skola nummer ${index}`,
    text: `Skola nummer ${index}. ${'Du lagar mat från grunden tillsammans med oss. '.repeat(30)}`,
    ...{
      occupation: 'Kock, storhushåll',
      employment: 'permanent',
      lastDay: '2026-12-20',
      moversWelcome: true,
    },
    apply: { url: `https://storuman.example.se/${index}` },
  }));
  const words = Array.from({ length: sizes.words }, (_none, index) => ({
    ...{ reference: `word-${index}`, enriches: String(100_000 + index * 83), moversWelcome: true },
  }));
  const checked = [...sent, ...words].map((one) => {
    const read = checkOpening(one, place, registers, today);
    if (read.kind === 'bad') throw new Error(JSON.stringify(read.faults));
    return read;
  });
  for (let from = 0; from < checked.length; from += 100) {
    let next = from;
    const newId = () => checked[next++]?.opening.reference ?? '';
    const receiving = { store, municipalities: knowledge.municipalities, now: () => at, newId };
    await receiveOpenings(receiving, checked.slice(from, from + 100), { municipality: code, origin: 'file' });
  }
  for (let index = 0; index < 30; index++) {
    const saved = { id: `draft-number-${index}`, municipality: code, kind: 'form', changedAt: at } as const;
    await store.saveDraft({ ...saved, doc: { headline: `Utkast ${index}` } });
  }
}

async function signIn(): Promise<string> {
  const signer = await createSigner({ key: testKey });
  const work = { store, now: app.now, newId: app.advisor.newId, signer };
  const { staff } = await addStaff(work, { role: 'municipality', municipality: code, name: 'Siv' });
  return openSession(work, staff, 'link');
}

function ask(where: string, sent?: Record<string, string | File>): Response | Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(sent ?? {})) body.append(name, value);
  return app.server.request(`/staff${where}`, {
    headers: { Cookie: `landa-staff=${token}`, 'Accept-Language': 'sv', Origin: 'http://localhost' },
    ...(sent ? { method: 'POST', body } : {}),
  });
}

function sheetOf(rows: number): File {
  const headings = ['Rubrik', 'Yrke', 'Sista ansökningsdag', 'Anställningsform', 'Länk'];
  const jobs = Array.from({ length: rows }, (_none, row) => [
    ...[
      `Kock ${row}`,
      'Kock, storhushåll',
      '2026-12-20',
      'Tillsvidare',
      `https://storuman.example.se/ny/${row}`,
    ],
  ]);
  return new File([makeWorkbook([[headings, ...jobs]])], 'jobb.xlsx');
}
