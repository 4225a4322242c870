import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { TurnCommit } from '../../src/app/ports.ts';
import { migrationsFolder } from '../../src/content.ts';
import type { Session } from '../../src/core/session.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { noWish } from '../../src/core/wish.ts';
import { migrateDatabase, openDatabase } from '../../src/store/database.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';

export const places = ['file', 'memory'] as const;
export const firstKey = Buffer.alloc(32, 1).toString('base64');
export const secondKey = Buffer.alloc(32, 2).toString('base64');
export const today = '2026-11-24';
export const at = Date.parse('2026-11-24T08:00:00Z');
export const chat = { channel: 'telegram', id: '700100200300' } as const;

/** The real store, in a file of its own or in memory. */
export async function openStore(place: (typeof places)[number]) {
  const folder = mkdtempSync(join(tmpdir(), 'landa-store-'));
  const url = place === 'file' ? `file:${join(folder, 'made', 'landa.db')}` : ':memory:';
  const database = await openDatabase({ url });
  await migrateDatabase(database, migrationsFolder);
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
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
  newAddress: chat,
  revision: 0,
  session,
  wish: noWish,
  recentUpdates: [1],
  tallies: ['consented'],
  today,
  at,
};

export function next(revision: number, changes: Partial<TurnCommit> = {}): TurnCommit {
  const { newAddress: _, ...rest } = consent;
  return { ...rest, revision, tallies: ['turn'], ...changes };
}

export function job(sourceId: string, changes: Partial<Vacancy> = {}): Vacancy {
  return {
    id: `v${sourceId.padStart(9, '0')}`,
    source: 'jobtech',
    sourceId,
    headline: 'Vi behöver en kock',
    employer: 'Exempelköket',
    group: '5120',
    municipality: '2480',
    places: 1,
    permanence: 'permanent',
    publishedOn: '2026-11-20',
    openUntil: '2026-12-20',
    apply: { email: 'jobb@example.org' },
    experience: 'unknown',
    licences: [],
    ownCar: false,
    languages: [],
    ...changes,
  };
}
