import type { Vacancy } from '../core/vacancy.ts';
import { Select } from './field.tsx';
import type { Visit } from './visit.ts';

export function occupationName({ say }: Visit, group: string): string {
  return say('verbatim', { text: { occupation: group } });
}

/** One of their jobs, as it is known again. */
export function JobLine({ visit, job }: { visit: Visit; job: Vacancy }) {
  const args = { occupation: { occupation: job.group }, date: { date: job.openUntil } };
  return (
    <span>
      <strong>{job.headline}</strong> <span class="small line">{visit.say('staff-job-of', args)}</span>
    </span>
  );
}

/** Choosing an occupation to look at: those in which they have something open come first. */
export function ChooseOccupation(props: {
  visit: Visit;
  own: readonly string[];
  value?: string | undefined;
}) {
  const { visit, own, value } = props;
  const { say, options, locale } = visit;
  const rest = options.occupations.groups
    .filter(({ ssyk }) => !own.includes(ssyk))
    .map(({ ssyk }) => [ssyk, occupationName(visit, ssyk)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, locale));
  return (
    <form method="get" class="side-by-side">
      <Select
        visit={visit}
        name="group"
        label="staff-occupation"
        value={value}
        choices={[
          ['', say('staff-none-chosen')],
          ...own.map((group) => [group, occupationName(visit, group)] as const),
          ...rest,
        ]}
      />
      <button class="button" type="submit">
        {say('staff-show')}
      </button>
    </form>
  );
}
