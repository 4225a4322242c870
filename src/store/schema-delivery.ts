import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person } from './schema.ts';

const ofPerson = () =>
  text('person_id')
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' });
/** Written by the ten thousand at once, where a look at the person costs as much as the row; erased with the person. */
const ofManyPeople = () => text('person_id').notNull();

/** What a person has said yes to, and how they want to be told. No row: no yes. */
export const subscription = sqliteTable(
  'subscription',
  {
    personId: ofPerson().primaryKey(),
    own: text('own').notNull(),
    municipal: integer('municipal', { mode: 'boolean' }).notNull(),
    /** JSON of core/alerts/subscription. */
    doc: text('doc').notNull(),
    /** The next day on which a summary is due; NULL for those who are told at once or not at all. */
    digestOn: text('digest_on'),
    /** County of the home: people are counted by it, and never chosen. */
    homeCounty: text('home_county'),
  },
  (table) => [
    index('subscription_digest').on(table.own, table.digestOn),
    // Those who are told at once.
    index('subscription_own').on(table.own, table.personId),
  ],
);

/** Wishes of those who have said yes, as a vacancy looks them up: see core/alerts/reach. */
export const reach = sqliteTable(
  'reach',
  {
    occupationGroup: text('occupation_group').notNull(),
    personId: ofPerson(),
    counties: integer('counties').notNull(),
    permanentOnly: integer('permanent_only', { mode: 'boolean' }).notNull(),
    own: integer('own').notNull(),
    municipal: integer('municipal', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.occupationGroup, table.personId] }),
    index('reach_person').on(table.personId),
  ],
);

/** Municipalities of which a person wants to hear nothing. */
export const mutedMunicipality = sqliteTable(
  'muted_municipality',
  { personId: ofPerson(), municipality: text('municipality').notNull() },
  (table) => [primaryKey({ columns: [table.personId, table.municipality] })],
);

/** Which vacancies a person is told of: each once. Without a delivery it waits for the next message. */
export const told = sqliteTable(
  'told',
  {
    personId: ofManyPeople(),
    vacancyId: text('vacancy_id').notNull(),
    deliveryId: integer('delivery_id'),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.vacancyId] }),
    index('told_vacancy').on(table.vacancyId),
    index('told_waiting').on(table.personId).where(sql`delivery_id is null`),
    index('told_delivery').on(table.deliveryId),
  ],
);

/** Messages that we start ourselves: a row before anything is sent, ids and never text. */
export const delivery = sqliteTable(
  'delivery',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: ofManyPeople(),
    /** See core/alerts/delivery. */
    kind: text('kind').notNull(),
    /** What it is about: a campaign, a vacancy, the delivery that is to be edited. */
    subject: text('subject').notNull(),
    priority: integer('priority').notNull(),
    state: text('state').notNull(),
    /** Why it was dropped, where it was. */
    why: text('why'),
    /** Not before, UTC ms. */
    dueAt: integer('due_at').notNull(),
    /** Which deliverer has it, and until when, UTC ms. */
    lease: text('lease'),
    leaseUntil: integer('lease_until'),
    /** The message in the person's chat, so that it can be edited. */
    messageId: integer('message_id'),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('delivery_once').on(table.kind, table.subject, table.personId),
    index('delivery_due').on(table.priority, table.dueAt, table.id).where(sql`state = 'queued'`),
    index('delivery_lease').on(table.lease).where(sql`lease is not null`),
    index('delivery_person').on(table.personId),
  ],
);

/** One message from municipalities a day: who has had theirs. */
export const campaignDay = sqliteTable(
  'campaign_day',
  { personId: ofManyPeople(), day: text('day').notNull(), deliveryId: integer('delivery_id').notNull() },
  (table) => [primaryKey({ columns: [table.personId, table.day] }), index('campaign_day_day').on(table.day)],
);

/** One decision of a municipality to tell people something. */
export const campaign = sqliteTable(
  'campaign',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality').notNull(),
    /** `draft`, `freezing`, `running`, `stopped`, `done`. */
    state: text('state').notNull(),
    /** JSON list of vacancy ids. */
    vacancies: text('vacancies').notNull(),
    /** The municipality's own words, in Swedish. */
    words: text('words'),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    /** How far the audience is frozen: JSON of store/freeze-store. */
    cursor: text('cursor'),
  },
  (table) => [
    index('campaign_municipality').on(table.municipality, table.createdAt),
    index('campaign_state').on(table.state),
  ],
);

/**
 * What has been published of a week, as it was published: counts are never made anew, so that nobody can work out
 * from two of them what one person did.
 */
export const publishedCount = sqliteTable(
  'published_count',
  { name: text('name').notNull(), week: text('week').notNull(), counts: text('counts').notNull() },
  (table) => [primaryKey({ columns: [table.name, table.week] })],
);

/** How fast messages may leave, over all deliverers. */
export const pace = sqliteTable('pace', {
  name: text('name').primaryKey(),
  /** Every place up to here is taken, UTC ms with fractions. */
  takenUntil: real('taken_until').notNull(),
  /** Telegram wants to be left alone until then, UTC ms. */
  notBefore: integer('not_before').notNull(),
});
