import { and, inArray, lt, sql } from 'drizzle-orm';
import type { PersonStore } from '../app/ports.ts';
import type { Database } from './database.ts';
import { removeAddresses } from './erase.ts';
import { isHeld } from './person-store.ts';
import { address, joinOffer } from './schema.ts';
import type { Sealer } from './sealing.ts';

/** Addresses that end: left by the person, or lapsed by themselves. */
export function addressStore(
  { db, eraseTraces }: Database,
  sealer: Sealer,
  rowsPerStatement = 200,
): Pick<PersonStore, 'leave' | 'extend' | 'sweepLapsed'> {
  return {
    async leave({ channel, id }) {
      const lookups = await sealer.lookups(channel, id);
      await db.batch(removeAddresses(db, sql`${address.lookup} in ${[...lookups]}`));
      await eraseTraces();
    },

    async extend({ channel, id, lapsesAt }, at) {
      const lookups = await sealer.lookups(channel, id);
      const { rowsAffected } = await db
        .update(address)
        .set({ lapsesAt: lapsesAt ?? sql`${address.lapsesAt}` })
        .where(and(inArray(address.lookup, [...lookups]), isHeld(at)));
      return rowsAffected > 0;
    },

    async sweepLapsed(at) {
      const erased = await sweepAddresses(at);
      await sweepOffers(at);
      if (erased > 0) await eraseTraces();
      return erased;
    },
  };

  async function sweepAddresses(at: number): Promise<number> {
    let erased = 0;
    for (;;) {
      const lapsed = await db
        // Not `distinct`: for that SQLite would walk all addresses in order of their person.
        .select({ personId: address.personId })
        .from(address)
        .where(lt(address.lapsesAt, at))
        .limit(rowsPerStatement);
      const ids = [...new Set(lapsed.map(({ personId }) => personId))];
      if (ids.length === 0) return erased;
      // Whether they have lapsed is asked again in the batch: a turn may just have moved that on.
      const which = sql`${address.personId} in ${ids} and ${address.lapsesAt} < ${at}`;
      const results = await db.batch(removeAddresses(db, which));
      erased += results.at(-2)?.rowsAffected ?? 0;
      if (lapsed.length < rowsPerStatement) return erased;
    }
  }

  async function sweepOffers(at: number): Promise<void> {
    const some = sql`select ${joinOffer.tokenHash} from ${joinOffer} where ${joinOffer.lapsesAt} < ${at} limit ${rowsPerStatement}`;
    for (;;) {
      const { rowsAffected } = await db.delete(joinOffer).where(sql`${joinOffer.tokenHash} in (${some})`);
      if (rowsAffected < rowsPerStatement) return;
    }
  }
}
