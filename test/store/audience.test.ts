import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../src/app/queue-messages.ts';
import { audienceOf, isReached, reachOf } from '../../src/core/alerts/reach.ts';
import { noSubscription, ownPaces, type Subscription } from '../../src/core/alerts/subscription.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { noWish, type Wish } from '../../src/core/wish.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';
import { at, consent, openStore, places, today } from './open-store.ts';

const { occupations } = registers;
const groups = ['5321', '5330', '5343', '9111', '2221'];
const towns = ['2421', '2083', '2321', '2480'];

/** The same people each time, of every kind. */
const people = fc
  .sample(
    fc.record({
      wish: fc.record({
        groups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 3 }),
        counties: fc.uniqueArray(fc.constantFrom('24', '20', '23'), { maxLength: 2 }),
        permanentOnly: fc.boolean(),
      }),
      subscription: fc.record({
        own: fc.constantFrom(...ownPaces),
        municipal: fc.boolean(),
        mutedGroups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 1 }),
        mutedMunicipalities: fc.uniqueArray(fc.constantFrom(...towns), { maxLength: 1 }),
      }),
    }),
    { numRuns: 60, seed: 7 },
  )
  .map(({ wish, subscription }, index) => ({
    id: `person-${String(index).padStart(15, '0')}`,
    wish: { ...noWish, ...wish } as Wish,
    subscription: { ...noSubscription, ...subscription } as Subscription,
  }));

const vacancies = groups.flatMap((group, at) =>
  (['permanent', 'temporary'] as const).map((permanence, index) =>
    job(`${at}${index}`, { group, permanence, municipality: towns[(at + index) % towns.length] ?? '2421' }),
  ),
);

const wanted = (vacancy: Vacancy, by: 'own' | 'municipal') => {
  const audience = audienceOf(vacancy, occupations, today);
  return people
    .filter(
      ({ wish, subscription }) =>
        !subscription.mutedMunicipalities.includes(vacancy.municipality) &&
        reachOf(wish, subscription).some((row) => isReached(row, audience, by)),
    )
    .map(({ id }) => id);
};

describe.each(places)('whom a vacancy is put before (%s)', (place) => {
  it.each([3, 1000])(
    'the statement agrees with the rule for every vacancy, in slices of %i',
    async (slice) => {
      const { store, database } = await openStore(place);
      for (const [index, { id, wish, subscription }] of people.entries())
        await store.commit({
          ...{ ...consent, personId: id, address: { ...consent.address, id: String(index) } },
          ...{ wish, subscription },
        });
      const options = { now: at, rest: async () => {}, slice };
      for (const [index, vacancy] of vacancies.entries()) {
        const audience = audienceOf(vacancy, occupations, today);
        const campaignId = `c${index}`;
        await freeze(store, { kind: 'campaign', campaignId }, audience, options);
        await freeze(store, { kind: 'own', vacancyId: vacancy.id, slot: `s${index}` }, audience, options);
        // Once more changes nothing.
        await freeze(store, { kind: 'campaign', campaignId }, audience, options);
        const listed = async (query: ReturnType<typeof sql>) =>
          (await database.db.all<{ id: string }>(query)).map(({ id }) => id).toSorted();
        const inCampaign = sql`select person_id as id from delivery where kind = 'campaign' and subject = ${campaignId}`;
        expect(await listed(inCampaign), vacancy.group).toEqual(wanted(vacancy, 'municipal'));
        const told = sql`select person_id as id from told where vacancy_id = ${vacancy.id}`;
        expect(await listed(told), vacancy.group).toEqual(wanted(vacancy, 'own'));
        // Those who want to know at once; the others wait for their summary.
        const atOnce = sql`select person_id as id from delivery where kind = 'alert' and subject = ${`now/s${index}`}`;
        const now = people.filter(({ subscription }) => subscription.own === 'now').map(({ id }) => id);
        expect(await listed(atOnce)).toEqual(wanted(vacancy, 'own').filter((id) => now.includes(id)));
      }
    },
  );
});

it('the people and vacancies of these tests meet in both ways', () => {
  const met = vacancies.map((vacancy) => wanted(vacancy, 'municipal').length);
  expect(Math.min(...met)).toBeGreaterThan(0);
  expect(Math.max(...met)).toBeLessThan(people.length);
});
