import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { reachOf } from '../../src/core/alerts/reach.ts';
import { noSubscription, type Subscription } from '../../src/core/alerts/subscription.ts';
import { newSession } from '../../src/core/new-session.ts';
import { addDays, mondayOf, stockholmDate } from '../../src/core/stockholm.ts';
import { noWish, type Wish } from '../../src/core/wish.ts';
import type { Database } from '../../src/store/database.ts';
import { address, person, wish } from '../../src/store/schema.ts';
import { reach, subscription } from '../../src/store/schema-delivery.ts';
import type { Sealer } from '../../src/store/sealing.ts';
import { wishRow } from '../../src/store/wish-row.ts';

export interface Subscriber {
  readonly chatId: number;
  readonly wish?: Partial<Wish>;
  readonly subscription?: Partial<Subscription>;
}

export const idOf = (chatId: number) => `person-${String(chatId).padStart(12, '0')}`;

/** People with a chat and a yes, written straight into the tables as the store would have written them. */
export async function seedSubscribers(
  { db }: Database,
  sealer: Sealer,
  subscribers: Iterable<Subscriber>,
  at: number,
  { isSealed = true } = {},
): Promise<void> {
  const session = JSON.stringify(newSession('sv', '2026-11-01'));
  const today = stockholmDate(at);
  const [tomorrow, nextMonday] = [addDays(today, 1), addDays(mondayOf(today), 7)];
  const rows = { person: [], address: [], wish: [], subscription: [], reach: [] } as Record<string, object[]>;
  const flush = async () => {
    await db.batch([
      insertAll(db, person, rows['person'] ?? []),
      insertAll(db, address, rows['address'] ?? []),
      insertAll(db, wish, rows['wish'] ?? []),
      insertAll(db, subscription, rows['subscription'] ?? []),
      insertAll(db, reach, rows['reach'] ?? []),
    ]);
    for (const list of Object.values(rows)) list.length = 0;
  };
  for (const one of subscribers) {
    const personId = idOf(one.chatId);
    const wanted = { ...noWish, ...one.wish };
    const said = { ...noSubscription, own: 'off' as const, ...one.subscription };
    const chat = String(one.chatId);
    rows['person']?.push({
      ...{ id: personId, createdOn: '2026-11-01', lastSeenOn: '2026-11-01', locale: 'sv', revision: 1 },
      session: isSealed ? await sealer.seal(session, personId, 'session') : '',
      recentUpdates: '[]',
    });
    rows['address']?.push({
      lookup: isSealed ? (await sealer.lookups('telegram', chat))[0] : chat,
      ...{ personId, channel: 'telegram' },
      chatId: isSealed ? await sealer.seal(chat, personId, 'chat_id') : chat,
    });
    rows['wish']?.push({ personId, ...wishRow(wanted, at) });
    rows['subscription']?.push({
      ...{ personId, own: said.own, municipal: said.municipal ? 1 : 0, doc: JSON.stringify(said) },
      homeCounty: said.homeCounty ?? null,
      digestOn: said.own === 'daily' ? tomorrow : said.own === 'weekly' ? nextMonday : null,
    });
    for (const { group, ...row } of reachOf(wanted, said))
      rows['reach']?.push({
        ...{ occupationGroup: group, personId, counties: row.counties, own: row.own },
        permanentOnly: row.permanentOnly ? 1 : 0,
        municipal: row.municipal ? 1 : 0,
      });
    if ((rows['person']?.length ?? 0) >= 5000) await flush();
  }
  await flush();
}

/** One statement for any number of rows. */
function insertAll(db: Database['db'], table: SQLiteTable, rows: readonly object[]) {
  const columns = Object.entries(getTableColumns(table));
  const names = sql.raw(columns.map(([, { name }]) => name).join(', '));
  const values = sql.join(
    columns.map(([key]) => sql`value ->> ${`$.${key}`}`),
    sql`, `,
  );
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value]),
    ),
  );
  return db.run(
    sql`insert into ${table} (${names}) select ${values} from json_each(${JSON.stringify(plain)})`,
  );
}
