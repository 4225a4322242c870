import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { DuePlanDay, PlanDayStore } from '../app/plan-ports.ts';
import type { TurnCommit } from '../app/ports.ts';
import type { Session } from '../core/session.ts';
import type { Database } from './database.ts';
import { openChatId } from './readdress.ts';
import { address, person, planDay } from './schema.ts';
import type { Sealer } from './sealing.ts';

export function planDayStore({ db }: Database, sealer: Sealer): PlanDayStore {
  const isDay = (personId: string, day: string) => and(eq(planDay.personId, personId), eq(planDay.day, day));
  return {
    async duePlanDays(channel, { from, until }, limit) {
      const rows = await db
        .select({
          personId: planDay.personId,
          day: planDay.day,
          chatId: address.chatId,
          session: person.session,
        })
        .from(planDay)
        .innerJoin(person, eq(person.id, planDay.personId))
        .innerJoin(address, eq(address.personId, planDay.personId))
        .where(
          and(
            eq(planDay.state, 'wanted'),
            eq(address.channel, channel),
            gte(planDay.day, from),
            lte(planDay.day, until),
          ),
        )
        .orderBy(asc(planDay.day), asc(planDay.personId))
        .limit(limit);
      const due = await Promise.all(
        rows.map(async ({ personId, day, chatId, session: sealed }): Promise<DuePlanDay[]> => {
          const id = await openChatId(sealer, chatId, personId);
          if (id === undefined) return [];
          // Sealed by commit, which takes a Session and nothing else.
          const session = JSON.parse(await sealer.open(sealed, personId, 'session')) as Session;
          return [{ personId, address: { channel, id }, session, day }];
        }),
      );
      return due.flat();
    },

    async claimPlanDay(personId, day, at) {
      const { rowsAffected } = await db
        .update(planDay)
        .set({ state: 'sending', changedAt: at })
        .where(and(isDay(personId, day), eq(planDay.state, 'wanted')));
      return rowsAffected > 0;
    },

    async settlePlanDay(personId, day, state, at) {
      await db.update(planDay).set({ state, changedAt: at }).where(isDay(personId, day));
    },
  };
}

/** The statements that leave just these days wanted. A day that has had its message gets no second one. */
export function planDaysChange(db: LibSQLDatabase, { planDays, personId, at }: TurnCommit) {
  if (!planDays) return [];
  return [
    db.delete(planDay).where(and(eq(planDay.personId, personId), eq(planDay.state, 'wanted'))),
    ...planDays.map((day) =>
      db.insert(planDay).values({ personId, day, state: 'wanted', changedAt: at }).onConflictDoNothing(),
    ),
  ];
}
