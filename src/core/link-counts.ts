import { type LinkStage, linkStages } from './link-stages.ts';
import { publishedCount } from './published-count.ts';
import type { IsoDate, Text } from './screen.ts';
import { addDays, mondayOf } from './stockholm.ts';

/** How many people reached a stage in a week, exactly: never shown as it is. */
export interface LinkWeek {
  /** The Monday. */
  readonly week: IsoDate;
  readonly stage: LinkStage;
  readonly n: number;
}

/** Multiples of five. 0: fewer than five, said in words. */
export type StageCounts = Readonly<Record<LinkStage, number>>;

/** Closed weeks that are shown as one, from a Monday to a Sunday. */
export interface ShownRow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly cells: StageCounts;
}

/** What may be shown of one start link, or of several together. */
export interface ShownCounts {
  /** How many links are counted together. */
  readonly links: number;
  /** The earliest first, without gaps. What has once been shown never changes. */
  readonly rows: readonly ShownRow[];
  /** The closed weeks after the last row, of which nothing is said yet but that there were fewer than five. */
  readonly open?: { readonly from: IsoDate; readonly to: IsoDate };
  /** Sums of the cells, never of what lies behind. */
  readonly totals: StageCounts;
}

/**
 * From exact weekly counts of one link to what may be shown: docs/decisions/0017. Each stage's running total is
 * floored to a multiple of five at the end of each closed week; a row ends with a week in which any of them grows,
 * and its cells are that growth. What is left over counts in a later row.
 *
 * @param since the day on which the link was made
 * @param until the last closed day (core/published-count); weeks after it are not looked at
 */
export function showCounts(
  weeks: readonly LinkWeek[],
  { since, until }: { readonly since: IsoDate; readonly until: IsoDate },
): ShownCounts {
  const byWeek = Map.groupBy(weeks, ({ week }) => week);
  const rows: ShownRow[] = [];
  const [start = since] = [mondayOf(since), ...byWeek.keys()].toSorted();
  let sums = none;
  let shown = none;
  let from = start;
  for (let monday = start; addDays(monday, 6) <= until; monday = addDays(monday, 7)) {
    const counted = byWeek.get(monday) ?? [];
    const n = (stage: LinkStage) => counted.find((one) => one.stage === stage)?.n ?? 0;
    sums = eachStage((stage) => sums[stage] + n(stage));
    const cells = eachStage((stage) => (publishedCount(sums[stage]) ?? 0) - shown[stage]);
    if (linkStages.every((stage) => cells[stage] === 0)) continue;
    const to = addDays(monday, 6);
    rows.push({ from, to, cells });
    shown = add(shown, cells);
    from = addDays(to, 1);
  }
  return { links: 1, rows, ...stretch(from, until), totals: shown };
}

/** What may be shown of several links together: sums of what may be shown of each. */
export function sumCounts(each: readonly ShownCounts[]): ShownCounts {
  const stretches = each.flatMap(({ rows, open }) => [...rows, ...(open ? [open] : [])]);
  const until = stretches
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  let from = stretches.map((one) => one.from).toSorted()[0];
  if (from === undefined || until === undefined) return { links: each.length, rows: [], totals: none };
  // All that a row says was added in its last week.
  const byEnd = Map.groupBy(
    each.flatMap(({ rows }) => rows),
    ({ to }) => to,
  );
  const rows: ShownRow[] = [];
  for (const to of [...byEnd.keys()].toSorted()) {
    rows.push({ from, to, cells: total(byEnd.get(to) ?? []) });
    from = addDays(to, 1);
  }
  return { links: each.length, rows, ...stretch(from, until), totals: total(rows) };
}

/** What stands in place of a 0: in a row or a total, or in the stretch that is still open. */
export function fewText({ links }: Pick<ShownCounts, 'links'>, isOpen = false): Text {
  // Of several links each has had fewer than five; together they may have had more.
  if (links > 1) return { say: isOpen ? 'counts-few-each-so-far' : 'counts-few-each' };
  return { say: isOpen ? 'counts-few-so-far' : 'counts-few' };
}

function stretch(from: IsoDate, to: IsoDate): Pick<ShownCounts, 'open'> {
  return from < to ? { open: { from, to } } : {};
}

const none: StageCounts = { arrived: 0, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 };

function eachStage(count: (stage: LinkStage) => number): StageCounts {
  // Every stage is there.
  return Object.fromEntries(linkStages.map((stage) => [stage, count(stage)])) as Record<LinkStage, number>;
}

function add(a: StageCounts, b: StageCounts): StageCounts {
  return eachStage((stage) => a[stage] + b[stage]);
}

function total(rows: readonly ShownRow[]): StageCounts {
  return rows.reduce((sum, { cells }) => add(sum, cells), none);
}
