import type { ChoiceValue, Facts } from './facts.ts';
import type { IsoDate } from './screen.ts';

/** First and last day on which a household may move. */
export interface MovePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const periods = {
  '2026': { from: '2026-01-01', to: '2026-12-31' },
  '2027_by_1_nov': { from: '2027-01-01', to: '2027-11-01' },
  '2027_after_1_nov': { from: '2027-11-02', to: '2027-12-31' },
  '2028': { from: '2028-01-01', to: '2028-12-31' },
} as const satisfies Record<ChoiceValue<'move_when'>, MovePeriod>;

/** What is left of the period named; undefined if none was, or if it has gone by: then we do not know. */
export function plannedMove(facts: Facts, today: IsoDate): MovePeriod | undefined {
  if (facts.move_when === undefined) return undefined;
  const { from, to } = periods[facts.move_when];
  if (to < today) return undefined;
  return { from: from < today ? today : from, to };
}
