import { type Config, makeClock } from '../config.ts';
import { loadContent, migrationsFolder } from '../content.ts';
import { type Follow, makeFollow } from '../following.ts';
import type { Registers } from '../jobtech/to-vacancy.ts';
import { readKnowledge } from '../knowledge.ts';
import { adStore } from '../store/ad-store.ts';
import { migrateDatabase, openDatabase } from '../store/open-embedded.ts';
import { syncStore } from '../store/sync-store.ts';
import { vacancyStore } from '../store/vacancy-store.ts';
import { syncFile } from './sync-file.ts';
import { syncStream } from './sync-stream.ts';

/** What a sync needs. Nothing of people, pages or channels: it reads 300 MB in little memory. */
export interface Syncing {
  readonly store: ReturnType<typeof adStore> & ReturnType<typeof syncStore> & ReturnType<typeof vacancyStore>;
  readonly registers: Registers;
  readonly follow: Follow | undefined;
  /** UTC ms. */
  readonly now: () => number;
}

/** Brings vacancies up to date from JobStream, or from a file in its format. Resolves with the exit code. */
export async function sync(config: Config, file: string | undefined): Promise<number> {
  const database = await openDatabase({ url: config.DATABASE_URL, authToken: config.DATABASE_AUTH_TOKEN });
  try {
    await migrateDatabase(database, migrationsFolder);
    const { db } = database;
    const store = { ...adStore(db), ...syncStore(db), ...vacancyStore(db) };
    const { municipalities, occupations } = readKnowledge(loadContent());
    const registers = { municipalities, occupations };
    const now = makeClock(config.LANDA_CLOCK);
    const syncing = { store, registers, now, follow: makeFollow(config, registers, store, now) };
    return await (file === undefined ? syncStream(syncing) : syncFile(syncing, file));
  } finally {
    database.close();
  }
}
