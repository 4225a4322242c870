import fc from 'fast-check';
import type { LinkWeek } from '../../src/core/link-counts.ts';
import { linkStages } from '../../src/core/link-stages.ts';
import { lastClosedDay } from '../../src/core/published-count.ts';
import { addDays, daysBetween, mondayOf, stockholmDate } from '../../src/core/stockholm.ts';
import { type Adversary, makeAdversary } from './count-adversary.ts';
import { monday, type Rule, type Unknowns } from './count-rules.ts';

/** Someone who came by a link: when each stage was reached, and when that was stored. UTC ms. */
export interface Visitor {
  readonly link: number;
  readonly reached: readonly { readonly began: number; readonly stored: number }[];
}
/** Someone looks at some links, alone or together. */
export interface Look {
  readonly at: number;
  readonly links: readonly number[];
}

const linkCount = 3;
const weekCount = 5;
const minute = 60_000;
/** Midnight in Stockholm. The clocks go forward in the second night from Saturday to Sunday. */
const begin = Date.parse('2026-03-15T23:00:00Z');
const end = begin + weekCount * 7 * 1440 * minute;

const hours = fc.oneof(
  fc.integer({ min: 0, max: weekCount * 7 * 24 * 60 }),
  // Around the end of a week, where a minute decides.
  fc
    .tuple(fc.integer({ min: 1, max: weekCount }), fc.integer({ min: -180, max: 120 }))
    .map(([weeks, minutes]) => weeks * 7 * 24 * 60 + minutes),
);
const visitor: fc.Arbitrary<Visitor> = fc
  .record({
    link: fc.integer({ min: 0, max: linkCount - 1 }),
    arrived: hours,
    waits: fc.array(fc.integer({ min: 0, max: 14 * 1440 }), { maxLength: linkStages.length - 1 }),
    // A turn is stored within the hour in which a week is left to close.
    delays: fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ link, arrived, waits, delays }) => {
    let minutes = arrived;
    const began = [arrived, ...waits.map((wait) => (minutes += wait))].map((one) => begin + one * minute);
    return {
      link,
      reached: began.map((at, stage) => ({ began: at, stored: at + (delays[stage] ?? 0) * minute })),
    };
  });
const look: fc.Arbitrary<Look> = fc.record({
  at: hours.map((minutes) => begin + minutes * minute + minute),
  links: fc.uniqueArray(fc.integer({ min: 0, max: linkCount - 1 }), { minLength: 1, maxLength: linkCount }),
});

/** Any people at any times, and any looks at any of it. The last link may be revoked: then nobody arrives by it. */
export const visits = fc
  .record({
    people: fc.array(visitor, { maxLength: 80, size: 'max' }),
    looks: fc.array(look, { minLength: 1, maxLength: 12, size: 'max' }),
    revokedAt: fc.option(
      hours.map((minutes) => begin + minutes * minute),
      { nil: Number.POSITIVE_INFINITY },
    ),
  })
  .map(({ people, ...rest }) => ({
    ...rest,
    people: people.filter(
      ({ link, reached }) => link !== linkCount - 1 || (reached[0]?.began ?? 0) < rest.revokedAt,
    ),
  }));
export interface Visits {
  readonly people: readonly Visitor[];
  readonly looks: readonly Look[];
  readonly revokedAt: number;
}

/** What is stored of a link at an instant. */
export function exactCounts(people: readonly Visitor[], link: number, at = Number.POSITIVE_INFINITY) {
  const counts = new Map<string, LinkWeek>();
  for (const { reached } of people.filter((one) => one.link === link))
    for (const [index, { began, stored }] of reached.entries()) {
      const stage = linkStages[index];
      if (!stage || stored > at) continue;
      const monday = mondayOf(stockholmDate(began));
      const n = (counts.get(`${monday} ${stage}`)?.n ?? 0) + 1;
      counts.set(`${monday} ${stage}`, { week: monday, stage, n });
    }
  return [...counts.values()];
}

/** How many weeks are closed. */
export function closedAt(at: number): number {
  return (daysBetween(monday, lastClosedDay(at)) + 1) / 7;
}

export interface Watched {
  readonly adversary: Adversary;
  readonly unknowns: Unknowns;
  readonly weeks: number;
  /** Whether anything that is so was thought impossible. */
  readonly isMistaken: boolean;
}

/** What is known to someone who sees all these looks, knows the rule, and has revoked the last link themselves. */
export function watched({ people, looks, revokedAt }: Visits, rule: Rule): Watched {
  const weeks = Math.max(0, ...looks.map(({ at }) => closedAt(at)));
  const adversary = makeAdversary();
  const unknowns = askAll(adversary, weeks);
  for (const { at, links } of looks) {
    const counts = links.map((link) => exactCounts(people, link, at));
    const shown = rule.show(counts, closedAt(at));
    for (const statement of rule.learn(shown, links, unknowns)) adversary.learn(statement);
  }
  const revokedIn = Math.floor(daysBetween(monday, stockholmDate(Math.min(revokedAt, end))) / 7) + 1;
  for (let to = revokedIn + 1; to <= weeks; to++) {
    const arrived = (week: number) => unknowns.total(linkCount - 1, 0, week);
    adversary.learn({ of: [[arrived(to), arrived(to - 1)]], least: 0, most: 0 });
  }
  adversary.think();
  const isMistaken = everyTotal(weeks).some(([link, stage, to]) => {
    const [least, most] = adversary.between(unknowns.total(link, stage, to), 0);
    const counted = exactCounts(people, link).filter(
      (one) => one.stage === linkStages[stage] && one.week < addDays(monday, 7 * to),
    );
    const n = counted.reduce((sum, one) => sum + one.n, 0);
    return n < least || n > most;
  });
  return { adversary, unknowns, weeks, isMistaken };
}

/** What holds whatever is seen: totals only grow, a later stage is reached by no more, and how numbers are floored. */
function askAll({ unknown, unknownFive, learn }: Adversary, weeks: number): Unknowns {
  const numbers = new Map<string, number>();
  const known = (make: () => number, kind: string) => (link: number, stage: number, to: number) => {
    if (to === 0) return 0;
    const key = [kind, link, stage, to].join();
    const number = numbers.get(key) ?? make();
    numbers.set(key, number);
    return number;
  };
  const total = known(unknown, 'total');
  const floored = known(unknownFive, 'floored');
  for (const [link, stage, to] of everyTotal(weeks)) {
    const here = total(link, stage, to);
    const many = Number.POSITIVE_INFINITY;
    learn({ of: [[here, total(link, stage, to - 1)]], least: 0, most: many });
    learn({ of: [[here, floored(link, stage, to)]], least: 0, most: 4 });
    learn({ of: [[floored(link, stage, to), floored(link, stage, to - 1)]], least: 0, most: many });
    if (stage > 0) learn({ of: [[total(link, stage - 1, to), here]], least: 0, most: many });
  }
  return { total, floored };
}

function everyTotal(weeks: number, links = linkCount, stages: number = linkStages.length) {
  return Array.from({ length: links }, (_, link) =>
    Array.from({ length: stages }, (_, stage) =>
      Array.from({ length: weeks }, (_, index) => [link, stage, index + 1] as const),
    ),
  ).flat(2);
}

/** Groups known to be of one to four: of a stage in any weeks, or of those who had not come to a later stage by then. */
export function pinnedGroups({ adversary, unknowns, weeks }: Watched): readonly string[] {
  return groupsOf(weeks).flatMap(({ name, more, less }) => {
    const [least, most] = adversary.between(unknowns.total(...more), unknowns.total(...less));
    return least >= 1 && most <= 4 ? [`${name}: ${least} to ${most}`] : [];
  });
}

type Total = readonly [link: number, stage: number, week: number];

function groupsOf(weeks: number, links = linkCount, stages: number = linkStages.length) {
  return everyTotal(weeks, links, stages).flatMap((more) => {
    const [link, stage, to] = more;
    const earlier = Array.from({ length: to + 1 }, (_, from) => from);
    return earlier.flatMap((from) =>
      linkStages
        .slice(0, stages)
        .map((_, later): Total => [link, later, from])
        .filter(([, later]) => later >= stage && (later > stage || from < to))
        .map((less) => ({ name: `link ${link}: ${more.slice(1)} without ${less.slice(1)}`, more, less })),
    );
  });
}

interface Size {
  readonly links: number;
  readonly stages: number;
  readonly weeks: number;
  /** The most that a total can be; 4 above a multiple of five, so that nothing is cut off. */
  readonly most: number;
}

/** Groups of which someone who sees every view, of each link and of all together, knows that they are one to four. */
export function toldBy(size: Size, rule: Rule): readonly string[] {
  const groups = groupsOf(size.weeks, size.links, size.stages);
  const known = new Map<string, { least: number; most: number }[]>();
  for (const world of everyWorld(size)) {
    const counts = world.map(toWeeks);
    const sights = [...counts.map((one) => [one]), ...(size.links > 1 ? [counts] : [])];
    const seen = sights.flatMap((sight) =>
      Array.from({ length: size.weeks }, (_, index) => rule.show(sight, index + 1)),
    );
    const totalOf = ([link, stage, to]: Total) => (to === 0 ? 0 : (world[link]?.[stage]?.[to - 1] ?? 0));
    const key = seen.join();
    const before = known.get(key);
    known.set(
      key,
      groups.map(({ more, less }, index) => {
        const n = totalOf(more) - totalOf(less);
        const { least = n, most = n } = before?.[index] ?? {};
        return { least: Math.min(least, n), most: Math.max(most, n) };
      }),
    );
  }
  return [...known].flatMap(([seen, ranges]) =>
    ranges.flatMap(({ least, most }, index) =>
      least >= 1 && most <= 4 ? [`${groups[index]?.name}: ${least} to ${most} by ${seen}`] : [],
    ),
  );
}

/** Totals by link, stage and week. */
type World = readonly (readonly (readonly number[])[])[];

function everyWorld({ links, stages, weeks, most }: Size): readonly World[] {
  const growing = (length: number, from = 0): readonly (readonly number[])[] =>
    length === 0
      ? [[]]
      : Array.from({ length: most - from + 1 }, (_, index) => from + index).flatMap((n) =>
          growing(length - 1, n).map((rest) => [n, ...rest]),
        );
  const rows = growing(weeks);
  const ofStages = (left: number, above?: readonly number[]): readonly (readonly (readonly number[])[])[] =>
    left === 0
      ? [[]]
      : rows
          .filter((row) => !above || row.every((n, index) => n <= (above[index] ?? 0)))
          .flatMap((row) => ofStages(left - 1, row).map((rest) => [row, ...rest]));
  const one = ofStages(stages);
  let worlds: readonly World[] = [[]];
  for (let link = 0; link < links; link++)
    worlds = worlds.flatMap((before) => one.map((more) => [...before, more]));
  return worlds;
}

function toWeeks(stages: World[number]): readonly LinkWeek[] {
  return stages.flatMap((totals, index) =>
    totals.flatMap((total, at) => {
      const stage = linkStages[index];
      return stage ? [{ week: addDays(monday, 7 * at), stage, n: total - (totals[at - 1] ?? 0) }] : [];
    }),
  );
}
