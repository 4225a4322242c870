import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A municipality that takes part, by its four-digit code. */
export const municipalityAccount = sqliteTable('municipality_account', {
  municipality: text('municipality').primaryKey(),
  createdAt: integer('created_at').notNull(),
  closedAt: integer('closed_at'),
});

/** A key for the openings API. Only its hash is kept. */
export const apiKey = sqliteTable(
  'api_key',
  {
    /** Public: what the key is called in lists and logs. */
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipalityAccount.municipality),
    hash: text('hash').notNull(),
    name: text('name').notNull(),
    /** JSON list of app/key-ports scopes. */
    scopes: text('scopes').notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedOn: text('last_used_on'),
    revokedAt: integer('revoked_at'),
    /** Requests are paid for in time: the instant up to which this key has used what it may, UTC ms. */
    spentUntil: integer('spent_until').notNull(),
  },
  (table) => [
    uniqueIndex('api_key_hash').on(table.hash),
    index('api_key_municipality').on(table.municipality),
  ],
);

/** What a municipality has published, as it said it. The vacancy made of it stands in `ad` and `vacancy`. */
export const opening = sqliteTable(
  'opening',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality').notNull(),
    reference: text('reference').notNull(),
    /** `open`, `filled` or `withdrawn`. */
    state: text('state').notNull(),
    /** `api`, `file`, `page`, or `feed/<id>`. */
    origin: text('origin').notNull(),
    /** JSON of what was sent, without personal data in free text. */
    form: text('form').notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    /** Counts changes: an ETag. */
    revision: integer('revision').notNull(),
  },
  (table) => [
    uniqueIndex('opening_reference').on(table.municipality, table.reference),
    index('opening_page').on(table.municipality, table.id),
    index('opening_origin').on(table.origin),
    // Jobs of a municipality's own, and its words about ads, the newest first.
    index('opening_jobs')
      .on(table.municipality, table.changedAt)
      .where(sql`json_extract(form, '$.enriches') is null`),
    index('opening_words')
      .on(table.municipality, table.changedAt)
      .where(sql`json_extract(form, '$.enriches') is not null`),
  ],
);

/** What a clerk has begun and not published: a form as it is typed, or a file that has been read and not applied. */
export const openingDraft = sqliteTable(
  'opening_draft',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality').notNull(),
    /** `form` or `file`. */
    kind: text('kind').notNull(),
    /** JSON, see app/console-ports. */
    doc: text('doc').notNull(),
    /** UTC ms. */
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('opening_draft_page').on(table.municipality, table.kind, table.changedAt),
    index('opening_draft_changed').on(table.changedAt),
  ],
);

/** What was answered to a request that said how it may be recognised (Idempotency-Key). */
export const answeredRequest = sqliteTable(
  'answered_request',
  {
    municipality: text('municipality').notNull(),
    key: text('key').notNull(),
    /** Hash of method, path and body. */
    request: text('request').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipality, table.key] }),
    index('answered_request_at').on(table.at),
  ],
);

/** An address from which a municipality's openings are fetched each hour. */
export const feed = sqliteTable(
  'feed',
  {
    id: text('id').primaryKey(),
    municipality: text('municipality')
      .notNull()
      .references(() => municipalityAccount.municipality),
    url: text('url').notNull(),
    createdAt: integer('created_at').notNull(),
    /** Fetched no sooner, UTC ms. */
    dueAt: integer('due_at').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** When it was last read to its end, and what came of the last try: JSON of app/feed-ports. */
    readAt: integer('read_at'),
    outcome: text('outcome'),
    failures: integer('failures').notNull(),
    stoppedAt: integer('stopped_at'),
  },
  (table) => [
    uniqueIndex('feed_url').on(table.municipality, table.url),
    index('feed_due').on(table.dueAt).where(sql`stopped_at is null`),
  ],
);

/** What a municipality says of itself, dated. */
export const town = sqliteTable('town', {
  municipality: text('municipality').primaryKey(),
  statedOn: text('stated_on').notNull(),
  /** JSON of core/town. */
  doc: text('doc').notNull(),
  changedAt: integer('changed_at').notNull(),
});

/** Two municipalities that work together: people live in one, jobs are in the other. */
export const sisterMunicipality = sqliteTable(
  'sister_municipality',
  {
    origin: text('origin').notNull(),
    destination: text('destination').notNull(),
    since: text('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.origin, table.destination] }),
    index('sister_destination').on(table.destination),
  ],
);
