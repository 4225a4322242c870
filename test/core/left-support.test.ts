import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grants } from '../../grants/index.ts';
import { choiceFacts, type Facts } from '../../src/core/facts.ts';
import { leftEachMonth } from '../../src/core/left-each-month.ts';
import { housingAllowance, jobPremiums } from '../../src/core/left-support.ts';
import { sayLeftSupport } from '../../src/core/left-support-words.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';

const rules = { grants, today: '2026-11-24' };
const world = { ...registers, today: rules.today };
/** An assistant nurse from Stockholm, in Torsby: 33 600 before tax there, 33 200 at home. */
const torsby = job('1', { group: '5321', municipality: '1737', extent: { min: 100, max: 100 } });
const mother: Facts = {
  home: '0180',
  movers: 'me_and_children',
  children_ages: ['6_15'],
  children_count: '2',
  home_size: '3',
};

function figures(facts: Facts, municipality = '1737') {
  const left = leftEachMonth({ ...torsby, municipality }, facts, world);
  if (left.kind === 'none') throw new Error(left.because);
  return left;
}
const allowance = (facts: Facts, municipality?: string) =>
  housingAllowance(figures(facts, municipality), facts, rules);
const said = (facts: Facts, municipality?: string) =>
  JSON.stringify(sayLeftSupport(figures(facts, municipality), facts, rules));

describe('housing allowance beside what is left', () => {
  it('is worked out for one adult with children, from the same pay and rent', () => {
    // Stockholm: 3 250 of the rent and 2 000 for two children, less a fifth of what pay exceeds 150 000 by: 1 110.
    // Torsby: rent of 8 050 give or take some hundreds, and 4 220 off: about 1 000.
    const found = allowance(mother);
    expect(found).toMatchObject({ kind: 'figures', here: { low: 1100, high: 1100 } });
    if (found?.kind !== 'figures') throw new Error('no figures');
    expect(found.there.high).toBe(1000);
    expect(found.gained.high).toBe(-100);
  });

  it('falls with a much lower rent, and the sum with it says so', () => {
    const found = allowance(mother, '2326');
    if (found?.kind !== 'figures') throw new Error('no figures');
    expect(found.gained.high).toBeLessThan(-300);
    const left = figures(mother, '2326');
    expect(found.difference.high).toBeLessThan(left.difference.high);
    expect(said(mother, '2326')).toContain('left-with-more');
  });

  it('is unknown, and said to be, where the other adult or the number of children is', () => {
    expect(allowance({ ...mother, movers: 'two_adults_and_children' })).toEqual({
      kind: 'unknown',
      because: 'other_adult',
    });
    expect(allowance({ ...mother, movers: 'me_first' })).toEqual({ kind: 'unknown', because: 'other_adult' });
    const { children_count: _, ...uncounted } = mother;
    expect(allowance(uncounted)).toEqual({ kind: 'unknown', because: 'children_count' });
    expect(sayLeftSupport(figures(uncounted), uncounted, rules).asksChildren).toBe(true);
    expect(allowance({ ...mother, children_count: '1', home_size: '4_plus' })).toEqual({
      kind: 'unknown',
      because: 'home',
    });
  });

  it('is nothing for the young with full-time pay, and no matter of others', () => {
    const young: Facts = { home: '0180', movers: 'only_me', age: '20_28' };
    expect(allowance(young)).toMatchObject({ kind: 'figures', gained: { low: 0, high: 0 } });
    expect(said(young)).toContain('left-housing-none');
    expect(allowance({ ...young, age: '29_65' })).toBeUndefined();
    expect(allowance({ home: '0180' })).toBeUndefined();
    expect(allowance({ ...mother, children_ages: [] })).toBeUndefined();
  });

  it('is not worked out once its figures have run out', () => {
    expect(housingAllowance(figures(mother), mother, { grants, today: '2027-01-01' })).toBeUndefined();
    expect(housingAllowance(figures(mother), mother, { grants: [], today: rules.today })).toBeUndefined();
  });

  it('lies within its own ends, for any place, home and family', () => {
    const places = registers.municipalities.all.map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.constantFrom(...choiceFacts.children_count),
        fc.constantFrom(...choiceFacts.home_size),
        (municipality, home, children_count, home_size) => {
          const facts: Facts = { ...mother, home, children_count, home_size };
          const left = leftEachMonth({ ...torsby, municipality }, facts, world);
          if (left.kind === 'none') return;
          const found = housingAllowance(left, facts, rules);
          if (found?.kind !== 'figures') return;
          for (const { low, high } of [found.there, found.here, found.gained, found.difference])
            expect(low).toBeLessThanOrEqual(high);
          expect(found.there.low).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('other support beside what is left', () => {
  it('names the job premium only to who had assistance every month: as large in both places at full pay', () => {
    expect(jobPremiums(figures(mother), mother, rules)).toBeUndefined();
    const had: Facts = { ...mother, assistance_2025: 'every_month' };
    expect(jobPremiums(figures(had), had, rules)).toEqual({
      there: { low: 3750, high: 3750 },
      here: { low: 3750, high: 3750 },
    });
    expect(said(had)).toContain('left-premium-same');
    expect(said({ ...had, assistance_2025: 'some_months' })).not.toContain('left-premium');
  });

  it('says that child allowance is the same, and that the rest is not counted', () => {
    expect(said(mother)).toContain('left-child-same');
    expect(said(mother)).toContain('left-support-rest');
    expect(said({ home: '0180' })).toBe(
      JSON.stringify({ points: [{ mark: 'unknown', say: 'left-support' }], asksChildren: false }),
    );
  });
});
