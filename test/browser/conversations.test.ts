import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from './axe.ts';
import { useSite } from './browser.ts';
import { personAt, wholeConversation } from './person.ts';

const { browser, site } = await useSite();

const phone = { width: 360, height: 740 };

async function open(locale: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, locale, ...options });
  const page = await context.newPage();
  await page.goto(`${site.url}/chat`);
  return page;
}

describe.each(['sv', 'ar', 'so'])('in %s', (locale) => {
  it('a whole conversation with scripts, in which axe finds nothing', async () => {
    const page = await open(locale);
    const person = personAt(page);
    expect(await findings(page), 'the first screen').toEqual([]);
    await page.locator('main a.primary').click();
    expect(await findings(page), 'consent').toEqual([]);
    await person.tap(`consent.${locale}.yes`);
    for (const step of wholeConversation) {
      await person.does(step);
      expect(await findings(page), step).toEqual([]);
      expect(await sidewaysRoom(page), step).toBe(0);
    }
    const id = await person.vacancyShown();
    for (const verb of ['reasons', 'apply', 'town', 'support', 'left']) {
      await person.tap(`${verb}.${id}`);
      expect(await findings(page), verb).toEqual([]);
      await person.tap('back');
    }
    for (const place of [
      'map',
      'answers',
      'plan',
      'applied',
      'language',
      'privacy',
      'help',
      'mydata',
      'forget',
    ]) {
      await person.say(`/${place}`);
      expect(await findings(page), place).toEqual([]);
    }
    await person.say('/plan');
    await person.say('2027-06-01');
    expect(await findings(page), 'the steps of a plan').toEqual([]);
    expect(await sidewaysRoom(page), 'the steps of a plan').toBe(0);
    await page.goto(`${site.url}/chat/plan`);
    expect(await findings(page), 'a plan to print').toEqual([]);
    await page.goto(`${site.url}/chat/end`);
    expect(await findings(page), 'end').toEqual([]);
    await page.locator('main button').click();
    expect(await findings(page), 'ended').toEqual([]);
    await page.context().close();
  });

  it('the same conversation without scripts, screen by screen the same words', async () => {
    const [page, plain] = [await open(locale), await open(locale, { javaScriptEnabled: false })];
    const [person, without] = [personAt(page), personAt(plain)];
    expect(await plain.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const one of [page, plain]) await one.locator('main a.primary').click();
    for (const step of [`tap consent.${locale}.yes`, ...wholeConversation]) {
      await person.does(step);
      await without.does(step);
      expect(await without.now(), step).toBe(await person.now());
    }
    expect(await without.now()).toContain('Älvdalen');
    await without.tap(`reasons.${await without.vacancyShown()}`);
    expect(await plain.locator('#now .points li').count()).toBeGreaterThan(3);
    await plain.reload();
    expect(await plain.locator('#now .points li').count()).toBeGreaterThan(3);
    await plain.goto(`${site.url}/chat/end`);
    await plain.locator('main button').click();
    expect(await plain.locator('main a.primary').getAttribute('href')).toBe(`/chat?lang=${locale}`);
    for (const one of [page, plain]) await one.context().close();
  });
});

it.each(['/', '/s/kista', '/join', '/privacy', '/status', '/nothing', '/chat?example=family&n=5'])(
  'axe finds nothing at %s',
  async (path) => {
    const page = await open('ar');
    await page.goto(site.url + path);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  },
);

describe('with scripts', () => {
  it('no page is loaded anew, and a chosen answer keeps the focus', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    for (const step of wholeConversation.slice(0, 7)) await person.does(step);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('value') ?? document.activeElement?.id);
    expect(await focused()).toBe('m.children_ages.6_15');
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(2);
    await person.tap('done.children_ages');
    expect(await focused()).toBe('now');
    await page.context().close();
  });

  it('who types stays in the field and hears what is new', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await person.say('vårdbiträde');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('say');
    expect(await page.locator('#heard').textContent()).toContain('Var bor du nu?');
    await person.say('qwertyqwerty');
    expect(await page.locator('#heard').textContent()).toContain('Jag hittar inte den platsen');
    expect(await page.locator('#say').inputValue()).toBe('qwertyqwerty');
    expect(await page.locator('#now .note').isVisible()).toBe(true);
    await person.say('Fittja');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('now');
    expect(await page.title()).toContain('Vårdbiträde');
    await person.say('gbg');
    const { y = -1 } = (await page.locator('#now .note').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it('an answer that does not reach us stays in its field, and the page says so', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await page.context().setOffline(true);
    await page.locator('#say').fill('vårdbiträde');
    await page.locator('#say').press('Enter');
    await page.locator('#trouble').waitFor();
    expect(await page.locator('#trouble').textContent()).toContain('Ditt svar är inte skickat');
    expect(await page.locator('#say').inputValue()).toBe('vårdbiträde');
    await page.context().setOffline(false);
    await page.locator('#say').press('Enter');
    await page.waitForFunction(() => document.querySelector('#now')?.textContent?.includes('Var bor du nu?'));
    await page.context().close();
  });

  it('an answer that we could not take stays in its field too', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await page.route('**/chat', (route) =>
      route.fulfill({ status: 503, contentType: 'text/html', body: '<p>' }),
    );
    await page.locator('#say').fill('vårdbiträde');
    await page.locator('#say').press('Enter');
    await page.locator('#trouble').waitFor();
    expect(await page.locator('#say').inputValue()).toBe('vårdbiträde');
    await page.context().close();
  });

  it('a language chosen in the conversation is that of everything on the page', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    const before = await page.title();
    await person.say('/language');
    await person.tap('lang.so');
    const words = () =>
      page.evaluate(() => [document.title, document.querySelector('#heard')?.getAttribute('data-busy')]);
    const [title, busy] = await words();
    expect(title).not.toBe(before);
    await page.reload();
    expect(await words()).toEqual([title, busy]);
    await page.context().close();
  });

  it('a browser of some years ago answers as well', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.addInitScript(() => {
      Reflect.deleteProperty(AbortSignal, 'timeout');
      const Now = FormData;
      window.FormData = class extends Now {
        constructor(form?: HTMLFormElement) {
          super(form);
        }
      };
    });
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await person.tap('a.work.5330');
    expect(await person.now()).toContain('Var bor du nu?');
    await page.context().close();
  });

  it('a sign of life in one tab is one in all, and "End and clear" clears them all', async () => {
    const page = await open('sv');
    await page.locator('main a.primary').click();
    await personAt(page).tap('consent.sv.yes');
    await page.clock.install({ time: Date.now() });
    await page.reload();
    const second = await page.context().newPage();
    await page.clock.runFor(15 * 60_000);
    await second.goto(`${site.url}/chat`);
    await personAt(second).tap('a.work.5330');
    await page.clock.runFor(10 * 60_000);
    expect(page.url()).toBe(`${site.url}/chat#now`);
    await second.goto(`${site.url}/chat/end`);
    await second.locator('main button').click();
    await page.locator('main#chat').waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toContain('Vårdbiträde');
    await page.context().close();
  });

  it('asks after eighteen silent minutes, and clears the page after twenty', async () => {
    const page = await open('sv');
    const person = personAt(page);
    await page.clock.install({ time: Date.now() });
    await page.locator('main a.primary').click();
    await person.tap('consent.sv.yes');
    await page.clock.runFor(18 * 60_000 + 2000);
    expect(await page.locator('#idle').isVisible()).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.locator('#idle button').click();
    expect(await page.locator('#idle').isVisible()).toBe(false);
    await page.clock.runFor(20 * 60_000 + 2000);
    await page.waitForURL('**/chat/ended?why=idle&lang=sv');
    expect(await page.locator('main').innerText()).toContain('Samtalet är slut');
    await page.context().close();
  });
});

it('the whole way can be gone by keyboard alone', async () => {
  const page = await open('sv');
  const press = async (text: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (label === text) {
        await page.keyboard.press('Enter');
        await personAt(page).settled();
        return;
      }
    }
    throw new Error(`"${text}" was not reached by keyboard`);
  };
  await press('Börja');
  await page.waitForURL('**/chat?at=*');
  await press('Ja, kör igång');
  await page.waitForFunction(() => document.querySelector('#now')?.textContent?.includes('Vilket jobb'));
  await press('Vårdbiträde');
  await page.waitForFunction(() => document.querySelector('#now')?.textContent?.includes('Var bor du'));
  await press('Hoppa över');
  await page.waitForFunction(() => document.querySelector('#now')?.textContent?.includes('lediga jobb'));
  await page.context().close();
});

it('nothing has to be scrolled sideways at 200 % on a narrow screen', async () => {
  const page = await open('sv', { viewport: { width: 640, height: 900 }, deviceScaleFactor: 1 });
  const person = personAt(page);
  await page.setViewportSize({ width: 320, height: 450 });
  await page.locator('main a.primary').click();
  await person.tap('consent.sv.yes');
  for (const step of wholeConversation) {
    await person.does(step);
    expect(await sidewaysRoom(page), step).toBe(0);
  }
  await page.context().close();
});

function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
