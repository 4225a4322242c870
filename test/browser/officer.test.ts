import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readQr } from '../support/read-qr.ts';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { print } from './paper.ts';
import { personAt } from './person.ts';
import { letIn, openWithPasskeys, signInAs } from './staff.ts';

const { browser, site } = await useSite();

it('an officer is let in, makes a link and prints its poster; five people come by it, and a week later that is seen', async () => {
  const page = await openWithPasskeys(browser);
  const { path } = await letIn(site.current(), 'officer', 'Karin Ek');
  await page.goto(site.url + path);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('button', { name: 'Gör en nyckel på den här enheten' }).click();
  await page.waitForURL('**/staff/account?done=passkey');

  await page.getByRole('link', { name: 'Länkar' }).click();
  expect(await findings(page), 'no links yet').toEqual([]);
  await page.getByRole('link', { name: 'Ny länk' }).click();
  await page.getByLabel('Namn på länken').fill('Fittja torg');
  await page.locator('#field-language').selectOption('ar');
  await page.getByLabel('Yrke').fill('blåmesjägare');
  await page.getByRole('button', { name: 'Gör länken' }).click();
  await page.getByText('Vi känner inte igen yrket').waitFor();
  expect(await page.getByLabel('Namn på länken').inputValue()).toBe('Fittja torg');
  expect(await findings(page), 'a fault').toEqual([]);
  await page.getByLabel('Yrke').fill('undersköterska');
  await page.getByLabel('Var bor de?').fill('Fittja');
  await page.getByRole('button', { name: 'Gör länken' }).click();
  await page.waitForURL('**/staff/links/*?done=link');
  expect(await findings(page), 'a link').toEqual([]);
  expect(await page.locator('main').textContent()).toContain('Det finns inga siffror att visa än');
  const address = await page.locator('[data-copy]').inputValue();
  const linkPage = page.url();

  await page.getByRole('link', { name: 'Gör en affisch' }).click();
  await page.waitForURL('**/poster?**');
  await page.locator('a[href*="format=a4"]').first().click();
  await page.waitForURL('**/poster/sheet**');
  const { sheets, paper, picture } = await print(page);
  expect([sheets, paper]).toEqual([1, 'A4']);
  expect(await readQr(picture())).toEqual([address]);

  for (let come = 0; come < 5; come++) await comeBy(address);
  await page.goto(linkPage);
  expect(await page.locator('main').textContent()).toContain('Det finns inga siffror att visa än');

  site.setClock('2026-12-01T08:00:00Z');
  await page.goto(linkPage);
  await page.getByRole('button', { name: 'Logga in med din nyckel' }).click();
  await page.waitForURL((url) => url.pathname === new URL(linkPage).pathname);
  expect(await page.locator('.picture').getAttribute('aria-label')).toContain('Började: 5');
  expect(await page.locator('.picture .value').first().textContent()).toBe('5');
  expect(await page.locator('table tbody tr').first().textContent()).toMatch(/^v\. 48.*5färre än 5/);
  expect(await findings(page), 'counts').toEqual([]);
  const file = await page.request.get(`${site.url}${new URL(linkPage).pathname}/counts.csv`);
  expect(await file.text()).toContain('Fittja torg,2026-11-23,2026-11-29,5,färre än 5');
  await page.context().close();
}, 120_000);

/** Somebody opens the address, says yes, and leaves. */
async function comeBy(address: string): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(address);
  // The link says Arabic; whoever opens it chooses.
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  await page.locator('main .ways a.primary').click();
  await page.locator('main a.primary').click();
  // The link travels in the button: nothing is stored before the yes.
  await personAt(page).tap(`consent.ar.yes.${address.split('/').at(-1)}`);
  // The occupation that the link names is the first button.
  expect(await page.locator('main [name="tap"]').first().getAttribute('value')).toBe('a.work.5321');
  await context.close();
}

it('a municipality issues a link for an office: poster, e-mail, and counts that need no account until they are closed', async () => {
  site.setClock('2026-11-24T08:00:00Z');
  await site.store.openAccount('2083', site.current().now());
  const page = await openWithPasskeys(browser);
  await signInAs(page, site, 'municipality', '2083');
  await page.goto(`${site.url}/staff/links/new?home=0127`);
  expect(await page.getByLabel('Var bor de?').inputValue()).toBe('Botkyrka');
  await page.getByLabel('Vilket kontor är det för?').fill('Kontoret i Fittja');
  await page.getByRole('button', { name: 'Gör länken' }).click();
  await page.getByText('Klart att skicka').waitFor();
  expect(await findings(page), 'ready').toEqual([]);
  const mail = await page.locator('textarea').inputValue();
  const counts = /(http\S+\/staff\/counts\/\S+)/.exec(mail)?.[1] ?? '';

  const office = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await office.goto(counts);
  expect(await office.locator('h1').textContent()).toBe('Kontoret i Fittja');
  expect(await findings(office), 'open counts').toEqual([]);
  await office.getByRole('link', { name: 'Vid skrivbordet' }).click();
  expect(await office.locator('h1').textContent()).toBe('Vid skrivbordet');

  await page.getByRole('link', { name: 'Till länken' }).click();
  await page.getByRole('button', { name: 'Stäng länken till siffrorna' }).click();
  await page.getByText('Länken till siffrorna är stängd.').waitFor();
  expect((await office.goto(counts))?.status()).toBe(404);
  await page.getByRole('link', { name: 'Stäng hela länken' }).click();
  expect(await findings(page), 'asked before').toEqual([]);
  await page.getByRole('button', { name: 'Ja, stäng Kontoret i Fittja' }).click();
  await page.getByText('Länken är stängd.').waitFor();
  await page.context().close();
  await office.context().close();
});

it.each(['sv', 'en'])('in %s every page for staff is free of findings on a phone too', async (locale) => {
  const page = await openWithPasskeys(browser, locale);
  await signInAs(page, site, 'operator');
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['people', 'links', 'audit', 'account', 'desk', 'nowhere']) {
    await page.goto(`${site.url}/staff/${path}?lang=${locale}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await findings(page), path).toEqual([]);
    expect(await sidewaysRoom(page), path).toBe(0);
  }
  await page.context().close();
  const visitor = await (await browser.newContext({ locale })).newPage();
  for (const path of ['sign-in', 'desk', 'invite/x']) {
    await visitor.goto(`${site.url}/staff/${path}`);
    expect(await findings(visitor), path).toEqual([]);
  }
  await visitor.context().close();
});

function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
