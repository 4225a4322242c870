import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastClosedDay, publishedCount } from '../../src/core/published-count.ts';
import { addDays, stockholmDate } from '../../src/core/stockholm.ts';

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
    ['2026-11-23T00:00:00Z', 'at one on Monday, in winter', '2026-11-22'],
    ['2026-11-22T23:59:59Z', 'a second before that', '2026-11-15'],
    ['2026-06-21T23:00:00Z', 'at one on Monday, in summer', '2026-06-21'],
    ['2026-06-21T22:59:59Z', 'a second before that', '2026-06-14'],
    ['2026-03-29T23:00:00Z', 'at one on Monday, the night after the clocks went forward', '2026-03-29'],
    ['2026-10-25T23:59:59Z', 'a second before one, the night after they went back', '2026-10-18'],
    ['2026-11-24T08:00:00Z', 'on Tuesday', '2026-11-22'],
    ['2026-11-29T22:59:59Z', 'on Sunday, before midnight', '2026-11-22'],
    ['2027-01-01T12:00:00Z', 'on New Year’s Day', '2026-12-27'],
  ])('at %s, %s, the last closed day is %s', (now, _, last) => {
    expect(lastClosedDay(Date.parse(now))).toBe(last);
  });

  test('it is a Sunday, at least an hour and at most seven days and an hour ago', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 * 365 * 24 * 60 }), (minutes) => {
        const now = Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000;
        const last = lastClosedDay(now);
        expect(new Date(`${last}T00:00:00Z`).getUTCDay()).toBe(0);
        // The day after it had begun an hour ago, and the one a week later had not.
        const anHourAgo = stockholmDate(now - 3_600_000);
        expect(last < anHourAgo && addDays(last, 7) >= anHourAgo).toBe(true);
      }),
    );
  });
});
