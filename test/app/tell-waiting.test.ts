import { expect, test } from 'vitest';
import type { Delivery } from '../../src/app/deliver-once.ts';
import type { Address, TurnCommit } from '../../src/app/ports.ts';
import { tellWaiting } from '../../src/app/tell-waiting.ts';
import { newSession } from '../../src/core/new-session.ts';
import type { Wish } from '../../src/core/wish.ts';
import { makeTestApp } from '../support/test-app.ts';

const today = '2026-11-24';
const wish = (groups: readonly string[]): Wish => ({
  groups,
  counties: [],
  permanentOnly: false,
  waiting: true,
});

async function someoneWaits(id: string, groups: readonly string[]) {
  const made = await makeTestApp({ vacancies: false });
  const turn: TurnCommit = {
    personId: id,
    address: { channel: 'telegram', id },
    isNew: true,
    revision: 0,
    session: newSession('sv', today),
    wish: wish(groups),
    recentUpdates: [],
    tallies: [],
    today,
    at: 1000,
  };
  await made.store.commit(turn);
  const told: Address[] = [];
  const tell = (delivery: Delivery = 'sent') =>
    tellWaiting({
      store: made.store,
      channel: 'telegram',
      today,
      now: made.app.now,
      pause: async () => {},
      send: async (address) => {
        told.push(address);
        return delivery;
      },
    });
  return { ...made, told, tell };
}

test('someone who waits hears once, of the first vacancy that fits', async () => {
  const { store, vacancies, tell, told, database } = await someoneWaits('77', ['5330']);
  expect(await tell()).toBe(0);
  await store.upsert(vacancies, 5000);
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(0);
  expect(told).toEqual([{ channel: 'telegram', id: '77' }]);
  expect((await store.load({ channel: 'telegram', id: '77' }, 1000))?.wish.waiting).toBe(false);
  database.close();
});

test('nobody hears of what does not fit', async () => {
  const { store, vacancies, tell, told, database } = await someoneWaits('78', ['2222']);
  await store.upsert(vacancies, 5000);
  await tell();
  expect(told).toEqual([]);
  database.close();
});

test('a request whose fate is unknown is not repeated', async () => {
  const { store, vacancies, tell, told, database } = await someoneWaits('79', ['5330']);
  await store.upsert(vacancies, 5000);
  expect(await tell('unknown')).toBe(0);
  await tell();
  expect(told).toHaveLength(1);
  database.close();
});
