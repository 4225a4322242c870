import { expect, it } from 'vitest';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { letIn, openWithPasskeys, signInAs } from './staff.ts';

const { browser, site } = await useSite();

it('a link signs in once; then a passkey does, and a removed one does not', async () => {
  const page = await openWithPasskeys(browser);
  const { path } = await letIn(site.current(), 'officer', 'Karin Ek');
  await page.goto(site.url + path);
  expect(await page.locator('h1').textContent()).toContain('Karin Ek');
  expect(await findings(page), 'invite').toEqual([]);
  await page.locator('main form button').click();
  await page.waitForURL('**/staff/account?done=first');
  expect(await findings(page), 'account').toEqual([]);

  await page.getByRole('button', { name: 'Gör en nyckel på den här enheten' }).click();
  await page.waitForURL('**/staff/account?done=passkey');
  expect(await page.locator('main').textContent()).toContain('Nyckeln är sparad');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL('**/staff/sign-in?done=out');
  expect(await findings(page), 'sign in').toEqual([]);

  await page.goto(site.url + path);
  expect(await page.locator('h1').textContent()).toBe('Länken fungerar inte längre');
  await page.goto(`${site.url}/staff/account`);
  await page.waitForURL('**/staff/sign-in?to=%2Fstaff%2Faccount');
  await page.getByRole('button', { name: 'Logga in med din nyckel' }).click();
  await page.waitForURL('**/staff/account');
  expect(await page.locator('main').textContent()).toContain('Senast använd');

  await page.getByRole('button', { name: 'Ta bort' }).click();
  await page.waitForURL('**/staff/account?done=removed');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL('**/staff/sign-in?done=out');
  await page.getByRole('button', { name: 'Logga in med din nyckel' }).click();
  await page.getByText('Den nyckeln känner vi inte igen').waitFor();
  await page.context().close();
});

it('an operator lets a clerk and an officer in, and sees what was done', async () => {
  const page = await openWithPasskeys(browser, 'en-GB');
  await site.store.openAccount('2083', site.current().now());
  await signInAs(page, site, 'operator');
  await page.goto(`${site.url}/staff`);
  await page.waitForURL('**/staff/people');
  expect(await findings(page), 'people').toEqual([]);
  await page.getByLabel('Name').fill('A');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByText('Write a name of 2 to 80 characters.').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('A');
  expect(await findings(page), 'a fault').toEqual([]);
  await page.getByLabel('Name').fill('Ali Clerk');
  await page.getByLabel('What they do').selectOption('municipality');
  await page.getByLabel('Municipality').selectOption('2083');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByText('The link is ready').waitFor();
  expect(await findings(page), 'invited').toEqual([]);
  const link = await page.locator('[data-copy]').inputValue();
  expect(link).toMatch(new RegExp(`^${site.url}/staff/invite/`));
  await page.goto(`${site.url}/staff/audit`);
  const log = await page.locator('table').textContent();
  expect(log).toContain('added someone');
  expect(log).toContain('Ali Clerk');
  expect(await findings(page), 'log').toEqual([]);

  const clerk = await openWithPasskeys(browser, 'en-GB');
  await clerk.goto(link);
  await clerk.locator('main form button').click();
  await clerk.goto(`${site.url}/staff/people`);
  const colleagues = await clerk.locator('.things').textContent();
  expect(colleagues).toContain('Ali Clerk');
  expect(colleagues).not.toContain('Test operator');
  await page.context().close();
  await clerk.context().close();
});
