import { eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { reachOf } from '../core/alerts/reach.ts';
import type { Subscription } from '../core/alerts/subscription.ts';
import { addDays, mondayOf, stockholmDate } from '../core/stockholm.ts';
import type { Wish } from '../core/wish.ts';
import { mutedMunicipality, reach, subscription } from './schema-delivery.ts';

/** The statements that store what a person has said yes to, and whom a vacancy now finds by their wish. */
export function writeSubscription(
  db: LibSQLDatabase,
  personId: string,
  of: Subscription,
  wish: Wish,
  at: number,
): readonly BatchItem<'sqlite'>[] {
  const { own, municipal, homeCounty = null } = of;
  const doc = JSON.stringify(of);
  const digestOn = nextDigest(of, at);
  const rows = reachOf(wish, of).map(({ group, ...row }) => ({ occupationGroup: group, personId, ...row }));
  const muted = of.mutedMunicipalities.map((municipality) => ({ personId, municipality }));
  return [
    db
      .insert(subscription)
      .values({ personId, own, municipal, doc, digestOn, homeCounty })
      .onConflictDoUpdate({
        target: subscription.personId,
        // Whoever changes something else does not lose their next summary.
        set: {
          own,
          municipal,
          doc,
          homeCounty,
          digestOn: sql`case when ${subscription.own} = ${own} then ${subscription.digestOn} else ${digestOn} end`,
        },
      }),
    db.delete(reach).where(eq(reach.personId, personId)),
    ...(rows.length > 0 ? [db.insert(reach).values(rows)] : []),
    db.delete(mutedMunicipality).where(eq(mutedMunicipality.personId, personId)),
    ...(muted.length > 0 ? [db.insert(mutedMunicipality).values(muted)] : []),
  ];
}

/** Written by writeSubscription and by nothing else. */
export function toSubscription(row: { readonly doc: string }): Subscription {
  return JSON.parse(row.doc) as Subscription;
}

/** Daily from tomorrow, weekly from the next Monday. */
function nextDigest({ own }: Pick<Subscription, 'own'>, at: number): string | null {
  const today = stockholmDate(at);
  if (own === 'daily') return addDays(today, 1);
  return own === 'weekly' ? addDays(mondayOf(today), 7) : null;
}
