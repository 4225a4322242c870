import { describe, expect, it, test } from 'vitest';
import {
  childAllowance,
  childAllowanceFigures,
  childAllowanceRange,
} from '../../../src/core/amounts/child-allowance.ts';
import {
  doubleHousingFigures,
  doubleHousingRange,
  isFarEnough,
  monthsDeducted,
} from '../../../src/core/amounts/double-housing.ts';
import { grossPerMonth } from '../../../src/core/amounts/household-income.ts';
import {
  familyHousingAllowance,
  familyHousingRange,
  housingAllowanceFigures,
  youngHousingAllowance,
  youngHousingRange,
} from '../../../src/core/amounts/housing-allowance.ts';
import {
  interviewTravel,
  interviewTravelFigures,
  interviewTravelRange,
} from '../../../src/core/amounts/interview-travel.ts';
import { jobPremium, jobPremiumFigures, jobPremiumRange } from '../../../src/core/amounts/job-premium.ts';
import {
  preschoolFee,
  preschoolFeeFigures,
  preschoolFeeRange,
} from '../../../src/core/amounts/preschool-fee.ts';
import { decidingDate, firstTaxYear, regionalTaxFigures } from '../../../src/core/amounts/regional-tax.ts';

test('every figure says where it stands and when that was read', () => {
  const figures = [
    childAllowanceFigures,
    doubleHousingFigures,
    housingAllowanceFigures,
    interviewTravelFigures,
    jobPremiumFigures,
    preschoolFeeFigures,
    regionalTaxFigures,
  ].flatMap((all) => Object.values(all));
  for (const { value, provision, checkedOn } of figures) {
    expect(value).toBeGreaterThan(0);
    expect(provision).not.toBe('');
    expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

describe('job premium', () => {
  it.each([
    [0, 0],
    [10_000, 1500],
    [24_999, 3750],
    [24_990, 3749],
    [25_000, 3750],
    [25_010, 3750],
    [40_000, 3750],
  ])('pay of %i kr gives %i kr a month', (pay, premium) => {
    expect(jobPremium(pay)).toBe(premium);
  });

  it('has no lower end below that of the pay, and ends at the most', () => {
    expect(jobPremiumRange({ from: 15_000, to: 25_000 })).toEqual({ from: 2250, to: 3750 });
    expect(jobPremiumRange({ from: 25_000 })).toEqual({ from: 3750, to: 3750 });
  });
});

describe('housing allowance for families', () => {
  const alone = (cost: number, children: number, income = 0) =>
    familyHousingAllowance({ cost, children, incomes: [income] });

  it.each([
    [1, 6799, 4100],
    [1, 6800, 4200],
    [1, 6801, 4200],
    [2, 7699, 5100],
    [2, 7700, 5100],
    [2, 7900, 5200],
    [2, 8100, 5200],
    [3, 8499, 6100],
    [3, 8500, 6200],
    [3, 8700, 6200],
    [4, 20_000, 6200],
  ])('%i children and a cost of %i kr: at most %i kr', (children, cost, most) => {
    expect(alone(cost, children)).toBe(most);
  });

  it('counts no cost up to 1 400 kr, and gives the part for children even so', () => {
    expect([alone(0, 1), alone(1400, 1), alone(1599, 1), alone(1600, 1)]).toEqual([1500, 1500, 1500, 1600]);
  });

  it('is nothing without children', () => {
    expect(alone(8000, 0)).toBe(0);
  });

  it('falls by a fifth of income above 150 000 kr a year, or 75 000 kr each', () => {
    expect(alone(6800, 1, 150_000)).toBe(4200);
    expect(alone(6800, 1, 150_001)).toBe(4100);
    expect(alone(6800, 1, 156_000)).toBe(4100);
    expect(alone(6800, 1, 156_001)).toBe(4000);
    const couple = (a: number, b: number) =>
      familyHousingAllowance({ cost: 6800, children: 1, incomes: [a, b] });
    expect(couple(75_000, 75_000)).toBe(4200);
    expect(couple(81_000, 75_000)).toBe(4100);
    // What one of two does not use is not the other's.
    expect(couple(150_000, 0)).toBe(2900);
    // It falls from the first krona above, also where no cost is counted.
    expect([alone(0, 1, 150_000), alone(0, 1, 150_001)]).toEqual([1500, 1400]);
  });

  it('is the same for two who earn half each as for one who earns it all alone', () => {
    for (const income of [150_000, 150_001, 156_001, 300_000])
      expect(familyHousingAllowance({ cost: 6800, children: 1, incomes: [income / 2, income / 2] })).toBe(
        alone(6800, 1, income),
      );
  });

  it('ends, and is never less than nothing', () => {
    expect(alone(8600, 3, 519_000)).toBe(100);
    expect(alone(8600, 3, 519_001)).toBe(0);
    expect(alone(8600, 3, 900_000)).toBe(0);
  });

  it('is a range over rent and income, wider where we do not know who earns', () => {
    const income = { from: 15_000, to: 20_000 };
    const cost = { from: 4000, to: 6000 };
    expect(familyHousingRange({ cost, children: 1, income, isAlone: true })).toEqual({
      from: 1300,
      to: 3300,
    });
    expect(familyHousingRange({ cost, children: 1, income, isAlone: false })).toEqual({ from: 0, to: 3300 });
    expect(
      familyHousingRange({ cost: { from: 8000 }, children: 3, income: { from: 50_000 }, isAlone: true }),
    ).toEqual({ from: 0, to: 0 });
    expect(
      familyHousingRange({
        cost: { from: 8000 },
        children: 3,
        income: { from: 0, to: 12_500 },
        isAlone: true,
      }),
    ).toEqual({ from: 5900, to: 6200 });
  });
});

describe('housing allowance, 18 to 28 years', () => {
  const alone = (cost: number, income = 0) => youngHousingAllowance({ cost, income, isCouple: false });

  it.each([
    [1800, 0],
    [1900, 0],
    [1912, 100],
    [2600, 700],
    [3599, 1300],
    [3600, 1300],
    [9000, 1300],
  ])('a cost of %i kr: at most %i kr', (cost, most) => {
    expect(alone(cost)).toBe(most);
  });

  it('falls by a third of income above 41 000 kr a year, or 58 000 kr for two', () => {
    // 1 370 kr before it is rounded down: 70 kr a month are 2 520 kr of income a year.
    expect([alone(3600, 41_000), alone(3600, 43_520), alone(3600, 43_560)]).toEqual([1300, 1300, 1200]);
    const two = (income: number) => youngHousingAllowance({ cost: 3600, income, isCouple: true });
    expect([two(58_000), two(60_520), two(60_560)]).toEqual([1300, 1300, 1200]);
    expect([alone(3600, 86_720), alone(3600, 86_760)]).toEqual([100, 0]);
  });

  it('is a range over rent and income', () => {
    expect(youngHousingRange({ from: 4000, to: 6000 }, { from: 0, to: 22_500 }, false)).toEqual({
      from: 0,
      to: 1300,
    });
    expect(youngHousingRange({ from: 8000 }, { from: 0, to: 3000 }, false)).toEqual({ from: 1300, to: 1300 });
    expect(youngHousingRange({ from: 8000 }, { from: 17_000 }, true)).toEqual({ from: 0, to: 0 });
    // 48 000 and 60 000 kr a year: 7 000 and 19 000 kr too much.
    expect(youngHousingRange({ from: 8000 }, { from: 4000, to: 5000 }, false)).toEqual({
      from: 800,
      to: 1100,
    });
  });
});

describe('child allowance', () => {
  it.each([
    [0, 0],
    [1, 1250],
    [2, 2650],
    [3, 4480],
    [4, 6740],
    [5, 9240],
    [6, 11_740],
  ])('for %i children: %i kr a month', (children, kronor) => {
    expect(childAllowance(children)).toBe(kronor);
  });

  it('has an open end for five or more, and a wide one where some are older', () => {
    expect(childAllowanceRange(2, false, false)).toEqual({ from: 2650, to: 2650 });
    expect(childAllowanceRange(5, true, false)).toEqual({ from: 9240 });
    expect(childAllowanceRange(3, false, true)).toEqual({ from: 1250, to: 2650 });
    expect(childAllowanceRange(1, false, true)).toEqual({ from: 1250, to: 1250 });
  });
});

describe('preschool fee', () => {
  it.each([
    [9_999, 0, 0, 0],
    [10_000, 0, 0, 0],
    [10_100, 3, 2, 1],
    [30_000, 600, 400, 200],
    [61_510, 1545, 1030, 515],
    [61_560, 1547, 1031, 516],
    [61_600, 1547, 1031, 516],
    [90_000, 1547, 1031, 516],
  ])('an income of %i kr: at most %i, %i and %i kr', (income, first, second, third) => {
    expect([preschoolFee(income, 1), preschoolFee(income, 2), preschoolFee(income, 3)]).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('is a range over income, up to the cap', () => {
    expect(preschoolFeeRange({ from: 10_000, to: 30_000 })).toEqual({ from: 0, to: 600 });
    expect(preschoolFeeRange({ from: 60_000 })).toEqual({ from: 1500, to: 1547 });
  });
});

describe('two homes', () => {
  it('has to be more than 50 km apart', () => {
    expect([isFarEnough(50), isFarEnough(51)]).toEqual([false, true]);
  });

  it('counts for two years, or five for a partner’s work', () => {
    expect([monthsDeducted(23, false), monthsDeducted(24, false), monthsDeducted(25, false)]).toEqual([
      23, 24, 24,
    ]);
    expect([monthsDeducted(59, true), monthsDeducted(60, true), monthsDeducted(61, true)]).toEqual([
      59, 60, 60,
    ]);
  });

  it('lowers tax by about three tenths of the rent, from the first krona', () => {
    expect(doubleHousingRange({ from: 4000, to: 6000 })).toEqual({ from: 1200, to: 1800 });
    expect(doubleHousingRange({ from: 8000 })).toEqual({ from: 2400 });
  });
});

describe('regional tax reduction', () => {
  it.each([
    ['2026-10-31', 2027, '2026-11-01'],
    ['2026-11-01', 2027, '2026-11-01'],
    ['2026-11-02', 2028, '2027-11-01'],
    ['2026-11-25', 2028, '2027-11-01'],
    ['2027-01-01', 2028, '2027-11-01'],
    ['2027-11-01', 2028, '2027-11-01'],
    ['2027-11-02', 2029, '2028-11-01'],
  ])('registered on %s: first in %i, decided on %s', (on, year, decided) => {
    expect(firstTaxYear(on)).toBe(year);
    expect(decidingDate(on)).toBe(decided);
  });
});

describe('travel to an interview', () => {
  it('is what it costs, at most 3 600 kr', () => {
    expect([interviewTravel(3599), interviewTravel(3600), interviewTravel(3601)]).toEqual([3599, 3600, 3600]);
    expect(interviewTravelRange({ from: 1500, to: 3600 })).toEqual({ from: 1500, to: 3600 });
    expect(interviewTravelRange({ from: 3600 })).toEqual({ from: 3600, to: 3600 });
  });
});

test('income after tax becomes a range before tax', () => {
  expect(grossPerMonth('under_15')).toEqual({ from: 0, to: 22_500 });
  expect(grossPerMonth('15_25')).toEqual({ from: 17_143, to: 37_500 });
  expect(grossPerMonth('over_50')).toEqual({ from: 57_143 });
});
