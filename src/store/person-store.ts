import { and, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Address, Person, PersonStore, Shown, TurnCommit } from '../app/ports.ts';
import { noSubscription } from '../core/alerts/subscription.ts';
import type { Session } from '../core/session.ts';
import type { Database } from './database.ts';
import { erasePerson, lapsedAmong, removeAddresses } from './erase.ts';
import { linkStagesChange } from './link-store.ts';
import { outcomeChange } from './outcome-question.ts';
import { planDaysChange } from './plan-day-store.ts';
import { isConstraint, raiseRevision } from './raise-revision.ts';
import { readdress } from './readdress.ts';
import { address, joinOffer, person, reminder, tally, wish } from './schema.ts';
import { subscription } from './schema-delivery.ts';
import type { Sealer } from './sealing.ts';
import { toSubscription, writeSubscription } from './subscription-row.ts';
import { toWish, wishChange, wishRow } from './wish-row.ts';

type PeopleAndTurns = Pick<PersonStore, 'load' | 'commit' | 'noteShown' | 'forget' | 'tally'>;

export function personStore({ db, eraseTraces }: Database, sealer: Sealer): PeopleAndTurns {
  return {
    async load({ channel, id }, at) {
      const lookups = await sealer.lookups(channel, id);
      const rows = await db
        .select({ person, wish, lookup: address.lookup, yes: subscription.doc })
        .from(address)
        .innerJoin(person, eq(person.id, address.personId))
        .innerJoin(wish, eq(wish.personId, person.id))
        .leftJoin(subscription, eq(subscription.personId, person.id))
        .where(and(inArray(address.lookup, [...lookups]), isHeld(at)));
      const row = rows.find(({ lookup }) => lookup === lookups[0]) ?? rows[0];
      return row && toPerson(row, sealer);
    },

    async commit(turn) {
      const session = await sealer.seal(JSON.stringify(turn.session), turn.personId, 'session');
      try {
        if (turn.isNew) await insertPerson(turn, session);
        else await updatePerson(turn, session);
        return 'committed';
      } catch (error) {
        if (!isConstraint(error)) throw error;
        if (turn.isNew) await makeRoom(turn.address, turn.at);
        return 'stale';
      }
    },

    async noteShown(personId, shown) {
      await db
        .update(person)
        .set({ shown: JSON.stringify(shown) })
        .where(eq(person.id, personId));
    },

    async forget(personId) {
      await db.batch(erasePerson(db, personId));
      await eraseTraces();
    },

    async tally(today, name) {
      await count(today, name);
    },
  };

  async function insertPerson(turn: TurnCommit, session: string): Promise<void> {
    const { personId, address: at } = turn;
    const [lookup = ''] = await sealer.lookups(at.channel, at.id);
    const chatId = await sealer.seal(at.id, personId, 'chat_id');
    await db.batch([
      db.insert(person).values({ id: personId, createdOn: turn.today, revision: 1, ...plain(turn), session }),
      db.insert(address).values({ lookup, personId, channel: at.channel, chatId, lapsesAt: at.lapsesAt }),
      db.insert(wish).values({ personId, ...wishRow(turn.wish, turn.at) }),
      ...subscriptionChange(turn),
      ...(await offerOf(turn)),
      ...linkStagesChange(db, turn),
      ...turn.tallies.map((name) => count(turn.today, name)),
    ]);
  }

  async function updatePerson(turn: TurnCommit, session: string): Promise<void> {
    const { personId: id, revision } = turn;
    // Addresses still under the previous key move to the present one. Reads only while keys change.
    const moved = sealer.isRotating ? await readdress(db, sealer, id) : [];
    await db.batch([
      raiseRevision(db, { id, revision }),
      db
        .update(person)
        .set({ ...plain(turn), session })
        .where(eq(person.id, id)),
      db.update(wish).set(wishChange(turn.wish, turn.at)).where(eq(wish.personId, id)),
      ...subscriptionChange(turn),
      ...(await lapseOf(turn)),
      ...moved.map(({ before, ...row }) => db.update(address).set(row).where(eq(address.lookup, before))),
      ...(await offerOf(turn)),
      ...reminderOf(turn),
      ...planDaysChange(db, turn),
      ...outcomeChange(db, turn),
      ...linkStagesChange(db, turn),
      ...turn.tallies.map((name) => count(turn.today, name)),
    ]);
  }

  function subscriptionChange({ subscription: said, personId, wish: wished, at }: TurnCommit) {
    return said ? writeSubscription(db, personId, said, wished, at) : [];
  }

  function reminderOf({ reminder: asked, personId, at }: TurnCommit) {
    if (!asked) return [];
    const { vacancyId, isWanted } = asked;
    const row = { personId, vacancyId, state: 'wanted', changedAt: at };
    return isWanted
      ? [
          db
            .insert(reminder)
            .values(row)
            .onConflictDoUpdate({ target: [reminder.personId, reminder.vacancyId], set: row }),
        ]
      : [db.delete(reminder).where(and(eq(reminder.personId, personId), eq(reminder.vacancyId, vacancyId)))];
  }

  async function lapseOf({ address: { channel, id, lapsesAt }, at, personId }: TurnCommit) {
    if (lapsesAt === undefined) return [];
    const lookups = await sealer.lookups(channel, id);
    const isHere = and(inArray(address.lookup, [...lookups]), eq(address.personId, personId), isHeld(at));
    return [db.update(address).set({ lapsesAt }).where(isHere)];
  }

  async function offerOf({ offersJoin, personId }: TurnCommit) {
    if (!offersJoin) return [];
    const [tokenHash = ''] = await sealer.lookups('join', offersJoin.token);
    return [
      db.delete(joinOffer).where(eq(joinOffer.personId, personId)),
      db.insert(joinOffer).values({ tokenHash, personId, lapsesAt: offersJoin.lapsesAt }),
    ];
  }

  /** Where someone begins anew at an address that has lapsed, whoever was there before goes now. */
  async function makeRoom({ channel, id }: Address, at: number): Promise<void> {
    const lookups = await sealer.lookups(channel, id);
    await db.batch(removeAddresses(db, lapsedAmong(lookups, at)));
    await eraseTraces();
  }

  function count(day: string, name: string) {
    return db
      .insert(tally)
      .values({ day, name, n: 1 })
      .onConflictDoUpdate({ target: [tally.day, tally.name], set: { n: sql`${tally.n} + 1` } });
  }
}

/** The address has not lapsed. */
export function isHeld(at: number) {
  return or(isNull(address.lapsesAt), gte(address.lapsesAt, at));
}

function plain(turn: TurnCommit) {
  return {
    lastSeenOn: turn.today,
    locale: turn.session.locale,
    recentUpdates: JSON.stringify(turn.recentUpdates),
    ...(turn.shown ? { shown: JSON.stringify(turn.shown) } : {}),
  };
}

/** A person's rows; `yes` is what their subscription holds, NULL where there is none. */
export interface PersonRows {
  readonly person: typeof person.$inferSelect;
  readonly wish: typeof wish.$inferSelect;
  readonly yes: string | null;
}

export async function toPerson(
  { person: row, wish: wished, yes }: PersonRows,
  sealer: Sealer,
): Promise<Person> {
  return {
    id: row.id,
    revision: row.revision,
    // Sealed by commit, which takes a Session and nothing else.
    session: JSON.parse(await sealer.open(row.session, row.id, 'session')) as Session,
    wish: toWish(wished),
    subscription: yes === null ? noSubscription : toSubscription({ doc: yes }),
    recentUpdates: JSON.parse(row.recentUpdates) as number[],
    ...(row.shown ? { shown: JSON.parse(row.shown) as Shown } : {}),
  };
}
