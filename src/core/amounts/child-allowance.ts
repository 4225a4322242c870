import type { Figure, Range } from './figure.ts';

const provision = 'socialförsäkringsbalken (2010:110) 15 kap.';
const checkedOn = '2025-12-22';

/** Kronor a month. */
export const childAllowanceFigures = {
  perChild: { value: 1250, provision, checkedOn },
  second: { value: 150, provision, checkedOn },
  third: { value: 580, provision, checkedOn },
  fourth: { value: 1010, provision, checkedOn },
  fifthAndLater: { value: 1250, provision, checkedOn },
} as const satisfies Record<string, Figure>;

/** Child allowance and supplement, in kronor a month, for children with a right to it. */
export function childAllowance(children: number): number {
  const { perChild, second, third, fourth, fifthAndLater } = childAllowanceFigures;
  const supplements = [0, second.value, third.value, fourth.value];
  return Array.from(
    { length: children },
    (_, index) => perChild.value + (supplements[index] ?? fifthAndLater.value),
  ).reduce((sum, kronor) => sum + kronor, 0);
}

/** `hasOlder`: some of the children are past the age of allowance, one at least and all but one at most. */
export function childAllowanceRange(children: number, isFiveOrMore: boolean, hasOlder: boolean): Range {
  const most = hasOlder ? Math.max(1, children - 1) : children;
  return {
    from: childAllowance(hasOlder ? 1 : children),
    ...(isFiveOrMore ? {} : { to: childAllowance(most) }),
  };
}
