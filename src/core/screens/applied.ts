import { addMonths, monthEnd } from '../plan-dates.ts';
import type { Scene } from '../scene.ts';
import type { Arg, Block, Button, IsoDate, Screen } from '../screen.ts';
import type { Applied } from '../session.ts';
import { tap } from '../tap.ts';
import { back, button, toJobs } from './buttons.ts';

/** As many as one message holds, with names as long as they come. */
const perPage = 20;

/** The jobs marked as applied for, month by month, to copy into the activity report. Only for the person. */
export function appliedScreen({ session, world }: Scene): Screen {
  const { applied = [], view } = session;
  const pages = pagesOf(applied, world.today);
  const asked = pages.findIndex((page) => page.some(({ id }) => id === view.args?.['at']));
  const at = asked >= 0 ? asked : firstPage(pages, world.today);
  const page = pages[at];
  return {
    id: 'applied',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'applied-title' },
      ...(page ? monthBlocks(page) : [{ kind: 'text' as const, say: 'applied-none' }]),
      { kind: 'text', say: 'applied-when' },
      { kind: 'source', ...world.plan.sources.activityReport },
      { kind: 'small', say: 'applied-only-you' },
    ],
    rows: [
      pager(pages, at),
      [
        {
          label: { say: 'applied-open-report' },
          action: { url: world.plan.sources.activityReport.url },
        },
      ],
      [toJobs],
      [back],
    ],
  };
}

type Page = readonly Applied[];

/** This month and the one before, each on pages of its own. */
function pagesOf(applied: readonly Applied[], today: IsoDate): readonly Page[] {
  return [addMonths(monthStart(today), -1), today].flatMap((day): readonly Page[] => {
    const jobs = applied.filter(({ on }) => monthStart(on) === monthStart(day));
    const starts = Array.from({ length: Math.ceil(jobs.length / perPage) }, (_, index) => index * perPage);
    return starts.map((start) => jobs.slice(start, start + perPage));
  });
}

/** Until the 14th it is the month before that is reported. */
function firstPage(pages: readonly Page[], today: IsoDate): number {
  if (Number(today.slice(8)) <= lastDay) return 0;
  const thisMonth = pages.findIndex(([job]) => job && monthStart(job.on) === monthStart(today));
  return Math.max(0, thisMonth);
}

function pager(pages: readonly Page[], at: number): readonly Button[] {
  const before = pages[at - 1]?.[0];
  const after = pages[at + 1]?.[0];
  return [
    ...(before ? [button('button-previous', tap('applied_at', before.id))] : []),
    ...(after ? [button('button-next', tap('applied_at', after.id))] : []),
  ];
}

/** The last day of a month on which the report of the month before may come in. */
const lastDay = 14;

function monthBlocks(jobs: Page): readonly Block[] {
  const first = monthStart(jobs[0]?.on ?? '');
  const next = addMonths(first, 1);
  return [
    {
      kind: 'text',
      say: 'applied-month',
      args: {
        from: { date: first },
        to: { date: monthEnd(first) },
        opens: { date: next },
        closes: { date: `${next.slice(0, 8)}${lastDay}` },
      },
    },
    { kind: 'copy', say: 'verbatim', args: { text: { lines: jobs.map(line) } } },
  ];
}

function monthStart(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01`;
}

function line({ on, job }: Applied): Arg {
  const date = { date: on };
  if (!job) return { say: 'applied-line-unknown', args: { date } };
  const { employer, group, municipality } = job;
  return {
    say: 'applied-line',
    args: {
      date,
      employer: { text: employer },
      occupation: { occupation: group },
      municipality: { municipality },
    },
  };
}
