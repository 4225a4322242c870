import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser, startSite } from '../test/browser/browser.ts';
import { publishOpening, putTown } from '../test/support/municipality-says.ts';
import { content } from '../test/support/test-app.ts';
import { findFaults } from './gallery/find-faults.ts';
import { type Stop, screens } from './gallery/screens.ts';
import { swedishSentences } from './gallery/swedish-sentences.ts';
import { makeWalk } from './gallery/walk.ts';
import { type Picture, writePage } from './gallery/write-page.ts';

/** Every screen a job seeker can meet, in every language, as pictures on one page: .gallery/index.html. */
const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    screen: { type: 'string', multiple: true },
    /** Pages at once. */
    pages: { type: 'string', default: '4' },
  },
});
const folder = new URL('../.gallery/', import.meta.url).pathname;
const phone = { width: 360, height: 740 };

const site = await startSite();
const { languages } = site.app.knowledge;
const wanted = languages.filter(({ code }) => !values.language || values.language.includes(code));
const isWanted = ({ screen }: Stop) => !values.screen || values.screen.some((one) => screen.startsWith(one));
const last = screens.findLastIndex(isWanted);
if (wanted.length === 0 || last < 0) {
  console.error(`Languages: ${languages.map(({ code }) => code).join(' ')}`);
  console.error(`Screens: ${screens.map(({ screen }) => screen).join(' ')}`);
  process.exit(1);
}
// What municipalities say is on the screens, too.
await publishOpening(site.store, '2083 care-in-hedemora');
await putTown(site.store, '2083 hedemora');
await putTown(site.store, '0127 botkyrka');
await mkdir(folder, { recursive: true });

const browser = await openBrowser();
const pictures: Picture[] = [];
const waiting = [...wanted];
const all = wanted.length * screens.filter(isWanted).length;
const failures: string[] = [];
await Promise.all(
  Array.from({ length: Number(values.pages) }, async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await picture(browser, one.code);
  }),
);
await browser.close();
await site.close();

const order = new Map(screens.map(({ screen }, at) => [screen, at]));
pictures.sort((a, b) => (order.get(a.screen) ?? 0) - (order.get(b.screen) ?? 0));
const form = (code: string) => content.locales[code]?.form as { name: string; direction: string };
await writeFile(
  `${folder}index.html`,
  writePage(
    pictures,
    wanted.map(({ code }) => ({ code, ...form(code) })),
  ),
);
const faulty = pictures.filter(({ faults }) => faults.length > 0);
process.stdout.write(`\r${pictures.length} pictures: ${folder}index.html\n`);
for (const { language, screen, faults } of faulty)
  console.log(`${language} ${screen}: ${faults.join(' | ')}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function picture(browser: Browser, language: string): Promise<void> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 1.5, locale: 'sv' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const walk = makeWalk(page, site.url, language);
  const swedish = language.startsWith('sv')
    ? []
    : swedishSentences(content.locales['sv'], content.locales[language]);
  await mkdir(`${folder}${language}`, { recursive: true });
  try {
    for (const stop of screens.slice(0, last + 1)) {
      for (const step of stop.steps)
        await walk(step).catch((error: unknown) => {
          throw new Error(`${language}, on the way to ${stop.screen}, ${step}: ${error}`);
        });
      if (!isWanted(stop)) continue;
      const file = `${language}/${stop.screen}.jpg`;
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const options = {
        path: `${folder}${file}`,
        type: 'jpeg',
        quality: 80,
        animations: 'disabled',
      } as const;
      await (stop.isWhole
        ? page.screenshot({ ...options, fullPage: true })
        : page.locator('#now').screenshot(options));
      pictures.push({ ...stop, language, file, faults: await findFaults(page, swedish) });
      process.stdout.write(`\r${pictures.length} of ${all} `);
    }
  } catch (error) {
    failures.push(String(error));
  }
  await context.close();
}
