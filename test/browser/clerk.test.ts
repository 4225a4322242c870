import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { putAds, storuman } from '../support/console.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { letIn, signInAs } from './staff.ts';

const { browser, site } = await useSite({ vacancies: false });
await site.store.openAccount(storuman, site.current().now());
await putAds(
  site.store,
  Array.from({ length: 30 }, (_none, at) => ({
    sourceId: String(100 + at),
    headline: `Kock till skola nummer ${at}`,
    apply: { url: `https://storuman.example.se/${at}` },
  })),
);

const phone = { width: 360, height: 740 };
const job = {
  headline: 'Undersköterska till hemtjänsten',
  occupation: 'Undersköterska, hemtjänst, äldreboende och habilitering',
  lastDay: '2026-12-20',
  url: 'https://storuman.example.se/jobb/1',
};

/** Ten jobs on a sheet, two of them with a mistake. */
const sheet = {
  name: 'jobb.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    makeWorkbook([
      [
        ['Rubrik', 'Yrke', 'Sista ansökningsdag', 'Anställningsform', 'Länk'],
        ...Array.from({ length: 10 }, (_none, at) => [
          `Lärare, årskurs ${at}`,
          at === 3 ? 'Rymdgeneral' : 'Lärare i grundskolan, årskurs 4-6',
          at === 7 ? 'snart' : '2026-12-20',
          'Tillsvidare',
          `https://storuman.example.se/larare/${at}`,
        ]),
      ],
    ]),
  ),
};

/** A clerk at a page, every tap of whom is counted: into a field, on a button, on a box. */
function clerkAt(page: Page) {
  let taps = 0;
  const begun = performance.now();
  return {
    taps: () => taps,
    seconds: () => (performance.now() - begun) / 1000,
    async tap(what: Locator) {
      taps++;
      await what.click();
    },
    async choose(name: string, value: string) {
      taps += 2;
      await page.locator(`[name="${name}"]`).selectOption(value);
    },
    /** With the keyboard, once in the field. */
    async write(name: string, text: string) {
      taps++;
      await page.locator(`[name="${name}"]`).fill(text);
    },
  };
}

async function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

it('a clerk’s morning, by hand, in Swedish', { timeout: 120_000 }, async () => {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  const { path } = await letIn(site.current(), 'municipality', 'Siv Ek', storuman);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
  await page.goto(site.url + path);
  const clerk = clerkAt(page);

  // Sign in, and say what is missing of one ad.
  await clerk.tap(page.locator('main form button'));
  await clerk.tap(link('Era annonser i dag'));
  await clerk.tap(link(/^Lägg till det som saknas/));
  await clerk.tap(page.getByLabel('Inflyttare är välkomna att söka'));
  await clerk.tap(page.getByLabel('Det finns bostad just nu'));
  await clerk.write('contactName', 'Inflyttarservice');
  await clerk.write('contactEmail', 'inflytt@storuman.example.se');
  await clerk.tap(button('Skicka'));
  await page.getByText('Skickat.').waitFor();
  expect(clerk.taps()).toBeLessThanOrEqual(8);
  const first = { taps: clerk.taps(), seconds: clerk.seconds() };

  // The next ad: nothing to fill in any more.
  await clerk.tap(link(/^Lägg till det som saknas/));
  await page.getByText('Ifyllt som förra gången.').waitFor();
  await clerk.tap(button('Skicka'));
  await page.getByText('Skickat.').waitFor();
  expect(clerk.taps() - first.taps).toBe(2);
  expect(await page.locator('main').textContent()).toContain('28 väntar på era ord');

  // One of their own by form, checked and kept while it is typed.
  await clerk.tap(link('Egna jobb'));
  await clerk.tap(link('Nytt jobb'));
  await clerk.write('headline', job.headline);
  await clerk.write('occupation', job.occupation);
  await clerk.write('lastDay', job.lastDay);
  await clerk.write('url', 'storuman, jobb 1');
  await clerk.write('text', 'Du arbetar i hemtjänsten i Tärnaby.');
  await page.getByText('Skriv en hel adress.').waitFor();
  await page.getByText('Utkastet är sparat').waitFor();
  expect(await page.getByText('Det här måste fyllas i.').count(), 'what nobody has been in').toBe(0);
  await clerk.write('url', job.url);
  await clerk.choose('employment', 'permanent');
  await page.getByText('Skriv en hel adress.').waitFor({ state: 'detached' });

  // In Arabic, before it is sent.
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    clerk.tap(button('Förhandsgranska')),
  ]);
  await preview.locator('#field-in').selectOption('ar');
  await preview.getByRole('button', { name: 'Visa' }).click();
  await preview.locator('section.message[lang=ar]').first().waitFor();
  expect(await preview.locator('section.message').first().getAttribute('dir')).toBe('rtl');
  expect(await preview.locator('section.message blockquote').first().textContent()).toBe(job.headline);
  expect(await preview.locator('main').textContent()).toContain('Inget är skickat än.');
  await preview.close();
  await clerk.tap(button('Lägg ut jobbet'));
  await page.getByText('Jobbet är ute.').waitFor();

  // Ten by spreadsheet, two with mistakes; one is mended here.
  await clerk.tap(link('Läs in en fil'));
  await page.getByLabel(/^Fil/).setInputFiles(sheet);
  await clerk.tap(button('Läs filen'));
  await page.getByText('8 nya, 2 att rätta.').waitFor();
  await clerk.tap(button('Lägg ut 8 jobb'));
  await page.getByText('De goda raderna är ute.').waitFor();
  await clerk.tap(button(/^Rätta här\s*: rad 5/));
  await page.getByText('Vi känner inte igen yrket.').waitFor();
  await clerk.write('occupation', 'Lärare i grundskolan, årskurs 4-6');
  await clerk.tap(button('Lägg ut jobbet'));
  await page.getByText('Jobbet är ute.').waitFor();

  // One is filled.
  const mine = page.locator('.jobs > li').filter({ hasText: job.headline });
  await clerk.tap(mine.getByText('Stäng eller förläng'));
  await clerk.tap(mine.getByRole('button', { name: 'Jobbet är tillsatt' }));
  await page.getByText('Jobbet är stängt.').waitFor();
  const open = await site.store.ownJobs(storuman, 'open', { today: '2026-11-24', limit: 50, offset: 0 });
  expect(open).toHaveLength(9);
  expect(clerk.taps()).toBeLessThanOrEqual(40);
  measured = { first, whole: { taps: clerk.taps(), seconds: clerk.seconds() } };
  await page.context().close();
});

/** Looked at by whoever asks how long it takes; nothing depends on it. */
let measured: object | undefined;
afterAll(() => {
  const file = process.env['CLERK_MEASURED'];
  if (file && measured) writeFileSync(file, JSON.stringify(measured));
});

describe.each(['sv-SE', 'en-GB'])('in %s, on a phone', (locale) => {
  it('axe finds nothing and nothing scrolls sideways, on any page', { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ locale, viewport: phone });
    const page = await context.newPage();
    await signInAs(page, site, 'municipality', storuman);
    const look = async (what: string) => {
      expect(await findings(page), what).toEqual([]);
      expect(await sidewaysRoom(page), what).toBe(0);
    };
    const send = () => page.locator('form.fields button.primary').click();
    for (const path of [
      ...['/today', '/today?page=2', '/ads/110', '/ads/110/preview?in=ar', '/openings', '/openings/new'],
      ...['/openings?show=closed', '/openings?show=drafts', '/openings/text', '/openings/file'],
      ...['/openings/feeds', '/audit'],
    ]) {
      await page.goto(`${site.url}/staff${path}`);
      await look(path);
    }
    await page.goto(`${site.url}/staff/ads/111`);
    await page.locator('[name=contactName]').fill('Siv');
    await page.locator('[name=contactEmail]').fill('');
    await send();
    await page.locator('.fault').first().waitFor();
    await look('an ad with a fault');
    await page.goto(`${site.url}/staff/openings/new`);
    await send();
    await page.locator('.fault').first().waitFor();
    await look('a job with faults');
    await page.goto(`${site.url}/staff/openings/file`);
    await page.locator('[name=file]').setInputFiles(sheet);
    await send();
    await page.waitForURL('**/file/*');
    await look('row by row');
    await context.close();
  });
});

it('without scripts the same is done by buttons, and a draft is saved by one', async () => {
  const context = await browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, site, 'municipality', storuman);
  await page.goto(`${site.url}/staff/openings/new`);
  await page.locator('[name=headline]').fill('Kock utan skript');
  await page.getByRole('button', { name: 'Spara utkast' }).click();
  await page.getByText('Utkastet är sparat.').waitFor();
  await page
    .locator('.jobs > li')
    .filter({ hasText: 'Kock utan skript' })
    .getByRole('link', { name: 'Fortsätt' })
    .click();
  for (const [name, text] of Object.entries({ ...job, headline: 'Kock utan skript' }))
    await page.locator(`[name=${name}]`).fill(text);
  await page.locator('[name=employment]').selectOption('permanent');
  await page.getByRole('button', { name: 'Lägg ut jobbet' }).click();
  await page.getByText('Jobbet är ute.').waitFor();
  await context.close();
});

it('a form that does not reach us says so, and keeps what was typed', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await signInAs(page, site, 'municipality', storuman);
  await page.goto(`${site.url}/staff/openings/new`);
  await context.setOffline(true);
  await page.locator('[name=headline]').fill('Kock');
  await page.getByText('Utkastet är inte sparat.').waitFor();
  await context.setOffline(false);
  await page.locator('[name=headline]').fill('Kock till skolan');
  await page.getByText('Utkastet är sparat').waitFor();
  await context.close();
});
