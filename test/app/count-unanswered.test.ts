import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Messenger, Reply, Update } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import type { Town } from '../../src/core/town.ts';
import { job } from '../support/job.ts';
import { makeTestApp } from '../support/test-app.ts';

/** Somebody with a small child and without a car, who has one job in Umeå before them. */
async function seeker(town?: Omit<Town, 'municipality'>, changes: Parameters<typeof job>[1] = {}) {
  const made = await makeTestApp({ vacancies: false });
  const vacancy = job('1', { working: { times: ['night'] }, ...changes });
  await made.store.upsert([vacancy], made.app.now());
  if (town) await made.store.putTown({ municipality: '2480', ...town }, made.app.now());
  let updateId = 0;
  const replies: Reply[] = [];
  const messenger: Messenger = {
    tell: async (reply) => {
      replies.push(reply);
      return { messageId: replies.length };
    },
  };
  const tap = async (data: string, chat = '5', id = ++updateId) => {
    const update: Update = {
      ...{ updateId: id, address: { channel: 'telegram', id: chat }, isPrivate: true },
      input: { kind: 'tap', tap: data, messageId: 10_000 },
    };
    await receiveUpdate(made.app.advisor, update, messenger);
  };
  const begin = async (chat = '5') => {
    for (const data of ['consent.sv.yes', 'a.work.any', 'a.home.0180']) await tap(data, chat);
  };
  const counted = async () => {
    const rows = await made.database.db.all<{ name: string; n: number }>(
      sql`select name, n from tally where name like 'unknown.%' order by name`,
    );
    return rows.map(({ name, n }) => `${name} ${n}`);
  };
  return { ...made, tap, begin, counted, id: vacancy.id };
}

test('what a town’s page says that nobody knows is counted once a person, however often it is opened', async () => {
  const { tap, begin, counted, id, database } = await seeker();
  await begin();
  expect(await counted()).toEqual([]);
  await tap(`town.${id}`);
  expect(await counted()).toEqual(['unknown.2480.housing 1']);
  await tap('back');
  await tap(`town.${id}`);
  await tap(`reasons.${id}`);
  expect(await counted()).toContain('unknown.2480.housing 1');
  await begin('6');
  await tap(`town.${id}`, '6');
  expect(await counted()).toContain('unknown.2480.housing 2');
  database.close();
});

test('an update that comes again counts nothing again', async () => {
  const { tap, begin, counted, id, database } = await seeker();
  await begin();
  await tap(`town.${id}`, '5', 900);
  await tap(`town.${id}`, '5', 900);
  expect(await counted()).toEqual(['unknown.2480.housing 1']);
  database.close();
});

test('what the municipality has answered is not counted; what it said more than a year ago is', async () => {
  const said = { housing: { vacant: 3 }, preschoolQueue: { least: 0, unit: 'weeks' as const } };
  const fresh = await seeker({ statedOn: '2026-10-01', ...said, shiftCare: { has: true } });
  await fresh.begin();
  await fresh.tap(`town.${fresh.id}`);
  expect(await fresh.counted()).toEqual([]);
  fresh.database.close();
  const old = await seeker({ statedOn: '2025-10-01', ...said });
  await old.begin();
  await old.tap(`town.${old.id}`);
  expect(await old.counted()).toEqual([
    'unknown.2480.care 1',
    'unknown.2480.housing 1',
    'unknown.2480.preschool 1',
  ]);
  old.database.close();
});

test('"none is vacant now" is an answer, and hours that the ad does not tell are not the town’s', async () => {
  const { tap, begin, counted, id, database } = await seeker({
    statedOn: '2026-10-01',
    housing: { vacant: 0 },
  });
  await begin();
  await tap(`reasons.${id}`);
  expect(await counted()).toEqual([]);
  database.close();
});

test('samples count for nothing', async () => {
  const { tap, begin, counted, id, database } = await seeker(undefined, { source: 'sample' });
  await begin();
  await tap(`town.${id}`);
  expect(await counted()).toEqual([]);
  database.close();
});

test('whoever asks for their data sees which questions they were counted by', async () => {
  const { tap, begin, id, store, app, database } = await seeker();
  await begin();
  await tap(`town.${id}`);
  const person = await store.load({ channel: 'telegram', id: '5' }, app.now());
  expect(person?.session.unansweredIn).toEqual({ '2480': ['housing'] });
  database.close();
});
