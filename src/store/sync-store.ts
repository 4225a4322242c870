import { and, eq, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { SyncState, SyncStore } from '../app/ad-ports.ts';
import { sync } from './schema.ts';

export function syncStore(db: LibSQLDatabase): SyncStore {
  return {
    async syncState(source) {
      const [row] = await db.select().from(sync).where(eq(sync.source, source));
      const { source: _, ...known } = row ?? {};
      // Neither NULL nor 0 is an instant of ours.
      return Object.fromEntries(Object.entries(known).filter(([, at]) => at)) as SyncState;
    },

    async saveSyncState(source, changes) {
      if (Object.keys(changes).length === 0) return;
      await db
        .insert(sync)
        .values({ source, lastSuccessAt: 0, ...changes })
        .onConflictDoUpdate({ target: sync.source, set: { ...changes } });
    },

    async claimAsking(source, seen, { at, isSnapshot }) {
      const [, claimed] = await db.batch([
        db.insert(sync).values({ source, lastSuccessAt: 0 }).onConflictDoNothing(),
        db
          .update(sync)
          .set({ lastAskedAt: at, ...(isSnapshot ? { snapshotAskedAt: at } : {}) })
          .where(and(eq(sync.source, source), sql`${sync.lastAskedAt} is ${seen.lastAskedAt ?? null}`)),
      ]);
      return claimed.rowsAffected === 1;
    },
  };
}
