import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import { confirmCampaign, draftCampaign, freezeCampaigns } from '../../../src/app/campaigns.ts';
import { migrationsFolder } from '../../../src/content.ts';
import { migrateDatabase, openDatabase } from '../../../src/store/open-embedded.ts';
import { createSealer } from '../../../src/store/sealing.ts';
import { createStore } from '../../../src/store/store.ts';
import { job } from '../../support/job.ts';
import { type Subscriber, seedSubscribers } from '../../support/subscribers.ts';
import { testKey, wireAt } from '../../support/test-app.ts';
import { type StrictTelegram, startStrictTelegram } from '../crowd/strict-telegram.ts';
import { morning } from './morning.ts';

export const firstChat = 1_000_001;

export interface BroadcastStage {
  readonly telegram: StrictTelegram;
  /** The database file. */
  readonly url: string;
  readonly wired: ReturnType<typeof wireAt>;
  /** How many messages each chat has got. */
  readonly received: () => Promise<ReadonlyMap<number, number>>;
  /** How many deliveries are in each state. */
  readonly states: () => Promise<Readonly<Record<string, number>>>;
  /** What the chats of unknown deliveries are. */
  readonly chatsIn: (state: string) => Promise<readonly number[]>;
  readonly stop: (id: string) => Promise<void>;
}

/**
 * So many subscribers who said yes to municipalities, known to the strict Telegram, and Storuman's campaign frozen for
 * them. `blocked` of them have blocked the bot; as many again said no and must hear nothing.
 */
export async function setStage(options: {
  readonly people: number;
  readonly blocked: number;
  readonly flood?: object;
  /** Where the database is; a file of its own when missing. */
  readonly url?: string;
}): Promise<BroadcastStage> {
  const { people, blocked } = options;
  const telegram = await startStrictTelegram({ keepMessages: 5, flood: options.flood ?? { enabled: false } });
  onTestFinished(() => telegram.close());
  await telegram.clearFaults();
  const folder = mkdtempSync(join(tmpdir(), 'landa-broadcast-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = options.url ?? `file:${join(folder, 'landa.db')}`;
  const database = await openDatabase({ url });
  onTestFinished(() => database.close());
  if (!options.url) await migrateDatabase(database, migrationsFolder);
  const sealer = await createSealer({ key: testKey });
  const store = createStore(database, sealer);
  const wired = wireAt(store, morning, undefined, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  });
  await seedSubscribers(database, sealer, subscribers(people), Date.parse(morning));
  await telegram.bulk(
    Array.from({ length: people * 2 }, (_, index) => ({ user: firstChat + index, text: '/start' })),
  );
  await telegram.bulk(
    Array.from({ length: blocked }, (_, index) => ({ user: firstChat + index * 3, block: true })),
  );
  const opening = job('1', { group: '5321', municipality: '2421' });
  await store.upsert([opening], wired.now());
  const campaigning = {
    ...{ store, now: wired.now, newId: wired.advisor.newId },
    municipalities: wired.knowledge.municipalities,
    occupations: wired.knowledge.occupations,
  };
  const drafted = await draftCampaign(campaigning, { municipality: '2421', vacancyIds: [opening.id] });
  if (drafted.kind === 'refused') throw new Error(JSON.stringify(drafted.faults));
  await confirmCampaign(campaigning, drafted.campaign.id);
  await freezeCampaigns(campaigning, { rest: async () => {}, slice: 5000 });
  const chatOf = (personId: string) => Number(personId.slice('person-'.length));
  return {
    telegram,
    url,
    wired,
    received: () => telegram.received(firstChat, people * 2),
    states: async () => {
      const rows = await database.db.all<{ state: string; n: number }>(
        sql`select state, count(*) as n from delivery group by state`,
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },
    chatsIn: async (state) => {
      const rows = await database.db.all<{ person: string }>(
        sql`select person_id as person from delivery where state = ${state}`,
      );
      return rows.map(({ person }) => chatOf(person));
    },
    stop: async (id) => {
      await store.moveCampaign(id, ['running'], 'stopped', wired.now());
    },
  };
}

function* subscribers(people: number): Generator<Subscriber> {
  for (let index = 0; index < people; index++)
    yield {
      chatId: firstChat + index,
      wish: { groups: index % 7 === 0 ? [] : ['5321'], counties: index % 5 === 0 ? ['24'] : [] },
      subscription: { municipal: true, own: index % 2 === 0 ? 'weekly' : 'off' },
    };
  // The same wish, and no yes to municipalities.
  for (let index = people; index < people * 2; index++)
    yield { chatId: firstChat + index, wish: { groups: ['5321'] }, subscription: { own: 'daily' } };
}
