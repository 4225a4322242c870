import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAllowed, isQuiet } from '../../../src/core/alerts/quiet-hours.ts';
import { stockholmTime } from '../../../src/core/stockholm.ts';

const night = { from: '21:00', until: '08:00' };
const at = (instant: string) => Date.parse(instant);
const iso = (instant: number) => new Date(instant).toISOString();

describe('over midnight', () => {
  test.each([
    ['a minute before the quiet', '2026-11-24T19:59:00Z', '2026-11-24T19:59:00.000Z'],
    ['as it begins', '2026-11-24T20:00:00Z', '2026-11-25T07:00:00.000Z'],
    ['after midnight', '2026-11-25T01:30:20Z', '2026-11-25T07:00:00.000Z'],
    ['a minute before its end', '2026-11-25T06:59:00Z', '2026-11-25T07:00:00.000Z'],
    ['as it ends', '2026-11-25T07:00:00Z', '2026-11-25T07:00:00.000Z'],
  ])('%s', (_, now, then) => {
    expect(iso(firstAllowed(at(now), night))).toBe(then);
  });

  test('without quiet hours, or with hours that are none, it is at once', () => {
    const now = at('2026-11-25T01:00:00Z');
    expect(firstAllowed(now, undefined)).toBe(now);
    expect(firstAllowed(now, { from: '08:00', until: '08:00' })).toBe(now);
  });
});

describe('where the clocks change', () => {
  test('in spring the night is an hour shorter: 28 March 2027', () => {
    expect(iso(firstAllowed(at('2027-03-27T20:00:00Z'), night))).toBe('2027-03-28T06:00:00.000Z');
  });
  test('in autumn it is an hour longer: 31 October 2027', () => {
    expect(iso(firstAllowed(at('2027-10-30T19:00:00Z'), night))).toBe('2027-10-31T07:00:00.000Z');
  });
  test('quiet that ends in the hour that does not exist ends as soon as the clock is past it', () => {
    const then = firstAllowed(at('2027-03-27T22:00:00Z'), { from: '22:00', until: '02:30' });
    expect(iso(then).slice(0, 13)).toBe('2027-03-28T01');
  });
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

test('at any instant: never before now, never later than a day and an hour, and no longer quiet by the wall', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2029-01-01T00:00:00Z') }),
      clock,
      clock,
      (now, from, until) => {
        const then = firstAllowed(now, { from, until });
        expect(then).toBeGreaterThanOrEqual(now);
        expect(then - now).toBeLessThanOrEqual(25 * 3_600_000);
        if (from !== until && !isChangingHour(then))
          expect(isQuiet(stockholmTime(then), { from, until })).toBe(false);
        if (!isQuiet(stockholmTime(now), { from, until })) expect(then).toBe(now);
      },
    ),
    { numRuns: 2000 },
  );
});

/** Within two hours of a change a clock time may come twice, or not at all. */
function isChangingHour(instant: number): boolean {
  const hour = 3_600_000;
  const offset = (of: number) =>
    (Number(stockholmTime(of).slice(0, 2)) - new Date(of).getUTCHours() + 24) % 24;
  return offset(instant - 2 * hour) !== offset(instant + 2 * hour);
}
