import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Speaker } from '../i18n/speaker.ts';
import type { Assets } from './assets.ts';
import { sharePicture } from './share-picture.ts';

/** What every page is made with. */
export interface PageKit {
  readonly speaker: Speaker;
  readonly assets: Assets;
  /** Where the world reaches us, if it can. */
  readonly publicUrl?: string | undefined;
}

export type Style = 'site.css' | 'poster.css' | 'staff.css';

/** A whole page in one language: phone first, no script but our own, nothing from anywhere else. */
export function renderDocument(
  { speaker, assets, publicUrl }: PageKit,
  page: {
    readonly locale: string;
    readonly title: string;
    readonly description?: string;
    /** Under which address the page may be passed on: then it says how it looks there. */
    readonly path?: string;
    /** Goes here by itself after so many seconds where there is no script. */
    readonly leaves?: { readonly seconds: number; readonly to: string };
    /** Scripts of ours, by address. */
    readonly scripts?: readonly string[];
    /** What it looks like; as all pages do where nothing is said. */
    readonly styles?: readonly Style[];
    /** To be printed: paper is white in the dark, too. */
    readonly isPaper?: boolean;
    readonly body: Child;
  },
) {
  const { locale } = page;
  return html`<!doctype html>${(
    <html lang={locale} dir={speaker.direction(locale)} class={page.isPaper ? 'sheet-page' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.title}</title>
        {page.description && <meta name="description" content={page.description} />}
        {page.path !== undefined && publicUrl !== undefined && (
          <Passed
            page={{
              ...page,
              url: `${publicUrl}${page.path}?lang=${locale}`,
              picture: `${publicUrl}/map.png`,
            }}
            alt={speaker.say(locale, { say: 'map-share-alt' })}
          />
        )}
        <meta name="color-scheme" content={page.isPaper ? 'only light' : 'light dark'} />
        <meta name="theme-color" content="#14532d" />
        <link rel="icon" href={assets.url('icon.svg')} type="image/svg+xml" />
        {['base.css', ...(page.styles ?? ['site.css'])].map((name) => (
          <link rel="stylesheet" href={assets.url(name)} />
        ))}
        {page.leaves && (
          <noscript>
            <meta http-equiv="refresh" content={`${page.leaves.seconds};url=${page.leaves.to}`} />
          </noscript>
        )}
        {page.scripts?.map((address) => (
          <script src={address} defer />
        ))}
      </head>
      <body>{page.body}</body>
    </html>
  )}`;
}

/** How a page looks when its address is passed on in another chat: the map of the jobs, as it is now. */
function Passed(props: {
  page: { title: string; description?: string; url: string; picture: string };
  alt: string;
}) {
  const { page, alt } = props;
  const fields = {
    'og:type': 'website',
    'og:site_name': 'Landa',
    'og:title': page.title,
    'og:description': page.description,
    'og:url': page.url,
    'og:image': page.picture,
    'og:image:type': 'image/png',
    'og:image:width': String(sharePicture.width),
    'og:image:height': String(sharePicture.height),
    'og:image:alt': alt,
  };
  return (
    <>
      {Object.entries(fields).map(([property, content]) =>
        content === undefined ? null : <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
