import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Someone who has consented. What they said is sealed; only what runs the service is plain. */
export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  createdOn: text('created_on').notNull(),
  lastSeenOn: text('last_seen_on').notNull(),
  locale: text('locale').notNull(),
  /** NOT NULL is what makes a stale turn fail as a whole: see person-store. */
  revision: integer('revision').notNull(),
  /** Sealed JSON of core/session. */
  session: text('session').notNull(),
  recentUpdates: text('recent_updates').notNull(),
  shown: text('shown'),
});

/** Where a person can be reached; looked up by a keyed hash, the chat id itself sealed. */
export const address = sqliteTable(
  'address',
  {
    lookup: text('lookup').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    chatId: text('chat_id').notNull(),
    /** UTC ms after which nobody is found here; NULL for a chat that is one person's own. */
    lapsesAt: integer('lapses_at'),
  },
  (table) => [
    index('address_person').on(table.personId),
    index('address_lapses').on(table.lapsesAt).where(sql`lapses_at is not null`),
  ],
);

/** A link with which another chat may become the same person, once. Whoever reads the table cannot use it. */
export const joinOffer = sqliteTable(
  'join_offer',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    lapsesAt: integer('lapses_at').notNull(),
  },
  (table) => [index('join_offer_person').on(table.personId), index('join_offer_lapses').on(table.lapsesAt)],
);

/** What a person wants of a job, plain: it alone decides whom a vacancy reaches. */
export const wish = sqliteTable(
  'wish',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => person.id, { onDelete: 'cascade' }),
    groups: text('groups').notNull(),
    counties: text('counties').notNull(),
    permanentOnly: integer('permanent_only', { mode: 'boolean' }).notNull(),
    waiting: integer('waiting', { mode: 'boolean' }).notNull(),
    waitingSince: integer('waiting_since'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('wish_waiting').on(table.waiting, table.personId),
    index('wish_version').on(table.version),
  ],
);

export const vacancy = sqliteTable(
  'vacancy',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    sourceId: text('source_id').notNull(),
    occupationGroup: text('occupation_group').notNull(),
    municipality: text('municipality').notNull(),
    permanence: text('permanence').notNull(),
    places: integer('places').notNull(),
    publishedOn: text('published_on').notNull(),
    openUntil: text('open_until').notNull(),
    firstSeenAt: integer('first_seen_at').notNull(),
    removedAt: integer('removed_at'),
    /** JSON of core/vacancy. */
    doc: text('doc').notNull(),
    /** Where it is to be had, if in several municipalities: `[municipality, places, open until]` each, JSON. */
    sites: text('sites'),
  },
  (table) => [
    index('vacancy_source').on(table.source, table.sourceId),
    index('vacancy_group').on(table.occupationGroup, table.openUntil),
    // All that is counted over open vacancies, so that a count reads no documents.
    index('vacancy_open')
      .on(
        table.openUntil,
        table.removedAt,
        table.source,
        table.municipality,
        table.occupationGroup,
        table.permanence,
        table.places,
        table.sites,
      )
      .where(sql`removed_at is null`),
    index('vacancy_municipality').on(table.municipality, table.openUntil),
    index('vacancy_first_seen').on(table.firstSeenAt),
    index('vacancy_removed').on(table.removedAt).where(sql`removed_at is not null`),
  ],
);

/**
 * The job ads that vacancies are made of, one row an ad: what the source said last, and whether it still says it.
 * A row without a document only remembers that an ad is gone.
 */
export const ad = sqliteTable(
  'ad',
  {
    source: text('source').notNull(),
    sourceId: text('source_id').notNull(),
    vacancyId: text('vacancy_id').notNull(),
    /** The same for the same job under several ids: a hash of employer and text. */
    twinKey: text('twin_key').notNull(),
    /** The same for an ad and a municipality's opening of the same job: hashes; NULL where there is none. */
    textKey: text('text_key'),
    referenceKey: text('reference_key'),
    /** Organisation number of the employer, never a person's. */
    organisation: text('organisation'),
    /** The JobTech ad that a municipality's word is about; then `doc` holds that word alone. */
    enriches: text('enriches'),
    /** When the source changed it, UTC ms; an older version never replaces a newer one. */
    version: integer('version').notNull(),
    openUntil: text('open_until').notNull(),
    lastPublishedOn: text('last_published_on').notNull(),
    removedAt: integer('removed_at'),
    /** Complete snapshots in a row without it. */
    missed: integer('missed').notNull(),
    /** The snapshot that held it last, by the instant at which it began. */
    seenIn: integer('seen_in').notNull(),
    /** JSON of core/vacancy, of this ad alone; of core/opening/additions where `enriches` is set. */
    doc: text('doc').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.sourceId] }),
    index('ad_vacancy').on(table.vacancyId),
    index('ad_twin').on(table.twinKey),
    index('ad_open_until').on(table.openUntil),
    index('ad_text').on(table.textKey).where(sql`text_key is not null`),
    index('ad_reference').on(table.referenceKey).where(sql`reference_key is not null`),
    index('ad_enriches').on(table.enriches).where(sql`enriches is not null`),
    index('ad_organisation').on(table.organisation).where(sql`organisation is not null`),
    // The municipality of the workplace.
    index('ad_place')
      .on(sql`(doc ->> '$.municipality')`)
      .where(sql`doc <> '' and removed_at is null and enriches is null`),
  ],
);

/** What a machine has made of an ad's words, once for each language. Nothing in it is of whoever asked. */
export const translation = sqliteTable(
  'translation',
  {
    /** Of the Swedish words: another ad with the same ones needs no other. */
    textHash: text('text_hash').notNull(),
    locale: text('locale').notNull(),
    /** The vacancy it was made for, and goes with. */
    vacancyId: text('vacancy_id').notNull(),
    /** JSON: a text for each part; none where it was tried in vain. */
    parts: text('parts').notNull(),
    madeAt: integer('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.textHash, table.locale] })],
);

/** How far we have followed a source. */
export const sync = sqliteTable('sync', {
  source: text('source').primaryKey(),
  /** When the source last answered completely, UTC ms; 0: never. */
  lastSuccessAt: integer('last_success_at').notNull(),
  /** Everything changed before this instant has been read, UTC ms; missing before the first snapshot. */
  cursor: integer('cursor'),
  /** When we last asked, UTC ms: the source takes one request a minute. */
  lastAskedAt: integer('last_asked_at'),
  /** When the last complete snapshot was asked for, and when any was: both UTC ms. */
  snapshotAt: integer('snapshot_at'),
  snapshotAskedAt: integer('snapshot_asked_at'),
  /** The source wants to be left alone until then, UTC ms. */
  notBefore: integer('not_before'),
});

/** Messages that we start ourselves: a row before anything is sent, ids and never text. */
export const outbox = sqliteTable(
  'outbox',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    vacancyId: text('vacancy_id').notNull(),
    state: text('state').notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.vacancyId] })],
);

/** Saved jobs of which a person wants to be reminded, and what became of that message. */
export const reminder = sqliteTable(
  'reminder',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    vacancyId: text('vacancy_id').notNull(),
    /** `wanted`, then `sending`, then what became of it. */
    state: text('state').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.vacancyId] }),
    index('reminder_state').on(table.state, table.vacancyId),
  ],
);

/**
 * Days on which there is something to tell a person of their move. What it is follows from the sealed answers when
 * the day comes: a step would say that there are children, or assistance.
 */
export const planDay = sqliteTable(
  'plan_day',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    day: text('day').notNull(),
    /** `wanted`, then `sending`, then what became of it. */
    state: text('state').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.day] }),
    index('plan_day_state').on(table.state, table.day),
  ],
);

export const tally = sqliteTable(
  'tally',
  { day: text('day').notNull(), name: text('name').notNull(), n: integer('n').notNull() },
  (table) => [primaryKey({ columns: [table.day, table.name] })],
);

/** What holds for the whole database, by name. */
export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
