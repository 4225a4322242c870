import { type LinkWeek, type ShownCounts, showCounts, sumCounts } from '../../src/core/link-counts.ts';
import { linkStages } from '../../src/core/link-stages.ts';
import type { IsoDate } from '../../src/core/screen.ts';
import { addDays, daysBetween } from '../../src/core/stockholm.ts';
import type { Statement } from './count-adversary.ts';

/** The Monday on which every link is made. */
export const monday: IsoDate = '2026-03-16';

/** Numbers that the adversary would like to know: people up to the end of a week, exactly and floored to five. */
export interface Unknowns {
  readonly total: (link: number, stage: number, week: number) => number;
  readonly floored: (link: number, stage: number, week: number) => number;
}

/** A way to make what is shown from exact counts, and what follows from having seen it. Weeks are counted from 1. */
export interface Rule {
  /** Of these links' exact counts, once so many weeks are closed: as text, which is all that anyone sees. */
  readonly show: (counts: readonly (readonly LinkWeek[])[], closed: number) => string;
  readonly learn: (shown: string, links: readonly number[], unknowns: Unknowns) => readonly Statement[];
}

/** That a rule's own text is read back as it was written. */
function makeRule<Shown>(rule: {
  readonly show: (counts: readonly (readonly LinkWeek[])[], closed: number) => Shown;
  readonly learn: (shown: Shown, links: readonly number[], unknowns: Unknowns) => readonly Statement[];
}): Rule {
  return {
    show: (counts, closed) => JSON.stringify(rule.show(counts, closed)),
    learn: (shown, ...rest) => rule.learn(JSON.parse(shown) as Shown, ...rest),
  };
}

export const endOf = (week: number) => addDays(monday, 7 * week - 1);
const weekOf = (sunday: IsoDate) => (daysBetween(monday, sunday) + 1) / 7;
const weeksBefore = (day: IsoDate) => daysBetween(monday, day) / 7;
const stages = linkStages.map((_, stage) => stage);
const upTo = (weeks: number) => Array.from({ length: weeks }, (_, index) => index + 1);
/** How many reached a stage in a week, over all these links. */
const countOf = (counts: readonly (readonly LinkWeek[])[], stage: number, week: number) =>
  counts
    .flat()
    .filter((one) => one.stage === linkStages[stage] && weekOf(addDays(one.week, 6)) === week)
    .reduce((sum, { n }) => sum + n, 0);
const sumTo = (counts: readonly (readonly LinkWeek[])[], stage: number, week: number) =>
  upTo(week).reduce((sum, one) => sum + countOf(counts, stage, one), 0);
const few = { least: 0, most: 4 };
const exactly = (n: number) => (n >= 5 ? { least: n, most: n } : few);

const ours = makeRule<ShownCounts>({
  show: (counts, closed) => {
    const each = counts.map((weeks) => showCounts(weeks, { since: monday, until: endOf(closed) }));
    const [only, another] = each;
    return only && !another ? only : sumCounts(each);
  },
  learn: ({ rows, open }, links, { floored }) => {
    const grown = (stage: number, from: number, to: number, by: number): Statement => ({
      of: links.map((link) => [floored(link, stage, to), floored(link, stage, from)] as const),
      least: by,
      most: by,
    });
    // Within a stretch no floored total has grown, or its row would have ended there.
    const nothing = (from: number, to: number) =>
      stages.flatMap((stage) =>
        upTo(to)
          .filter((week) => week > from)
          .map((week) => grown(stage, from, week, 0)),
      );
    return [
      ...rows.flatMap(({ from, to, cells }) => [
        ...nothing(weeksBefore(from), weekOf(to) - 1),
        ...linkStages.map((name, stage) => grown(stage, weeksBefore(from), weekOf(to), cells[name])),
      ]),
      ...(open ? nothing(weeksBefore(open.from), weekOf(open.to)) : []),
    ];
  },
});

/** Each week exactly, and in all, where it is five or more. */
const exactFromFive = makeRule<{ weeks: number[][]; totals: number[] }>({
  show: (counts, closed) => {
    const shown = (n: number) => (n >= 5 ? n : 0);
    return {
      weeks: upTo(closed).map((week) => stages.map((stage) => shown(countOf(counts, stage, week)))),
      totals: stages.map((stage) => shown(sumTo(counts, stage, closed))),
    };
  },
  learn: ({ weeks, totals }, links, { total }) => {
    const between = (stage: number, from: number, to: number) =>
      links.map((link) => [total(link, stage, to), total(link, stage, from)] as const);
    return stages.flatMap((stage) => [
      ...weeks.map((row, index) => ({ of: between(stage, index, index + 1), ...exactly(row[stage] ?? 0) })),
      { of: between(stage, 0, weeks.length), ...exactly(totals[stage] ?? 0) },
    ]);
  },
});

/** As ours, but with the true number of all who have come. */
const exactTotals = makeRule<{ rows: string; closed: number; totals: number[] }>({
  show: (counts, closed) => ({
    ...{ rows: ours.show(counts, closed), closed },
    totals: stages.map((stage) => Math.max(5, sumTo(counts, stage, closed))),
  }),
  learn: ({ rows, closed, totals }, links, unknowns) => [
    ...ours.learn(rows, links, unknowns),
    ...totals.flatMap((n, stage) => ({
      of: links.map((link) => [unknowns.total(link, stage, closed), unknowns.total(link, stage, 0)] as const),
      ...(n > 5 ? exactly(n) : { least: 0, most: 5 }),
    })),
  ],
});

/** As ours for one link; of several together the true sum is floored, not the sum of what is floored. */
const flooredSum = makeRule<{ one?: string; sums?: number[][] }>({
  show: (counts, closed) =>
    counts.length === 1
      ? { one: ours.show(counts, closed) }
      : {
          sums: upTo(closed).map((week) =>
            stages.map((stage) => Math.floor(sumTo(counts, stage, week) / 5) * 5),
          ),
        },
  learn: ({ one, sums = [] }, links, unknowns) =>
    one !== undefined
      ? ours.learn(one, links, unknowns)
      : sums.flatMap((row, index) =>
          row.map((least, stage) => ({
            of: links.map(
              (link) => [unknowns.total(link, stage, index + 1), unknowns.total(link, stage, 0)] as const,
            ),
            ...{ least, most: least + 4 },
          })),
        ),
});

/** Weeks are merged until five have arrived; then everything is said exactly, from five. */
const mergedThenExact = makeRule<{ to: number; cells: number[] }[]>({
  show: (counts, closed) => {
    const rows: { to: number; cells: number[] }[] = [];
    let from = 0;
    for (const to of upTo(closed)) {
      const cells = stages.map((stage) => sumTo(counts, stage, to) - sumTo(counts, stage, from));
      if ((cells[0] ?? 0) < 5) continue;
      rows.push({ to, cells: cells.map((n) => (n >= 5 ? n : 0)) });
      from = to;
    }
    return rows;
  },
  learn: (rows, links, { total }) =>
    rows.flatMap(({ to, cells }, index) => {
      const from = rows[index - 1]?.to ?? 0;
      return cells.map((n, stage) => ({
        of: links.map((link) => [total(link, stage, to), total(link, stage, from)] as const),
        ...exactly(n),
      }));
    }),
});

export const rules = { ours, exactFromFive, exactTotals, flooredSum, mergedThenExact };
