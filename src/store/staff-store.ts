import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, type SQL } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AuditAction, AuditEntry, Role, Staff, StaffStore } from '../app/staff-ports.ts';
import { audit, invite, passkey, spentChallenge, staff, staffSession } from './schema-staff.ts';

type Accounts = Pick<
  StaffStore,
  | 'addStaff'
  | 'staffById'
  | 'listStaff'
  | 'closeStaff'
  | 'addInvite'
  | 'inviteOf'
  | 'useInvite'
  | 'sweepStaff'
  | 'note'
  | 'listAudit'
>;

export function staffStore(db: LibSQLDatabase): Accounts {
  return {
    async addStaff(one) {
      await db.insert(staff).values(one);
    },

    async staffById(id) {
      const [row] = await db.select().from(staff).where(eq(staff.id, id));
      return row && toStaff(row);
    },

    async listStaff(municipality) {
      const rows = await db
        .select()
        .from(staff)
        .where(municipality === undefined ? undefined : eq(staff.municipality, municipality))
        .orderBy(asc(staff.name), asc(staff.id));
      return rows.map(toStaff);
    },

    async closeStaff(id, at) {
      const [closed] = await db.batch(closePeople(db, eq(staff.id, id), at));
      return closed.rowsAffected === 1;
    },

    async addInvite({ hash, staffId, lapsesAt }) {
      await db.batch([
        db.delete(invite).where(eq(invite.staffId, staffId)),
        db.insert(invite).values({ tokenHash: hash, staffId, lapsesAt }),
      ]);
    },

    async inviteOf(hash, at) {
      const [row] = await db
        .select({ staff })
        .from(invite)
        .innerJoin(staff, eq(staff.id, invite.staffId))
        .where(and(isOpen(hash, at), isNull(staff.closedAt)));
      return row && toStaff(row.staff);
    },

    async useInvite(hash, at) {
      // Of two who use it at once only one deletes the row.
      const [used] = await db.delete(invite).where(isOpen(hash, at)).returning();
      const [row] = used
        ? await db
            .select()
            .from(staff)
            .where(and(eq(staff.id, used.staffId), isNull(staff.closedAt)))
        : [];
      return row && toStaff(row);
    },

    async sweepStaff(at) {
      await db.batch([
        db.delete(staffSession).where(lte(staffSession.lapsesAt, at)),
        db.delete(invite).where(lte(invite.lapsesAt, at)),
        db.delete(spentChallenge).where(lte(spentChallenge.lapsesAt, at)),
      ]);
    },

    async note(entry) {
      await db.insert(audit).values(entry);
    },

    async listAudit(filter, limit, before) {
      const theirs =
        filter.of === 'municipality'
          ? eq(audit.municipality, filter.municipality)
          : filter.of === 'staff'
            ? eq(audit.staffId, filter.staffId)
            : undefined;
      const rows = await db
        .select()
        .from(audit)
        .where(and(theirs, before === undefined ? undefined : lt(audit.id, before)))
        .orderBy(desc(audit.id))
        .limit(limit);
      return rows.map(toEntry);
    },
  };
}

/** Whoever this is true of is signed out, and cannot sign in any more. */
export function closePeople(db: LibSQLDatabase, theirs: SQL, at: number) {
  const those = db.select({ id: staff.id }).from(staff).where(theirs);
  return [
    db
      .update(staff)
      .set({ closedAt: at })
      .where(and(theirs, isNull(staff.closedAt))),
    db.delete(staffSession).where(inArray(staffSession.staffId, those)),
    db.delete(invite).where(inArray(invite.staffId, those)),
    db.delete(passkey).where(inArray(passkey.staffId, those)),
  ] as const;
}

function isOpen(hash: string, at: number) {
  return and(eq(invite.tokenHash, hash), gt(invite.lapsesAt, at));
}

export function toStaff({ municipality, closedAt, role, ...row }: typeof staff.$inferSelect): Staff {
  return {
    ...row,
    // Written by addStaff and by nothing else.
    role: role as Role,
    ...(municipality === null ? {} : { municipality }),
    ...(closedAt === null ? {} : { closedAt }),
  };
}

function toEntry({ staffId, municipality, action, ...row }: typeof audit.$inferSelect): AuditEntry {
  return {
    ...row,
    // Written by note and by nothing else.
    action: action as AuditAction,
    ...(staffId === null ? {} : { staffId }),
    ...(municipality === null ? {} : { municipality }),
  };
}
