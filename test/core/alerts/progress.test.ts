import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryStates } from '../../../src/core/alerts/delivery.ts';
import { progressCells, progressOf } from '../../../src/core/alerts/progress.ts';

describe('how far a campaign has come', () => {
  it('is told in fives, and nothing below five', () => {
    expect(progressOf({ sent: 123, queued: 3, leased: 1, sending: 2, unreachable: 4, refused: 4 })).toEqual({
      sent: 120,
      waiting: 5,
      unreachable: 5,
      unknown: 0,
      dropped: 0,
    });
  });

  it('has a cell for every state, each a multiple of five and never more than there are', () => {
    const counts = fc.dictionary(fc.constantFrom(...deliveryStates), fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(counts, (states) => {
        const progress = progressOf(states);
        const all = Object.values(states).reduce((sum, n) => sum + n, 0);
        const told = progressCells.map((cell) => progress[cell]);
        expect(told.every((n) => n % 5 === 0)).toBe(true);
        const sum = told.reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThanOrEqual(all);
        expect(all - sum).toBeLessThanOrEqual(progressCells.length * 4);
      }),
    );
  });
});
