import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { OpenCounts } from '../app/ports.ts';
import { likelyFirst } from '../core/likely-first.ts';
import { choosePlaces, type OpenPlaces } from '../core/map/open-places.ts';
import type { Screen } from '../core/screen.ts';
import type { Language } from '../core/world.ts';
import { chooseLanguage } from '../page/choose-language.ts';
import type { PageKit } from '../page/document.tsx';
import type { Rasterise } from '../page/raster.ts';
import { type SharePicture, sharePicture, shareSvg } from '../page/share-picture.ts';
import { renderJoin } from './join-page.tsx';
import { renderLanding } from './landing-page.tsx';
import type { MapOnPage } from './map-section.tsx';
import { renderNotFound, renderPrivacy, renderStatus, renderTrouble } from './plain-pages.tsx';
import { isStartLink } from './poster/choice.ts';
import { makePoster } from './poster/routes.ts';

export interface ServerOptions {
  readonly kit: PageKit;
  readonly languages: readonly Language[];
  /** The conversation in a browser. */
  readonly chat: Hono;
  /** Openings from municipalities. */
  readonly api: Hono;
  /** Pages of officers, municipalities and operators. */
  readonly staff: Hono;
  /** Missing where updates are fetched instead. */
  readonly webhook?: Hono;
  /** The privacy policy, as the conversation says it. */
  readonly privacy: () => Screen['blocks'];
  /** The language that a start link hints at, if any. */
  readonly hint: (link: string) => Promise<string | undefined>;
  /** Who runs this service, as people are told. */
  readonly operator: { readonly name: string; readonly contact: string };
  /** Where the jobs are now. */
  readonly openPlaces: () => Promise<OpenPlaces>;
  readonly map: Pick<MapOnPage, 'geography' | 'isNamed'>;
  readonly rasterise: Rasterise;
  /** The picture of the map that was drawn last. */
  readonly drawn: { picture?: SharePicture };
  /** How the bot is reached, where there is one. */
  readonly telegram: () => Promise<string | undefined>;
  /** Where the world reaches us; the request's own origin where nothing is set. */
  readonly publicUrl: string | undefined;
  readonly version: string;
  /** `ready`, or in one word why not. */
  readonly readiness: () => Promise<string>;
  /** How many vacancies are open, and when they were last brought up to date. */
  readonly counts: () => Promise<OpenCounts>;
  /** UTC ms. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** Everything that is reached over HTTP. */
export function makeServer(options: ServerOptions): Hono {
  const { kit, languages, log } = options;
  const server = new Hono();
  server.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      crossOriginOpenerPolicy: 'same-origin',
      strictTransportSecurity: options.publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  );

  server.get('/', (c) => landing(c, ''));
  server.get('/s/:link', (c) => {
    const link = c.req.param('link');
    return isStartLink(link) ? landing(c, link) : missing(c);
  });
  server.route('/chat', options.chat);
  server.route('/v1', options.api);
  server.route('/staff', options.staff);
  server.route('/poster', makePoster({ ...options, visitorOf }));
  if (options.webhook) server.route('/telegram/webhook', options.webhook);
  server.get('/privacy', (c) =>
    c.html(renderPrivacy(kit, { locale: visitorOf(c), languages, blocks: options.privacy() })),
  );
  server.get('/status', async (c) => {
    const page = { locale: visitorOf(c), languages, version: options.version };
    c.header('Cache-Control', 'no-store');
    return c.html(renderStatus(kit, { ...page, counts: await options.counts(), now: options.now() }));
  });
  server.get('/assets/:name', (c) => {
    const file = kit.assets.find(c.req.param('name'));
    if (!file) return missing(c);
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(file.text, 200, { 'Content-Type': file.type });
  });
  server.get('/join', (c) =>
    c.html(renderJoin(kit, { locale: visitorOf(c), languages, operator: options.operator })),
  );
  server.get('/map.png', async (c) => {
    const { jobs, countedAt } = await options.openPlaces();
    let { picture } = options.drawn;
    if (picture?.countedAt !== countedAt) {
      const svg = shareSvg(choosePlaces(jobs, { permanentOnly: false }), options.map.geography);
      picture = { countedAt, png: await options.rasterise(svg, sharePicture.width) };
      options.drawn.picture = picture;
    }
    c.header('Cache-Control', 'public, max-age=600');
    return c.body(picture.png, 200, { 'Content-Type': 'image/png' });
  });
  server.get('/favicon.ico', (c) => c.redirect(kit.assets.url('icon.svg')));
  server.get('/healthz', async (c) => {
    const database = await options.readiness();
    c.header('Cache-Control', 'no-store');
    if (database !== 'ready') return c.json({ version: options.version, database }, 503);
    // Old vacancies are no reason to be taken out of service.
    const { checkedAt } = await options.counts();
    const vacanciesCheckedAt = checkedAt === undefined ? null : new Date(checkedAt).toISOString();
    return c.json({ version: options.version, database, vacanciesCheckedAt });
  });
  server.notFound(missing);
  server.onError((error, c) => {
    // What a library refuses of its own accord, such as a body that is too large.
    if (error instanceof HTTPException) return error.getResponse();
    log(`${c.req.method} ${c.req.routePath}: ${error.name}`);
    return c.html(renderTrouble(kit, { locale: visitorOf(c), languages }), 503);
  });
  return server;

  async function landing(c: Context, link: string) {
    const address = `${options.publicUrl ?? new URL(c.req.url).origin}${link ? `/s/${link}` : '/'}`;
    // Whoever has come is welcome, even while nothing can be read.
    const hint = link ? await options.hint(link).catch(() => undefined) : undefined;
    const telegram = await options.telegram();
    const page = {
      locale: visitorOf(c, hint),
      languages: likelyFirst(languages, hint),
      link,
      telegram,
      hasVisit: getCookie(c, 'landa') !== undefined,
      map: link ? undefined : await mapFor(c),
    };
    // Where no address is set, only this machine knows it: a phone could not open it.
    return c.html(renderLanding(kit, options.publicUrl ? { ...page, address } : page));
  }

  /** Without the map the page is still the way in. */
  async function mapFor(c: Context): Promise<MapOnPage | undefined> {
    const work = /^\d{4}$/.exec(c.req.query('work') ?? '')?.[0];
    const choice = { ...(work ? { work } : {}), permanentOnly: c.req.query('permanent') === '1' };
    try {
      return { ...options.map, open: await options.openPlaces(), choice };
    } catch (error) {
      log(`the map: ${error instanceof Error ? error.name : 'failed'}`);
      return undefined;
    }
  }

  function missing(c: Context) {
    return c.html(renderNotFound(kit, { locale: visitorOf(c), languages }), 404);
  }

  function visitorOf(c: Context, hint?: string): string {
    const isOurs = (code: string | undefined) => languages.some((language) => language.code === code);
    const asked = [c.req.query('lang'), hint].find(isOurs);
    return chooseLanguage(languages, asked, c.req.header('Accept-Language'));
  }
}
