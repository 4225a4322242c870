import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeGroups, audienceOf, isReached, reachOf } from '../../../src/core/alerts/reach.ts';
import { noSubscription, ownPaces } from '../../../src/core/alerts/subscription.ts';
import { deriveWish } from '../../../src/core/derive-wish.ts';
import { choiceFacts, type Facts } from '../../../src/core/facts.ts';
import { newSession } from '../../../src/core/new-session.ts';
import { factsOfSession } from '../../../src/core/scene.ts';
import type { Session } from '../../../src/core/session.ts';
import { fits, noWish } from '../../../src/core/wish.ts';
import { job } from '../../support/job.ts';
import { makeTestApp } from '../../support/test-app.ts';

const { app, database } = await makeTestApp({ vacancies: false });
database.close();
const world = app.advisor.world('telegram');
const { occupations, municipalities, today } = world;
const someGroups = ['5330', '5321', '5343', '5120', '9411', '2221', '2341', '9111', '8332'] as const;
const group = fc.constantFrom(...someGroups);
const county = fc.constantFrom(...municipalities.counties.map(({ code }) => code));
const place = fc.constantFrom(...municipalities.all.map(({ code }) => code));
const wishes = fc.record({
  groups: fc.uniqueArray(group, { maxLength: 3 }),
  counties: fc.uniqueArray(county, { maxLength: 4 }),
  permanentOnly: fc.boolean(),
  waiting: fc.boolean(),
});
const vacancies = fc
  .record({
    group,
    municipality: place,
    permanence: fc.constantFrom('permanent', 'temporary', 'unknown'),
    sites: fc.option(
      fc.array(fc.record({ municipality: place, openUntil: fc.constantFrom('2026-11-23', '2026-12-20') }), {
        minLength: 1,
        maxLength: 3,
      }),
      { nil: undefined },
    ),
  })
  .map(({ sites, ...rest }) =>
    job('1', {
      ...rest,
      ...(sites ? { sites: sites.map((site) => ({ ...site, places: 1, apply: {} })) } : {}),
    }),
  );
const subscriptions = fc
  .record({ own: fc.constantFrom(...ownPaces), municipal: fc.boolean() })
  .map((said) => ({ ...noSubscription, ...said }));

test('a vacancy reaches exactly those whose wish it fits and who have said that yes', () => {
  fc.assert(
    fc.property(vacancies, wishes, subscriptions, (vacancy, wish, subscription) => {
      const audience = audienceOf(vacancy, occupations, today);
      const rows = reachOf(wish, subscription);
      const doesFit = fits(vacancy, wish, today, alikeGroups(vacancy.group, occupations));
      const reached = (by: 'own' | 'municipal') => rows.some((row) => isReached(row, audience, by));
      expect(reached('own')).toBe(doesFit && subscription.own !== 'off');
      expect(reached('municipal')).toBe(doesFit && subscription.municipal);
    }),
    { numRuns: 1500 },
  );
});

test('without a yes there is no row, and a muted occupation has none', () => {
  const wish = { ...noWish, groups: ['5330', '5321'] };
  expect(reachOf(wish, noSubscription)).toEqual([]);
  const rows = reachOf(wish, { ...noSubscription, own: 'now', mutedGroups: ['5330'] });
  expect(rows.map((row) => row.group)).toEqual(['5321']);
});

test('neighbouring work is reached, and only at 75 percent', () => {
  for (const { ssyk } of occupations.groups.slice(0, 80)) {
    const groups = alikeGroups(ssyk, occupations);
    expect(groups[0]).toBe(ssyk);
    for (const other of groups.slice(1))
      expect(occupations.substitutes(other)).toContainEqual({ ssyk, percent: 75 });
  }
});

describe('what may not decide whom a vacancy reaches', () => {
  const values = (fact: keyof typeof choiceFacts) => fc.constantFrom(...choiceFacts[fact]);
  const asked = fc.record(
    {
      home: place.map((code) => [code]),
      movers: values('movers').map((one) => [one]),
      income: values('income').map((one) => [one]),
      children: fc.subarray(['0_5', '6_15', '16_19']),
      partner_work: group.map((one) => [one]),
    },
    { requiredKeys: [] },
  );
  const wished = fc.record({
    work: fc.uniqueArray(group, { minLength: 1, maxLength: 3 }),
    priority: fc.constantFrom('permanent', 'more_money', 'something_new').map((one) => [one]),
  });
  const locale = fc.constantFrom('sv', 'en', 'ar', 'so');

  test('children, adults, income, chat language and home area change nothing of it', () => {
    fc.assert(
      fc.property(wished, asked, asked, locale, locale, subscriptions, (wish, a, b, first, second, yes) => {
        const rows = (answers: Session['answers'], language: string) => {
          const session = { ...newSession(language, today), answers };
          return reachOf(deriveWish(factsOfSession(session, world), false, world), yes);
        };
        expect(rows({ ...a, ...wish }, first)).toEqual(rows({ ...b, ...wish }, second));
      }),
      { numRuns: 500 },
    );
  });

  test('nor does any fact besides those that say what is wanted of a job', () => {
    const wanted: readonly (keyof Facts)[] = ['occupations', 'places', 'counties', 'known_place', 'priority'];
    const others = Object.keys(choiceFacts).filter((fact) => !wanted.includes(fact as keyof Facts));
    const facts: Facts = { occupations: ['5330'], priority: 'permanent' };
    const plain = deriveWish(facts, false, world);
    for (const fact of others)
      for (const value of choiceFacts[fact as 'movers'])
        expect(deriveWish({ ...facts, [fact]: value }, false, world), fact).toEqual(plain);
  });
});
