import { scaleLinear } from 'd3-scale';

export interface PictureRow {
  readonly name: string;
  readonly people: number;
  readonly jobs: number;
}

/** In the picture's own units, which are about a pixel on a telephone. */
const [width, middle, least] = [360, 180, 36];
const [rowHeight, barHeight, head] = [44, 18, 34];
/** Room for the number at the end of the longest bar. */
const longest = middle - 44;

/**
 * Where those who look for work live, to the left, against where there is work, to the right: each side by its own
 * scale, told apart by side and pattern. `label` says the same in a sentence.
 */
export function DemandPicture(props: {
  rows: readonly PictureRow[];
  people: string;
  jobs: string;
  label: string;
}) {
  const { rows, people, jobs, label } = props;
  const ofPeople = scaleTo(rows.map((row) => row.people));
  const ofJobs = scaleTo(rows.map((row) => row.jobs));
  const height = head + rows.length * rowHeight + least / 2;
  return (
    <svg class="two-sided" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id="picture-jobs" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="jobs-ground" width="6" height="6" />
          <path class="jobs-line" d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" />
        </pattern>
      </defs>
      <text class="side-head" x={middle - 8} y="16" text-anchor="end">
        {people}
      </text>
      <text class="side-head" x={middle + 8} y="16">
        {jobs}
      </text>
      {ofPeople.ticks(3).map((at) => (
        <line class="tick" x1={middle - ofPeople(at)} x2={middle - ofPeople(at)} y1="24" y2={height - 8} />
      ))}
      {ofJobs.ticks(3).map((at) => (
        <line class="tick" x1={middle + ofJobs(at)} x2={middle + ofJobs(at)} y1="24" y2={height - 8} />
      ))}
      {rows.map((row, at) => (
        <Row row={row} top={head + at * rowHeight} people={ofPeople(row.people)} jobs={ofJobs(row.jobs)} />
      ))}
      <line class="axis" x1={middle} x2={middle} y1="24" y2={height - 8} />
    </svg>
  );
}

function Row({ row, top, people, jobs }: { row: PictureRow; top: number; people: number; jobs: number }) {
  const bar = top + 16;
  const base = bar + barHeight - 5;
  return (
    <g>
      <text class="side-name" x={middle} y={top + 11} text-anchor="middle">
        {row.name}
      </text>
      <rect class="people-bar" x={middle - people} y={bar} width={people} height={barHeight} />
      <rect class="jobs-bar" x={middle} y={bar} width={jobs} height={barHeight} fill="url(#picture-jobs)" />
      <text x={middle - people - 4} y={base} text-anchor="end">
        {row.people === 0 ? '<5' : `≥${row.people}`}
      </text>
      <text x={middle + jobs + 4} y={base}>
        {row.jobs}
      </text>
    </g>
  );
}

function scaleTo(values: readonly number[]) {
  return scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .range([0, longest]);
}
