import type { DayOfPlan } from '../own-plan.ts';
import type { Block, Screen } from '../screen.ts';
import type { Session } from '../session.ts';
import { tap } from '../tap.ts';
import type { World } from '../world.ts';
import { button } from './buttons.ts';
import { inOwnAndSwedish } from './own-language.ts';
import { stepText, stepTitle, whomToCall } from './plan.ts';

/** What there is to tell of a plan on one day, in one message; undefined when there is nothing. */
export function planReminderScreen(
  { steps, after }: DayOfPlan,
  session: Session,
  world: World,
): Screen | undefined {
  if (steps.length === 0 && after.length === 0) return undefined;
  const reader = { session, world };
  const place = session.plan?.job?.municipality;
  return {
    id: 'plan_reminder',
    place: 'new',
    blocks: [
      ...steps.flatMap((step): readonly Block[] => [
        { kind: 'title', ...stepTitle(step) },
        ...inOwnAndSwedish(reader, stepText(step), whomToCall(step)),
        ...(step.applies === 'unknown' ? [{ kind: 'small' as const, say: 'plan-if-not' }] : []),
        { kind: 'source', ...step.source },
      ]),
      ...after.flatMap(({ id }): readonly Block[] => [
        { kind: 'title', say: `after-${id}-title` },
        ...inOwnAndSwedish(reader, { say: `after-${id}-what` }),
        ...(place
          ? [{ kind: 'text' as const, say: 'after-call', args: { municipality: { municipality: place } } }]
          : [{ kind: 'text' as const, say: 'after-call-some' }]),
      ]),
      { kind: 'small', say: 'reminder-why' },
    ],
    rows: [
      ...steps.map(({ id }) => [
        button('plan-tick', tap('plan_done', id), { name: { say: `plan-${id}-name` } }),
      ]),
      ...(steps.length > 0
        ? [[button('plan-to-plan', tap('plan')), button('plan-remind-off', tap('plan_remind', 'off'))]]
        : [[button('plan-after-off', tap('plan_after', 'off'))]]),
    ],
  };
}
