import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Someone who signs in: an operator, a clerk of a municipality, an employment officer. */
export const staff = sqliteTable(
  'staff',
  {
    id: text('id').primaryKey(),
    /** See app/staff-ports. */
    role: text('role').notNull(),
    /** Four-digit code; of role `municipality` only. */
    municipality: text('municipality'),
    /** What colleagues know them by. */
    name: text('name').notNull(),
    createdAt: integer('created_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (table) => [index('staff_municipality').on(table.municipality)],
);

const ofStaff = () =>
  text('staff_id')
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' });

/** A link with which someone signs in once. Whoever reads the table cannot use it. */
export const invite = sqliteTable(
  'invite',
  {
    tokenHash: text('token_hash').primaryKey(),
    staffId: ofStaff(),
    lapsesAt: integer('lapses_at').notNull(),
  },
  (table) => [index('invite_staff').on(table.staffId)],
);

/** A key in someone's device: its public half. */
export const passkey = sqliteTable(
  'passkey',
  {
    /** The credential's id, base64url. */
    id: text('id').primaryKey(),
    staffId: ofStaff(),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    /** How often it has signed, as the device says; 0 where it does not count. */
    counter: integer('counter').notNull(),
    /** JSON list: how the browser may reach it. */
    transports: text('transports').notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedOn: text('last_used_on'),
  },
  (table) => [index('passkey_staff').on(table.staffId)],
);

/** What a device has signed already, until it would lapse anyway: nothing signed is good twice. */
export const spentChallenge = sqliteTable(
  'spent_challenge',
  { challenge: text('challenge').primaryKey(), lapsesAt: integer('lapses_at').notNull() },
  (table) => [index('spent_challenge_lapses').on(table.lapsesAt)],
);

export const staffSession = sqliteTable(
  'staff_session',
  {
    /** Public: what it is called where it can be ended. */
    id: text('id').primaryKey(),
    staffId: ofStaff(),
    tokenHash: text('token_hash').notNull(),
    /** Good for some seconds more: requests that were under way when the token changed. */
    previousHash: text('previous_hash'),
    /** `passkey` or `link`. */
    way: text('way').notNull(),
    createdAt: integer('created_at').notNull(),
    rotatedAt: integer('rotated_at').notNull(),
    lapsesAt: integer('lapses_at').notNull(),
  },
  (table) => [
    uniqueIndex('staff_session_token').on(table.tokenHash),
    index('staff_session_previous').on(table.previousHash).where(sql`previous_hash is not null`),
    index('staff_session_staff').on(table.staffId),
    index('staff_session_lapses').on(table.lapsesAt),
  ],
);

/** What staff have done, and never to which job seeker: ids of accounts, links, openings, keys. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    /** NULL: by command, on the machine itself. */
    staffId: text('staff_id'),
    /** The municipality whose matter it is; NULL where it is nobody's. */
    municipality: text('municipality'),
    /** See app/staff-ports. */
    action: text('action').notNull(),
    /** Id of what it was done to. */
    object: text('object').notNull(),
  },
  (table) => [
    index('audit_municipality').on(table.municipality, table.id),
    index('audit_staff').on(table.staffId, table.id),
  ],
);

/** A way in that someone hands out: `PUBLIC_URL/s/<id>`. */
export const startLink = sqliteTable(
  'start_link',
  {
    id: text('id').primaryKey(),
    /** What whoever made it calls it. */
    name: text('name').notNull(),
    /** Hints, each of which may be missing: language, occupation group, the municipality people live in. */
    locale: text('locale'),
    occupationGroup: text('occupation_group'),
    home: text('home'),
    /** Whose it is: the officer who made it, or the municipality that issued it for an office. */
    ownerId: text('owner_id').references(() => staff.id),
    municipality: text('municipality'),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
    /** Hash of the counts link, with which its counts are seen without an account; NULL: there is none. */
    countsHash: text('counts_hash'),
  },
  (table) => [
    index('start_link_owner').on(table.ownerId, table.createdAt),
    index('start_link_municipality').on(table.municipality, table.createdAt),
    uniqueIndex('start_link_counts').on(table.countsHash).where(sql`counts_hash is not null`),
  ],
);

/** How many people who came by a link reached a stage, by week: kept no finer than it is ever shown. */
export const linkCount = sqliteTable(
  'link_count',
  {
    link: text('link').notNull(),
    /** The Monday. */
    week: text('week').notNull(),
    /** See core/link-stages. */
    stage: text('stage').notNull(),
    n: integer('n').notNull(),
  },
  (table) => [primaryKey({ columns: [table.link, table.week, table.stage] })],
);
