import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import type { Permanence } from '../src/core/vacancy.ts';
import { job } from '../test/support/job.ts';
import { makeTestApp, testNow, wireAt } from '../test/support/test-app.ts';

/**
 * What the public pages cost the server with 50,000 open vacancies: `npm run bench:map [-- 50000]`. The first view
 * counts them all, in the ten minutes after that nobody does. Prints milliseconds
 * by the clock and of work, and writes bench/map-result.json.
 */
const size = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(tmpdir(), 'landa-map-'));
const { store, database, app } = await makeTestApp({
  url: `file:${join(folder, 'landa.db')}`,
  vacancies: false,
});
await store.upsert([...vacancies(size)], app.now());
// What the seeding has left to be written is none of this.
await database.db.run(sql`pragma wal_checkpoint(truncate)`);

const runs = 15;
const pages = [
  '/',
  '/?lang=ar&work=5321',
  '/?permanent=1',
  '/s/kista',
  '/join',
  '/privacy',
  '/status',
  '/map.png',
];
const results = [];
for (const path of pages) {
  // Another process: it counts anew, and keeps the count.
  const first = await timed(3, async () => {
    await database.db.run(sql`delete from setting where name = 'open_places'`);
    return view(wireAt(store, testNow).server, path);
  });
  // Another process, a moment later.
  const kept = await timed(runs, () => view(wireAt(store, testNow).server, path));
  const { server } = wireAt(store, testNow);
  const warm = await timed(runs, () => view(server, path));
  const body = new Uint8Array(await (await server.request(path)).arrayBuffer());
  results.push({
    path,
    counts: first,
    kept,
    warm,
    kB: Math.round(gzipSync(body).length / 1000),
  });
}
const query = { today: '2026-11-24', samples: false } as const;
const chat = {
  ownWork: await timed(runs, () => store.read({ ...query, byPlace: { groups: ['5321', '5330'] } })),
  anyWork: await timed(runs, () => store.read({ ...query, byPlace: { groups: 'all' } })),
  keptBytes: JSON.stringify(await store.keptPlaces()).length,
};
console.table(results);
console.table(chat);
writeFileSync(
  new URL('map-result.json', import.meta.url),
  `${JSON.stringify({ vacancies: size, pages: results, chat }, null, 2)}\n`,
);
database.close();
rmSync(folder, { recursive: true });

async function view(server: { request(path: string): Response | Promise<Response> }, path: string) {
  const response = await server.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  await response.arrayBuffer();
}

/**
 * The middle of so many runs, in milliseconds, after one that does not count: by the clock, and what this process
 * worked, which other programs on the machine do not lengthen.
 */
async function timed(times: number, run: () => Promise<unknown>): Promise<string> {
  await run();
  const took: number[] = [];
  const worked: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await run();
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  return [took, worked]
    .map((all) => (all.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0).toFixed(1))
    .join(' / ');
}

/** Some places and some work have most of them; one in twenty is to be had in several places. */
function* vacancies(count: number) {
  const { municipalities, occupations } = app.knowledge;
  const rural = municipalities.all.filter((one) => one.rural).map(({ code }) => code);
  const groups = ['5321', '5330', ...occupations.groups.map(({ ssyk }) => ssyk)];
  const kinds: readonly Permanence[] = [
    'permanent',
    'permanent',
    'permanent',
    'temporary',
    'seasonal',
    'unknown',
  ];
  for (let n = 0; n < count; n++) {
    const draw = (salt: number) => Math.abs(Math.sin(n * 12.9898 + salt * 78.233) * 43_758.5453) % 1;
    const at = (salt: number) => rural[Math.floor(draw(salt) ** 2 * rural.length)] ?? '2421';
    const site = (municipality: string) => ({ municipality, places: 1, openUntil: '2026-12-20', apply: {} });
    yield job(String(n), {
      municipality: at(1),
      group: groups[Math.floor(draw(2) ** 3 * groups.length)] ?? '5330',
      permanence: kinds[n % kinds.length] ?? 'unknown',
      places: n % 10 === 0 ? 4 : 1,
      openUntil: `2026-12-${10 + (n % 20)}`,
      headline: 'Ett arbete på landsbygden, med allt som en annons brukar säga. '.repeat(8),
      ...(n % 20 === 0 ? { sites: [site(at(1)), site(at(3)), site(at(4))] } : {}),
    });
  }
}
