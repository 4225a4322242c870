import { eq, inArray, sql } from 'drizzle-orm';
import type { Person, PersonStore, Shown, TurnCommit } from '../app/ports.ts';
import type { Session } from '../core/session.ts';
import type { Wish } from '../core/wish.ts';
import type { Database } from './database.ts';
import { address, outbox, person, tally, wish } from './schema.ts';
import type { Sealer } from './sealing.ts';

/** Rises when the way wishes are derived changes, so that old ones can be told. */
const wishVersion = 1;

export function personStore({ db, eraseTraces }: Database, sealer: Sealer): PersonStore {
  return {
    async load({ channel, id }) {
      const lookups = await sealer.lookups(channel, id);
      const rows = await db
        .select({ person, wish, lookup: address.lookup })
        .from(address)
        .innerJoin(person, eq(person.id, address.personId))
        .innerJoin(wish, eq(wish.personId, person.id))
        .where(inArray(address.lookup, [...lookups]));
      const row = rows.find(({ lookup }) => lookup === lookups[0]) ?? rows[0];
      return row && toPerson(row.person, row.wish, sealer);
    },

    async commit(turn) {
      const session = await sealer.seal(JSON.stringify(turn.session), turn.personId, 'session');
      try {
        if (turn.newAddress) await insertPerson(turn, session);
        else await updatePerson(turn, session);
        return 'committed';
      } catch (error) {
        if (isConstraint(error)) return 'stale';
        throw error;
      }
    },

    async noteShown(personId, shown) {
      await db
        .update(person)
        .set({ shown: JSON.stringify(shown) })
        .where(eq(person.id, personId));
    },

    async forget(personId) {
      await db.batch([
        db.delete(outbox).where(eq(outbox.personId, personId)),
        db.delete(wish).where(eq(wish.personId, personId)),
        db.delete(address).where(eq(address.personId, personId)),
        db.delete(person).where(eq(person.id, personId)),
      ]);
      await eraseTraces();
    },

    async tally(today, name) {
      await count(today, name);
    },
  };

  async function insertPerson(turn: TurnCommit, session: string): Promise<void> {
    const at = turn.newAddress;
    if (!at) return;
    const [lookup = ''] = await sealer.lookups(at.channel, at.id);
    const chatId = await sealer.seal(at.id, turn.personId, 'chat_id');
    await db.batch([
      db
        .insert(person)
        .values({ id: turn.personId, createdOn: turn.today, revision: 1, ...plain(turn), session }),
      db.insert(address).values({ lookup, personId: turn.personId, channel: at.channel, chatId }),
      db.insert(wish).values({ personId: turn.personId, ...wishRow(turn.wish, turn.at) }),
      ...turn.tallies.map((name) => count(turn.today, name)),
    ]);
  }

  /**
   * The first statement guards the batch: for a stale revision or a forgotten person it puts NULL into a
   * NOT NULL column, so that everything rolls back. A guard in `where` would let the other statements through.
   */
  async function updatePerson(turn: TurnCommit, session: string): Promise<void> {
    const { personId, revision } = turn;
    const row = wishRow(turn.wish, turn.at);
    const moved = await movedAddresses(personId);
    await db.batch([
      db.run(sql`insert into person (id, created_on, last_seen_on, locale, revision, session, recent_updates)
        values (${personId}, '', '', '', (select ${revision + 1} from person where id = ${personId} and revision = ${revision}), '', '')
        on conflict (id) do update set revision = excluded.revision`),
      db
        .update(person)
        .set({ ...plain(turn), session })
        .where(eq(person.id, personId)),
      db
        .update(wish)
        .set({
          ...row,
          waitingSince: sql`case when ${turn.wish.waiting} then coalesce(${wish.waitingSince}, ${turn.at}) end`,
        })
        .where(eq(wish.personId, personId)),
      ...moved.map(({ before, lookup, chatId }) =>
        db.update(address).set({ lookup, chatId }).where(eq(address.lookup, before)),
      ),
      ...turn.tallies.map((name) => count(turn.today, name)),
    ]);
  }

  /** Addresses still under the previous key, as they are to be stored now. Reads only while keys change. */
  async function movedAddresses(personId: string) {
    if (!sealer.isRotating) return [];
    const rows = await db.select().from(address).where(eq(address.personId, personId));
    return Promise.all(
      rows
        .filter(({ chatId }) => !sealer.isCurrent(chatId))
        .map(async (old) => {
          const id = await sealer.open(old.chatId, personId, 'chat_id');
          const [lookup = ''] = await sealer.lookups(old.channel, id);
          return { before: old.lookup, lookup, chatId: await sealer.seal(id, personId, 'chat_id') };
        }),
    );
  }

  function count(day: string, name: string) {
    return db
      .insert(tally)
      .values({ day, name, n: 1 })
      .onConflictDoUpdate({ target: [tally.day, tally.name], set: { n: sql`${tally.n} + 1` } });
  }
}

export function wishRow(of: Wish, at: number) {
  return {
    groups: JSON.stringify(of.groups),
    counties: JSON.stringify(of.counties),
    permanentOnly: of.permanentOnly,
    waiting: of.waiting,
    waitingSince: of.waiting ? at : null,
    version: wishVersion,
  };
}

export function toWish(row: typeof wish.$inferSelect): Wish {
  return {
    // Written by wishRow and by nothing else.
    groups: JSON.parse(row.groups) as string[],
    counties: JSON.parse(row.counties) as string[],
    permanentOnly: row.permanentOnly,
    waiting: row.waiting,
  };
}

function plain(turn: TurnCommit) {
  return {
    lastSeenOn: turn.today,
    locale: turn.session.locale,
    recentUpdates: JSON.stringify(turn.recentUpdates),
  };
}

async function toPerson(
  row: typeof person.$inferSelect,
  wished: typeof wish.$inferSelect,
  sealer: Sealer,
): Promise<Person> {
  return {
    id: row.id,
    revision: row.revision,
    // Sealed by commit, which takes a Session and nothing else.
    session: JSON.parse(await sealer.open(row.session, row.id, 'session')) as Session,
    wish: toWish(wished),
    recentUpdates: JSON.parse(row.recentUpdates) as number[],
    ...(row.shown ? { shown: JSON.parse(row.shown) as Shown } : {}),
  };
}

/** Drizzle wraps what the driver says; the code stands in one of the causes. */
export function isConstraint(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    if (code.startsWith('SQLITE_CONSTRAINT')) return true;
  }
  return false;
}
