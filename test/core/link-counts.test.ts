import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinkWeek, type ShownCounts, showCounts, sumCounts } from '../../src/core/link-counts.ts';
import { type LinkStage, linkStages } from '../../src/core/link-stages.ts';
import { addDays } from '../../src/core/stockholm.ts';
import { rules } from '../support/count-rules.ts';
import { closedAt, exactCounts, pinnedGroups, toldBy, visits, watched } from '../support/count-worlds.ts';

const monday = '2026-03-16';
const sunday = (week: number) => addDays(monday, 7 * week + 6);
/** Counts of one stage, week by week. */
const weekly = (stage: LinkStage, counts: readonly number[]): readonly LinkWeek[] =>
  counts.map((n, week) => ({ week: addDays(monday, 7 * week), stage, n }));
const show = (...weeks: readonly (readonly LinkWeek[])[]) => {
  const last = Math.max(...weeks.map(({ length }) => length)) - 1;
  return showCounts(weeks.flat(), { since: addDays(monday, 2), until: sunday(last) });
};
const cellsOf = ({ rows }: ShownCounts, stage: LinkStage) => rows.map(({ cells }) => cells[stage]);

describe('what may be shown of a start link', () => {
  test('weeks are merged until there are five', () => {
    expect(show(weekly('arrived', [2, 2, 1]))).toEqual({
      links: 1,
      rows: [
        {
          from: monday,
          to: sunday(2),
          cells: { arrived: 5, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
        },
      ],
      totals: { arrived: 5, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
    });
  });

  test('what is left over counts in a later row, so that nothing is lost', () => {
    const shown = show(weekly('arrived', [9, 0, 1, 4]));
    expect(cellsOf(shown, 'arrived')).toEqual([5, 5]);
    expect(shown.rows.map(({ to }) => to)).toEqual([sunday(0), sunday(2)]);
    expect(shown.open).toEqual({ from: addDays(monday, 21), to: sunday(3) });
  });

  test('a later stage has its row without a new arrival', () => {
    const shown = show(weekly('arrived', [6, 0, 0]), weekly('asked_how', [1, 2, 2]));
    expect(cellsOf(shown, 'arrived')).toEqual([5, 0]);
    expect(cellsOf(shown, 'asked_how')).toEqual([0, 5]);
  });

  test('before a week is over there is nothing to show', () => {
    expect(showCounts(weekly('arrived', [40]), { since: monday, until: addDays(monday, -1) })).toEqual({
      links: 1,
      rows: [],
      totals: { arrived: 0, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
    });
  });

  test('several links together are the sum of what is shown of each, never of what lies behind', () => {
    const together = sumCounts([show(weekly('arrived', [4, 9])), show(weekly('arrived', [4, 0]))]);
    expect(together).toMatchObject({ links: 2, totals: { arrived: 10 } });
    expect(sumCounts([show(weekly('arrived', [4])), show(weekly('arrived', [4]))]).rows).toEqual([]);
    expect(sumCounts([])).toMatchObject({ links: 0, rows: [] });
  });

  test('a link made later changes nothing of what was shown of them all', () => {
    const before = show(weekly('arrived', [6, 1]));
    const later = showCounts(weekly('arrived', [0, 0, 12]), { since: addDays(monday, 15), until: sunday(2) });
    const all = sumCounts([show(weekly('arrived', [6, 1, 3])), later]);
    expect(all.rows.slice(0, 1)).toEqual(before.rows);
    expect(all.rows.at(-1)).toMatchObject({
      from: addDays(monday, 7),
      to: sunday(2),
      cells: { arrived: 15 },
    });
  });
});

describe('the counting rule', () => {
  test('nothing that has been shown is changed by what comes later, whenever one looks', () => {
    fc.assert(
      fc.property(visits, ({ people, looks }) => {
        for (const links of [[0], [1], [2], [0, 1], [0, 1, 2]]) {
          const seen = looks
            .toSorted((a, b) => a.at - b.at)
            .map(({ at }) => {
              const counts = links.map((link) => exactCounts(people, link, at));
              return JSON.parse(rules.ours.show(counts, closedAt(at))) as ShownCounts;
            });
          for (const [index, after] of seen.entries()) {
            const before = seen[index - 1];
            if (!before) continue;
            expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
            const next = after.rows[before.rows.length] ?? after.open;
            if (before.open) expect(next?.from).toBe(before.open.from);
            // Of the weeks that were open nothing more is said later but where the row ends, if not within them.
            if (before.open && next) expect(next.to >= before.open.to).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no group of one to four can be read or computed, by whoever sees any views of any links', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const adversary = watched(visit, rules.ours);
        expect(adversary.isMistaken).toBe(false);
        expect(pinnedGroups(adversary)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** That the test above can fail: rules that look careful, and are not. */
  test.each([
    ['exact numbers where they are five or more', rules.exactFromFive],
    ['exact totals beside weeks that are floored', rules.exactTotals],
    ['the floored sum of several links beside that of each', rules.flooredSum],
    ['weeks merged until five have arrived, and then told exactly', rules.mergedThenExact],
  ])('the same adversary sees through %s', (_, rule) => {
    const tried = fc.check(
      fc.property(visits, (visit) => pinnedGroups(watched(visit, rule)).length === 0),
      { numRuns: 60, endOnFailure: true },
    );
    expect(tried.failed).toBe(true);
  });

  test('the adversary makes no mistake about those rules either', () => {
    for (const rule of Object.values(rules))
      fc.assert(
        fc.property(visits, (visit) => !watched(visit, rule).isMistaken),
        { numRuns: 10 },
      );
  });
});

/**
 * Against anyone whatever they know: all that could have happened, as far as it is small, sorted by what is seen. Who
 * sees the same can only tell that one of these has happened.
 */
describe('among everything that could have happened', () => {
  test.each([
    ['one link over four weeks', { links: 1, stages: 1, weeks: 4, most: 9 }],
    ['one link over three weeks, further up', { links: 1, stages: 1, weeks: 3, most: 14 }],
    ['two stages over two weeks', { links: 1, stages: 2, weeks: 2, most: 9 }],
    ['two links and their sum over two weeks', { links: 2, stages: 1, weeks: 2, most: 9 }],
  ])('%s: no group of one to four is certain', (_, size) => {
    expect(toldBy(size, rules.ours)).toEqual([]);
  });

  test('what is certain under a careless rule is found', () => {
    const size = { links: 1, stages: 1, weeks: 2, most: 9 };
    expect(toldBy(size, rules.exactFromFive)).not.toEqual([]);
    expect(toldBy({ ...size, links: 2 }, rules.flooredSum)).not.toEqual([]);
    expect(toldBy({ ...size, stages: 2 }, rules.mergedThenExact)).not.toEqual([]);
  });
});

test('stages that were never reached are there, and say nothing', () => {
  expect(Object.keys(show(weekly('arrived', [5])).totals)).toEqual([...linkStages]);
  expect(exactCounts([], 0)).toEqual([]);
});
