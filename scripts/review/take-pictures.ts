import type { Browser, Locator } from 'playwright-core';
import type { Args } from '../../src/core/screen.ts';
import { knowledge } from '../../test/support/test-app.ts';
import { openGallerySite } from '../gallery/open-site.ts';
import type { Stop } from '../gallery/screens.ts';
import { visitScreens } from '../gallery/visit-screens.ts';
import { type Box, findPlaces } from './find-places.ts';
import { noteSaid } from './note-said.ts';

/** One screen as a reader sees it, and which sentences can be seen on it. */
export interface ScreenPicture {
  readonly stop: Stop;
  readonly width: number;
  readonly height: number;
  /** WebP, in base64. */
  readonly data: string;
  readonly places: ReadonlyMap<string, Box>;
}

export interface Pictures {
  readonly pictures: readonly ScreenPicture[];
  /** What stood in a sentence when it was said. */
  readonly seen: ReadonlyMap<string, Args>;
}

/** Walks through the screens in one language; what is said on the way tells which sentences stand on which screen. */
export async function takePictures(
  browser: Browser,
  language: string,
  isWanted: (stop: Stop) => boolean,
  onPicture: () => void = () => {},
): Promise<Pictures> {
  const noting = noteSaid(knowledge.speaker, language);
  const site = await openGallerySite({ parts: { knowledge: { ...knowledge, speaker: noting.speaker } } });
  const pictures: ScreenPicture[] = [];
  const seen = new Map<string, Args>();
  try {
    for await (const { stop, page } of visitScreens(browser, site.url, language, isWanted)) {
      const shown = page.locator(stop.isWhole ? 'html' : '#now');
      const said = noting.take();
      const places = await findPlaces(shown, said);
      for (const { id, args } of said)
        if (!seen.has(id) || (places.has(id) && !pictures.some((one) => one.places.has(id))))
          seen.set(id, args);
      pictures.push({ stop, places, ...(await picture(shown)) });
      onPicture();
    }
  } finally {
    await site.close();
  }
  return { pictures, seen };
}

/** Small enough that all of them together can be sent by e-mail. */
async function picture(shown: Locator): Promise<Pick<ScreenPicture, 'width' | 'height' | 'data'>> {
  const clip = await shown.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const session = await shown.page().context().newCDPSession(shown.page());
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: 40, captureBeyondViewport: true },
    clip: { ...clip, scale: 1 },
  });
  await session.detach();
  return { width: clip.width, height: clip.height, data };
}
