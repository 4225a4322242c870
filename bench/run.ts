import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import type { Update } from '../src/app/ports.ts';
import { receiveUpdate } from '../src/app/receive-update.ts';
import { converse } from '../src/core/conversation.ts';
import { findPlace } from '../src/core/find-place.ts';
import { newSession } from '../src/core/new-session.ts';
import { makeTestApp } from '../test/support/test-app.ts';

/** What a turn costs: the pure part, and the whole over a file. Prints a table and writes bench/result.json. */
const folder = process.argv[2] ?? '.data';
const { app, database } = await makeTestApp({ url: `file:${folder}/bench-${process.pid}.db` });
const world = app.advisor.world('telegram');
const session = newSession('sv', world.today);

const pure = await timed(5000, () => {
  converse(session, { kind: 'tap', tap: 'a.work.5330' }, world);
});
let updateId = 0;
const tell = { tell: async () => ({ messageId: ++updateId }) };
const say = (id: number, input: Update['input']) =>
  receiveUpdate(
    app.advisor,
    { updateId: ++updateId, address: { channel: 'telegram', id: String(id) }, input, isPrivate: true },
    tell,
  );
const taps = [
  'consent.sv.yes',
  'a.work.5330',
  'a.home.0127',
  'go.fit',
  'a.movers.me_and_children',
  'm.children_ages.0_5',
  'done.children_ages',
  'go.jobs',
];
let person = 0;
const conversation = await timed(100, async () => {
  person++;
  for (const tap of taps) await say(person, { kind: 'tap', tap, messageId: 1_000_000_000 });
});
// The longest text that means nothing: every word is looked up.
const babble = Array.from({ length: 60 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}stad${at}`).join(
  ' ',
);
const place = await timed(100, () => {
  findPlace(world.municipalities, babble);
});
const work = await timed(100, () => {
  world.findOccupations('sv', babble);
});
const [sizes] = await database.db.all<{ bytes: number }>(
  sql`select avg(length(session) + length(recent_updates) + length(coalesce(shown, ''))) as bytes from person`,
);
const result = {
  pureMicroseconds: round(pure * 1000),
  turnMilliseconds: round(conversation / taps.length),
  placeSearchMilliseconds: round(place),
  workSearchMilliseconds: round(work),
  storedBytesPerPerson: Math.round(sizes?.bytes ?? 0),
};
console.table(result);
writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
database.close();

/** Mean milliseconds of one run, after a tenth as warm-up. */
async function timed(times: number, run: () => void | Promise<void>): Promise<number> {
  for (let i = 0; i < times / 10; i++) await run();
  const start = performance.now();
  for (let i = 0; i < times; i++) await run();
  return (performance.now() - start) / times;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
