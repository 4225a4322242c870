import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../test/browser/browser.ts';
import { content } from '../test/support/test-app.ts';
import { findFaults } from './gallery/find-faults.ts';
import { openGallerySite } from './gallery/open-site.ts';
import { type Stop, screens } from './gallery/screens.ts';
import { swedishSentences } from './gallery/swedish-sentences.ts';
import { visitScreens } from './gallery/visit-screens.ts';
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

const site = await openGallerySite();
const { languages } = site.app.knowledge;
const wanted = languages.filter(({ code }) => !values.language || values.language.includes(code));
const isWanted = ({ screen }: Stop) => !values.screen || values.screen.some((one) => screen.startsWith(one));
if (wanted.length === 0 || !screens.some(isWanted)) {
  console.error(`Languages: ${languages.map(({ code }) => code).join(' ')}`);
  console.error(`Screens: ${screens.map(({ screen }) => screen).join(' ')}`);
  process.exit(1);
}
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
  const swedish = language.startsWith('sv')
    ? []
    : swedishSentences(content.locales['sv'], content.locales[language]);
  await mkdir(`${folder}${language}`, { recursive: true });
  try {
    for await (const { stop, page } of visitScreens(browser, site.url, language, isWanted)) {
      const file = `${language}/${stop.screen}.jpg`;
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
}
