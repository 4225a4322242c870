import { expect, test } from 'vitest';
import type { Condition } from '../../src/core/condition.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { Grant } from '../../src/core/grant.ts';
import { questionsWorthAsking } from '../../src/core/next-question.ts';

const today = '2026-11-24';
const rule = (id: string, eligibleIf: Condition, changes: Partial<Grant> = {}): Grant => ({
  id,
  status: 'in_force',
  payer: 'payer-af',
  topic: 'work',
  value: 1,
  source: { url: 'https://example.org', provision: '1 §', checkedOn: today, name: 'Example' },
  eligibleIf,
  confidence: 'high',
  examples: [],
  ...changes,
});
const old: Condition = { fact: 'age', in: ['66_plus'] };
const registered: Condition = { fact: 'registered_unemployed', in: ['yes'] };
const renting: Condition = { fact: 'rents_home', in: ['yes'] };
const asked = (grants: readonly Grant[], facts: Facts = {}, never: readonly string[] = []) =>
  questionsWorthAsking(grants, facts, today, (fact) => !never.includes(fact)).map(
    ({ fact, verdicts }) => `${fact} ${verdicts}`,
  );

test('the question that settles most verdicts comes first', () => {
  const grants = [rule('a', renting), rule('b', registered), rule('c', registered)];
  expect(asked(grants)).toEqual(['registered_unemployed 2', 'rents_home 1']);
});

test('one that settles a verdict alone goes before one that needs another answer too', () => {
  // Registration settles a half of the time, age three times in four: only one band is old enough.
  expect(asked([rule('a', { all: [registered, old] })])).toEqual(['age 1', 'registered_unemployed 1']);
});

test('a list is asked for as well, none of its values being an answer', () => {
  const licence: Condition = { fact: 'abilities', has: 'licence_b' };
  expect(asked([rule('a', { all: [registered, licence] })])).toEqual([
    'abilities 1',
    'registered_unemployed 1',
  ]);
});

test('among equals the one that more verdicts hang on, then the order of the rules', () => {
  expect(asked([rule('a', renting), rule('b', registered)])).toEqual([
    'rents_home 1',
    'registered_unemployed 1',
  ]);
  const half: Condition = { all: [registered, { fact: 'interview_far', in: ['yes'] }] };
  // Renting always settles its one rule; registration settles each of two half of the time.
  expect(asked([rule('a', renting), rule('b', half), rule('c', half)])).toEqual([
    'registered_unemployed 2',
    'interview_far 2',
    'rents_home 1',
  ]);
});

test('a question with more answers is not worth more for that', () => {
  // Two ages of four settle the first rule; each answer on renting settles the second.
  const grown: Condition = { fact: 'age', in: ['20_28', '29_65'] };
  const far: Condition = { fact: 'interview_far', in: ['yes'] };
  expect(asked([rule('a', { all: [grown, far] }), rule('b', renting)])).toEqual([
    'rents_home 1',
    'age 1',
    'interview_far 1',
  ]);
});

test('one answer of a list that would settle it goes before two answers that are needed together', () => {
  const licence: Condition = { fact: 'abilities', has: 'licence_b' };
  expect(asked([rule('a', { any: [{ all: [registered, renting] }, licence] })])).toEqual([
    'abilities 1',
    'registered_unemployed 1',
    'rents_home 1',
  ]);
});

test('what is settled is not asked, nor what may not be', () => {
  const both = rule('a', { all: [registered, old] });
  expect(asked([both], { age: '20_28' })).toEqual([]);
  expect(asked([both], { age: '66_plus' })).toEqual(['registered_unemployed 1']);
  expect(asked([both], {}, ['age'])).toEqual(['registered_unemployed 1']);
});

test('nothing is asked for the sake of another’s money, an old rule or one not in force', () => {
  expect(asked([rule('a', registered, { status: 'in_force_employer' })])).toEqual([]);
  expect(asked([rule('a', registered, { validFrom: '2027-01-01' })])).toEqual([]);
  expect(
    asked([rule('a', registered, { source: { ...rule('x', old).source, recheckBy: '2026-11-23' } })]),
  ).toEqual([]);
});
