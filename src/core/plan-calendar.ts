import type { Facts } from './facts.ts';
import { stepsOf } from './own-plan.ts';
import type { IsoDate, Text } from './screen.ts';
import { isUnread, type Reader } from './screens/own-language.ts';
import { stepText, whomToCall } from './screens/plan.ts';
import type { OwnPlan } from './session.ts';
import type { World } from './world.ts';

/** A day in a calendar, in no particular format. */
export interface CalendarDay {
  /** The same for the same step of the same plan, for ever. */
  readonly uid: string;
  readonly on: IsoDate;
  /** Rises when the plan's dates change, so that calendars replace what they have. */
  readonly sequence: number;
  readonly title: Text;
  readonly lines: readonly Text[];
  /** Said in Swedish below the rest, where no speaker has read the translation. */
  readonly swedish: readonly Text[];
  readonly url: string;
}

export interface Calendar {
  readonly name: Text;
  /** UTC milliseconds. */
  readonly madeAt: number;
  readonly days: readonly CalendarDay[];
}

/** One day for each step that has a date. */
export function calendarOf(
  plan: OwnPlan,
  facts: Facts,
  { session, world }: Reader & { readonly world: World },
): Calendar {
  const isDraft = isUnread({ session, world });
  return {
    name: plan.job
      ? { say: 'plan-title-in', args: { municipality: { municipality: plan.job.municipality } } }
      : { say: 'plan-title' },
    madeAt: world.now,
    days: stepsOf(plan, facts, world).flatMap((step): readonly CalendarDay[] => {
      const { id, dueOn, applies, source } = step;
      if (dueOn === undefined) return [];
      const name: Text = { say: `plan-${id}-name` };
      return [
        {
          uid: `${id}.${plan.id}@landa`,
          on: dueOn,
          sequence: plan.changes,
          title: name,
          lines: [
            ...(applies === 'unknown' ? [{ say: 'plan-maybe' }] : []),
            stepText(step),
            whomToCall(step),
            { say: 'source-line', args: { name: { text: source.name }, date: { date: source.checkedOn } } },
          ],
          swedish: isDraft ? [name, stepText(step), whomToCall(step)] : [],
          url: source.url,
        },
      ];
    }),
  };
}
