import { openBrowser, startSite } from '../test/browser/browser.ts';
import { personAt } from '../test/browser/person.ts';

/** Makes the README's pictures anew in docs/pictures: a phone, over the invented openings. */
const site = await startSite();
const browser = await openBrowser();
const folder = new URL('../docs/pictures/', import.meta.url).pathname;
const phone = { width: 360, height: 720 };

async function talk(locale: string, name: string, steps: readonly string[], colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 1.5, locale, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site.url}/chat`);
  const person = personAt(page);
  if (steps.length > 0) {
    await page.locator('main a.primary').click();
    await person.tap(`consent.${locale}.yes`);
    for (const step of steps) {
      // What belongs to the vacancy shown is named by its id, which is made for each database.
      const id = step.endsWith('.shown') ? await person.vacancyShown() : '';
      await person.does(step.replace(/shown$/, id));
    }
    await page.locator('#now').evaluate((now) => now.scrollIntoView({ block: 'start' }));
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}

const toCard = ['tap a.work.5330', 'say Fittja', 'tap go.fit', 'tap a.movers.me_and_children'];
await talk('sv', 'hello', [], 'light');
await talk(
  'so',
  'job',
  [...toCard, 'tap m.children_ages.6_15', 'tap done.children_ages', 'tap go.jobs'],
  'light',
);
await talk('ar', 'children', [...toCard, 'tap m.children_ages.0_5', 'tap m.children_ages.6_15'], 'dark');
await talk(
  'en',
  'left',
  [
    ...toCard.map((step) => step.replace('Fittja', 'Stockholm')),
    'tap m.children_ages.6_15',
    'tap done.children_ages',
    'tap go.jobs',
    'tap left.shown',
    'tap change.children_count',
    'tap a.children_count.2',
  ],
  'light',
);
await browser.close();
await site.close();
