import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { addStaff, openSession } from '../src/app/sign-in.ts';
import { makeClock, readConfig } from '../src/config.ts';
import { loadContent, migrationsFolder } from '../src/content.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { migrateDatabase, openDatabase } from '../src/store/open-embedded.ts';
import { createSealer } from '../src/store/sealing.ts';
import { createSigner } from '../src/store/signing.ts';
import { createStore } from '../src/store/store.ts';
import { wire } from '../src/wiring.ts';
import { job } from '../test/support/job.ts';
import { type Subscriber, seedSubscribers } from '../test/support/subscribers.ts';

/**
 * How long a municipality's pages take, with 500 openings of its own among 50,000 vacancies and 50,000 subscribers:
 * when a week's counts are made, and once they are there. `npm run bench:pages`.
 */
const [vacancies, own, people] = [50_000, 500, 50_000];
const town = '2421';
const clock = '2026-11-24T08:00:00Z';
const at = Date.parse(clock);
const knowledge = readKnowledge(loadContent());
const groups = knowledge.occupations.groups.map(({ ssyk }) => ssyk);
const rural = knowledge.municipalities.all.filter(({ rural, code }) => rural && code !== town);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const folder = mkdtempSync(join(tmpdir(), 'landa-pages-'));
const database = await openDatabase({ url: `file:${join(folder, 'landa.db')}` });
await migrateDatabase(database, migrationsFolder);
const key = Buffer.alloc(32, 7).toString('base64');
const sealer = await createSealer({ key });
const signer = await createSigner({ key });
const store = createStore(database, sealer);
const app = wire({
  ...{ knowledge, store, signer, readiness: async () => 'ready' as const, log: console.error },
  config: readConfig({ DATABASE_URL: ':memory:', LANDA_DATA_KEY: key }),
  now: makeClock(clock),
  rasterise: async () => {
    throw new Error('no picture is asked for');
  },
});
for (let from = 0; from < vacancies; from += 5000)
  await store.upsert(
    Array.from({ length: 5000 }, (_, index) => {
      const n = from + index;
      const municipality = n < own ? town : pick(rural, n).code;
      return job(String(n), { municipality, group: pick(groups, n * 7), headline: `Jobb ${n}` });
    }),
    at,
  );
await seedSubscribers(database, sealer, subscribers(), at, { isSealed: false });
await store.openAccount(town, at);
const work = { store, signer, now: app.now, newId: app.advisor.newId };
const { staff } = await addStaff(work, { role: 'municipality', municipality: town, name: 'Clerk' });
const cookie = `landa-staff=${await openSession(work, staff, 'link')}`;
for (const [id, state] of [
  ['draft', 'draft'],
  ['running', 'running'],
] as const)
  await store.addCampaign({
    ...{ id, municipality: town, state, createdAt: at },
    vacancyIds: Array.from({ length: 10 }, (_, index) => job(String(index)).id),
  });
// On its way to everyone.
await database.db.run(sql`insert into delivery (person_id, kind, subject, priority, state, due_at, changed_at)
  select person_id, 'campaign', 'running', 3, case when rowid % 3 = 0 then 'sent' else 'queued' end, ${at}, ${at}
  from subscription`);

const ask = async (path: string): Promise<number> => {
  const began = performance.now();
  const answer = await app.server.request(`http://localhost/staff/${path}`, { headers: { cookie } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
  return performance.now() - began;
};
// The first page of all makes ready what every page needs.
await ask('account');
const results = [];
for (const path of [
  ...['campaigns', 'campaigns/new', 'campaigns/draft', 'campaigns/running', 'demand', 'sister?group=5330'],
  ...['town', 'keys'],
]) {
  const first = await ask(path);
  const again = [];
  for (let n = 0; n < 20; n++) again.push(await ask(path));
  const [median = 0, most = 0] = [again.toSorted((a, b) => a - b)[10], Math.max(...again)];
  results.push({ path, first: Math.round(first), median: Math.round(median), most: Math.round(most) });
}
console.table(results);
database.close();
rmSync(folder, { recursive: true, force: true });

function* subscribers(): Generator<Subscriber> {
  for (let index = 0; index < people; index++)
    yield {
      chatId: index,
      wish: { groups: index % 50 === 0 ? [] : [pick(groups, index), pick(groups, index * 3 + 1)] },
      subscription: { municipal: true, homeCounty: pick(knowledge.municipalities.counties, index).code },
    };
}
