import { describe, expect, it } from 'vitest';
import { inviteStaff, openSession, sessionLasts } from '../../src/app/sign-in.ts';
import { testNow } from '../support/test-app.ts';
import { cookieOf, makeStaffWorld, municipalityOf, type SignedIn, type StaffWorld } from './staff-world.ts';

const begun = Date.parse(testNow);
const minute = 60_000;
const at = (world: StaffWorld, later: number) => world.made.setClock(new Date(begun + later).toISOString());
const isIn = async (world: StaffWorld, who: SignedIn) =>
  (await world.ask('GET', '/staff/account', who)).status === 200;

describe('a session', () => {
  it('gets a new token after a quarter of an hour; the old one is good for requests under way and no longer', async () => {
    const world = await makeStaffWorld();
    const { own } = world.people.officer;
    at(world, 16 * minute);
    const cookie = cookieOf(await world.ask('GET', '/staff/account', own));
    expect(cookie).not.toBe('');
    expect(cookie).not.toBe(own.cookie);
    at(world, 16 * minute + 20_000);
    expect(await isIn(world, own)).toBe(true);
    at(world, 17 * minute);
    expect(await isIn(world, own)).toBe(false);
    expect(await isIn(world, { ...own, cookie })).toBe(true);
  });

  it('lasts twelve hours, whatever is done in it', async () => {
    const world = await makeStaffWorld();
    let who = world.people.officer.own;
    for (let later = 0; later < sessionLasts; later += 10 * minute) {
      at(world, later);
      const cookie = cookieOf(await world.ask('GET', '/staff/account', who));
      who = cookie ? { ...who, cookie } : who;
    }
    expect(await isIn(world, who)).toBe(true);
    at(world, sessionLasts + minute);
    expect(await isIn(world, who)).toBe(false);
  });

  it('that we did not sign is not looked up', async () => {
    const world = await makeStaffWorld();
    const { own } = world.people.officer;
    const forged = { ...own, cookie: `${own.cookie.slice(0, -2)}xx` };
    world.made.database.close();
    expect((await world.ask('GET', '/staff/sign-in', forged)).status).toBe(200);
  });

  it('is kept where no script can read it, and no form of another site sends it', async () => {
    const world = await makeStaffWorld({ config: { PUBLIC_URL: 'https://landa.example.org' } });
    const secret = await inviteStaff(world.work, world.people.officer.own.staff);
    const answer = await world.ask(
      'POST',
      `/staff/invite/${secret}`,
      undefined,
      {},
      { origin: 'https://landa.example.org' },
    );
    expect(answer.headers.getSetCookie().join()).toMatch(
      /__Host-landa-staff=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
  });

  it('ends when somebody is closed, and when their municipality is', async () => {
    const world = await makeStaffWorld();
    const { operator, officer, municipality } = world.people;
    await world.ask('POST', `/staff/people/${officer.own.staff.id}/close`, operator.own);
    expect(await isIn(world, officer.own)).toBe(false);
    expect(await isIn(world, officer.foreign)).toBe(true);
    await world.made.store.closeAccount(municipalityOf.own, begun);
    expect(await isIn(world, municipality.own)).toBe(false);
    expect(await isIn(world, municipality.foreign)).toBe(true);
  });

  it('that has lapsed is swept away when somebody signs in', async () => {
    const world = await makeStaffWorld();
    const { officer, operator } = world.people;
    at(world, sessionLasts + minute);
    const work = { ...world.work, now: world.made.current().now };
    await openSession(work, operator.own.staff, 'link');
    const left = await world.made.store.listSessions(officer.own.staff.id, 0);
    expect(left).toEqual([]);
  });

  it('can be ended from another place, and a browser that signs in anew leaves the one before', async () => {
    const world = await makeStaffWorld();
    const { own } = world.people.officer;
    const secret = await inviteStaff(world.work, own.staff);
    const cookie = cookieOf(await world.ask('POST', `/staff/invite/${secret}`, own));
    expect(await isIn(world, own)).toBe(false);
    const [session] = await world.made.store.listSessions(own.staff.id, begun);
    await world.ask('POST', `/staff/account/sessions/${session?.id}/end`, { ...own, cookie });
    expect(await isIn(world, { ...own, cookie })).toBe(false);
  });
});

describe('an invite', () => {
  it('is only looked at by whoever opens it, and used up by whoever signs in: one of two at once', async () => {
    const world = await makeStaffWorld();
    const secret = await inviteStaff(world.work, world.people.officer.own.staff);
    const path = `/staff/invite/${secret}`;
    for (let time = 0; time < 3; time++) expect((await world.ask('GET', path)).status).toBe(200);
    const both = await Promise.all([world.ask('POST', path), world.ask('POST', path)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404]);
    expect((await world.ask('GET', path)).status).toBe(404);
  });

  it('lapses after three days, and goes when another is made', async () => {
    const world = await makeStaffWorld();
    const { staff } = world.people.officer.own;
    const first = await inviteStaff(world.work, staff);
    const second = await inviteStaff(world.work, staff);
    expect((await world.ask('GET', `/staff/invite/${first}`)).status).toBe(404);
    at(world, 72 * 60 * minute - minute);
    expect((await world.ask('GET', `/staff/invite/${second}`)).status).toBe(200);
    at(world, 72 * 60 * minute + minute);
    expect((await world.ask('POST', `/staff/invite/${second}`)).status).toBe(404);
  });
});

describe('from another site', () => {
  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }])(
    'a form with $origin as its origin does nothing',
    async (headers) => {
      const world = await makeStaffWorld();
      const { operator, officer } = world.people;
      const path = `/staff/people/${officer.own.staff.id}/close`;
      expect((await world.ask('POST', path, operator.own, {}, headers)).status).toBe(403);
      expect(await isIn(world, officer.own)).toBe(true);
    },
  );

  it('nobody can frame a page, keep it, or be led away by it', async () => {
    const world = await makeStaffWorld();
    const { own } = world.people.officer;
    const page = await world.ask('GET', '/staff/account', own);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const to of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/staff//evil.example',
      '/chat',
    ])
      expect(await (await world.ask('GET', `/staff/sign-in?to=${encodeURIComponent(to)}`)).text()).toContain(
        'data-answer="/staff/sign-in/passkey?to=%2Fstaff"',
      );
  });
});

it('where the database does not answer, that is said', async () => {
  const lines: string[] = [];
  const world = await makeStaffWorld({ parts: { log: (line) => lines.push(line) } });
  world.made.database.close();
  const answer = await world.ask('GET', '/staff/account', world.people.officer.own);
  expect(answer.status).toBe(503);
  expect(lines).toEqual([expect.stringMatching(/^GET .*: /)]);
});
