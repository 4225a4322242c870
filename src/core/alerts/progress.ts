import { publishedCount } from '../published-count.ts';
import type { DeliveryState } from './delivery.ts';

/** How far a campaign has come, in the words of whoever watches it. */
export const progressCells = ['sent', 'waiting', 'unreachable', 'unknown', 'dropped'] as const;
export type ProgressCell = (typeof progressCells)[number];

const cellOf: Readonly<Record<DeliveryState, ProgressCell>> = {
  queued: 'waiting',
  leased: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  unreachable: 'unreachable',
  refused: 'unreachable',
  unknown: 'unknown',
  dropped: 'dropped',
};

/** In fives, and 0 for fewer than five: added up first, so that a cell says as much as it may. */
export function progressOf(
  counts: Readonly<Partial<Record<DeliveryState, number>>>,
): Readonly<Record<ProgressCell, number>> {
  const sums: Record<ProgressCell, number> = { sent: 0, waiting: 0, unreachable: 0, unknown: 0, dropped: 0 };
  // Keys of DeliveryState, which Object.entries forgets.
  for (const [state, n] of Object.entries(counts)) sums[cellOf[state as DeliveryState]] += n;
  for (const cell of progressCells) sums[cell] = publishedCount(sums[cell]) ?? 0;
  return sums;
}
