import { and, eq, gte, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { VacancyQuery } from '../core/vacancy.ts';
import { vacancy } from './schema.ts';

/** Decided in the statement itself: to ask first whether anything real is open would be a round trip more. */
export function isOpen({ today, samples }: Pick<VacancyQuery, 'today' | 'samples'>) {
  return and(
    isOpenOn(today),
    samples ? sql`(${isSample}) <> ${anyReal(today)}` : ne(vacancy.source, 'sample'),
  );
}

const isSample = eq(vacancy.source, 'sample');

/** Nothing in it depends on the outer row, so SQLite asks once a statement; "real" is its own name for the table. */
export function anyReal(today: string) {
  return sql`exists (select 1 from vacancy as real where real.open_until >= ${today} and real.removed_at is null and real.source <> 'sample')`;
}

export function isOpenOn(today: string) {
  return and(gte(vacancy.openUntil, today), isNull(vacancy.removedAt));
}

export function inGroups(groups: readonly string[] | 'all') {
  return groups === 'all' ? undefined : inArray(vacancy.occupationGroup, [...groups]);
}
