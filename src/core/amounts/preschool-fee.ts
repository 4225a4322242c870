import type { Figure, Range } from './figure.ts';

const provision = 'maxtaxan från 2026-07-01, preliminärt enligt Skolverket';
const checkedOn = '2026-01-29';

/** Kronor a month. The shares follow from the highest fees: 1 547, 1 031 and 516 kr of 51 560 kr. */
export const preschoolFeeFigures = {
  notCounted: { value: 10_000, provision, checkedOn },
  highestBase: { value: 51_560, provision, checkedOn },
  shareFirst: { value: 0.03, provision, checkedOn },
  shareSecond: { value: 0.02, provision, checkedOn },
  shareThird: { value: 0.01, provision, checkedOn },
} as const satisfies Record<string, Figure>;

/** The most a municipality may ask for the first, second or third child, for an income a month before tax. */
export function preschoolFee(income: number, child: 1 | 2 | 3): number {
  const { notCounted, highestBase, shareFirst, shareSecond, shareThird } = preschoolFeeFigures;
  const base = Math.min(Math.max(0, income - notCounted.value), highestBase.value);
  return Math.round(base * [shareFirst, shareSecond, shareThird][child - 1]!.value);
}

/** For the first child. */
export function preschoolFeeRange(income: Range): Range {
  return { from: preschoolFee(income.from, 1), to: preschoolFee(income.to ?? Number.POSITIVE_INFINITY, 1) };
}
