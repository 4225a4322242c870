import type { Finding, Judge, MatchWorld } from '../match.ts';
import { isFresh, saidOn } from '../said.ts';
import type { IsoDate } from '../screen.ts';
import type { Evidence, Vacancy } from '../vacancy.ts';

/** Buses rarely run at night and on weekends outside towns: without a car that is a question, or the town's word. */
export const gettingToWork: Judge = (vacancy, { abilities }, world) => {
  if (abilities?.includes('own_car')) return { found: 'met', share: 1, text: { say: 'reason-getting-car' } };
  const isOdd = isAtOddHours(vacancy);
  const isSilent = abilities === undefined;
  const stated = byBus(vacancy, isOdd === true, world);
  if (stated) return { ...stated, isSilent };
  return {
    found: 'unknown',
    share: 0,
    text: { say: isOdd ? 'reason-getting-odd-hours' : 'reason-getting-unknown' },
    isSilent,
  };
};

/** What the municipality says of buses at the hours of this work; undefined where it says nothing of those. */
function byBus({ municipality }: Vacancy, isOdd: boolean, { towns, today }: MatchWorld): Finding | undefined {
  const town = towns[municipality];
  const { buses, oddHours } = town?.withoutCar ?? {};
  const runs = isOdd ? oddHours : buses && buses !== 'none';
  if (!town || runs === undefined) return undefined;
  const kind = isOdd ? 'odd' : 'day';
  const text = {
    say: runs ? `reason-getting-bus-${kind}` : `reason-getting-no-bus-${kind}`,
    args: { said: saidOn(town.statedOn, today) },
  } as const;
  if (!isFresh(town.statedOn, today)) return { found: 'unknown', share: 0, text };
  return runs ? { found: 'met', share: 0.5, text } : { found: 'missing', share: 0, text };
}

/** Shift work against children under 13, and whether the municipality cares for children at those hours. */
export const shifts: Judge = (vacancy, { children_ages = [] }, world) => {
  const { working } = vacancy;
  const hasYoung = children_ages.includes('0_5') || children_ages.includes('6_15');
  const isOdd = isAtOddHours(vacancy);
  if (isOdd === undefined)
    return { found: 'unknown', share: 0, text: { say: 'reason-shifts-unknown' }, isSilent: !hasYoung };
  if (!isOdd) return { found: 'met', share: 1, text: { say: 'reason-shifts-day' }, ...quoteOf(working) };
  if (!hasYoung)
    return { found: 'unknown', share: 0, text: { say: 'reason-shifts-odd' }, ...quoteOf(working) };
  const care = shiftCareAt(vacancy, world);
  if (!care)
    return { found: 'unknown', share: -1, text: { say: 'reason-shifts-children' }, ...quoteOf(working) };
  const text = {
    say: care.has ? 'reason-shifts-care' : 'reason-shifts-no-care',
    args: { said: saidOn(care.statedOn, world.today) },
  } as const;
  if (!isFresh(care.statedOn, world.today)) return { found: 'unknown', share: -1, text, ...quoteOf(working) };
  return care.has
    ? { found: 'met', share: 0.5, text, ...quoteOf(working) }
    : { found: 'missing', share: -1, text, ...quoteOf(working) };
};

/** Said of this job, else of the town as a whole. */
function shiftCareAt(
  { municipality, additions }: Vacancy,
  { towns }: MatchWorld,
): { readonly has: boolean; readonly statedOn: IsoDate } | undefined {
  if (additions?.shiftCare !== undefined) return { has: additions.shiftCare, statedOn: additions.statedOn };
  const town = towns[municipality];
  return town?.shiftCare && { has: town.shiftCare.has, statedOn: town.statedOn };
}

/** Undefined where nothing is said of the hours. */
function isAtOddHours({ working }: Vacancy): boolean | undefined {
  return working?.times.some((time) => time !== 'day');
}

/** The ad's own sentence, where it is the text that says so. */
function quoteOf(said: { readonly evidence?: Evidence } | undefined): { readonly evidence?: string } {
  return said?.evidence ? { evidence: said.evidence.sentence } : {};
}
