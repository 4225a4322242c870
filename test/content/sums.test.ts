import { describe, expect, it, test } from 'vitest';
import { grants } from '../../grants/index.ts';
import { choiceFacts, type Fact, type Facts, listFacts } from '../../src/core/facts.ts';
import { amountIsCurrent, estimate, type Grant } from '../../src/core/grant.ts';

const today = '2026-11-24';
const rule = (id: string) => grants.find((grant) => grant.id === id)!;
const worth = (id: string, facts: Facts, on = today) => estimate(rule(id), facts, on);

describe('what a household is told that a rule is worth', () => {
  it('child allowance: for each child under 16, with an open end for five or more', () => {
    const sum = (children_count: '2' | '3' | '5_plus', children_ages: Facts['children_ages']) =>
      worth('barnbidrag', { children_count, children_ages });
    expect(sum('2', ['0_5', '6_15'])).toEqual({ kind: 'per_month', from: 2650, to: 2650 });
    expect(sum('5_plus', ['0_5'])).toEqual({ kind: 'per_month', from: 9240 });
    // One of the three at least is past the age, and one at least is not.
    expect(sum('3', ['6_15', '16_19'])).toEqual({ kind: 'per_month', from: 1250, to: 2650 });
  });

  it('housing allowance for a family: less may be certain for two adults, of whom one may earn it all', () => {
    const sum = (movers: Facts['movers']) =>
      worth('bostadsbidrag_barn', { children_count: '1', new_rent: '6_8', income: 'under_15', movers });
    expect(sum('me_and_children')).toEqual({ kind: 'per_month', from: 1800, to: 4200 });
    expect(sum('two_adults_and_children')).toEqual({ kind: 'per_month', from: 500, to: 4200 });
    // Whoever moves first may be one of two.
    expect(sum('me_first')).toEqual({ kind: 'per_month', from: 500, to: 4200 });
  });

  it('housing allowance for the young: anything from nothing, up to what the rent gives', () => {
    const facts = { new_rent: '4_6', income: 'under_15', movers: 'only_me' } as const;
    expect(worth('bostadsbidrag_ung', facts)).toEqual({ kind: 'per_month', from: 0, to: 1300 });
  });

  it('two homes: about three tenths of the rent', () => {
    expect(worth('dubbel_bosattning', { new_rent: '4_6' })).toEqual({
      kind: 'less_tax_per_month',
      from: 1200,
      to: 1800,
    });
  });

  it('preschool: a fee of three hundredths of what is earned above the part not counted', () => {
    const fee = (income: Facts['income']) => worth('forskoleavgift', { income });
    expect(fee('15_25')).toEqual({ kind: 'fee_per_month', from: 214, to: 825 });
    expect(fee('25_35')).toEqual({ kind: 'fee_per_month', from: 557, to: 1275 });
    expect(fee('35_50')).toEqual({ kind: 'fee_per_month', from: 900, to: 1547 });
    expect(fee('over_50')).toEqual({ kind: 'fee_per_month', from: 1414, to: 1547 });
  });

  it('job premium: 15 per cent of pay', () => {
    expect(worth('jobbpremie', { new_pay: '15_25' })).toEqual({ kind: 'per_month', from: 2250, to: 3750 });
  });

  it('the trip to an interview: what it costs', () => {
    expect(worth('resebidrag', { trip_cost: 'under_1500' })).toEqual({ kind: 'once', from: 0, to: 1500 });
  });

  it('lower tax: from the year after the 1 November that follows the move, of one of two years if that is open', () => {
    const tax = (move_when: Facts['move_when'], on = today) =>
      worth('regional_skattereduktion', { move_when }, on);
    expect(tax('2027_by_1_nov')).toEqual({ kind: 'each_year', sek: 1675, firstYear: 2028 });
    expect(tax('2027_after_1_nov')).toEqual({ kind: 'each_year', sek: 1675, firstYear: 2029 });
    expect(tax('2028')).toEqual({ kind: 'each_year', sek: 1675, firstYear: 2029, orYear: 2030 });
    expect(tax('2026', '2027-01-05')).toEqual({ kind: 'unknown', missing: ['move_when'] });
  });
});

const atMost = grants.filter(
  ({ amount }) =>
    amount?.calculation && ['up_to', 'up_to_per_month', 'fee_up_to_per_month'].includes(amount.kind),
);

test.each(atMost.map((grant) => [grant.id, grant] as const))(
  'the most that %s names is the most that any answers give',
  (_, grant) => {
    expect(Math.max(...tops(grant))).toBe(grant.amount?.sek);
  },
);

test.each([
  ['bostadsbidrag_barn', '2026-12-22'],
  ['bostadsbidrag_ung', '2026-12-22'],
  ['elbilspremie', '2026-12-22'],
  ['forskoleavgift', '2027-01-29'],
  ['fritidskort', '2027-09-15'],
])('the sum of %s is shown until %s, a year after it was confirmed', (id, last) => {
  const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  expect([amountIsCurrent(rule(id), last), amountIsCurrent(rule(id), dayAfter)]).toEqual([true, false]);
});

test.each([
  ['bostadsbidrag_barn', '2026-12-31'],
  ['bostadsbidrag_ung', '2026-12-31'],
  ['elbilspremie', '2028-06-30'],
])('however lately it is confirmed, the sum of %s ends with %s', (id, last) => {
  const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  const { amount, ...rest } = rule(id);
  const confirmed = { ...rest, ...(amount ? { amount: { ...amount, confirmedOn: last } } : {}) };
  expect([amountIsCurrent(confirmed, last), amountIsCurrent(confirmed, dayAfter)]).toEqual([true, false]);
});

/** The upper ends over all answers to what the sum needs. */
function tops(grant: Grant): readonly number[] {
  const needs = grant.amount?.calculation?.needs ?? [];
  const households = needs.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((facts) => valuesOf(fact).map((value) => ({ ...facts, [fact]: value }))),
    [{}],
  );
  return households.map((facts) => {
    const sum = estimate(grant, facts, today);
    return sum && 'to' in sum ? (sum.to ?? 0) : 0;
  });
}

function valuesOf(fact: Fact): readonly (string | readonly string[])[] {
  if (fact in choiceFacts) return choiceFacts[fact as keyof typeof choiceFacts];
  // A sum needs choices and lists only.
  return listFacts[fact as keyof typeof listFacts].map((value) => [value]);
}
