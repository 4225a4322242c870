import { expect, it } from 'vitest';
import { job } from '../support/job.ts';
import { makeStaffWorld, municipalityOf, type SignedIn, type StaffWorld } from './staff-world.ts';

const code = municipalityOf.own;

/** A clerk of Hedemora with so many open jobs, and one of another municipality's. */
async function clerkWith(jobs: number) {
  const world = await makeStaffWorld({ vacancies: false });
  const own = Array.from({ length: jobs }, (_, index) =>
    job(String(100 + index), {
      municipality: code,
      group: '5330',
      headline: `Vårdbiträde ${index + 1}`,
      publishedOn: `2026-11-${String(1 + (index % 20)).padStart(2, '0')}`,
    }),
  );
  const foreign = job('900', { municipality: municipalityOf.foreign });
  await world.made.store.upsert([...own, foreign], world.work.now());
  return { ...world, clerk: world.people.municipality.own, own, foreign };
}

/** Sends a form in which a name may come several times. */
async function send(
  { made }: StaffWorld,
  path: string,
  by: SignedIn,
  fields: readonly (readonly [string, string])[],
): Promise<Response> {
  return made.current().server.request(`http://localhost/staff/${path}`, {
    method: 'POST',
    headers: {
      cookie: by.cookie,
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
  });
}

const pageOf = async (answer: Response) => (await answer.text()).replaceAll('&quot;', '"');
const checked = (page: string) =>
  [...page.matchAll(/<input type="checkbox" name="vacancies" value="(\w+)" checked/g)].map(([, id]) => id);

it('what was chosen and written goes along from page to page of a long list', async () => {
  const world = await clerkWith(60);
  const { clerk } = world;
  const first = await pageOf(await world.ask('GET', '/staff/campaigns/new', clerk));
  const listed = (page: string) =>
    [...page.matchAll(/name="vacancies" value="(\w+)"/g)].map(([, id]) => id ?? '');
  const next = /value="(more\.[^"]+)"/.exec(first)?.[1] ?? '';
  const [one = '', two = ''] = listed(first);
  const second = await pageOf(
    await send(world, 'campaigns/new', clerk, [
      ['vacancies', one],
      ['vacancies', two],
      ['words', 'Välkomna <hit>'],
      ['step', next],
    ]),
  );
  expect(checked(second)).toEqual([one, two].toSorted());
  expect(second).toContain('Välkomna &lt;hit&gt;');
  const others = listed(second).filter((id) => id !== one && id !== two);
  expect(others.some((id) => listed(first).includes(id))).toBe(false);
  const last = /value="(more\.[^"]+)"/.exec(second)?.[1] ?? '';
  const third = listed(await pageOf(await send(world, 'campaigns/new', clerk, [['step', last]])));
  expect(new Set([...listed(first), ...others, ...third]).size).toBe(60);
  world.made.database.close();
});

it.each([
  ['no job at all', [], 'Välj minst ett jobb.'],
  ['somebody else’s job', ['v000000900'], 'Jobbet är inte öppet, eller finns inte i er kommun.'],
  ['eleven jobs', Array.from({ length: 11 }, (_, index) => `v000000${100 + index}`), 'Högst 10 stycken.'],
])('a campaign of %s is refused, and says why beside the jobs', async (_, ids, why) => {
  const world = await clerkWith(12);
  const answer = await send(world, 'campaigns/new', world.clerk, [
    ...ids.map((id) => ['vacancies', id] as const),
    ['words', 'Hej'],
    ['step', 'draft'],
  ]);
  expect(answer.status).toBe(400);
  const page = await pageOf(answer);
  expect(page).toContain(why);
  expect(page).toContain('Hej</textarea>');
  expect(await world.made.store.listCampaigns(code)).toEqual([]);
  world.made.database.close();
});

it('own words that are too long or unlawful are told of beside them, and stay', async () => {
  const world = await clerkWith(1);
  const words = async (text: string) =>
    pageOf(
      await send(world, 'campaigns/new', world.clerk, [
        ['vacancies', 'v000000100'],
        ['words', text],
        ['step', 'draft'],
      ]),
    );
  const long = await words('a'.repeat(201));
  expect(long).toContain('Texten får ha högst 200 tecken.');
  expect(long).toContain('a'.repeat(201));
  expect(await words('Vi söker bara kvinnor under 30 år.')).toContain(
    'Så får man bara skriva om lagen tillåter',
  );
  expect(checked(long)).toEqual(['v000000100']);
  world.made.database.close();
});

it('a draft is looked at, asked about, sent once, watched and stopped; all of it stands in the log', async () => {
  const world = await clerkWith(2);
  const { clerk, ask } = world;
  const drafted = await send(world, 'campaigns/new', clerk, [
    ['vacancies', 'v000000100'],
    ['words', 'Välkomna'],
    ['step', 'draft'],
  ]);
  const path = (drafted.headers.get('location') ?? '').replace(/\?.*/, '');
  const draft = await pageOf(await ask('GET', path, clerk));
  expect(draft).toContain('Färre än 5 i varje län.');
  expect(draft).not.toContain('Ja, skicka nu');
  const arabic = await pageOf(await ask('GET', `${path}?look=ar`, clerk));
  expect(arabic).toContain('lang="ar" dir="rtl"');
  expect(await pageOf(await ask('GET', `${path}?ask=send`, clerk))).toContain('Ja, skicka nu');
  expect((await ask('POST', `${path}/send`, clerk)).headers.get('location')).toContain('campaign-sent');
  expect((await ask('POST', `${path}/send`, clerk)).headers.get('location')).toContain('campaign-gone');
  const running = await pageOf(await ask('GET', path, clerk));
  expect(running).toContain('role="status"');
  expect(running).toContain('http-equiv="refresh"');
  expect((await ask('POST', `${path}/stop`, clerk)).headers.get('location')).toContain('campaign-stopped');
  expect((await ask('POST', `${path}/stop`, clerk)).headers.get('location')).toContain('campaign-over');
  const stopped = await pageOf(await ask('GET', path, clerk));
  expect(stopped).not.toContain('http-equiv="refresh"');
  const log = await world.made.store.listAudit({ of: 'municipality', municipality: code }, 20);
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['campaign_sent', 'campaign_stopped']),
  );
  world.made.database.close();
});

it('a campaign of which every job has closed cannot be sent', async () => {
  const world = await clerkWith(1);
  const { clerk, ask, made } = world;
  await made.store.addCampaign({
    ...{ id: 'old', municipality: code, state: 'draft', vacancyIds: ['v000000999'], createdAt: 0 },
  });
  const page = await pageOf(await ask('GET', '/staff/campaigns/old?ask=send', clerk));
  expect(page).toContain('Inget av jobben är öppet längre.');
  expect(page).not.toContain('Ja, skicka nu');
  made.database.close();
});

it('a key that was made opens the API of its municipality, and does not once it is closed', async () => {
  const world = await clerkWith(0);
  const { clerk, ask, made } = world;
  expect(await pageOf(await send(world, 'keys', clerk, [['name', 'R']]))).toContain(
    'Välj minst en sak som nyckeln får göra.',
  );
  const page = await pageOf(
    await send(world, 'keys', clerk, [
      ['name', 'Reachmee'],
      ['scopes', 'openings:read'],
    ]),
  );
  const secret = /value="(landa_[^"]+)"/.exec(page)?.[1] ?? '';
  const call = () =>
    made.current().server.request('http://localhost/v1/openings', {
      headers: { authorization: `Bearer ${secret}` },
    });
  expect((await call()).status).toBe(200);
  const list = await pageOf(await ask('GET', '/staff/keys', clerk));
  expect(list).not.toContain(secret);
  expect(list).toContain('Senast använd');
  const [key] = await made.store.listKeys(code);
  await ask('POST', `/staff/keys/${key?.id}/revoke`, clerk);
  expect((await call()).status).toBe(401);
  made.database.close();
});

it('a profile is looked at before it is saved; what is wrong stands at its field, and what was typed stays', async () => {
  const world = await clerkWith(0);
  const { clerk, made } = world;
  const say = (fields: Readonly<Record<string, string>>) =>
    send(world, 'town', clerk, Object.entries({ statedOn: '2026-11-24', ...fields }));
  const wrong = await pageOf(await say({ 'housing.vacant': 'tolv', words: 'Hej', step: 'save' }));
  expect(wrong).toMatch(/id="fault-housing.vacant"[^>]*>Här ska det stå ett tal/);
  expect(wrong).toContain('value="tolv"');
  const looked = await pageOf(await say({ 'housing.vacant': '12', look: 'so', step: 'look' }));
  expect(looked).toContain('Inget är sparat än.');
  expect(looked).toMatch(/lang="so" dir="ltr"[\s\S]*12/);
  expect(await made.store.readTown(code)).toBeUndefined();
  const saved = await say({ 'housing.vacant': '12', step: 'save' });
  expect(saved.headers.get('location')).toContain('town-saved');
  expect(await made.store.readTown(code)).toEqual({
    municipality: code,
    statedOn: '2026-11-24',
    housing: { vacant: 12 },
  });
  made.database.close();
});

it('sisters: where people live is chosen, a link for an office there is one step away', async () => {
  const world = await clerkWith(1);
  const { clerk, ask, made } = world;
  expect((await send(world, 'sister', clerk, [['origin', code]])).status).toBe(400);
  await send(world, 'sister', clerk, [['origin', '0127']]);
  expect(await pageOf(await ask('GET', '/staff/sister', clerk))).toContain('/staff/links/new?home=0127');
  await ask('POST', '/staff/sister/0127/remove', clerk);
  expect(await made.store.sistersOf(code)).toEqual([]);
  made.database.close();
});
