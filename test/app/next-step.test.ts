import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SyncState } from '../../src/app/ad-ports.ts';
import {
  betweenAttempts,
  betweenRequests,
  betweenSnapshots,
  cursorAfterSnapshot,
  type FollowRules,
  longestCatchUp,
  longestRest,
  longestWindow,
  nextStep,
  overlap,
  tooLongAway,
} from '../../src/app/next-step.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.parse('2026-11-24T08:00:00Z');
const operator: FollowRules = { snapshots: 'when_due', pause: 0 };
const server: FollowRules = { snapshots: 'renew', pause: 10 * minute };
const edge: FollowRules = { snapshots: 'never', pause: 0 };
const fresh: SyncState = { cursor: now - hour, snapshotAt: now - hour };

describe('the first time', () => {
  it('the operator gets a snapshot, and nobody else does', () => {
    expect(nextStep({}, now, operator)).toEqual({ kind: 'snapshot' });
    expect(nextStep({}, now, server)).toEqual({ kind: 'needs_snapshot' });
    expect(nextStep({}, now, edge)).toEqual({ kind: 'needs_snapshot' });
  });
});

describe('a window', () => {
  it('begins two hours before the cursor and goes up to now, left open, while that is six hours at most', () => {
    const cursor = now - (longestWindow - overlap);
    expect(nextStep({ ...fresh, cursor }, now, operator)).toEqual({
      kind: 'window',
      after: cursor - overlap,
      reaches: now,
    });
    expect(nextStep({ ...fresh, cursor: cursor - 1 }, now, operator)).toEqual({
      kind: 'window',
      after: cursor - 1 - overlap,
      before: now - 1,
      reaches: now - 1,
    });
  });

  it('comes after the pause, once everything has been read', () => {
    const cursor = now - server.pause;
    expect(nextStep({ ...fresh, cursor }, now, server).kind).toBe('window');
    expect(nextStep({ ...fresh, cursor: cursor + 1 }, now, server)).toEqual({
      kind: 'wait',
      until: now + 1,
    });
  });
});

describe('one request a minute', () => {
  it.each([operator, server, edge])('whoever asks', (rules) => {
    const lastAskedAt = now - betweenRequests;
    expect(nextStep({ ...fresh, lastAskedAt }, now, rules).kind).toBe('window');
    expect(nextStep({ ...fresh, lastAskedAt: lastAskedAt + 1 }, now, rules)).toEqual({
      kind: 'wait',
      until: now + 1,
    });
  });

  it('holds for snapshots too', () => {
    expect(nextStep({ lastAskedAt: now - betweenRequests }, now, operator).kind).toBe('snapshot');
    expect(nextStep({ lastAskedAt: now - betweenRequests + 1 }, now, operator).kind).toBe('wait');
  });

  it('and none before the source wants one', () => {
    expect(nextStep({ ...fresh, notBefore: now }, now, edge).kind).toBe('window');
    expect(nextStep({ ...fresh, notBefore: now + 1 }, now, edge)).toEqual({ kind: 'wait', until: now + 1 });
    // Longer than we ever let it be: our clock was wrong then.
    expect(nextStep({ ...fresh, notBefore: now + longestRest + 1 }, now, edge).kind).toBe('window');
  });
});

describe('a new snapshot', () => {
  it('is due after a week, and never at the edge', () => {
    const week = { ...fresh, snapshotAt: now - betweenSnapshots };
    expect(nextStep(week, now, server).kind).toBe('window');
    const longer = { ...week, snapshotAt: week.snapshotAt - 1 };
    expect(nextStep(longer, now, server).kind).toBe('snapshot');
    expect(nextStep(longer, now, operator).kind).toBe('snapshot');
    expect(nextStep(longer, now, edge).kind).toBe('window');
  });

  it('is needed after three days away, and never at the edge', () => {
    const away = { cursor: now - tooLongAway, snapshotAt: now - tooLongAway };
    expect(nextStep(away, now, server).kind).toBe('window');
    const longer = { cursor: away.cursor - 1, snapshotAt: away.cursor - 1 };
    expect(nextStep(longer, now, server).kind).toBe('snapshot');
    // One has just come: what remains are the changes.
    expect(nextStep({ ...longer, snapshotAt: now - hour }, now, server).kind).toBe('window');
    expect(nextStep(longer, now, edge).kind).toBe('window');
  });

  it('is not tried again for six hours by itself; windows go on meanwhile, the operator may', () => {
    const broken = { ...fresh, snapshotAt: 1, snapshotAskedAt: now - betweenAttempts };
    expect(nextStep(broken, now, server).kind).toBe('snapshot');
    const sooner = { ...broken, snapshotAskedAt: broken.snapshotAskedAt + 1 };
    expect(nextStep(sooner, now, server).kind).toBe('window');
    expect(nextStep(sooner, now, operator).kind).toBe('snapshot');
    const away = { ...sooner, cursor: now - tooLongAway - 1 };
    expect(nextStep(away, now, server)).toEqual({ kind: 'wait', until: now + 1 });
  });
});

describe('the cursor after a snapshot', () => {
  it('stays where it was for two weeks, else begins where an attempt began, else anew', () => {
    expect(cursorAfterSnapshot({}, now)).toBe(now);
    expect(cursorAfterSnapshot({ snapshotAskedAt: now - hour }, now)).toBe(now - hour);
    const cursor = now - longestCatchUp;
    expect(cursorAfterSnapshot({ cursor, snapshotAskedAt: now - hour }, now)).toBe(cursor);
    expect(cursorAfterSnapshot({ cursor: cursor - 1 }, now)).toBe(now);
    expect(cursorAfterSnapshot({ cursor: now + 1 }, now)).toBe(now);
  });
});

describe('a clock that was once set wrong', () => {
  const ahead = now + 5 * minute;
  it('a cursor from the future is none; what is a little ahead is another machine', () => {
    expect(nextStep({ ...fresh, cursor: ahead }, now, operator).kind).toBe('window');
    expect(nextStep({ ...fresh, cursor: ahead + 1 }, now, operator).kind).toBe('snapshot');
    expect(nextStep({ ...fresh, cursor: ahead + 1 }, now, server).kind).toBe('snapshot');
    expect(nextStep({ ...fresh, cursor: ahead + 1 }, now, edge).kind).toBe('needs_snapshot');
  });

  it('does not keep us from asking', () => {
    expect(nextStep({ ...fresh, lastAskedAt: ahead }, now, operator).kind).toBe('wait');
    expect(nextStep({ ...fresh, lastAskedAt: ahead + 1 }, now, operator).kind).toBe('window');
  });
});

it('whatever the state: no window is longer than six hours or leaves a gap, and the edge asks for no snapshot', () => {
  const instant = fc.option(fc.integer({ min: now - 30 * 24 * hour, max: now + hour }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        cursor: instant,
        lastAskedAt: instant,
        lastSuccessAt: instant,
        snapshotAt: instant,
        snapshotAskedAt: instant,
        notBefore: instant,
      }),
      fc.constantFrom(operator, server, edge),
      (state, rules) => {
        const step = nextStep(state as SyncState, now, rules);
        if (rules === edge) expect(step.kind).not.toBe('snapshot');
        if (step.kind === 'wait') expect(step.until).toBeGreaterThan(now);
        if (step.kind !== 'window') return;
        const end = step.before ?? now;
        expect(end - step.after).toBeLessThanOrEqual(longestWindow);
        expect(step.after).toBeLessThanOrEqual((state.cursor ?? 0) - overlap);
        expect(step.reaches).toBe(end);
        expect(end).toBeLessThanOrEqual(now);
      },
    ),
    { numRuns: 2000 },
  );
});
