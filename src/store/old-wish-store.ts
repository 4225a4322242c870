import { eq, lt } from 'drizzle-orm';
import type { OldWishStore } from '../app/rederive-wishes.ts';
import { hasSaidYes } from '../core/alerts/change-subscription.ts';
import type { Database } from './database.ts';
import { toPerson } from './person-store.ts';
import { isConstraint, raiseRevision } from './raise-revision.ts';
import { person, wish } from './schema.ts';
import { subscription } from './schema-delivery.ts';
import type { Sealer } from './sealing.ts';
import { writeSubscription } from './subscription-row.ts';
import { wishChange, wishVersion } from './wish-row.ts';

export function oldWishStore({ db }: Database, sealer: Sealer): OldWishStore {
  return {
    async outdatedWishes(limit) {
      const rows = await db
        .select({ person, wish, yes: subscription.doc })
        .from(wish)
        .innerJoin(person, eq(person.id, wish.personId))
        .leftJoin(subscription, eq(subscription.personId, wish.personId))
        .where(lt(wish.version, wishVersion))
        .limit(limit);
      return Promise.all(rows.map((row) => toPerson(row, sealer)));
    },

    async renewWish({ id, revision, subscription: said }, wanted, at) {
      try {
        await db.batch([
          raiseRevision(db, { id, revision }),
          db.update(wish).set(wishChange(wanted, at)).where(eq(wish.personId, id)),
          ...(hasSaidYes(said) ? writeSubscription(db, id, said, wanted, at) : []),
        ]);
        return true;
      } catch (error) {
        if (isConstraint(error)) return false;
        throw error;
      }
    },
  };
}
