import { describe, expect, it } from 'vitest';
import { movePlan } from '../../plan/index.ts';
import type { Facts } from '../../src/core/facts.ts';
import { type DueStep, makePlan } from '../../src/core/move-plan.ts';
import type { Municipality } from '../../src/core/municipality.ts';

const mother: Facts = {
  movers: 'me_and_children',
  children_ages: ['0_5', '6_15', '16_19'],
  earners: 'none',
  income: '15_25',
  rents_home: 'yes',
  age: '29_65',
  registered_unemployed: 'yes',
  interview_far: 'yes',
  assistance_now: 'six_months',
};
const storuman = { code: '2421', taxReduction: true } as Municipality;
const plan = (facts: Facts, more: object = {}) =>
  makePlan(movePlan.steps, { startsOn: '2027-06-01', facts, today: '2026-11-24', ...more });
const find = (steps: readonly DueStep[], id: string) => steps.find((step) => step.id === id);

describe('the plan of a mother who rents', () => {
  it('has her steps in order, and only hers', () => {
    const steps = plan(mother, { municipality: storuman });
    expect(steps.map(({ id, dueOn }) => `${dueOn ?? '-'} ${id}`)).toEqual([
      '- travel_grant',
      '- ask_employer',
      '- guardians',
      '- preschool_hours',
      '- assistance',
      '- sublet',
      '- school',
      '- gymnasium',
      '2027-02-01 preschool',
      '2027-02-28 resign_tenancy',
      '2027-06-08 register',
      '2027-06-30 housing_allowance',
      '2027-11-01 tax_reduction',
    ]);
    expect(steps.every(({ applies }) => applies === 'yes')).toBe(true);
  });

  it('gives notice so that the rent ends with the last month in the old home', () => {
    expect(find(plan(mother), 'resign_tenancy')).toMatchObject({
      isLate: false,
      args: { ends: { date: '2027-05-31' } },
    });
  });

  it('names the municipality in each step once it is known, and nothing is late that has no date', () => {
    const before = find(plan(mother, { municipality: storuman }), 'ask_employer');
    expect(before).toMatchObject({ args: { municipality: { municipality: '2421' } }, isLate: false });
    expect(find(plan(mother), 'ask_employer')?.args).toEqual({});
    const notice = find(plan(mother, { municipality: storuman }), 'resign_tenancy');
    expect(notice?.args).toMatchObject({ municipality: { municipality: '2421' } });
  });

  it('moves its dates with the day of the move, not with the first day of work', () => {
    const steps = plan(mother, { movesOn: '2027-08-15' });
    expect(find(steps, 'resign_tenancy')?.dueOn).toBe('2027-05-31');
    expect(find(steps, 'register')?.dueOn).toBe('2027-08-22');
    expect(find(steps, 'housing_allowance')?.dueOn).toBe('2027-08-31');
  });

  it('puts what should have been done already on the day it is made, and says when the rent ends then', () => {
    const soon = find(plan(mother, { startsOn: '2026-12-08' }), 'resign_tenancy');
    expect(soon).toMatchObject({ dueOn: '2026-11-24', isLate: true, args: { ends: { date: '2027-02-28' } } });
    const justInTime = find(plan(mother, { startsOn: '2027-03-01', today: '2026-11-30' }), 'resign_tenancy');
    expect(justInTime).toMatchObject({
      dueOn: '2026-11-30',
      isLate: false,
      args: { ends: { date: '2027-02-28' } },
    });
    const aDayLate = find(plan(mother, { startsOn: '2027-03-01', today: '2026-12-01' }), 'resign_tenancy');
    expect(aDayLate).toMatchObject({
      dueOn: '2026-12-01',
      isLate: true,
      args: { ends: { date: '2027-03-31' } },
    });
  });
});

describe('the plan of one person alone', () => {
  it('has nothing about children, a partner or assistance', () => {
    const ids = plan({ movers: 'only_me', earners: 'one', rents_home: 'no', age: '29_65' }).map(
      ({ id }) => id,
    );
    expect(ids).toEqual([
      'travel_grant',
      'ask_employer',
      'sign_first',
      'assistance',
      'register',
      'tax_reduction',
    ]);
  });

  it('leaves open what nobody has said, and names what to ask', () => {
    const tenancy = find(plan({ movers: 'only_me' }), 'resign_tenancy');
    expect(tenancy).toMatchObject({ applies: 'unknown', missing: ['rents_home'] });
  });

  it('asks nothing for a step that everybody takes', () => {
    expect(find(plan({}), 'register')).toMatchObject({ applies: 'yes', missing: [] });
  });
});

it('promises lower tax only where the municipality is on the list, for the year after 1 November', () => {
  expect(
    find(plan({}, { municipality: { ...storuman, taxReduction: false } }), 'tax_reduction'),
  ).toBeUndefined();
  const before = find(plan({}, { municipality: storuman, startsOn: '2027-11-01' }), 'tax_reduction');
  expect(before).toMatchObject({ dueOn: '2027-11-01', args: { year: { year: 2028 } } });
  const after = find(plan({}, { municipality: storuman, startsOn: '2027-11-02' }), 'tax_reduction');
  expect(after).toMatchObject({ dueOn: '2028-11-01', args: { year: { year: 2029 } } });
});

it('tells two adults to ask the a-kassa before either resigns, unless nobody earns', () => {
  const partner = (facts: Facts) => find(plan(facts), 'partner')?.applies;
  expect(partner({ movers: 'two_adults', earners: 'both' })).toBe('yes');
  expect(partner({ movers: 'two_adults' })).toBe('unknown');
  expect(partner({ movers: 'two_adults', earners: 'none' })).toBeUndefined();
});
