import type { Facts } from './facts.ts';
import { type Assessment, assess, type Grant, hasEnded } from './grant.ts';
import { type MovePeriod, plannedMove } from './move-period.ts';
import type { IsoDate } from './screen.ts';
import { addDays } from './stockholm.ts';

/** A rule whose first or last day lies between today and the planned move, or inside the time of the move. */
export type TimeNote = {
  readonly kind: 'begins_before_move' | 'ends_before_move' | 'may_end_before_move';
  readonly on: IsoDate;
};

export interface Judgement {
  readonly grant: Grant;
  readonly assessment: Assessment;
  /** The day it was judged on. */
  readonly countsOn: IsoDate;
  readonly time?: TimeNote;
  /** Past the day by which it was to be read again: then all we say is whom to check with. */
  readonly isOverdue: boolean;
}

/** The verdict on the day that counts. Without a planned move that is today. */
export function judgeGrant(grant: Grant, facts: Facts, today: IsoDate): Judgement {
  const move = plannedMove(facts, today);
  const time = noteOnTime(grant, today, move);
  const countsOn = dayThatCounts(grant, today, move);
  return {
    grant,
    assessment: assess(grant, facts, countsOn),
    countsOn,
    ...(time ? { time } : {}),
    isOverdue: isOverdue(grant, today),
  };
}

/** What is coming stays planned until it is there, whenever one moves. */
function dayThatCounts(grant: Grant, today: IsoDate, move: MovePeriod | undefined): IsoDate {
  const isJudgedToday = grant.status === 'coming' || (grant.judgedOn ?? 'application') === 'application';
  if (isJudgedToday || move === undefined) return today;
  return grant.judgedOn === 'first_november' ? firstNovember(move.from) : move.from;
}

/** The 1 November on or after a day. */
function firstNovember(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  return day.slice(5) <= '11-01' ? `${year}-11-01` : `${year + 1}-11-01`;
}

function noteOnTime(grant: Grant, today: IsoDate, move: MovePeriod | undefined): TimeNote | undefined {
  if (move === undefined || hasEnded(grant)) return undefined;
  const { validFrom, validTo } = grant;
  if (validFrom !== undefined && today < validFrom && validFrom <= move.from)
    return { kind: 'begins_before_move', on: validFrom };
  if (validTo === undefined || validTo < today) return undefined;
  if (validTo < move.from) return { kind: 'ends_before_move', on: validTo };
  return validTo < move.to ? { kind: 'may_end_before_move', on: validTo } : undefined;
}

/** What has ended stays ended, however long ago that was read. */
export function isOverdue(grant: Grant, today: IsoDate): boolean {
  return !hasEnded(grant) && today > recheckBy(grant);
}

/** Last day we stand by a rule without having read it again. */
export function recheckBy(grant: Grant): IsoDate {
  const { checkedOn, recheckBy: named } = grant.source;
  return named ?? `${Number(checkedOn.slice(0, 4)) + 2}${checkedOn.slice(4)}`;
}

/** The rules to be read again within so many days, and those overdue; most urgent first. */
export function toRecheck(grants: readonly Grant[], today: IsoDate, days = 30): readonly Grant[] {
  const until = addDays(today, days);
  return grants
    .filter((grant) => !hasEnded(grant) && recheckBy(grant) <= until)
    .toSorted((a, b) => recheckBy(a).localeCompare(recheckBy(b)));
}
