import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { DraftKind } from '../../src/app/console-ports.ts';
import { makeKey } from '../../src/app/make-key.ts';
import { makeLink } from '../../src/app/make-link.ts';
import { inviteStaff, openSession } from '../../src/app/sign-in.ts';
import { type Role, roles } from '../../src/app/staff-ports.ts';
import { putAds } from '../support/console.ts';
import { makeTestApp } from '../support/test-app.ts';
import { cookieOf, makeStaffWorld, municipalityOf, type StaffWorld } from './staff-world.ts';

type Whose = 'own' | 'foreign';
/** Makes or finds the object that a path names, somebody's of this role; resolves with its name in the path. */
type MakeObject = (world: StaffWorld, role: Role, whose: Whose) => Promise<string>;

interface Row {
  readonly may: 'anyone' | readonly Role[];
  /** Where the path names a thing. */
  readonly object?: MakeObject;
  /** Roles to whom also somebody else's thing is their own to look after. */
  readonly all?: readonly Role[];
}

const passkey: MakeObject = async ({ work, people }, role, whose) => {
  const id = `key-${role}-${whose}`;
  const staffId = people[role][whose].staff.id;
  await work.store.addPasskey({ id, staffId, publicKey: 'x', counter: 0, transports: [], createdAt: 0 });
  return id;
};
const session: MakeObject = async ({ work, people }, role, whose) => {
  const { staff } = people[role][whose];
  await openSession(work, staff, 'link');
  const [one] = await work.store.listSessions(staff.id, work.now());
  return one?.id ?? '';
};
/** Of an officer and of an operator nobody is a colleague: only operators look after them. */
const person: MakeObject = async ({ people }, role, whose) => people[role][whose].staff.id;

/** Operators have no links of their own, and look after everybody's. */
const link: MakeObject = async ({ work, made, people }, role, whose) => {
  const { staff } = people[role][whose];
  const { id } = await makeLink(
    { store: made.store, now: work.now, newId: work.newId },
    {
      name: 'Torget',
      ...(staff.municipality === undefined ? { ownerId: staff.id } : { municipality: staff.municipality }),
    },
  );
  return id;
};

const placeOf = ({ people }: StaffWorld, role: Role, whose: Whose) =>
  people[role][whose].staff.municipality ?? municipalityOf[whose];

const ad: MakeObject = async (world, role, whose) => {
  await putAds(world.made.store, [{ sourceId: '77', municipality: placeOf(world, role, whose) }]);
  return '77';
};
const opening: MakeObject = async (world, role, whose) => {
  const { store } = world.made;
  const at = world.work.now();
  const id = `opening-${whose}`;
  const form = { reference: id, headline: 'Kock', lastDay: '2026-12-20' };
  const municipality = placeOf(world, role, whose);
  const stored = { id, municipality, reference: id, state: 'open', origin: 'page', form } as const;
  const change = { kind: 'gone', sourceId: id, version: at, isRemoved: true } as const;
  await store.commitOpenings(
    [{ stored: { ...stored, createdAt: at, changedAt: at, revision: 1 }, before: 0, change }],
    { at, today: '2026-11-24' },
  );
  return id;
};
const draftOf =
  (kind: DraftKind): MakeObject =>
  async (world, role, whose) => {
    const id = `draft-of-${kind}-${whose}`;
    const doc = kind === 'form' ? { headline: 'Kock' } : { name: 'jobb.csv', rows: [], ignored: [] };
    const changedAt = world.work.now();
    await world.made.store.saveDraft({
      ...{ id, municipality: placeOf(world, role, whose), kind, doc, changedAt },
    });
    return id;
  };
const feed: MakeObject = async (world, role, whose) => {
  const url = 'https://jobb.example.se/rss';
  const municipality = placeOf(world, role, whose);
  await world.made.store.addFeed({ id: `feed-${whose}`, municipality, url }, world.work.now());
  return `feed-${whose}`;
};
const clerks = ['municipality'] as const;
const campaign: MakeObject = async ({ work, made, people }, role, whose) => {
  const { municipality = '' } = people[role][whose].staff;
  const id = work.newId();
  await made.store.addCampaign({ id, municipality, state: 'draft', vacancyIds: [], createdAt: work.now() });
  return id;
};
const sister: MakeObject = async ({ made, people }, role, whose) => {
  const { municipality: destination = '' } = people[role][whose].staff;
  const origin = whose === 'own' ? '0127' : '0180';
  await made.store.addSister({ origin, destination, since: '2026-11-01' });
  return origin;
};
const key: MakeObject = async ({ work, made, people }, role, whose) => {
  const { municipality = '' } = people[role][whose].staff;
  const one = await makeKey(
    { store: made.store, now: work.now, newId: work.newId },
    { municipality, name: 'Reachmee' },
  );
  return one?.key.id ?? 'x';
};

/** Who may do what, said here a second time by hand: a route without a row fails. */
const matrix: Readonly<Record<string, Row>> = {
  'GET /staff': { may: roles },
  'GET /staff/files/webauthn.js': { may: 'anyone' },
  'GET /staff/sign-in': { may: 'anyone' },
  'POST /staff/sign-in/passkey/ask': { may: 'anyone' },
  'POST /staff/sign-in/passkey': { may: 'anyone' },
  'GET /staff/invite/:token': { may: 'anyone' },
  'POST /staff/invite/:token': { may: 'anyone' },
  'POST /staff/sign-out': { may: roles },
  'GET /staff/account': { may: roles },
  'POST /staff/account/passkey/ask': { may: roles },
  'POST /staff/account/passkey': { may: roles },
  'POST /staff/account/passkeys/:id/remove': { may: roles, object: passkey },
  'POST /staff/account/sessions/:id/end': { may: roles, object: session },
  'GET /staff/people': { may: ['operator', 'municipality'] },
  'POST /staff/people': { may: ['operator', 'municipality'] },
  'POST /staff/people/:id/invite': {
    may: ['operator', 'municipality'],
    object: person,
    all: ['operator'],
  },
  'POST /staff/people/:id/close': { may: ['operator', 'municipality'], object: person, all: ['operator'] },
  'GET /staff/audit': { may: ['operator', 'municipality'] },
  'GET /staff/links': { may: roles },
  'GET /staff/links/new': { may: ['officer', 'municipality'] },
  'GET /staff/links/counts.csv': { may: ['officer', 'municipality'] },
  'POST /staff/links': { may: ['officer', 'municipality'] },
  'GET /staff/links/:id': { may: ['officer', 'municipality'], object: link },
  'GET /staff/links/:id/counts.csv': { may: ['officer', 'municipality'], object: link },
  'POST /staff/links/:id/counts-link': { may: ['officer', 'municipality'], object: link },
  'POST /staff/links/:id/counts-link/close': { may: ['officer', 'municipality'], object: link },
  'GET /staff/links/:id/revoke': { may: roles, object: link, all: ['operator'] },
  'POST /staff/links/:id/revoke': { may: roles, object: link, all: ['operator'] },
  'GET /staff/today': { may: clerks },
  'GET /staff/ads/:id': { may: clerks, object: ad },
  'POST /staff/ads/:id': { may: clerks, object: ad },
  'GET /staff/ads/:id/preview': { may: clerks, object: ad },
  'POST /staff/ads/:id/preview': { may: clerks, object: ad },
  'GET /staff/openings': { may: clerks },
  'GET /staff/openings/new': { may: clerks },
  'POST /staff/openings/new': { may: clerks },
  'POST /staff/openings/save': { may: clerks },
  'POST /staff/openings/preview': { may: clerks },
  'GET /staff/openings/drafts/:id': { may: clerks, object: draftOf('form') },
  'POST /staff/openings/drafts/:id/drop': { may: clerks, object: draftOf('form') },
  'GET /staff/openings/text': { may: clerks },
  'POST /staff/openings/text': { may: clerks },
  'GET /staff/openings/file': { may: clerks },
  'POST /staff/openings/file': { may: clerks },
  'GET /staff/openings/file/:id': { may: clerks, object: draftOf('file') },
  'POST /staff/openings/file/:id': { may: clerks, object: draftOf('file') },
  'POST /staff/openings/file/:id/mend': { may: clerks, object: draftOf('file') },
  'POST /staff/openings/file/:id/drop': { may: clerks, object: draftOf('file') },
  'GET /staff/openings/feeds': { may: clerks },
  'POST /staff/openings/feeds': { may: clerks },
  'POST /staff/openings/feeds/look': { may: clerks },
  'POST /staff/openings/feeds/:id/stop': { may: clerks, object: feed },
  'GET /staff/openings/:id': { may: clerks, object: opening },
  'POST /staff/openings/:id': { may: clerks, object: opening },
  'POST /staff/openings/:id/check': { may: clerks, object: opening },
  'GET /staff/openings/:id/preview': { may: clerks, object: opening },
  'POST /staff/openings/:id/filled': { may: clerks, object: opening },
  'POST /staff/openings/:id/withdrawn': { may: clerks, object: opening },
  'POST /staff/openings/:id/renewed': { may: clerks, object: opening },
  'POST /staff/openings/:id/reopened': { may: clerks, object: opening },
  // The secret in the path is all that is asked for.
  'GET /staff/counts/:token': { may: 'anyone' },
  'GET /staff/counts/:token/counts.csv': { may: 'anyone' },
  'GET /staff/desk': { may: 'anyone' },
  'GET /staff/campaigns': { may: ['municipality'] },
  'GET /staff/campaigns/new': { may: ['municipality'] },
  'POST /staff/campaigns/new': { may: ['municipality'] },
  'GET /staff/campaigns/:id': { may: ['municipality'], object: campaign },
  'POST /staff/campaigns/:id/send': { may: ['municipality'], object: campaign },
  'POST /staff/campaigns/:id/stop': { may: ['municipality'], object: campaign },
  'GET /staff/demand': { may: ['municipality'] },
  'GET /staff/sister': { may: ['municipality'] },
  'POST /staff/sister': { may: ['municipality'] },
  'POST /staff/sister/:id/remove': { may: ['municipality'], object: sister },
  'GET /staff/town': { may: ['municipality'] },
  'POST /staff/town': { may: ['municipality'] },
  'GET /staff/keys': { may: ['municipality'] },
  'POST /staff/keys': { may: ['municipality'] },
  'POST /staff/keys/:id/revoke': { may: ['municipality'], object: key },
};

const routes = await registered();
/** Of someone who has not signed in nothing stays, so they all meet the same one. */
const publicWorld = await makeStaffWorld({ vacancies: false });
afterAll(() => publicWorld.made.database.close());

it('every route under /staff stands in the matrix, and nothing else does', () => {
  expect(routes.toSorted()).toEqual(Object.keys(matrix).toSorted());
});

describe.each(routes)('%s', (route) => {
  const row = matrix[route] ?? { may: [] };
  const [, method, path] = /^(GET|POST) (.+)$/.exec(route) as unknown as [string, 'GET' | 'POST', string];

  it('asks whoever has not signed in to do so', async () => {
    const outcome = await outcomeOf(await publicWorld.ask(method, path.replace(/:\w+/, 'x')));
    if (row.may === 'anyone') expect(outcome).not.toBe('sign in');
    else expect(outcome).toBe('sign in');
  });

  const cases = roles.flatMap((role) =>
    (row.object ? (['own', 'foreign'] as const) : (['own'] as const)).map((whose) => [role, whose] as const),
  );
  it.each(cases)('for role %s, object: %s', async (role, whose) => {
    const world = await makeStaffWorld({ vacancies: false });
    onTestFinished(() => world.made.database.close());
    const id = (await row.object?.(world, role, whose)) ?? 'x';
    const outcome = await outcomeOf(
      await world.ask(method, path.replace(/:\w+/, id), world.people[role].own),
    );
    if (row.may !== 'anyone' && !row.may.includes(role)) expect(outcome).toBe('not yours');
    else if (row.may === 'anyone') expect(['done', 'missing', 'refused']).toContain(outcome);
    else if (whose === 'foreign' && !row.all?.includes(role)) expect(outcome).toBe('missing');
    else expect(['done', 'refused']).toContain(outcome);
  });
});

it('an invite of somebody else signs in as them and nobody else', async () => {
  const world = await makeStaffWorld();
  const { own, foreign } = world.people.municipality;
  const secret = await inviteStaff(world.work, foreign.staff);
  const answer = await world.ask('POST', `/staff/invite/${secret}`, own);
  const cookie = cookieOf(answer);
  const page = await world.ask('GET', '/staff/account', { staff: foreign.staff, cookie });
  expect(await page.text()).toContain('Other clerk');
});

/** What became of a request, as far as it concerns who may. */
async function outcomeOf(
  answer: Response,
): Promise<'done' | 'refused' | 'missing' | 'not yours' | 'sign in'> {
  const to = answer.headers.get('location') ?? '';
  if (to.startsWith('/staff/sign-in?to=')) return 'sign in';
  if (answer.status === 401 && answer.headers.get('content-type')?.includes('html')) return 'sign in';
  if (answer.status === 403) return 'not yours';
  if (answer.status === 404) return 'missing';
  if (answer.status === 400 || answer.status === 401) return 'refused';
  expect(answer.status).toBeLessThan(400);
  return 'done';
}

/** Method and path of each route below /staff, as the router has them. */
async function registered(): Promise<readonly string[]> {
  const { app } = await makeTestApp({ vacancies: false });
  const found = app.server.routes.filter(({ path, method }) => path.startsWith('/staff') && method !== 'ALL');
  return [...new Set(found.map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`))];
}
