import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  basicDeduction,
  incomeTax,
  netPay,
  netPayRule,
  pensionFee,
  publicServiceFee,
  taxableIncome,
  workReduction,
} from '../../src/core/net-pay.ts';

const base = netPayRule.priceBase;
const official = readFileSync(new URL('../support/tax-table-rows-2026.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(2)
  .filter(Boolean)
  .map((line) => line.split('\t').map(Number) as [number, number, number]); // Three columns in every row.

/** The tables' own way: the top of the interval, and 1.16 percent for burial and church on average. */
function asTable(table: number, gross: number): number {
  const step = gross < 20_000 ? 100 : 200;
  const top = Math.ceil(gross / step) * step;
  const year = Math.floor((12 * top) / 100) * 100;
  return Math.floor(
    (incomeTax(year, table - 1.16) + publicServiceFee(year) + taxableIncome(year) * 0.0116) / 12,
  );
}

test('there are 49 official rows', () => {
  expect(official).toHaveLength(49);
});

test.each(official)('table %i at %i kronor: the official tax within one krona', (table, gross, tax) => {
  expect(Math.abs(asTable(table, gross) - tax)).toBeLessThanOrEqual(1);
});

describe('the worked examples of the fact sheet', () => {
  it('30 000 at 32.38 percent', () => {
    expect(basicDeduction(360_000)).toBe(28_000);
    expect(taxableIncome(360_000)).toBe(332_000);
    expect(workReduction(360_000, 0.3238)).toBe(39_356);
    expect(Math.round(netPay(30_000, '1737', 32.38))).toBe(24_267);
  });
  it('35 000 at 34.90 percent', () => {
    expect(workReduction(420_000, 0.349)).toBe(49_769);
    expect(Math.round(netPay(35_000, '2505', 34.9))).toBe(27_502);
  });
  it('takes the burial fee that Stockholm sets for itself', () => {
    expect(netPay(33_200, '0180', 30)).toBeGreaterThan(netPay(33_200, '0114', 30));
  });
});

describe('both sides of each boundary', () => {
  it.each([0.99, 2.72, 3.11])('the basic deduction does not jump at %d price bases', (bases) => {
    const at = bases * base;
    expect(Math.abs(basicDeduction(at + 1) - basicDeduction(at - 1))).toBeLessThanOrEqual(100);
  });
  it('the basic deduction ends at 0.293 price bases above 7.88', () => {
    expect(basicDeduction(7.88 * base + 1)).toBe(17_400);
    expect(basicDeduction(7.88 * base - 1)).toBe(17_400);
    expect(basicDeduction(10_000_000)).toBe(17_400);
  });
  it('the basic deduction is flat from 2.72 to 3.11, and never above the pay', () => {
    expect(basicDeduction(2.8 * base)).toBe(basicDeduction(3.1 * base));
    expect(basicDeduction(10_000)).toBe(10_000);
    expect(taxableIncome(10_000)).toBe(0);
  });
  it.each([0.91, 3.24, 8.08])('the work reduction does not jump at %d price bases', (bases) => {
    const at = bases * base;
    // A deduction rounded to a hundred moves it by 32 kronor at most.
    expect(Math.abs(workReduction(at + 1, 0.32) - workReduction(at - 1, 0.32))).toBeLessThanOrEqual(33);
  });
  it('the work reduction is the same at any pay above 8.08 price bases', () => {
    expect(workReduction(8.09 * base, 0.32)).toBe(workReduction(100 * base, 0.32));
  });
  it('no pension fee below 0.423 price bases, and never more than the most', () => {
    expect(pensionFee(0.423 * base - 1)).toBe(0);
    expect(pensionFee(0.423 * base + 1)).toBe(1_800);
    expect(pensionFee(8.07 * netPayRule.incomeBase - 2_000)).toBeLessThan(47_100);
    expect(pensionFee(8.07 * netPayRule.incomeBase)).toBe(47_100);
    expect(pensionFee(2_000_000)).toBe(47_100);
  });
  it('exactly fifty of the pension fee goes down', () => {
    expect(pensionFee(765_000 / 7)).toBe(7_600);
    expect(pensionFee(765_100 / 7)).toBe(7_700);
  });
  it('state tax begins above its limit', () => {
    const at = netPayRule.stateTaxFrom + 17_400;
    const rises = incomeTax(at + 1_000, 32) - incomeTax(at, 32);
    expect(incomeTax(at, 32) - incomeTax(at - 1_000, 32)).toBeCloseTo(320, 0);
    expect(rises).toBeCloseTo(520, 0);
  });
  it('the reduction for earned income grows from 40 000 to 240 000 taxable, and no further', () => {
    const { percent, from, most } = netPayRule.earnedReduction;
    expect(from + (most * 100) / percent).toBe(240_000);
  });
  it('no tax is left at very low pay, and it never turns into money back', () => {
    expect(netPay(1_000, '2505', 34.9)).toBe(1_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.double({ min: 28, max: 36, noNaN: true }),
        (gross, rate) => {
          expect(netPay(gross, '2505', rate)).toBeLessThanOrEqual(gross);
        },
      ),
    );
  });
});

it('more pay is never less after tax, but for what rounding takes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 28.93, max: 35.65, noNaN: true }),
      (gross, more, rate) => {
        // Hundreds of a year: at most some kronor a month.
        expect(netPay(gross + more, '2505', rate)).toBeGreaterThan(netPay(gross, '2505', rate) - 10);
        expect(netPay(gross + more + 100, '2505', rate)).toBeGreaterThan(netPay(gross, '2505', rate));
      },
    ),
  );
});

it('a higher tax rate never leaves more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.double({ min: 28.93, max: 35, noNaN: true }),
      (gross, rate) => {
        expect(netPay(gross, '2505', rate + 0.5)).toBeLessThanOrEqual(netPay(gross, '2505', rate) + 0.1);
      },
    ),
  );
});
