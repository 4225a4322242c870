import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { AccountStore } from '../app/account-ports.ts';
import type { AdStore, SyncStore } from '../app/ad-ports.ts';
import type { CampaignStore } from '../app/campaign-ports.ts';
import type { ConsoleStore } from '../app/console-ports.ts';
import type { AudienceStore, OutboxStore } from '../app/delivery-ports.ts';
import type { DemandStore } from '../app/demand-ports.ts';
import type { FeedStore } from '../app/feed-ports.ts';
import type { LinkStore } from '../app/link-ports.ts';
import type { OpeningStore } from '../app/opening-ports.ts';
import type { PlaceStore } from '../app/place-ports.ts';
import type { PlanDayStore } from '../app/plan-ports.ts';
import type { PersonStore, ReminderStore, VacancyStore, WaitingPerson, WaitingStore } from '../app/ports.ts';
import type { OldWishStore } from '../app/rederive-wishes.ts';
import type { StaffStore } from '../app/staff-ports.ts';
import type { TownStore } from '../app/town-ports.ts';
import type { TranslationStore } from '../app/translation-ports.ts';
import { accountStore } from './account-store.ts';
import { adStore } from './ad-store.ts';
import { addressStore } from './address-store.ts';
import { campaignStore } from './campaign-store.ts';
import { consoleStore } from './console-store.ts';
import type { Database } from './database.ts';
import { demandStore } from './demand-store.ts';
import { draftStore } from './draft-store.ts';
import { feedStore } from './feed-store.ts';
import { freezeStore } from './freeze-store.ts';
import { joinStore } from './join-store.ts';
import { linkStore } from './link-store.ts';
import { oldWishStore } from './old-wish-store.ts';
import { openingStore } from './opening-store.ts';
import { outboxStore } from './outbox-store.ts';
import { personStore } from './person-store.ts';
import { placeStore } from './place-store.ts';
import { planDayStore } from './plan-day-store.ts';
import { isConstraint } from './raise-revision.ts';
import { openChatId } from './readdress.ts';
import { reminderStore } from './reminder-store.ts';
import { address, outbox, person, wish } from './schema.ts';
import type { Sealer } from './sealing.ts';
import { signInStore } from './sign-in-store.ts';
import { staffStore } from './staff-store.ts';
import { syncStore } from './sync-store.ts';
import { townStore } from './town-store.ts';
import { translationStore } from './translation-store.ts';
import { newVacancies, vacancyStore } from './vacancy-store.ts';
import { toWish } from './wish-row.ts';

/** Everything that is kept. */
export type Store = PersonStore &
  VacancyStore &
  AdStore &
  SyncStore &
  WaitingStore &
  ReminderStore &
  PlaceStore &
  PlanDayStore &
  OpeningStore &
  AccountStore &
  AudienceStore &
  CampaignStore &
  DemandStore &
  OutboxStore &
  TownStore &
  FeedStore &
  StaffStore &
  ConsoleStore &
  LinkStore &
  TranslationStore &
  OldWishStore;

/** Everything that is kept, over one database. */
export function createStore(database: Database, sealer: Sealer): Store {
  const { db } = database;
  return {
    ...personStore(database, sealer),
    ...addressStore(database, sealer),
    ...joinStore(database, sealer),
    ...vacancyStore(db),
    ...placeStore(db),
    ...adStore(db),
    ...openingStore(db),
    ...accountStore(db),
    ...freezeStore(db),
    ...campaignStore(db),
    ...demandStore(db),
    ...outboxStore(database, sealer),
    ...townStore(db),
    ...feedStore(db),
    ...staffStore(db),
    ...signInStore(db),
    ...consoleStore(db),
    ...draftStore(db),
    ...linkStore(db),
    ...translationStore(db),
    ...oldWishStore(database, sealer),
    ...reminderStore(database, sealer),
    ...syncStore(db),
    ...planDayStore(database, sealer),
    newSince: newVacancies(db),

    async waiting(channel, after, limit) {
      // An empty page means the end, so a page of which nothing can be opened is passed over.
      for (let from = after ?? ''; ; ) {
        const rows = await db
          .select({ wish, locale: person.locale, chatId: address.chatId })
          .from(wish)
          .innerJoin(person, eq(person.id, wish.personId))
          .innerJoin(address, eq(address.personId, wish.personId))
          .where(and(eq(wish.waiting, true), eq(address.channel, channel), gt(wish.personId, from)))
          .orderBy(asc(wish.personId))
          .limit(limit);
        const last = rows.at(-1);
        if (!last) return [];
        const people = await Promise.all(
          rows.map(async (row): Promise<WaitingPerson[]> => {
            const id = await openChatId(sealer, row.chatId, row.wish.personId);
            if (id === undefined) return [];
            const { personId, waitingSince } = row.wish;
            const since = waitingSince ?? 0;
            return [
              { personId, address: { channel, id }, locale: row.locale, wish: toWish(row.wish), since },
            ];
          }),
        );
        if (people.some((one) => one.length > 0)) return people.flat();
        from = last.wish.personId;
      }
    },

    async claim(personId, vacancyId, at) {
      try {
        await db.batch([
          // Nobody who has stopped waiting or is forgotten: NULL in a NOT NULL column rolls everything back.
          db.insert(outbox).values({
            personId: sql`(select ${wish.personId} from ${wish} where ${wish.personId} = ${personId} and ${wish.waiting} = 1)`,
            vacancyId,
            state: 'sending',
            createdAt: at,
            changedAt: at,
          }),
          db.update(wish).set({ waiting: false, waitingSince: null }).where(eq(wish.personId, personId)),
          db
            .update(person)
            .set({ revision: sql`${person.revision} + 1` })
            .where(eq(person.id, personId)),
        ]);
        return true;
      } catch (error) {
        if (isConstraint(error)) return false;
        throw error;
      }
    },

    async settle(personId, vacancyId, state, at) {
      await db
        .update(outbox)
        .set({ state, changedAt: at })
        .where(and(eq(outbox.personId, personId), eq(outbox.vacancyId, vacancyId)));
    },
  };
}
