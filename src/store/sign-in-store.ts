import { and, asc, desc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { Passkey, SignInWay, StaffSession, StaffStore } from '../app/staff-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { isConstraint } from './raise-revision.ts';
import { passkey, spentChallenge, staff, staffSession } from './schema-staff.ts';
import { toStaff } from './staff-store.ts';

type PasskeysAndSessions = Pick<
  StaffStore,
  | 'addPasskey'
  | 'passkeyById'
  | 'listPasskeys'
  | 'removePasskey'
  | 'usePasskey'
  | 'openSession'
  | 'sessionByHash'
  | 'rotateSession'
  | 'listSessions'
  | 'endSession'
>;

export function signInStore(db: LibSQLDatabase): PasskeysAndSessions {
  return {
    async addPasskey({ transports, ...one }) {
      await db.insert(passkey).values({ ...one, transports: JSON.stringify(transports) });
    },

    async passkeyById(id) {
      const [row] = await db
        .select({ passkey, staff })
        .from(passkey)
        .innerJoin(staff, eq(staff.id, passkey.staffId))
        .where(and(eq(passkey.id, id), isNull(staff.closedAt)));
      return row && { passkey: toPasskey(row.passkey), staff: toStaff(row.staff) };
    },

    async listPasskeys(staffId) {
      const rows = await db
        .select()
        .from(passkey)
        .where(eq(passkey.staffId, staffId))
        .orderBy(asc(passkey.createdAt));
      return rows.map(toPasskey);
    },

    async removePasskey(staffId, id) {
      const { rowsAffected } = await db
        .delete(passkey)
        .where(and(eq(passkey.id, id), eq(passkey.staffId, staffId)));
      return rowsAffected === 1;
    },

    async usePasskey({ id, counter, challenge, lapsesAt }, at) {
      // A device that counts never shows the same count twice; one that does not always shows 0.
      const goesOn = or(sql`${passkey.counter} < ${counter}`, sql`${passkey.counter} = 0 and ${counter} = 0`);
      try {
        await db.batch([
          db.insert(spentChallenge).values({ challenge, lapsesAt }),
          db
            .update(passkey)
            // NULL in a NOT NULL column rolls everything back.
            .set({
              counter: sql`case when ${goesOn} then ${counter} end`,
              lastUsedOn: stockholmDate(at),
            })
            .where(eq(passkey.id, id)),
        ]);
        return true;
      } catch (error) {
        if (isConstraint(error)) return false;
        throw error;
      }
    },

    async openSession({ id, hash, staffId, way, at, lapsesAt }) {
      await db
        .insert(staffSession)
        .values({ id, staffId, tokenHash: hash, way, createdAt: at, rotatedAt: at, lapsesAt });
    },

    async sessionByHash(hash, at, grace) {
      const isItsOwn = or(
        eq(staffSession.tokenHash, hash),
        and(eq(staffSession.previousHash, hash), gte(staffSession.rotatedAt, at - grace)),
      );
      const [row] = await db
        .select({ session: staffSession, staff })
        .from(staffSession)
        .innerJoin(staff, eq(staff.id, staffSession.staffId))
        .where(and(isItsOwn, gt(staffSession.lapsesAt, at), isNull(staff.closedAt)));
      return row && toSession(row);
    },

    async rotateSession(id, { from, to }, at) {
      const { rowsAffected } = await db
        .update(staffSession)
        .set({ tokenHash: to, previousHash: from, rotatedAt: at })
        .where(and(eq(staffSession.id, id), eq(staffSession.tokenHash, from)));
      return rowsAffected === 1;
    },

    async listSessions(staffId, at) {
      const rows = await db
        .select({ session: staffSession, staff })
        .from(staffSession)
        .innerJoin(staff, eq(staff.id, staffSession.staffId))
        .where(and(eq(staffSession.staffId, staffId), gt(staffSession.lapsesAt, at)))
        .orderBy(desc(staffSession.createdAt));
      return rows.map(toSession);
    },

    async endSession(staffId, id) {
      const { rowsAffected } = await db
        .delete(staffSession)
        .where(and(eq(staffSession.id, id), eq(staffSession.staffId, staffId)));
      return rowsAffected === 1;
    },
  };
}

function toSession(row: {
  readonly session: typeof staffSession.$inferSelect;
  readonly staff: typeof staff.$inferSelect;
}): StaffSession {
  const { id, way, createdAt, rotatedAt, lapsesAt } = row.session;
  // Written by openSession and by nothing else.
  return { ...{ id, createdAt, rotatedAt, lapsesAt }, way: way as SignInWay, staff: toStaff(row.staff) };
}

function toPasskey({ transports, lastUsedOn, ...row }: typeof passkey.$inferSelect): Passkey {
  return {
    ...row,
    // Written by addPasskey and by nothing else.
    transports: JSON.parse(transports) as string[],
    ...(lastUsedOn === null ? {} : { lastUsedOn }),
  };
}
