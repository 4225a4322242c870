import { expect, it } from 'vitest';
import { closeStaff, inviteStaff } from '../../src/app/sign-in.ts';
import { addPasskey, makeBrowser, signInWith } from '../support/passkey-over-http.ts';
import { makeSoftPasskey } from '../support/soft-passkey.ts';
import { makeStaffWorld } from './staff-world.ts';

const origin = 'http://localhost';

/** An officer with a passkey, and a browser in which nobody is signed in. */
async function stage() {
  const world = await makeStaffWorld();
  const { staff } = world.people.officer.own;
  const newBrowser = () =>
    makeBrowser(async (path, init) => world.made.current().server.request(origin + path, init), origin);
  const enter = async () => {
    const browser = newBrowser();
    await browser.form(`/staff/invite/${await inviteStaff(world.work, staff)}`);
    return browser;
  };
  const passkey = makeSoftPasskey(origin);
  expect((await addPasskey(await enter(), passkey)).status).toBe(200);
  return { ...{ world, staff, passkey, enter, newBrowser }, browser: newBrowser() };
}

it('a passkey signs its owner in', async () => {
  const { browser, passkey } = await stage();
  expect((await signInWith(browser, passkey)).status).toBe(200);
  expect(await (await browser.get('/staff/account')).text()).toContain('Officer');
});

it('what was signed once is not good again, not even with the cookie that came with it', async () => {
  const { browser, passkey } = await stage();
  const asked = await (await browser.json('/staff/sign-in/passkey/ask', {})).json();
  const kept = new Map(browser.jar);
  const answer = passkey.get(asked as { challenge: string });
  expect((await browser.json('/staff/sign-in/passkey', answer)).status).toBe(200);
  browser.jar.clear();
  for (const [name, value] of kept) browser.jar.set(name, value);
  expect((await browser.json('/staff/sign-in/passkey', answer)).status).toBe(401);
});

it('a device whose count goes back is a copy', async () => {
  const { browser, passkey } = await stage();
  expect((await signInWith(browser, passkey, { counter: 7 })).status).toBe(200);
  expect((await signInWith(browser, passkey, { counter: 7 })).status).toBe(401);
  expect((await signInWith(browser, passkey, { counter: 3 })).status).toBe(401);
  expect((await signInWith(browser, passkey, { counter: 8 })).status).toBe(200);
});

it.each([
  ['was signed for another site', { from: 'https://evil.example' }],
  ['was signed without asking who it is', { verified: false }],
])('nobody is signed in by what %s', async (_, options) => {
  const { browser, passkey } = await stage();
  expect((await signInWith(browser, passkey, options)).status).toBe(401);
});

it('a question is good for five minutes, for one browser, and for what it was asked', async () => {
  const { world, browser, newBrowser, passkey, enter } = await stage();
  const ask = async () =>
    (await (await browser.json('/staff/sign-in/passkey/ask', {})).json()) as { challenge: string };
  const other = newBrowser();
  expect((await other.json('/staff/sign-in/passkey', passkey.get(await ask()))).status).toBe(401);
  const late = await ask();
  world.made.setClock('2026-11-24T08:06:00Z');
  expect((await browser.json('/staff/sign-in/passkey', passkey.get(late))).status).toBe(401);
  // Asked for signing in, answered with a new passkey.
  world.made.setClock('2026-11-24T08:00:00Z');
  const inside = await enter();
  const asked = (await (await inside.json('/staff/sign-in/passkey/ask', {})).json()) as { challenge: string };
  const made = makeSoftPasskey(origin).create({ ...asked, rp: { id: 'localhost' } });
  expect((await inside.json('/staff/account/passkey', made)).status).toBe(400);
});

it('a passkey of somebody who is closed, or one that is removed, signs nobody in', async () => {
  const { world, staff, browser, passkey, enter } = await stage();
  const inside = await enter();
  await inside.form(`/staff/account/passkeys/${passkey.id}/remove`);
  expect((await signInWith(browser, passkey)).status).toBe(401);
  const second = makeSoftPasskey(origin);
  await addPasskey(inside, second);
  await closeStaff(world.work, staff);
  expect((await signInWith(browser, second)).status).toBe(401);
});

it('what is no answer of a passkey, or comes as a form would send it, is refused', async () => {
  const { browser, passkey } = await stage();
  for (const body of [{}, [], null, 'x', { id: 'x' }, { id: 1, response: {} }])
    expect((await browser.json('/staff/sign-in/passkey', body)).status).toBe(401);
  const asked = (await (await browser.json('/staff/sign-in/passkey/ask', {})).json()) as {
    challenge: string;
  };
  const answer = await browser.json('/staff/sign-in/passkey', passkey.get(asked), 'text/plain');
  expect(answer.status).toBe(401);
});
