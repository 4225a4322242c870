import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readQr } from '../support/read-qr.ts';
import { content } from '../support/test-app.ts';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { print } from './paper.ts';

const publicUrl = 'https://landa.example.se';
const others = Object.keys(content.locales).filter((code) => code !== 'sv');
const papers = others.flatMap((other) => [[other, 'a4', 1] as const, [other, 'cards', 4] as const]);
const { browser, site } = await useSite({ config: { PUBLIC_URL: publicUrl } });

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'sv',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

describe.each(['sv', 'ar'])('in %s', (lang) => {
  it.each(['/poster?with=so', '/poster/sheet?with=ar', '/poster/sheet?with=so&format=cards'])(
    'axe finds nothing at %s, and nothing has to be scrolled sideways',
    async (path) => {
      for (const width of [360, 1280]) {
        const page = await open(`${path}&lang=${lang}`, { viewport: { width, height: 800 } });
        expect(await findings(page)).toEqual([]);
        const room = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(await room()).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    },
  );
});

describe('the maker', () => {
  it('is used by keyboard alone, as far as the printer', async () => {
    const page = await open('/poster?link=kista-1', { viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    const press = async (text: string) => {
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => document.activeElement?.textContent?.trim());
        if (label === text) return page.keyboard.press('Enter');
      }
      throw new Error(`"${text}" was not reached by keyboard`);
    };
    // The one in the page's own choice of language comes first.
    await page.locator('fieldset button').first().focus();
    await press('Soomaali');
    await page.waitForURL('**/poster?lang=sv&link=kista-1&with=so');
    expect(await page.locator('[aria-pressed="true"]').textContent()).toBe('Soomaali');
    await press('Fyra kort på ett A4');
    await page.waitForURL('**/poster/sheet?with=so&link=kista-1&format=cards&lang=sv');
    await press('Skriv ut');
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    await page.locator('.sheet-bar a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/poster?with=so&link=kista-1&lang=sv');
    await page.context().close();
  });

  it('works without a script; there the browser’s own menu prints', async () => {
    const page = await open('/poster', { javaScriptEnabled: false });
    await page.locator('button[value="en"]').click();
    await page.locator('a[href*="format=a4"]').click();
    expect(await page.locator('#print').isVisible()).toBe(false);
    expect(await page.locator('h1').last().textContent()).toContain('Permanent jobs');
    await page.context().close();
  });

  it('shows the poster as it will be, to the last line', async () => {
    const page = await open('/poster?with=so');
    const lines = (where: string) =>
      page.locator(`${where} .poster-a4 :is(p, h1)`).evaluateAll((all) =>
        all.map((one) => {
          const height = one.closest('.poster')?.getBoundingClientRect().height ?? 0;
          return Math.round((one.getBoundingClientRect().height / height) * 100);
        }),
      );
    const preview = await lines('.preview');
    await page.goto(`${site.url}/poster/sheet?with=so`);
    expect(await lines('.sheet')).toEqual(preview);
    await page.context().close();
  });

  it('gives the square as a file', async () => {
    const page = await open('/poster?with=so');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href*="qr.png"]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('landa-qr-so.png');
    await page.context().close();
  });
});

/** Printed and read back in a language of each script; EVERY=1 prints all. */
const printed = papers.filter(
  ([other]) => process.env['EVERY'] === '1' || ['ar', 'so', 'ti', 'th'].includes(other),
);

describe.each(printed)('Swedish and %s, %s', (other, format, squares) => {
  it('is one A4, whose squares lead to the address, in greys too', async () => {
    const page = await open(`/poster/sheet?with=${other}&format=${format}`, { colorScheme: 'dark' });
    const { sheets, paper, text, picture } = await print(page);
    expect([sheets, paper]).toEqual([1, 'A4']);
    expect(text).not.toContain('Skriv ut');
    expect(text.match(new RegExp(`landa.example.se/s/${other}`, 'g'))).toHaveLength(squares);
    expect(await readQr(picture())).toEqual(Array(squares).fill(`${publicUrl}/s/${other}`));
    await page.context().close();
  });
});

it.each(papers)(
  'Swedish and %s, %s: no words run over, even with the widest address',
  async (other, format) => {
    const page = await open(`/poster/sheet?with=${other}&format=${format}&link=${'W'.repeat(32)}`);
    await page.emulateMedia({ media: 'print' });
    expect(await overflowing(page)).toEqual([]);
    await page.context().close();
  },
);

/** What stands outside its poster, or over something else on it. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.poster')].flatMap((poster) => {
      const box = poster.getBoundingClientRect();
      const parts = [...poster.querySelectorAll('p, h1, .poster-code, .poster-land')].map((part) => ({
        name: part.textContent || part.className,
        isPicture: part.className === 'poster-land',
        // The words themselves: a line box may be higher.
        box: (() => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return part.childNodes.length > 0 ? range.getBoundingClientRect() : part.getBoundingClientRect();
        })(),
      }));
      const margin = box.width * 0.03;
      const outside = parts.filter(
        ({ isPicture, box: { left, right, bottom } }) =>
          !isPicture &&
          (left < box.left + margin || right > box.right - margin || bottom > box.bottom - margin),
      );
      const over = parts.flatMap((one, at) =>
        parts
          .slice(at + 1)
          .filter(
            (another) =>
              !(one.isPicture || another.isPicture) &&
              Math.min(one.box.right, another.box.right) - Math.max(one.box.left, another.box.left) > 1 &&
              Math.min(one.box.bottom, another.box.bottom) - Math.max(one.box.top, another.box.top) > 1,
          )
          .map((another) => ({ name: `${one.name} over ${another.name}` })),
      );
      const land = parts.find(({ isPicture }) => isPicture)?.box.top ?? 0;
      const what = Math.max(
        ...[...poster.querySelectorAll('.poster-what p')].map((one) => one.getBoundingClientRect().bottom),
      );
      return [
        ...outside.map(({ name }) => `outside: ${name}`),
        ...over.map(({ name }) => name),
        // On another machine letters may be a little wider, or higher.
        ...(what > land - box.width * 0.015 ? ['no room to spare'] : []),
        ...(poster.scrollHeight > poster.clientHeight + 1 ? ['higher than its paper'] : []),
      ];
    }),
  );
}
