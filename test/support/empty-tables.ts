import { getTableName, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../src/store/database.ts';
import * as schema from '../../src/store/schema.ts';
import * as ofDelivery from '../../src/store/schema-delivery.ts';
import * as ofMunicipalities from '../../src/store/schema-municipality.ts';
import * as ofStaff from '../../src/store/schema-staff.ts';

const tables = [
  ...Object.values(schema),
  ...Object.values(ofMunicipalities),
  ...Object.values(ofDelivery),
  ...Object.values(ofStaff),
].filter((one) => one instanceof SQLiteTable);
/** Those that point to others first. */
const inOrder = tables.toSorted(
  (a, b) => getTableConfig(b).foreignKeys.length - getTableConfig(a).foreignKeys.length,
);

/** The tables stay, their rows go. */
export async function emptyTables({ db }: Database): Promise<void> {
  const [first, ...rest] = inOrder.map((table) => db.run(sql.raw(`delete from ${getTableName(table)}`)));
  if (first) await db.batch([first, ...rest]);
}
