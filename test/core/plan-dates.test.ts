import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addMonths,
  monthEnd,
  nextFirstOfNovember,
  noticeBy,
  reportBy,
  tenancyEnds,
} from '../../src/core/plan-dates.ts';
import { addDays } from '../../src/core/stockholm.ts';

test.each([
  ['2026-11-30', '2027-02-28'],
  ['2026-12-01', '2027-03-31'],
  // A leap year.
  ['2027-11-30', '2028-02-29'],
  ['2027-02-28', '2027-05-31'],
  ['2027-03-01', '2027-06-30'],
  ['2028-02-29', '2028-05-31'],
  ['2028-03-01', '2028-06-30'],
  ['2026-12-31', '2027-03-31'],
  ['2027-01-01', '2027-04-30'],
])('notice on %s ends a tenancy on %s', (noticeOn, ends) => {
  expect(tenancyEnds(noticeOn)).toBe(ends);
});

test.each([
  // Whoever moves on the first has slept the last night in the old home in the month before.
  ['2027-03-01', '2026-11-30'],
  ['2027-03-02', '2026-12-31'],
  ['2027-03-31', '2026-12-31'],
  ['2027-05-31', '2027-02-28'],
  ['2028-05-31', '2028-02-29'],
  ['2028-06-01', '2028-02-29'],
  ['2028-06-02', '2028-03-31'],
  ['2027-01-01', '2026-09-30'],
])('a household that moves on %s gives notice by %s', (movesOn, by) => {
  expect(noticeBy(movesOn)).toBe(by);
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));

describe('notice in time', () => {
  it('ends the tenancy no earlier than the last night, and a day later would cost a month more', () => {
    fc.assert(
      fc.property(anyDay, (movesOn) => {
        const by = noticeBy(movesOn);
        const ends = tenancyEnds(by);
        expect(ends >= addDays(movesOn, -1)).toBe(true);
        expect(ends.slice(0, 7)).toBe(addDays(movesOn, -1).slice(0, 7));
        expect(tenancyEnds(addDays(by, 1))).toBe(monthEnd(ends, 1));
      }),
    );
  });

  it('never ends it earlier than three months later, always at the end of a month', () => {
    fc.assert(
      fc.property(anyDay, (noticeOn) => {
        const ends = tenancyEnds(noticeOn);
        expect(ends >= addMonths(noticeOn, 3)).toBe(true);
        expect(ends).toBe(monthEnd(ends));
      }),
    );
  });
});

test.each([
  ['2027-03-01', '2027-03-08'],
  ['2027-12-28', '2028-01-04'],
  ['2028-02-25', '2028-03-03'],
  ['2027-02-25', '2027-03-04'],
])('a move on %s is reported by %s', (movesOn, by) => {
  expect(reportBy(movesOn)).toBe(by);
});

test.each([
  ['2027-10-31', '2027-11-01'],
  ['2027-11-01', '2027-11-01'],
  ['2027-11-02', '2028-11-01'],
  ['2026-12-31', '2027-11-01'],
  ['2027-01-01', '2027-11-01'],
])('whoever moves on %s is registered there on %s', (movesOn, november) => {
  expect(nextFirstOfNovember(movesOn)).toBe(november);
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-03-01', -4, '2026-11-01'],
  ['2026-11-24', 3, '2027-02-24'],
])('%s and %i months is %s', (date, months, then) => {
  expect(addMonths(date, months)).toBe(then);
});
