import type { IsoDate } from '../screen.ts';
import type { Figure } from './figure.ts';

export const regionalTaxFigures = {
  perYear: {
    value: 1675,
    provision: 'inkomstskattelagen (1999:1229) 67 kap. 34 §',
    checkedOn: '2026-01-01',
  },
} as const satisfies Record<string, Figure>;

/** The day of the year on which the place of registration decides, as month and day. */
const decidingDay = '11-01';

/** The first income year with the reduction, for someone registered there from that day on. */
export function firstTaxYear(registeredOn: IsoDate): number {
  const year = Number(registeredOn.slice(0, 4));
  return registeredOn.slice(5) <= decidingDay ? year + 1 : year + 2;
}

/** The first 1 November on which someone is registered there. */
export function decidingDate(registeredOn: IsoDate): IsoDate {
  return `${firstTaxYear(registeredOn) - 1}-${decidingDay}`;
}
