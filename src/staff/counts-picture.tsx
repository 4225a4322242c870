import { scaleBand, scaleLinear } from 'd3-scale';
import type { ShownCounts } from '../core/link-counts.ts';
import { linkStages } from '../core/link-stages.ts';
import { shortDay, weeksOf } from './counts-view.tsx';
import type { Visit } from './visit.ts';

/** In the picture's own units, which are those of its text. */
const size = { width: 720, strip: 64, gap: 30, foot: 26 } as const;
/** More would not be told apart; the table has them all. */
const mostRows = 16;

/** A strip of bars for each stage, week by week, all to one scale: told apart by place and words, not by colour. */
export function CountsPicture({ visit, counts }: { visit: Visit; counts: ShownCounts }) {
  const { say } = visit;
  const rows = counts.rows.slice(-mostRows);
  const highest = Math.max(...rows.flatMap(({ cells }) => Object.values(cells)));
  const across = scaleBand<number>()
    .domain(rows.map((_, at) => at))
    .range([0, size.width])
    .paddingInner(0.25)
    // Few bars are not stretched into walls.
    .paddingOuter(rows.length < 6 ? 0.5 : 0.1);
  const width = Math.min(across.bandwidth(), 72);
  const tall = scaleLinear()
    .domain([0, highest])
    .range([0, size.strip - 20]);
  const height = linkStages.length * (size.strip + size.gap) + size.foot;
  const middle = (at: number) => (across(at) ?? 0) + across.bandwidth() / 2;
  return (
    <section class="scrolls" tabindex={0} aria-label={say('counts-picture')}>
      <svg
        class="picture"
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={inWords(visit, counts)}
      >
        {linkStages.map((stage, place) => {
          const ground = place * (size.strip + size.gap) + size.gap + size.strip;
          return (
            <g>
              <text x="0" y={ground - size.strip - 8} class="strip">
                {say(`counts-${stage}`)}
              </text>
              <line x1="0" x2={size.width} y1={ground} y2={ground} class="ground" />
              {rows.map(({ cells }, at) => {
                const n = cells[stage];
                return n === 0 ? (
                  <text x={middle(at)} y={ground - 5} class="few">
                    {say('counts-few-sign')}
                  </text>
                ) : (
                  <>
                    <rect
                      x={middle(at) - width / 2}
                      y={ground - tall(n)}
                      width={width}
                      height={tall(n)}
                      class="bar-of"
                    />
                    <text x={middle(at)} y={ground - tall(n) - 5} class="value">
                      {String(n)}
                    </text>
                  </>
                );
              })}
            </g>
          );
        })}
        {rows.map((row, at) => (
          <text x={middle(at)} y={height - 8} class="weeks">
            {say('counts-until', { to: { text: shortDay(row.to) } })}
          </text>
        ))}
      </svg>
    </section>
  );
}

function inWords(visit: Visit, { rows, totals }: ShownCounts): string {
  const { say } = visit;
  const from = rows[0]?.from ?? '';
  const to = rows.at(-1)?.to ?? '';
  const each = linkStages.filter((stage) => totals[stage] > 0);
  return say('counts-in-words', {
    weeks: { text: weeksOf(visit, { from, to }) },
    counts: { text: each.map((stage) => `${say(`counts-${stage}`)}: ${totals[stage]}`).join(', ') },
  });
}
