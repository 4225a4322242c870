import { type Context, Hono } from 'hono';
import { linkAddress } from '../../core/link-address.ts';
import type { Language } from '../../core/world.ts';
import type { PageKit } from '../../page/document.tsx';
import { qrSvg } from '../../page/qr.ts';
import type { Rasterise } from '../../page/raster.ts';
import { type Choice, idOf, queryOf, readChoice } from './choice.ts';
import { renderMaker } from './maker-page.tsx';
import { renderSheet } from './sheet-page.tsx';

export interface PosterOptions {
  readonly kit: PageKit;
  readonly languages: readonly Language[];
  readonly telegram: () => Promise<string | undefined>;
  readonly publicUrl: string | undefined;
  readonly rasterise: Rasterise;
  /** The language a visitor reads. */
  readonly visitorOf: (c: Context) => string;
}

/** In pixels: sharp on a poster of any size that a printer at home takes. */
const pngWidth = 1200;

/** Posters for anyone: no account, and nothing is stored. */
export function makePoster(options: PosterOptions): Hono {
  const { kit, languages, visitorOf } = options;
  const poster = new Hono();

  poster.get('/', (c) =>
    withChoice(c, async (choice) => {
      const content = { other: choice.other, address: await addressOf(c, choice) };
      const code = `/poster/qr.svg?${queryOf(choice)}`;
      const page = { locale: visitorOf(c), languages, choice, content: { ...content, code } };
      return c.html(renderMaker(kit, page));
    }),
  );

  poster.get('/sheet', (c) =>
    withChoice(c, async (choice) => {
      const address = await addressOf(c, choice);
      // Inside the page: a poster without its square would be paper and no more.
      const code = `data:image/svg+xml,${encodeURIComponent(qrSvg(address.url))}`;
      return c.html(
        renderSheet(kit, { locale: visitorOf(c), choice, content: { other: choice.other, address, code } }),
      );
    }),
  );

  poster.get('/qr.svg', (c) =>
    withChoice(c, async (choice) =>
      c.body(qrSvg((await addressOf(c, choice)).url), 200, file(choice, 'svg', 'image/svg+xml')),
    ),
  );

  poster.get('/qr.png', (c) =>
    withChoice(c, async (choice) => {
      const svg = qrSvg((await addressOf(c, choice)).url);
      return c.body(await options.rasterise(svg, pngWidth), 200, file(choice, 'png', 'image/png'));
    }),
  );

  return poster;

  async function withChoice(c: Context, answer: (choice: Choice) => Promise<Response>): Promise<Response> {
    const choice = readChoice(c.req.query(), languages, visitorOf(c));
    return choice ? answer(choice) : c.notFound();
  }

  async function addressOf(c: Context, choice: Choice) {
    const telegram = options.publicUrl ? undefined : await options.telegram();
    return linkAddress(idOf(choice), {
      publicUrl: options.publicUrl,
      telegram,
      origin: new URL(c.req.url).origin,
    });
  }
}

function file(choice: Choice, ending: string, type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="landa-qr-${idOf(choice)}.${ending}"`,
    'Cache-Control': 'public, max-age=3600',
    // Where no language is asked for, it is the visitor's own.
    Vary: 'Accept-Language',
  };
}
