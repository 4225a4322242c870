import { eq, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { PlaceStore } from '../app/place-ports.ts';
import type { OpenPlaces } from '../core/map/open-places.ts';
import { anyReal } from './is-open.ts';
import { jobsByGroup } from './jobs-by-place.ts';
import { setting, sync } from './schema.ts';

const name = 'open_places';

export function placeStore(db: LibSQLDatabase): PlaceStore {
  return {
    async countPlaces({ today, samples }) {
      const [rows, kinds, synced] = await db.batch([
        jobsByGroup(db, { today, samples, groups: 'all' }),
        db.all<{ real: 0 | 1 }>(sql`select ${anyReal(today)} as real`),
        db.select({ at: sync.lastSuccessAt }).from(sync).where(eq(sync.source, 'jobtech')),
      ]);
      return {
        jobs: Object.fromEntries(rows.map(({ work, places }) => [work, JSON.parse(places)])),
        samples: samples && kinds[0]?.real !== 1,
        ...(synced[0]?.at ? { checkedAt: synced[0].at } : {}),
      };
    },

    async keptPlaces() {
      const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, name));
      // Written below and by nothing else.
      return row && (JSON.parse(row.value) as OpenPlaces);
    },

    async keepPlaces(places) {
      const value = JSON.stringify(places);
      await db
        .insert(setting)
        .values({ name, value })
        .onConflictDoUpdate({ target: setting.name, set: { value } });
    },
  };
}
