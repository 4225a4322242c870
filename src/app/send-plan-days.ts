import { tellOn } from '../core/own-plan.ts';
import { factsOfSession } from '../core/scene.ts';
import { planReminderScreen } from '../core/screens/plan-reminder.ts';
import { addDays, stockholmDate, stockholmTime } from '../core/stockholm.ts';
import type { World } from '../core/world.ts';
import { deliverOnce, type Send } from './deliver-once.ts';
import type { PlanDayStore } from './plan-ports.ts';
import type { Address } from './ports.ts';
import { sendingHours } from './send-reminders.ts';

const pageSize = 100;
/** A message that could not leave on its day still does within so many days. */
const graceDays = 2;

/**
 * Tells people what is due of their move, in one message a day. What it is follows from their plan as it stands now:
 * of steps ticked done nothing is said. The claim is stored before the message leaves, so that nobody is told twice.
 * Resolves with how many messages were sent.
 */
export async function sendPlanDays(options: {
  readonly store: PlanDayStore;
  readonly channel: Address['channel'];
  readonly world: (channel: Address['channel']) => World;
  readonly now: () => number;
  readonly send: Send;
  readonly pause: (milliseconds: number) => Promise<void>;
}): Promise<number> {
  const { store, channel, now } = options;
  const time = stockholmTime(now());
  if (time < sendingHours.from || time >= sendingHours.to) return 0;
  const today = stockholmDate(now());
  let sent = 0;
  for (;;) {
    const days = { from: addDays(today, -graceDays), until: today };
    const due = await store.duePlanDays(channel, days, pageSize);
    let claimed = 0;
    for (const { personId, address, session, day } of due) {
      if (!(await store.claimPlanDay(personId, day, now()))) continue;
      claimed++;
      const world = options.world(channel);
      const told = tellOn(day, session, factsOfSession(session, world), world);
      const screen = planReminderScreen(told, session, world);
      const state = screen ? await deliverOnce(options, address, session.locale, screen) : 'silent';
      await store.settlePlanDay(personId, day, state, now());
      if (state === 'sent') sent++;
    }
    // What another process has claimed meanwhile is no longer due.
    if (due.length < pageSize || claimed === 0) return sent;
  }
}
