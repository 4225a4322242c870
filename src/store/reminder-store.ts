import { and, asc, eq, gte, isNull, lte } from 'drizzle-orm';
import type { DueReminder, ReminderStore } from '../app/ports.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { Database } from './database.ts';
import { openChatId } from './readdress.ts';
import { address, person, reminder, vacancy } from './schema.ts';
import type { Sealer } from './sealing.ts';

export function reminderStore({ db }: Database, sealer: Sealer): ReminderStore {
  const isReminder = (personId: string, vacancyId: string) =>
    and(eq(reminder.personId, personId), eq(reminder.vacancyId, vacancyId));
  return {
    async dueReminders(channel, { today, until }, limit) {
      const rows = await db
        .select({
          personId: reminder.personId,
          chatId: address.chatId,
          locale: person.locale,
          doc: vacancy.doc,
        })
        .from(reminder)
        .innerJoin(vacancy, eq(vacancy.id, reminder.vacancyId))
        .innerJoin(person, eq(person.id, reminder.personId))
        .innerJoin(address, eq(address.personId, reminder.personId))
        .where(
          and(
            eq(reminder.state, 'wanted'),
            eq(address.channel, channel),
            isNull(vacancy.removedAt),
            gte(vacancy.openUntil, today),
            lte(vacancy.openUntil, until),
          ),
        )
        .orderBy(asc(vacancy.openUntil), asc(reminder.personId))
        .limit(limit);
      const due = await Promise.all(
        rows.map(async ({ personId, chatId, locale, doc }): Promise<DueReminder[]> => {
          const id = await openChatId(sealer, chatId, personId);
          // Written by the vacancy store and by nothing else.
          const about = JSON.parse(doc) as Vacancy;
          return id === undefined ? [] : [{ personId, address: { channel, id }, locale, vacancy: about }];
        }),
      );
      return due.flat();
    },

    async claimReminder(personId, vacancyId, at) {
      const { rowsAffected } = await db
        .update(reminder)
        .set({ state: 'sending', changedAt: at })
        .where(and(isReminder(personId, vacancyId), eq(reminder.state, 'wanted')));
      return rowsAffected > 0;
    },

    async settleReminder(personId, vacancyId, state, at) {
      await db.update(reminder).set({ state, changedAt: at }).where(isReminder(personId, vacancyId));
    },
  };
}
