import type { Figure, Range } from './figure.ts';

export const interviewTravelFigures = {
  most: {
    value: 3600,
    provision: 'förordning (2015:500) om resebidrag 6 §, lydelse enligt SFS 2024:1059',
    checkedOn: '2025-08-26',
  },
} as const satisfies Record<string, Figure>;

/** The most that can be paid for one interview, for what travel and lodging cost. */
export function interviewTravel(cost: number): number {
  return Math.min(cost, interviewTravelFigures.most.value);
}

/** Cost of travel and lodging, as asked. */
export const tripBands = {
  under_1500: { from: 0, to: 1500 },
  '1500_3600': { from: 1500, to: 3600 },
  over_3600: { from: 3600 },
} as const satisfies Record<string, Range>;

export function interviewTravelRange(cost: Range): Range {
  return { from: interviewTravel(cost.from), to: interviewTravel(cost.to ?? Number.POSITIVE_INFINITY) };
}
