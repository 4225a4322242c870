import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { PersonStore, VacancyStore, WaitingPerson, WaitingStore } from '../app/ports.ts';
import type { Database } from './database.ts';
import { isConstraint, personStore, toWish } from './person-store.ts';
import { address, outbox, person, wish } from './schema.ts';
import type { Sealer } from './sealing.ts';
import { newVacancies, vacancyStore } from './vacancy-store.ts';

/** Everything that is kept, over one database. */
export function createStore({ db }: Database, sealer: Sealer): PersonStore & VacancyStore & WaitingStore {
  return {
    ...personStore(db, sealer),
    ...vacancyStore(db),
    newSince: newVacancies(db),

    async waiting(channel, after, limit) {
      const rows = await db
        .select({ wish, locale: person.locale, chatId: address.chatId })
        .from(wish)
        .innerJoin(person, eq(person.id, wish.personId))
        .innerJoin(address, eq(address.personId, wish.personId))
        .where(and(eq(wish.waiting, true), eq(address.channel, channel), gt(wish.personId, after ?? '')))
        .orderBy(asc(wish.personId))
        .limit(limit);
      return Promise.all(
        rows.map(
          async (row): Promise<WaitingPerson> => ({
            personId: row.wish.personId,
            address: { channel, id: await sealer.open(row.chatId, row.wish.personId, 'chat_id') },
            locale: row.locale,
            wish: toWish(row.wish),
            since: row.wish.waitingSince ?? 0,
          }),
        ),
      );
    },

    async claim(personId, vacancyId, at) {
      try {
        await db.batch([
          db.insert(outbox).values({ personId, vacancyId, state: 'sending', createdAt: at, changedAt: at }),
          db.update(wish).set({ waiting: false, waitingSince: null }).where(eq(wish.personId, personId)),
          db
            .update(person)
            .set({ revision: sql`${person.revision} + 1` })
            .where(eq(person.id, personId)),
        ]);
        return true;
      } catch (error) {
        if (isConstraint(error)) return false;
        throw error;
      }
    },

    async settle(personId, vacancyId, state, at) {
      await db
        .update(outbox)
        .set({ state, changedAt: at })
        .where(and(eq(outbox.personId, personId), eq(outbox.vacancyId, vacancyId)));
    },
  };
}
