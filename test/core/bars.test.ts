import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bars, barLengths, drawBars } from '../../src/core/bars.ts';

const bars = (...rows: readonly (readonly number[])[]): Bars => ({
  rows: rows.map((sizes) => ({
    label: { say: 'nothing' },
    parts: sizes.map((size) => ({ label: { say: 'nothing' }, amount: { say: 'nothing' }, size })),
  })),
});

it('the longest row fills the width, and the parts stand in their order', () => {
  expect(drawBars(bars([8_000, 12_000], [5_000, 5_000]), 20)).toEqual(['░░░░░░░░████████████', '░░░░░█████']);
});

it('nothing, and less than nothing, has no length', () => {
  expect(drawBars(bars([0, 0], [-5, 0]), 20)).toEqual(['', '']);
  expect(drawBars(bars([10, -5]), 10)).toEqual(['░░░░░░░░░░']);
});

it('is never wider than it may be', () => {
  const size = fc.integer({ min: -50_000, max: 200_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 3 }), (rows) => {
      for (const line of drawBars(bars(...rows), 18)) expect(line.length).toBeLessThanOrEqual(19);
      for (const parts of barLengths(bars(...rows), 100))
        expect(parts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100.001);
    }),
  );
});
