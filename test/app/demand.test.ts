import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork, publishLarge, readDemand } from '../../src/app/demand.ts';
import type { Counts, DemandStore } from '../../src/app/demand-ports.ts';
import { sumOfPublished } from '../../src/core/published-count.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { seedSubscribers } from '../support/subscribers.ts';
import { makeTestApp, testKey } from '../support/test-app.ts';

const groups = ['5321', '5330', '2221', anyWork];
const counties = ['01', '12', '14', 'unknown'];

/** People who said yes: what they look for, and where they live. */
const people = fc.array(
  fc.record({
    groups: fc.uniqueArray(fc.constantFrom('5321', '5330', '2221'), { maxLength: 3 }),
    home: fc.constantFrom(...counties),
  }),
  { maxLength: 60 },
);
type People = readonly { readonly groups: readonly string[]; readonly home: string }[];

/** As the store counts, in memory: the store has tests of its own. */
function countIn(all: People, group: string): Counts {
  const counts: Record<string, number> = {};
  for (const { groups: wished, home } of all)
    if (wished.includes(group) || (wished.length === 0 && group === anyWork))
      counts[home] = (counts[home] ?? 0) + 1;
  return counts;
}

function storeOf(weeks: Readonly<Record<string, Record<string, Counts>>>, all: () => People) {
  const published = new Map(Object.entries(weeks));
  return {
    countWishes: async (asked: readonly string[]) =>
      Object.fromEntries(asked.map((group) => [group, countIn(all(), group)])),
    publishedAll: (async (names, week, make) => {
      const known = published.get(week) ?? {};
      const missing = names.filter((name) => !(name in known));
      published.set(week, { ...(missing.length > 0 ? await make(missing) : {}), ...known });
      return published.get(week) ?? {};
    }) as DemandStore['publishedAll'],
  } as DemandStore;
}

const at = (day: string) => () => Date.parse(`${day}T09:00:00Z`);

describe('demand', () => {
  it('is told in fives, never more than there are, and of no group below five', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const demand = await readDemand({ store: storeOf({}, () => all), now: at('2026-11-24') }, groups);
        for (const group of groups) {
          const counted = countIn(all, group);
          for (const county of counties) {
            const shown = demand[group]?.[county];
            const n = counted[county] ?? 0;
            // Nobody and fewer than five look the same.
            expect(shown).toBe(n < 5 ? undefined : n - (n % 5));
          }
        }
      }),
    );
  });

  it('is the same all week, whatever happens and whichever groups are asked for together', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, fc.shuffledSubarray(groups), async (before, after, first) => {
        let now: People = before;
        const store = storeOf({}, () => now);
        const early = await readDemand({ store, now: at('2026-11-23') }, first);
        now = [...before, ...after];
        const late = await readDemand({ store, now: at('2026-11-29') }, groups);
        for (const group of first) expect(late[group]).toEqual(early[group]);
      }),
    );
  });

  it('of two weeks never tells for certain that a group of one to four has come or gone', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, async (before, after) => {
        let now: People = before;
        const store = storeOf({}, () => now);
        const early = await readDemand({ store, now: at('2026-11-23') }, groups);
        now = after;
        const late = await readDemand({ store, now: at('2026-11-30') }, groups);
        for (const group of groups)
          for (const county of counties) {
            const change = (late[group]?.[county] ?? 0) - (early[group]?.[county] ?? 0);
            const real = (countIn(after, group)[county] ?? 0) - (countIn(before, group)[county] ?? 0);
            // In fives, and each view leaves four undecided: it may be nothing, or five and more.
            expect(Math.abs(change) % 5).toBe(0);
            expect(Math.abs(change - real)).toBeLessThanOrEqual(4);
          }
      }),
    );
  });

  it('sums are sums of what is shown', () => {
    const cells = publishLarge({ '01': 9, '12': 9, '14': 3 });
    expect(cells).toEqual({ '01': 5, '12': 5 });
    expect(sumOfPublished(cells)).toBe(10);
  });

  it('is the same for people who differ in nothing but language, children and income', async () => {
    const tell = async (session: object) => {
      const { store, app, database } = await makeTestApp({ vacancies: false });
      const sealer = await createSealer({ key: testKey });
      const all = Array.from({ length: 12 }, (_, index) => ({
        chatId: 100 + index,
        wish: { groups: ['5330'] },
        subscription: { municipal: true, homeCounty: '01' },
      }));
      await seedSubscribers(database, sealer, all, app.now());
      for (const { chatId } of all.slice(0, 6)) {
        const person = await store.load({ channel: 'telegram', id: String(chatId) }, app.now());
        if (!person) throw new Error('nobody there');
        await store.commit({
          ...{ personId: person.id, address: { channel: 'telegram', id: String(chatId) }, isNew: false },
          ...{ revision: person.revision, session: { ...person.session, ...session }, wish: person.wish },
          ...{ recentUpdates: [1], tallies: [], today: '2026-11-24', at: app.now() },
        });
      }
      const demand = await readDemand({ store, now: app.now }, ['5330']);
      database.close();
      return demand;
    };
    const plain = await tell({});
    expect(plain).toEqual({ '5330': { '01': 10 } });
    const answers = { movers: ['me_and_children'], children_ages: ['0_5'], income: ['none'] };
    expect(await tell({ locale: 'so', answers })).toEqual(plain);
  });
});
