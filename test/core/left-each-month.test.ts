import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceFacts, type Facts } from '../../src/core/facts.ts';
import { type LeftFigures, leftEachMonth, noFigures } from '../../src/core/left-each-month.ts';
import { matchVacancy } from '../../src/core/matching.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';

const world = { ...registers, partnerJobs: {}, towns: {}, today: '2026-11-24' };
/** An assistant nurse from Stockholm, in Torsby. */
const torsby = job('1', { group: '5321', municipality: '1737', extent: { min: 100, max: 100 } });
const stockholm: Facts = { home: '0180' };
const left = (vacancy: Vacancy, facts: Facts, today = world.today) =>
  leftEachMonth(vacancy, facts, { ...world, today });
const figures = (vacancy: Vacancy, facts: Facts): LeftFigures => {
  const found = left(vacancy, facts);
  if (found.kind === 'none') throw new Error(found.because);
  return found;
};

describe('the illustration of the fact sheet, an assistant nurse', () => {
  it.each([
    ['1737', 33_600, 26_594, 8_050, 18_544],
    ['2505', 34_700, 27_441, 6_938, 20_504],
    ['2326', 34_300, 27_128, 6_669, 20_459],
  ])('in %s', (municipality, gross, net, rent, kept) => {
    const { there, here, difference, verdict } = figures({ ...torsby, municipality }, stockholm);
    expect(there.gross.about).toBe(gross);
    expect([there.net, there.rent, there.left].map(({ about }) => Math.round(about))).toEqual([
      net,
      rent,
      kept,
    ]);
    expect([here.net, here.rent, here.left].map(({ about }) => Math.round(about))).toEqual([
      27_114, 11_075, 16_039,
    ]);
    expect(Math.abs(difference.about - (kept - 16_039))).toBeLessThan(1);
    expect(verdict).toBe('more');
  });
});

describe('the difference', () => {
  it('turns round when the places do', () => {
    const there = figures(torsby, stockholm).difference;
    const back = figures({ ...torsby, municipality: '0180' }, { home: '1737' });
    expect(back.verdict).toBe('less');
    expect(back.difference.about).toBeCloseTo(-there.about);
    expect(back.difference.low).toBeCloseTo(-there.high);
  });

  it('is "the same" when the margins reach over nothing', () => {
    // Torsby and Filipstad: the same region, nearly the same rent and tax.
    const { difference, verdict } = figures(torsby, { home: '1782' });
    expect(difference.low).toBeLessThan(0);
    expect(difference.high).toBeGreaterThan(0);
    expect(verdict).toBe('same');
  });

  it('may be said only as a range where a rent is loose, or where the ad names a range', () => {
    expect(figures({ ...torsby, municipality: '2584' }, stockholm).isWide).toBe(true);
    expect(figures({ ...torsby, pay: '31 000 - 35 000' }, stockholm).isWide).toBe(true);
    expect(figures(torsby, stockholm).isWide).toBe(false);
  });

  it('names a margin that is not known, and is then said as a range', () => {
    const { here, isWide } = figures(torsby, { home: '1384' });
    expect(here.hasMargin).toBe(false);
    expect(isWide).toBe(true);
  });

  it('is always within its own range, for any place, home and size', () => {
    const places = registers.municipalities.all.map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.constantFrom(...choiceFacts.home_size),
        fc.constantFrom('5321', '2221', '2512', '9111'),
        (municipality, home, home_size, group) => {
          const found = left({ ...torsby, municipality, group }, { home, home_size });
          if (found.kind === 'none') {
            expect(noFigures).toContain(found.because);
            return;
          }
          const { low, about, high } = found.difference;
          expect(low).toBeLessThanOrEqual(about);
          expect(about).toBeLessThanOrEqual(high);
          expect(found.there.net.about).toBeLessThan(found.there.gross.about);
        },
      ),
    );
  });
});

describe('which pay is counted', () => {
  it('the ad wins over the statistics, there; at home it is the mean of the region', () => {
    const { there, here } = figures({ ...torsby, pay: '30 500 kr/mån' }, stockholm);
    expect(there).toMatchObject({ basis: 'stated', gross: { low: 30_500, high: 30_500 } });
    expect(here).toMatchObject({ basis: 'region', gross: { about: 33_200 } });
    expect(figures({ ...torsby, pay: 'från 30 500 kr' }, stockholm).there.basis).toBe('stated_least');
  });

  it('hourly or doubtful pay is not, and neither is a sum for part time', () => {
    expect(figures({ ...torsby, pay: '165 kr/tim' }, stockholm).there.basis).toBe('region');
    const part = figures({ ...torsby, pay: '30 500 kr/mån', extent: { min: 50, max: 75 } }, stockholm);
    expect(part.there).toMatchObject({ basis: 'region', gross: { about: 25_200 } });
    expect(part.here.gross.about).toBe(24_900);
    expect(part.hours).toBe(75);
  });

  it('is the same mean in both places where one region has none: never a region beside the country', () => {
    let compared = 0;
    for (const { ssyk, meanPay } of registers.occupations.groups) {
      if (!meanPay || (meanPay.byRegion['SE31'] && meanPay.byRegion['SE11'])) continue;
      const found = left({ ...torsby, group: ssyk }, stockholm);
      if (found.kind === 'none') continue;
      compared++;
      expect(found.there.gross.about).toBe(found.here.gross.about);
      expect(found.there.basis).toBe('country');
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('never hangs on what the household has now', () => {
    for (const earners of choiceFacts.earners)
      for (const income of choiceFacts.income)
        expect(left(torsby, { ...stockholm, earners, income })).toEqual(left(torsby, stockholm));
  });
});

describe('the home', () => {
  it.each([
    ['only_me', '1'],
    ['two_adults', '2'],
    ['two_adults_and_children', '3'],
    ['me_first', '3'],
    [undefined, '3'],
  ] as const)('for %s is %s rooms until they say', (movers, rooms) => {
    const facts = { ...stockholm, ...(movers ? { movers } : {}) };
    expect(figures(torsby, facts)).toMatchObject({ rooms, hasSaidRooms: false });
    expect(figures(torsby, { ...facts, home_size: '4_plus' })).toMatchObject({
      rooms: '4_plus',
      hasSaidRooms: true,
    });
  });

  it('costs more the larger it is', () => {
    const rents = choiceFacts.home_size.map(
      (home_size) => figures(torsby, { ...stockholm, home_size }).there.rent.about,
    );
    expect(rents).toEqual(rents.toSorted((a, b) => a - b));
  });
});

describe('the other adult', () => {
  it('is counted apart, and never added', () => {
    const both: Facts = { ...stockholm, movers: 'two_adults', partner_occupations: ['any', '9111'] };
    const { secondPay, difference } = figures(torsby, both);
    expect(secondPay).toMatchObject({ occupation: '9111' });
    expect(difference).toEqual(figures(torsby, { ...stockholm, movers: 'two_adults' }).difference);
  });

  it('is left out where there is none, or where we do not know their work', () => {
    expect(
      figures(torsby, { ...stockholm, movers: 'only_me', partner_occupations: ['9111'] }).secondPay,
    ).toBeUndefined();
    expect(
      figures(torsby, { ...stockholm, movers: 'two_adults', partner_occupations: ['any'] }).secondPay,
    ).toBeUndefined();
  });
});

describe('no number', () => {
  it.each([
    ['no_home', torsby, {}],
    ['over_65', torsby, { ...stockholm, age: '66_plus' }],
    ['same_place', torsby, { home: '1737' }],
    ['hours_unknown', { ...torsby, permanence: 'on_call' }, stockholm],
    ['no_pay', { ...torsby, group: '6111' }, stockholm],
    ['no_pay', { ...torsby, group: '6111', pay: '30 500 kr' }, stockholm],
    ['no_rent', torsby, { home: '0187' }],
  ] as const)('%s', (because, vacancy, facts) => {
    expect(left(vacancy, facts)).toEqual({ kind: 'none', because });
  });

  it('outside the year of the figures: the last day of it, and the days around', () => {
    expect(left(torsby, stockholm, '2026-01-01').kind).toBe('figures');
    expect(left(torsby, stockholm, '2026-12-31').kind).toBe('figures');
    for (const today of ['2025-12-31', '2027-01-01'])
      expect(left(torsby, stockholm, today)).toEqual({ kind: 'none', because: 'lapsed' });
  });
});

describe('as a reason of the match', () => {
  const reason = (vacancy: Vacancy, facts: Facts, today = world.today) => {
    const all = matchVacancy(vacancy, facts, { ...world, today }).reasons;
    return all.filter(({ criterion }) => criterion === 'money_left');
  };

  it('says more or less, with points for what is sure', () => {
    const [more] = reason(torsby, stockholm);
    expect(more).toMatchObject({ found: 'met', text: { say: 'reason-money-more' } });
    expect(more?.points).toBeGreaterThan(0);
    const [less] = reason({ ...torsby, municipality: '0180' }, { home: '1737' });
    expect(less).toMatchObject({ found: 'missing', text: { say: 'reason-money-less' } });
    expect(less?.points).toBeLessThan(0);
  });

  it('is there once when unknown too, gives nothing, and is silent unless more money comes first', () => {
    expect(reason(torsby, {})).toMatchObject([{ found: 'unknown', points: 0, isSilent: true }]);
    expect(reason(torsby, { priority: 'more_money' })).toMatchObject([
      { points: 0, isSilent: false, text: { say: 'left-none-no_home' } },
    ]);
    expect(reason(torsby, { ...stockholm, priority: 'more_money' }, '2027-01-01')).toMatchObject([
      { points: 0, text: { say: 'left-none-lapsed' } },
    ]);
  });

  it('weighs more for those who put money first, and never as much as a permanent job', () => {
    const weight = (facts: Facts, criterion: string) =>
      matchVacancy(torsby, facts, world).reasons.find((one) => one.criterion === criterion)?.weight ?? 0;
    expect(weight({ priority: 'more_money' }, 'money_left')).toBeGreaterThan(weight({}, 'money_left'));
    for (const movers of choiceFacts.movers)
      for (const earners of choiceFacts.earners) {
        const facts: Facts = { movers, earners, priority: 'more_money' };
        expect(weight(facts, 'money_left')).toBeLessThan(weight(facts, 'permanent'));
        expect(weight(facts, 'money_left')).toBeGreaterThan(weight(facts, 'known_people'));
      }
  });
});
