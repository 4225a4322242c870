import type { Figure, Range } from './figure.ts';

const provision = 'tillfällig lag efter SOU 2025:15, enligt Försäkringskassan';
const checkedOn = '2026-09-12';

export const jobPremiumFigures = {
  shareOfPay: { value: 0.15, provision, checkedOn },
  mostPerMonth: { value: 3750, provision, checkedOn },
  mostMonths: { value: 18, provision, checkedOn },
} as const satisfies Record<string, Figure>;

/** Tax-free kronor a month, for pay before tax a month. */
export function jobPremium(grossPay: number): number {
  const { shareOfPay, mostPerMonth } = jobPremiumFigures;
  return Math.min(Math.round(grossPay * shareOfPay.value), mostPerMonth.value);
}

/** Pay before tax a month, in whole kronor. */
export const payBands = {
  under_15: { from: 0, to: 15_000 },
  '15_25': { from: 15_000, to: 25_000 },
  over_25: { from: 25_000 },
} as const satisfies Record<string, Range>;

export function jobPremiumRange(pay: Range): Range {
  return { from: jobPremium(pay.from), to: jobPremium(pay.to ?? Number.POSITIVE_INFINITY) };
}
