import type { Figure, Range } from './figure.ts';

const checkedOn = '2025-05-27';

export const doubleHousingFigures = {
  farEnoughKm: { value: 50, provision: 'inkomstskattelagen (1999:1229) 12 kap. 19 §', checkedOn },
  mostMonthsAlone: { value: 24, provision: 'inkomstskattelagen (1999:1229) 12 kap. 20 §', checkedOn },
  mostMonthsPartner: { value: 60, provision: 'inkomstskattelagen (1999:1229) 12 kap. 20 §', checkedOn },
} as const satisfies Record<string, Figure>;

/** What a deduction is worth, about: municipal tax is near three tenths of income. Our assumption. */
const taxShare = 0.3;

/** More than 50 km, not 50. */
export function isFarEnough(km: number): boolean {
  return km > doubleHousingFigures.farEnoughKm.value;
}

/** Months with a deduction, of those spent with two homes. */
export function monthsDeducted(months: number, isForPartnersWork: boolean): number {
  const { mostMonthsAlone, mostMonthsPartner } = doubleHousingFigures;
  return Math.min(months, (isForPartnersWork ? mostMonthsPartner : mostMonthsAlone).value);
}

/** How much lower tax is a month, for the rent at the work town. No threshold; rounded to whole tens. */
export function doubleHousingRange(rent: Range): Range {
  const worth = (kronor: number) => Math.round((kronor * taxShare) / 10) * 10;
  return { from: worth(rent.from), ...(rent.to === undefined ? {} : { to: worth(rent.to) }) };
}
