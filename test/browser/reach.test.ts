import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setReachStage, town } from '../staff/reach-stage.ts';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { openWithPasskeys, signInAs } from './staff.ts';

const { browser, site } = await useSite();
const jobs = await setReachStage(site);

/** A clerk of Storuman, with a telephone's width. */
async function clerk(locale: string): Promise<Page> {
  const page = await openWithPasskeys(browser, locale);
  await signInAs(page, site, 'municipality', town);
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
}

/** Nothing for axe to find, in the light and in the dark, and nothing to scroll sideways. */
async function isWell(page: Page, what: string): Promise<void> {
  expect(await findings(page), what).toEqual([]);
  const room = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await room(), what).toBe(0);
}

describe.each(['sv-SE', 'en-GB'])('in %s', (locale) => {
  it('axe finds nothing on the pages of a municipality, nor on a form with faults', async () => {
    const page = await clerk(locale);
    for (const path of ['campaigns', 'campaigns/new', 'demand', 'sister?group=5330', 'town', 'keys']) {
      await page.goto(`${site.url}/staff/${path}`);
      await isWell(page, path);
    }
    await page.goto(`${site.url}/staff/town`);
    await page.locator('[name="housing.vacant"]').fill('tolv');
    await page.locator('[name="contact.name"]').fill('Näringslivsenheten');
    await page.locator('button[value="save"]').click();
    await page.locator('[aria-invalid]').first().waitFor();
    expect(await page.locator('[name="housing.vacant"]').inputValue()).toBe('tolv');
    await isWell(page, 'faults');
    await page.context().close();
  });

  it('a campaign from its jobs to its end', async () => {
    const page = await clerk(locale);
    await page.goto(`${site.url}/staff/campaigns/new?vacancy=${jobs[0]}`);
    await page.locator('button[value="draft"]').click();
    await page.waitForURL('**done=campaign-drafted');
    await isWell(page, 'draft');
    await page.locator('#field-look').selectOption('ar');
    await page.locator('#look form button').click();
    await page.locator('#look [dir="rtl"]').waitFor();
    await isWell(page, 'in Arabic');
    await page.locator('a[href="?ask=send#ask"]').click();
    await isWell(page, 'asked');
    await page.locator('#ask form button').click();
    await page.waitForURL('**done=campaign-sent');
    await isWell(page, 'on its way');
    await page.locator('form[action$="/stop"] button').click();
    await page.waitForURL('**done=campaign-stopped');
    await isWell(page, 'stopped');
    await page.context().close();
  });
});

it('while a campaign goes out its page brings itself up to date, and ends when it has ended', async () => {
  const page = await clerk('sv-SE');
  await site.store.addCampaign({
    ...{ id: 'watched', municipality: town, state: 'running', createdAt: site.current().now() },
    vacancyIds: jobs.slice(0, 1),
  });
  await page.clock.install({ time: Date.now() });
  await page.goto(`${site.url}/staff/campaigns/watched`);
  const status = page.locator('#progress [role="status"]');
  expect(await status.textContent()).toContain('Skickas nu.');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.clock.runFor(15_000);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await site.store.moveCampaign('watched', ['running'], 'done', site.current().now());
  await page.clock.runFor(15_000);
  await page.getByText('Klart.').waitFor();
  expect(await page.locator('form[action$="/stop"]').count()).toBe(0);
  await page.context().close();
});

it('a profile is looked at as a Somali speaker sees it, saved, and there again', async () => {
  const page = await clerk('sv-SE');
  await page.goto(`${site.url}/staff/town`);
  expect(await page.locator('main ol').textContent()).toContain('Finns det bostad? – minst 20');
  await page.getByLabel('Orter med skola till och med årskurs 9').fill('Storuman\nTärnaby');
  await page.getByLabel('Lediga lägenheter nu').fill('7');
  await page.locator('#field-look').selectOption('so');
  await page.getByRole('button', { name: 'Se hur det blir' }).click();
  await page.locator('#look section[lang="so"]').waitFor();
  expect(await page.locator('#look section').textContent()).toContain('Storuman, Tärnaby');
  await isWell(page, 'looked at');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL('**done=town-saved');
  expect(await page.locator('[name="schoolThroughNine"]').inputValue()).toBe('Storuman\nTärnaby');
  await isWell(page, 'saved');
  await page.context().close();
});

it('a key is shown once, and a sister leads to a link for an office there', async () => {
  const page = await clerk('sv-SE');
  await page.goto(`${site.url}/staff/keys`);
  await page.getByLabel('Vad nyckeln är till').fill('Reachmee');
  await page.getByRole('button', { name: 'Gör en systemnyckel' }).click();
  await page.getByRole('heading', { name: 'Nyckeln är klar' }).waitFor();
  expect(await page.locator('[data-copy]').inputValue()).toMatch(/^landa_/);
  await isWell(page, 'made');
  await page.goto(`${site.url}/staff/keys`);
  await isWell(page, 'with a key');
  await page.goto(`${site.url}/staff/sister?group=5330`);
  expect(await page.getByRole('img').getAttribute('aria-label')).toContain(
    'Flest som söker bor i Stockholms län',
  );
  await page.getByLabel('Kommun där folk söker jobb').selectOption('0127');
  await page.getByRole('button', { name: 'Lägg till vänort' }).click();
  await page.waitForURL('**done=sister-added');
  await isWell(page, 'with a sister');
  await page.getByRole('link', { name: 'Gör en länk för ett kontor i Botkyrka' }).click();
  await page.waitForURL('**/staff/links/new?home=0127');
  await page.context().close();
});
