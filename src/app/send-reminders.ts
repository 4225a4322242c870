import { remindDaysBefore, reminderScreen } from '../core/screens/reminder.ts';
import { addDays, stockholmDate, stockholmTime } from '../core/stockholm.ts';
import type { World } from '../core/world.ts';
import { deliverOnce, type Send } from './deliver-once.ts';
import type { Address, ReminderStore } from './ports.ts';

const pageSize = 100;
/** Nobody is woken for it. */
export const sendingHours = { from: '09:00', to: '20:00' };

/**
 * Reminds those who asked of saved jobs that are open three days more, once. The claim is stored before the message
 * leaves, so that a crash never reminds anyone twice. Resolves with how many were reminded.
 */
export async function sendReminders(options: {
  readonly store: ReminderStore;
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
  const days = { today, until: addDays(today, remindDaysBefore) };
  let reminded = 0;
  for (;;) {
    const due = await store.dueReminders(channel, days, pageSize);
    let claimed = 0;
    for (const { personId, address, locale, vacancy } of due) {
      if (!(await store.claimReminder(personId, vacancy.id, now()))) continue;
      claimed++;
      const screen = reminderScreen(vacancy, { session: { locale }, world: options.world(channel) });
      const state = await deliverOnce(options, address, locale, screen);
      await store.settleReminder(personId, vacancy.id, state, now());
      if (state === 'sent') reminded++;
    }
    // What another process has claimed meanwhile is no longer due.
    if (due.length < pageSize || claimed === 0) return reminded;
  }
}
