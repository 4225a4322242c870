import { describe, expect, it } from 'vitest';
import { type Condition, evaluate, holds, missingFacts } from '../../src/core/condition.ts';
import type { Facts } from '../../src/core/facts.ts';

const renting: Condition = { fact: 'rents_home', in: ['yes'] };
const registered: Condition = { fact: 'registered_unemployed', in: ['yes'] };
const truth = (condition: Condition, facts: Facts) => evaluate(condition, facts).truth;
const missing = (condition: Condition, facts: Facts) => missingFacts(evaluate(condition, facts));

/** Both facts known or not, and what becomes of "all" and of "any". */
const households = [
  [{ rents_home: 'yes', registered_unemployed: 'yes' }, 'yes', 'yes'],
  [{ rents_home: 'yes', registered_unemployed: 'no' }, 'no', 'yes'],
  [{ rents_home: 'no', registered_unemployed: 'no' }, 'no', 'no'],
  [{ rents_home: 'yes' }, 'unknown', 'yes'],
  [{ rents_home: 'no' }, 'no', 'unknown'],
  [{}, 'unknown', 'unknown'],
] as const satisfies readonly (readonly [Facts, string, string])[];

describe('a condition', () => {
  it.each(households)('of two parts, for a household with %j: all is %s, any is %s', (facts, all, any) => {
    for (const parts of [
      [renting, registered],
      [registered, renting],
    ]) {
      expect(truth({ all: parts }, facts)).toBe(all);
      expect(truth({ any: parts }, facts)).toBe(any);
    }
  });

  it('without parts holds if all must, and does not if any may', () => {
    expect([truth({ all: [] }, {}), truth({ any: [] }, {})]).toEqual(['yes', 'no']);
  });

  it('turned round leaves open what is unknown', () => {
    const not: Condition = { not: renting };
    expect(
      [{ rents_home: 'yes' }, { rents_home: 'no' }, {}].map((facts) => truth(not, facts as Facts)),
    ).toEqual(['no', 'yes', 'unknown']);
  });

  it('on a list holds where the value is among those named, and not where none is', () => {
    const driver: Condition = { fact: 'abilities', has: 'licence_b' };
    expect(truth(driver, { abilities: ['licence_b'] })).toBe('yes');
    expect(truth(driver, { abilities: [] })).toBe('no');
    expect(truth(driver, {})).toBe('unknown');
  });

  it('on whether something was answered is never unknown, whatever the answer', () => {
    const answered: Condition = { answered: 'rents_home' };
    expect([truth(answered, { rents_home: 'no' }), truth(answered, {})]).toEqual(['yes', 'no']);
  });

  it('has to be certain before anything is done for its sake; where there is none nothing stands in the way', () => {
    expect([holds(renting, { rents_home: 'yes' }), holds(renting, {}), holds(undefined, {})]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('what is missing', () => {
  it('is each fact that could still change the result, once', () => {
    expect(missing({ all: [renting, registered, { not: renting }] }, {})).toEqual([
      'rents_home',
      'registered_unemployed',
    ]);
  });

  it('is nothing once the result stands, however little is known', () => {
    expect(missing({ all: [renting, registered] }, { rents_home: 'no' })).toEqual([]);
    expect(missing({ any: [renting, registered] }, { rents_home: 'yes' })).toEqual([]);
  });

  it('leaves out a part that is settled by itself', () => {
    const eitherOr: Condition = { any: [{ all: [renting, { fact: 'age', in: ['20_28'] }] }, registered] };
    expect(missing(eitherOr, { rents_home: 'no' })).toEqual(['registered_unemployed']);
  });
});
