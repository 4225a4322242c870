import type { Block } from '../screen.ts';
import { stockholmDate } from '../stockholm.ts';
import type { VacancyData } from '../vacancy.ts';

/** What is to be known of numbers before they are read: that they are of samples, or when they were checked. */
export function howTrue(
  { samples, checkedAt }: Pick<VacancyData, 'samples' | 'checkedAt'>,
  now: number,
): readonly Block[] {
  if (samples) return [{ kind: 'small', say: 'number-samples' }];
  if (checkedAt === undefined) return [];
  const date = stockholmDate(checkedAt);
  const isRecent = now - checkedAt < 86_400_000;
  if (!isRecent) return [{ kind: 'small', say: 'number-checked-old', args: { date: { date } } }];
  const isToday = date === stockholmDate(now);
  return [
    {
      kind: 'small',
      say: isToday ? 'number-checked' : 'number-checked-yesterday',
      args: { time: { time: checkedAt } },
    },
  ];
}
