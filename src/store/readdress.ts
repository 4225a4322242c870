import { eq } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { address } from './schema.ts';
import { type Sealer, Unsealable } from './sealing.ts';

/**
 * The person's addresses as they are to be stored under the present key, for `owner`: a chat id is sealed for
 * one person alone. One that cannot be opened any more is left out; nobody can be found or reached there.
 */
export async function readdress(db: LibSQLDatabase, sealer: Sealer, personId: string, owner = personId) {
  const rows = await db.select().from(address).where(eq(address.personId, personId));
  const moved = await Promise.all(
    rows
      .filter(({ chatId }) => owner !== personId || !sealer.isCurrent(chatId))
      .map(async ({ lookup: before, channel, chatId }) => {
        const id = await openChatId(sealer, chatId, personId);
        if (id === undefined) return [];
        const [lookup = ''] = await sealer.lookups(channel, id);
        return [{ before, lookup, personId: owner, chatId: await sealer.seal(id, owner, 'chat_id') }];
      }),
  );
  return moved.flat();
}

/** Missing where the key is gone: one lost address must not stop anything else. */
export async function openChatId(
  sealer: Sealer,
  sealed: string,
  personId: string,
): Promise<string | undefined> {
  try {
    return await sealer.open(sealed, personId, 'chat_id');
  } catch (error) {
    if (error instanceof Unsealable) return undefined;
    throw error;
  }
}
