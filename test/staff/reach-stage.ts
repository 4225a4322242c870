import type { Database } from '../../src/store/database.ts';
import { createSealer } from '../../src/store/sealing.ts';
import type { Store } from '../../src/wiring.ts';
import { job } from '../support/job.ts';
import { type Subscriber, seedSubscribers } from '../support/subscribers.ts';
import { testKey, testNow } from '../support/test-app.ts';

/** Storuman. */
export const town = '2421';

/** People who said yes: 42 in Stockholm County, 17 in Skåne, 3 in Västra Götaland, 6 who would take any work. */
export function* lookingForWork(group = '5330'): Generator<Subscriber> {
  const homes = [...Array(42).fill('01'), ...Array(17).fill('12'), ...Array(3).fill('14')] as string[];
  for (const [index, homeCounty] of homes.entries())
    yield {
      chatId: 2_000_001 + index,
      wish: { groups: [group] },
      subscription: { municipal: true, own: index % 2 === 0 ? 'weekly' : 'off', homeCounty },
    };
  for (let index = 0; index < 6; index++)
    yield { chatId: 2_001_001 + index, subscription: { municipal: true, homeCounty: '01' } };
}

/** Open jobs of Storuman, and one of somebody else's. */
export async function openJobs(store: Store, count = 30): Promise<readonly string[]> {
  const own = Array.from({ length: count }, (_, index) =>
    job(String(7000 + index), {
      municipality: town,
      group: index % 3 === 0 ? '5321' : '5330',
      headline: `Vårdbiträde till Strandgården ${index + 1}`,
      publishedOn: `2026-11-${String(1 + (index % 20)).padStart(2, '0')}`,
    }),
  );
  const foreign = job('9000', { municipality: '2480', group: '5330' });
  await store.upsert([...own, foreign], Date.parse(testNow));
  return own.map(({ id }) => id);
}

/** A municipality that takes part, with jobs and with people who look for them. */
export async function setReachStage({ store, database }: { store: Store; database: Database }) {
  await store.openAccount(town, Date.parse(testNow));
  const jobs = await openJobs(store);
  const sealer = await createSealer({ key: testKey });
  await seedSubscribers(database, sealer, lookingForWork(), Date.parse(testNow));
  for (const [question, times] of [
    ['housing', 23],
    ['care', 11],
    ['studies', 4],
  ] as const)
    for (let n = 0; n < times; n++) await store.tally('2026-11-12', `unknown.${town}.${question}`);
  return jobs;
}
