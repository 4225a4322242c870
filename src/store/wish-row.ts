import { sql } from 'drizzle-orm';
import type { Wish } from '../core/wish.ts';
import { wish } from './schema.ts';

/** Rises when the way wishes are derived changes, so that old ones can be told. */
export const wishVersion = 1;

export function wishRow(of: Wish, at: number) {
  return {
    groups: JSON.stringify(of.groups),
    counties: JSON.stringify(of.counties),
    permanentOnly: of.permanentOnly,
    waiting: of.waiting,
    waitingSince: of.waiting ? at : null,
    version: wishVersion,
  };
}

/** The row of someone who has one: who waits already has waited since then. */
export function wishChange(of: Wish, at: number) {
  return {
    ...wishRow(of, at),
    waitingSince: sql`case when ${of.waiting} then coalesce(${wish.waitingSince}, ${at}) end`,
  };
}

/** Written by wishRow and wishChange and by nothing else. */
export function toWish(row: typeof wish.$inferSelect): Wish {
  return {
    groups: JSON.parse(row.groups) as string[],
    counties: JSON.parse(row.counties) as string[],
    permanentOnly: row.permanentOnly,
    waiting: row.waiting,
  };
}
