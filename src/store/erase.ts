import { eq, type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { address, joinOffer, outbox, person, planDay, reminder, wish } from './schema.ts';
import { campaignDay, delivery, mutedMunicipality, reach, subscription, told } from './schema-delivery.ts';

/** The statements that erase one person everywhere. */
export function erasePerson(db: LibSQLDatabase, personId: string) {
  return [
    db.delete(joinOffer).where(eq(joinOffer.personId, personId)),
    ...erasePeople(db, sql`${personId}`),
    db.delete(address).where(eq(address.personId, personId)),
  ] as const;
}

/**
 * The statements that take addresses away, with the open join links of the people there, and erase whoever is
 * left without an address (the last but one). `which` is a condition on the address table. A turn under way for
 * any of these people becomes stale.
 */
export function removeAddresses(db: LibSQLDatabase, which: SQL) {
  const there = sql`select ${address.personId} from ${address} where ${which}`;
  // NULL where `which` compares with a missing lapses_at: that address stays, and so does the person.
  const leftWithout = sql`select ${address.personId} from ${address} where ${address.personId} in (${there})
    group by ${address.personId} having min(coalesce((${which}), 0)) = 1`;
  return [
    db
      .update(person)
      .set({ revision: sql`${person.revision} + 1` })
      .where(sql`${person.id} in (${there})`),
    db.delete(joinOffer).where(sql`${joinOffer.personId} in (${there})`),
    ...erasePeople(db, leftWithout),
    db.delete(address).where(which),
  ] as const;
}

/** Those of these addresses that have lapsed. */
export function lapsedAmong(lookups: readonly string[], at: number): SQL {
  return sql`${address.lookup} in ${[...lookups]} and ${address.lapsesAt} < ${at}`;
}

/** The person goes last: where the cascade is on it takes the addresses along, and `people` may ask for those. */
function erasePeople(db: LibSQLDatabase, people: SQL) {
  return [
    db.delete(outbox).where(sql`${outbox.personId} in (${people})`),
    db.delete(reminder).where(sql`${reminder.personId} in (${people})`),
    db.delete(planDay).where(sql`${planDay.personId} in (${people})`),
    ...[subscription, reach, mutedMunicipality, told, delivery, campaignDay].map((table) =>
      db.delete(table).where(sql`${table.personId} in (${people})`),
    ),
    db.delete(wish).where(sql`${wish.personId} in (${people})`),
    db.delete(person).where(sql`${person.id} in (${people})`),
  ] as const;
}
