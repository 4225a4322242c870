import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastClosedDay, publishedCount } from '../../src/core/published-count.ts';
import { addDays } from '../../src/core/stockholm.ts';

const weeks = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 30 });
/** What can be read in each week: the sum up to its end, as it is published. */
const views = (counts: readonly number[]) =>
  counts.map((_, week) => publishedCount(counts.slice(0, week + 1).reduce((a, b) => a + b, 0)) ?? 0);

describe('a published count', () => {
  test.each([
    [0, undefined],
    [4, undefined],
    [5, 5],
    [9, 5],
    [10, 10],
    [104, 100],
  ])('%i is said as %s', (sum, said) => {
    expect(publishedCount(sum)).toBe(said);
  });

  test('is never more than there are, never below five, and a multiple of five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (sum) => {
        const said = publishedCount(sum);
        if (said === undefined) return sum < 5;
        return said >= 5 && said <= sum && said % 5 === 0;
      }),
    );
  });

  test('never goes down, and grows by no group smaller than five', () => {
    fc.assert(
      fc.property(weeks, (counts) => {
        const seen = views(counts);
        for (const [week, now] of seen.entries()) {
          const before = seen[week - 1] ?? 0;
          expect(now).toBeGreaterThanOrEqual(before);
          expect((now - before) % 5).toBe(0);
        }
      }),
    );
  });

  test('no set of views tells for certain that a group of one to four has come', () => {
    fc.assert(
      fc.property(weeks, fc.nat(), fc.nat(), (counts, a, b) => {
        const seen = [0, ...views(counts)];
        const [from, to] = [a % seen.length, b % seen.length].toSorted((x, y) => x - y);
        const grown = (seen[to ?? 0] ?? 0) - (seen[from ?? 0] ?? 0);
        // Each view leaves four people undecided, so the group between two may be this small and this large.
        const least = Math.max(0, grown - 4);
        const largest = grown + 4;
        expect(least === 0 || largest >= 5).toBe(true);
      }),
    );
  });

  test('from another county or another week nothing more can be worked out: sums of views are multiples of five', () => {
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        const all = [...views(one), ...views(other)];
        for (const x of all) for (const y of all) expect(Math.abs(x - y) % 5).toBe(0);
      }),
    );
  });
});

describe('closed weeks', () => {
  test.each([
    ['2026-11-23', 'Monday', '2026-11-22'],
    ['2026-11-24', 'Tuesday', '2026-11-22'],
    ['2026-11-29', 'Sunday', '2026-11-22'],
    ['2026-11-30', 'the next Monday', '2026-11-29'],
    ['2027-01-01', 'New Year', '2026-12-27'],
  ])('on %s, a %s, the last closed day is %s', (today, _, last) => {
    expect(lastClosedDay(today)).toBe(last);
  });

  test('it is a Sunday, one to seven days ago', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const today = addDays('2026-01-01', days);
        const last = lastClosedDay(today);
        expect(new Date(`${last}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(last < today && addDays(last, 7) >= today).toBe(true);
      }),
    );
  });
});
