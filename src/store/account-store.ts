import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { AccountStore, ApiKey, KeyScope } from '../app/account-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { municipalityAccount as account, apiKey } from './schema-municipality.ts';
import { staff } from './schema-staff.ts';
import { closePeople } from './staff-store.ts';

export function accountStore(db: LibSQLDatabase): AccountStore {
  return {
    async openAccount(municipality, at) {
      await db
        .insert(account)
        .values({ municipality, createdAt: at })
        .onConflictDoUpdate({ target: account.municipality, set: { closedAt: null } });
    },

    async closeAccount(municipality, at) {
      const [closed] = await db.batch([
        db
          .update(account)
          .set({ closedAt: at })
          .where(and(eq(account.municipality, municipality), isNull(account.closedAt))),
        db
          .update(apiKey)
          .set({ revokedAt: at })
          .where(and(eq(apiKey.municipality, municipality), isNull(apiKey.revokedAt))),
        ...closePeople(db, eq(staff.municipality, municipality), at),
      ]);
      return closed.rowsAffected === 1;
    },

    async listAccounts() {
      const rows = await db.select().from(account).orderBy(asc(account.municipality));
      return rows.map(({ closedAt, ...row }) => ({ ...row, ...(closedAt === null ? {} : { closedAt }) }));
    },

    async addKey({ scopes, ...key }, hash) {
      const result = await db.run(sql`insert into api_key
        (id, municipality, hash, name, scopes, created_at, spent_until)
        select ${key.id}, ${key.municipality}, ${hash}, ${key.name}, ${JSON.stringify(scopes)}, ${key.createdAt}, 0
        from municipality_account where municipality = ${key.municipality} and closed_at is null`);
      return result.rowsAffected === 1;
    },

    async listKeys(municipality) {
      const rows = await db
        .select()
        .from(apiKey)
        .where(municipality ? eq(apiKey.municipality, municipality) : undefined)
        .orderBy(asc(apiKey.municipality), asc(apiKey.createdAt));
      return rows.map(toKey);
    },

    async revokeKey(id, at) {
      const result = await db
        .update(apiKey)
        .set({ revokedAt: at })
        .where(and(eq(apiKey.id, id), isNull(apiKey.revokedAt)));
      return result.rowsAffected === 1;
    },

    async admit(hash, at, { burst, interval }) {
      const known = and(eq(apiKey.hash, hash), isNull(apiKey.revokedAt));
      // A key that has rested may do `burst` at once: what it spends is time, and time it has spent comes back.
      const spent = sql<number>`max(${apiKey.spentUntil}, ${at}) + ${interval}`;
      const most = at + burst * interval;
      const [row] = await db
        .update(apiKey)
        .set({ spentUntil: spent, lastUsedOn: stockholmDate(at) })
        .where(and(known, sql`max(${apiKey.spentUntil}, ${at}) + ${interval} <= ${most}`))
        .returning();
      if (row)
        return { kind: 'admitted', key: toKey(row), left: Math.floor((most - row.spentUntil) / interval) };
      const [refused] = await db.select().from(apiKey).where(known);
      if (!refused) return { kind: 'unknown' };
      return { kind: 'too_many', wait: refused.spentUntil + interval - most };
    },
  };
}

function toKey(row: typeof apiKey.$inferSelect): ApiKey {
  const { id, municipality, name, createdAt, lastUsedOn, revokedAt } = row;
  return {
    ...{ id, municipality, name, createdAt },
    // Written by addKey and by nothing else.
    scopes: JSON.parse(row.scopes) as KeyScope[],
    ...(lastUsedOn === null ? {} : { lastUsedOn }),
    ...(revokedAt === null ? {} : { revokedAt }),
  };
}
