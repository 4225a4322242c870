import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Address, JoinCommit, PersonStore } from '../app/ports.ts';
import type { Database } from './database.ts';
import { erasePerson, lapsedAmong, removeAddresses } from './erase.ts';
import { toPerson } from './person-store.ts';
import { isConstraint, raiseRevision } from './raise-revision.ts';
import { readdress } from './readdress.ts';
import { address, joinOffer, person, wish } from './schema.ts';
import { subscription } from './schema-delivery.ts';
import type { Sealer } from './sealing.ts';
import { writeSubscription } from './subscription-row.ts';
import { wishChange } from './wish-row.ts';

/** Two chats that become one person, by a link that works once. */
export function joinStore(
  { db, eraseTraces }: Database,
  sealer: Sealer,
): Pick<PersonStore, 'offering' | 'commitJoin'> {
  return {
    async offering(token, at) {
      const hashes = await sealer.lookups('join', token);
      const [row] = await db
        .select({ person, wish, yes: subscription.doc })
        .from(joinOffer)
        .innerJoin(person, eq(person.id, joinOffer.personId))
        .innerJoin(wish, eq(wish.personId, person.id))
        .leftJoin(subscription, eq(subscription.personId, person.id))
        .where(and(inArray(joinOffer.tokenHash, [...hashes]), gte(joinOffer.lapsesAt, at)));
      return row && toPerson(row, sealer);
    },

    async commitJoin(join) {
      const { into, from, at } = join;
      if (from?.id === into.id) throw new Error('nobody can be joined to themselves');
      const hashes = await sealer.lookups('join', join.token);
      const lookups = await sealer.lookups(join.address.channel, join.address.id);
      const isOpen = sql`exists (select 1 from join_offer where token_hash in ${[...hashes]} and person_id = ${into.id} and lapses_at >= ${at})`;
      try {
        await db.batch([
          raiseRevision(db, into, isOpen),
          db.delete(joinOffer).where(eq(joinOffer.personId, into.id)),
          ...(await become(join)),
          ...(from
            ? await absorb(from, into.id, join.address, lookups)
            : await arrive(into.id, join.address, lookups)),
        ]);
      } catch (error) {
        if (!isConstraint(error)) throw error;
        // Whoever was here before and has lapsed would stand in the way again.
        if (!from) await db.batch(removeAddresses(db, lapsedAmong(lookups, at)));
        return 'stale';
      }
      await eraseTraces();
      return 'joined';
    },
  };

  async function become(join: JoinCommit) {
    const { session, wish: wished, at, today, recentUpdates } = join;
    const { id } = join.into;
    return [
      db
        .update(person)
        .set({
          session: await sealer.seal(JSON.stringify(session), id, 'session'),
          locale: session.locale,
          lastSeenOn: today,
          // The message shown last stands in the other chat.
          shown: null,
          ...(recentUpdates ? { recentUpdates: JSON.stringify(recentUpdates) } : {}),
        })
        .where(eq(person.id, id)),
      db.update(wish).set(wishChange(wished, at)).where(eq(wish.personId, id)),
      ...(join.subscription ? writeSubscription(db, id, join.subscription, wished, at) : []),
    ];
  }

  async function arrive(personId: string, { channel, id, lapsesAt }: Address, lookups: readonly string[]) {
    const [lookup = ''] = lookups;
    const chatId = await sealer.seal(id, personId, 'chat_id');
    return [db.insert(address).values({ lookup, personId, channel, chatId, lapsesAt })];
  }

  async function absorb(
    from: { readonly id: string; readonly revision: number },
    into: string,
    { lapsesAt }: Address,
    lookups: readonly string[],
  ) {
    const moved = await readdress(db, sealer, from.id, into);
    return [
      raiseRevision(db, from),
      ...moved.map(({ before, ...row }) => db.update(address).set(row).where(eq(address.lookup, before))),
      ...(lapsesAt === undefined
        ? []
        : [
            db
              .update(address)
              .set({ lapsesAt })
              .where(inArray(address.lookup, [...lookups])),
          ]),
      // So that nobody is told of the same vacancy twice; what both were told of goes with the rest.
      db.run(sql`update or ignore outbox set person_id = ${into} where person_id = ${from.id}`),
      db.run(sql`update or ignore told set person_id = ${into} where person_id = ${from.id}`),
      db.run(sql`update or ignore reminder set person_id = ${into} where person_id = ${from.id}`),
      db.run(sql`update or ignore plan_day set person_id = ${into} where person_id = ${from.id}`),
      ...erasePerson(db, from.id),
    ];
  }
}
