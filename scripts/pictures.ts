import { makeLink } from '../src/app/make-link.ts';
import { linkStages } from '../src/core/link-stages.ts';
import { addDays } from '../src/core/stockholm.ts';
import { linkCount } from '../src/store/schema-staff.ts';
import { openBrowser, startSite } from '../test/browser/browser.ts';
import { personAt } from '../test/browser/person.ts';
import { openWithPasskeys, signInAs } from '../test/browser/staff.ts';

/** Makes the README's pictures anew in docs/pictures: a phone over the invented openings, and a poster. */
/** Makes the README’s pictures anew in docs/pictures: a phone, and the map, over the invented openings. */
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

/** What came of a link, made up: ten weeks of an officer's. */
const officer = await openWithPasskeys(browser);
const { id: ownerId } = await signInAs(officer, site, 'officer');
const { advisor } = site.current();
const link = await makeLink(
  { store: site.store, now: () => Date.parse('2026-09-07T08:00:00Z'), newId: advisor.newId },
  { name: 'Fittja torg', locale: 'ar', occupationGroup: '5321', home: '0127', ownerId },
);
const came = [6, 10, 17, 9, 12, 21, 16, 11, 24, 19];
const share = { arrived: 1, got_matches: 0.85, looked: 0.6, asked_how: 0.35, got_job: 0.08 };
for (const [week, arrived] of came.entries())
  for (const stage of linkStages)
    await site.database.db.insert(linkCount).values({
      ...{ link: link.id, stage, week: addDays('2026-09-07', 7 * week) },
      n: Math.round(arrived * share[stage]),
    });
await officer.goto(`${site.url}/staff/links/${link.id}`);
await officer.locator('.picture').screenshot({ path: `${folder}counts.png` });
await officer.context().close();

/** The poster as paper shows it. At an address of the world: with one, a conversation would want https. */
const printed = await startSite({ config: { PUBLIC_URL: 'https://landa.example.se' } });
const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
await page.emulateMedia({ media: 'print' });
await page.goto(`${printed.url}/poster/sheet?with=ar`);
await page.screenshot({ path: `${folder}poster.png` });
await printed.close();
await showMap();
await browser.close();
await site.close();

/** The map and its table on a wide page. */
async function showMap() {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1200 }, locale: 'sv' });
  const page = await context.newPage();
  await page.goto(`${site.url}/`);
  const { x, y, width, height } = (await page.locator('#map').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 1,
    height: 1,
  };
  const clip = { x: x - 16, y: y - 16, width: width + 32, height: height + 32 };
  await page.screenshot({ path: `${folder}map.png`, clip, fullPage: true });
  await context.close();
}
