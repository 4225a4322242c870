import type { Change } from './change.ts';

/** How a button in a message that we started is marked: what it opens comes beside the message, not in its place. */
export const fromMessage = 'told';

/** What a marked button adds to its change. */
export function beside(mark: string): Pick<Change, 'isBeside'> {
  return mark === fromMessage ? { isBeside: true } : {};
}
