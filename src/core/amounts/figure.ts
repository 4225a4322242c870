import type { IsoDate } from '../screen.ts';

/** One number of a law, with where it stands and when that was read. Kronor, months or shares, as its name says. */
export interface Figure {
  readonly value: number;
  readonly provision: string;
  readonly checkedOn: IsoDate;
}

/** From the least to the most; without `to` there is no most that we know. */
export interface Range {
  readonly from: number;
  readonly to?: number;
}
