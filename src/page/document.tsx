import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Speaker } from '../i18n/speaker.ts';
import type { Assets } from './assets.ts';

/** What every page is made with. */
export interface PageKit {
  readonly speaker: Speaker;
  readonly assets: Assets;
}

export type Style = 'site.css' | 'poster.css' | 'staff.css';

/** A whole page in one language: phone first, no script but our own, nothing from anywhere else. */
export function renderDocument(
  { speaker, assets }: PageKit,
  page: {
    readonly locale: string;
    readonly title: string;
    readonly description?: string;
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
