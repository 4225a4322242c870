import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { TurnCommit } from '../../src/app/ports.ts';
import { migrationsFolder } from '../../src/content.ts';
import type { Session } from '../../src/core/session.ts';
import { noWish } from '../../src/core/wish.ts';
import type { Database } from '../../src/store/database.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { openServer } from '../../src/store/open-server.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { emptyTables } from '../support/empty-tables.ts';
import { makeTables } from '../support/make-tables.ts';
import { hasSqld } from '../support/start-sqld.ts';
import { ourServer, theirServer } from './servers.ts';

/** Where the store is tested: embedded, on our own server and, where it can run, on a real one. */
export const places = ['file', 'memory', 'hrana', ...(hasSqld ? (['sqld'] as const) : [])] as const;
type Place = (typeof places)[number];
export const firstKey = Buffer.alloc(32, 1).toString('base64');
export const secondKey = Buffer.alloc(32, 2).toString('base64');
export const today = '2026-11-24';
export const at = Date.parse('2026-11-24T08:00:00Z');
export const chat = { channel: 'telegram', id: '700100200300' } as const;

/** The real store, empty, in one of the places. */
export async function openStore(place: Place) {
  const folder = mkdtempSync(join(tmpdir(), 'landa-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = await openPlace(place, folder);
  onTestFinished(() => database.close());
  const withKeys = async (key: string, previousKey?: string) =>
    createStore(database, await createSealer({ key, previousKey }));
  return {
    database,
    store: await withKeys(firstKey),
    withKeys,
    /** Every row of a table, as it stands. */
    rows: (table: string) => database.db.all<Record<string, unknown>>(sql.raw(`select * from "${table}"`)),
    /** The database file and its log, byte for byte. */
    bytes: () => {
      const made = join(folder, 'made');
      return Buffer.concat(readdirSync(made).map((name) => readFileSync(join(made, name)))).toString(
        'latin1',
      );
    },
  };
}

async function openPlace(place: Place, folder: string): Promise<Database> {
  switch (place) {
    case 'file': {
      const database = await openDatabase({ url: `file:${join(folder, 'made', 'landa.db')}` });
      await migrateDatabase(database, migrationsFolder);
      return database;
    }
    case 'memory': {
      const database = await openDatabase({ url: ':memory:' });
      await makeTables(database);
      return database;
    }
    case 'hrana':
      return emptied(openServer(await ourServer()));
    case 'sqld':
      return emptied(openServer(await theirServer()));
  }
}

async function emptied(database: Database): Promise<Database> {
  await emptyTables(database);
  return database;
}

export const session: Session = {
  locale: 'so',
  consentedOn: today,
  answers: { movers: ['me_and_children'] },
  view: { screen: 'question' },
  saved: [],
  dismissed: {},
};

/** The turn with which a person begins; `next` makes a later one. */
export const consent: TurnCommit = {
  personId: 'person-one-000000000000',
  address: chat,
  isNew: true,
  revision: 0,
  session,
  wish: noWish,
  recentUpdates: [1],
  tallies: ['consented'],
  today,
  at,
};

export function next(revision: number, changes: Partial<TurnCommit> = {}): TurnCommit {
  return { ...consent, isNew: false, revision, tallies: ['turn'], ...changes };
}
