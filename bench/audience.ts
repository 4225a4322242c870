import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { freeze } from '../src/app/queue-messages.ts';
import { loadContent, migrationsFolder } from '../src/content.ts';
import { audienceOf } from '../src/core/alerts/reach.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { freezeStore } from '../src/store/freeze-store.ts';
import { migrateDatabase, openDatabase } from '../src/store/open-embedded.ts';
import { createSealer } from '../src/store/sealing.ts';
import { job } from '../test/support/job.ts';
import { type Subscriber, seedSubscribers } from '../test/support/subscribers.ts';

/**
 * How long it takes to put a municipality's opening on the list of everyone whose wish it fits, and how long the loop
 * stands still meanwhile: `npm run bench:audience [-- 10000 100000 1000000]`.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const at = Date.parse('2026-11-24T08:00:00Z');
const today = '2026-11-24';
const { occupations } = readKnowledge(loadContent());
const groups = occupations.groups.map(({ ssyk }) => ssyk);
const opening = job('1', { group: '5321', municipality: '2421', permanence: 'permanent' });
const audience = audienceOf(opening, occupations, today);
const results = [];

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'landa-audience-'));
  const path = join(folder, 'landa.db');
  const database = await openDatabase({ url: `file:${path}` });
  await migrateDatabase(database, migrationsFolder);
  await seedSubscribers(database, await createSealer({ key: btoa('x'.repeat(32)) }), people(size), at, {
    isSealed: false,
  });
  // What the seeding has left to be written is none of this.
  await database.db.run(sql`pragma wal_checkpoint(truncate)`);
  const store = freezeStore(database.db);
  const before = process.memoryUsage().rss;
  const loop = watchLoop();
  const began = performance.now();
  let slices = 0;
  await freeze(store, { kind: 'campaign', campaignId: 'c' }, audience, {
    now: at,
    rest: () => {
      slices++;
      return new Promise((done) => setImmediate(done));
    },
    slice: 1000,
  });
  const milliseconds = performance.now() - began;
  const [{ reached } = { reached: 0 }] = await database.db.all<{ reached: number }>(
    'select count(*) as reached from delivery',
  );
  results.push({
    wishes: size,
    reached,
    milliseconds: Math.round(milliseconds),
    slices,
    longestStall: Math.round(loop.stop()),
    rssMiB: Math.round((process.memoryUsage().rss - before) / 2 ** 20),
    databaseMiB: Math.round(statSync(path).size / 2 ** 20),
  });
  database.close();
  rmSync(folder, { recursive: true });
}
console.table(results);
const [first, last] = [results[0], results.at(-1)];
if (first && last && last !== first)
  console.log(
    `time grows with the wishes to the power of ${(Math.log(last.milliseconds / first.milliseconds) / Math.log(last.wishes / first.wishes)).toFixed(2)}`,
  );
writeFileSync('bench/audience-result.json', `${JSON.stringify(results, null, 2)}\n`);

/** Care is what most people look for; one in twenty takes any work; some want permanent jobs, or certain counties. */
function* people(size: number): Generator<Subscriber> {
  for (let index = 0; index < size; index++) {
    const care = index % 25 === 0 ? ['5321'] : [];
    const other = groups[(index * 7919) % groups.length] ?? '9111';
    yield {
      chatId: 1_000_000 + ((index * 48_271) % 2_147_483_647),
      wish: {
        groups: index % 20 === 7 ? [] : [...new Set([...care, other])],
        counties: index % 3 === 0 ? ['24', '23'] : [],
        permanentOnly: index % 4 === 0,
      },
      subscription: { own: 'now', municipal: true },
    };
  }
}

/** The longest time, ms, in which nothing else in this process could run. */
function watchLoop() {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
