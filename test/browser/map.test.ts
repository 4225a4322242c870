import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { personAt } from './person.ts';

const { browser, site } = await useSite();

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

const sidewaysRoom = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const isTableSeen = (page: Page) => page.locator('.numbers tbody tr').first().isVisible();

describe.each(['sv', 'en', 'ar', 'so'])('the map in %s', (lang) => {
  it.each([phone, desk])(
    'is a page in which axe finds nothing, and nothing sticks out ($width px wide)',
    async (viewport) => {
      const page = await open(`/?lang=${lang}`, { viewport });
      expect(await findings(page)).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
      if (viewport === phone) await page.locator('.numbers summary').click();
      expect(await isTableSeen(page)).toBe(true);
      expect(await findings(page), 'with the table').toEqual([]);
      expect(await sidewaysRoom(page), 'with the table').toBe(0);
      await page.context().close();
    },
  );

  it('draws every dot within the picture, with its legend in the open', async () => {
    const page = await open(`/?lang=${lang}`);
    const overlaps = await page.evaluate(() => {
      const box = (one: Element) => one.getBoundingClientRect();
      const frame = box(document.querySelector('.map') as Element);
      const all = [...document.querySelectorAll('.map circle, .map text')].map(box);
      const sizes = [...document.querySelectorAll('.map .sizes *')].map(box);
      const dots = [...document.querySelectorAll('.map [data-place] circle')].map(box);
      const outside = all.filter(
        (one) =>
          one.left < frame.left ||
          one.right > frame.right ||
          one.top < frame.top ||
          one.bottom > frame.bottom,
      );
      const hit = sizes.filter((one) =>
        dots.some(
          (dot) =>
            dot.left < one.right && dot.right > one.left && dot.top < one.bottom && dot.bottom > one.top,
        ),
      );
      return [dots.length > 50, outside.length, hit.length];
    });
    expect(overlaps).toEqual([true, 0, 0]);
    await page.context().close();
  });
});

it('the first screen of a phone says what it is and has the button to begin', async () => {
  const page = await open('/?lang=sv');
  for (const text of ['h1', '.ways .primary']) {
    const { y = 0, height = 0 } = (await page.locator(`main ${text}`).boundingBox()) ?? {};
    expect(y + height, text).toBeLessThan(phone.height - 150);
  }
  await page.context().close();
});

it('the form works without scripts, and comes back to the map', async () => {
  const page = await open('/?lang=sv', { javaScriptEnabled: false });
  await page.locator('#work').selectOption('5330');
  await page.locator('[name="permanent"]').check();
  await page.locator('.choice-of-work button').click();
  await page.waitForURL('**/?lang=sv&work=5330&permanent=1#map');
  expect(await page.locator('#work').inputValue()).toBe('5330');
  expect(await page.locator('#map > p').innerText()).toMatch(
    /^14 lediga jobb i 5 kommuner: Vårdbiträde. Alla är fasta.$/,
  );
  await page.context().close();
});

it('on paper both the map and the whole table are there, dark on white', async () => {
  const page = await open('/?lang=sv', { colorScheme: 'dark' });
  expect(await isTableSeen(page)).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.numbers tbody tr').last().isVisible()).toBe(true);
  expect(await page.locator('.choice-of-work').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(244, 246, 243)',
  );
  await page.context().close();
});

it('in the conversation the map is a picture with words beside it', async () => {
  const page = await open('/chat?lang=ar');
  const person = personAt(page);
  await page.locator('main a.primary').click();
  for (const step of ['tap consent.ar.yes', 'tap a.work.5330', 'say Fittja', 'tap go.map'])
    await person.does(step);
  const picture = page.locator('#now img');
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(440);
  expect(await picture.getAttribute('alt')).toContain('خريطة السويد');
  expect(await person.now()).toContain('Borgholm');
  expect(await findings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
  await person.tap('go.map_all.told');
  await person.tap('back.told');
  expect(await person.vacancyShown()).not.toBe('');
  await page.context().close();
});

it.each(['/join?lang=sv', '/join?lang=en'])('axe finds nothing at %s', async (path) => {
  const page = await open(path);
  expect(await findings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
  await page.context().close();
});
