import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReview } from '../../scripts/review/make-review.ts';
import { judgeNotes, readNotes } from '../../scripts/review/notes.ts';
import { sentencesOf } from '../../scripts/review/sentences.ts';
import { content, knowledge } from '../support/test-app.ts';
import { findings } from './axe.ts';
import { openBrowser } from './browser.ts';

const languages = ['so', 'fa'] as const;
const screens = ['consent', 'consent-no'];
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'landa-review-'));
  await Promise.all(
    languages.map(async (language) => {
      const isWanted = ({ screen }: { screen: string }) => screens.includes(screen);
      await writeFile(
        `${folder}/${language}.html`,
        await makeReview(browser, { language, words: 'sv', isWanted }),
      );
    }),
  );
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** The page as a file on a phone, as one opens what came by e-mail. */
async function open(
  language: (typeof languages)[number],
  before: (page: Page) => Promise<void> = async () => {},
) {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'sv' });
  const page = await context.newPage();
  await before(page);
  await page.goto(pathToFileURL(`${folder}/${language}.html`).href);
  return page;
}
const item = (page: Page, id: string) => page.locator(`li[data-id="${id}"]`);
const choose = (page: Page, id: string, verdict: string) =>
  item(page, id).locator(`input[value="${verdict}"]`).check();
const far = (page: Page) => page.locator('#far').textContent();
/** Another day. A browser that is busy takes its time until one page sees what another has written. */
async function comeBack(page: Page, expected: string): Promise<Page> {
  const url = page.url();
  let again = page;
  const look = async () => {
    await again.close();
    again = await page.context().newPage();
    await again.goto(url);
    return far(again);
  };
  await expect.poll(look, { timeout: 30_000, interval: 500 }).toBe(expected);
  return again;
}
async function save(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  expect(file.suggestedFilename()).toMatch(/^landa-(so|fa)-review-\d{4}-\d\d-\d\d\.json$/);
  const path = `${folder}/${file.suggestedFilename()}`;
  await file.saveAs(path);
  return path;
}

describe.each(languages)('in %s', (language) => {
  it('axe finds nothing, and nothing has to be scrolled sideways', async () => {
    const page = await open(language);
    await choose(page, 'consent-no', 'wrong');
    await item(page, 'consent-no').locator('image').waitFor({ state: 'attached' });
    expect(await findings(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.context().close();
  });

  it('each text is said to be in its language, and read from its side', async () => {
    const page = await open(language);
    const own = item(page, 'consent-hello').locator('.own');
    const { speaker } = knowledge;
    expect(await own.textContent()).toBe(speaker.say(language, { say: 'consent-hello' }));
    for (const part of [own, item(page, 'consent-hello').locator('textarea[name="instead"]')])
      expect([await part.getAttribute('lang'), await part.getAttribute('dir')]).toEqual([
        language,
        speaker.direction(language),
      ]);
    expect(await item(page, 'consent-hello').locator('[lang="sv"]').first().getAttribute('dir')).toBe('ltr');
    await page.context().close();
  });
});

it('what was written is still there when one comes back, and goes by file to another machine and to the script', async () => {
  let page = await open('so');
  const all = sentencesOf('so', content.locales);
  const shown = await page.locator('li[data-id]').count();
  expect(await far(page)).toBe(`0 av ${shown} lästa`);
  await choose(page, 'consent-no', 'right');
  await choose(page, 'consent-yes', 'wrong');
  await item(page, 'consent-yes').getByLabel('Jag skulle säga').fill('Haa, "bilow"\n<waan rabaa>');
  page = await comeBack(page, `2 av ${shown} lästa`);
  expect(await item(page, 'consent-yes').locator('textarea[name="instead"]').inputValue()).toContain('<waan');
  await page.locator('#show').selectOption('wrong');
  expect(await page.locator('li[data-id]:visible').count()).toBe(1);
  const path = await save(page);
  await page.context().close();

  const elsewhere = await open('so');
  await choose(elsewhere, 'consent-yes', 'unsure');
  await choose(elsewhere, 'consent-age', 'right');
  await elsewhere.locator('#file').setInputFiles(path);
  await elsewhere.locator('#heard:visible').waitFor();
  expect(await far(elsewhere)).toBe(`3 av ${shown} lästa`);
  const { notes, damaged } = readNotes(await readFile(await save(elsewhere), 'utf8'));
  expect(damaged).toEqual([]);
  // The later verdict, with what only the earlier note said.
  expect(notes.find(({ id }) => id === 'consent-yes')).toMatchObject({
    verdict: 'unsure',
    note: 'Haa, "bilow"\n<waan rabaa>',
  });
  const judged = judgeNotes(notes, all);
  expect(judged.notes.flatMap(({ changed }) => changed)).toEqual([]);
  expect(judged.unread).toHaveLength(all.length - 3);
  await elsewhere.context().close();
});

it('a file that is none, or of another language, changes nothing; notes on sentences that are no more stay', async () => {
  const page = await open('so');
  const give = async (file: object) => {
    await page.locator('#file').setInputFiles({
      ...{ name: 'notes.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.locator('#heard:visible').waitFor();
    return page.locator('#heard').textContent();
  };
  const old = {
    id: 'gone',
    source: 'x',
    translation: 'y',
    verdict: 'wrong',
    instead: 'z',
    note: '',
    at: '2026',
  };
  expect(await give({ some: 'thing' })).toContain('går inte att läsa');
  expect(await give({ landa: 'review', language: 'fa', notes: [old] })).toContain('ett annat språk: fa');
  expect(await give({ landa: 'review', language: 'so', notes: [old] })).toContain('Filen är öppnad');
  const changed = { ...old, id: 'consent-yes' };
  await give({ landa: 'review', language: 'so', notes: [changed] });
  expect(await item(page, 'consent-yes').locator('.changed').isVisible()).toBe(true);
  expect(await far(page)).toMatch(/^0 av/);
  const { notes } = readNotes(await readFile(await save(page), 'utf8'));
  expect(notes.map(({ id }) => id).toSorted()).toEqual(['consent-yes', 'gone']);
  await page.context().close();
});

it.each([
  [
    'is full',
    () =>
      Object.assign(Storage.prototype, {
        setItem: () => {
          throw new Error('full');
        },
      }),
  ],
  [
    'is forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no');
        },
      }),
  ],
])('says so when the browser’s store %s; the file is saved all the same', async (_, broken) => {
  const page = await open('so', async (page) => {
    await page.addInitScript(broken);
  });
  expect(await page.locator('#not-kept').isVisible()).toBe(false);
  await choose(page, 'consent-no', 'right');
  expect(await page.locator('#not-kept').isVisible()).toBe(true);
  const { notes } = readNotes(await readFile(await save(page), 'utf8'));
  expect(notes.map(({ id }) => id)).toEqual(['consent-no']);
  await page.context().close();
});

it('the next unread sentence is one key away, and nothing is fetched from anywhere', async () => {
  const asked: string[] = [];
  const page = await open('fa', async (page) => {
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  });
  await page.locator('#next').focus();
  await page.keyboard.press('Enter');
  const current = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-id'));
  const first = await current();
  await page.keyboard.press('Space');
  await page.locator('#next').focus();
  await page.keyboard.press('Enter');
  expect(await current()).not.toBe(first);
  expect(await far(page)).toMatch(/^1 av/);
  await page.locator('.strip image').first().waitFor({ state: 'attached' });
  await page.locator('.strip').first().click();
  expect(await findings(page)).toEqual([]);
  expect([...new Set(asked)].toSorted()).toEqual(['blob:', 'file:']);
  await page.context().close();
});

it('a sentence is shown on the screen where it was said, and only there', async () => {
  const page = await open('so');
  const places = async (id: string) =>
    JSON.parse((await item(page, id).locator('.strip').getAttribute('data-places')) ?? '[]').map(
      ({ screen }: { screen: string }) => screen,
    );
  expect(await places('consent-hello')).toEqual(['consent']);
  expect(await places('consent-declined')).toEqual(['consent-no']);
  // Said in Telegram only.
  expect(await item(page, 'consent-telegram').count()).toBe(0);
  await page.context().close();
});
