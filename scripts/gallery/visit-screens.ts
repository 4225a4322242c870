import type { Browser, Page } from 'playwright-core';
import { type Stop, screens } from './screens.ts';
import { makeWalk } from './walk.ts';

/** One visit on a phone in one language, which stops at every screen that is wanted. */
export async function* visitScreens(
  browser: Browser,
  url: string,
  language: string,
  isWanted: (stop: Stop) => boolean,
): AsyncGenerator<{ readonly stop: Stop; readonly page: Page }> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5, locale: 'sv' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const walk = makeWalk(page, url, language);
    for (const stop of screens.slice(0, screens.findLastIndex(isWanted) + 1)) {
      for (const step of stop.steps)
        await walk(step).catch((error: unknown) => {
          throw new Error(`${language}, on the way to ${stop.screen}, ${step}: ${error}`);
        });
      if (!isWanted(stop)) continue;
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      yield { stop, page };
    }
  } finally {
    await context.close();
  }
}
