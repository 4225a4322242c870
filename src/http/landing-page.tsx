import { sharedVacancy } from '../core/shared-link.ts';
import type { Language } from '../core/world.ts';
import type { PageKit } from '../page/document.tsx';
import { renderPublic } from '../page/public-page.tsx';
import { qrSvg } from '../page/qr.ts';
import { type MapOnPage, MapSection } from './map-section.tsx';

/** The front page and a start link's landing page: Telegram, or the browser, or the same page on a phone. */
export function renderLanding(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly languages: readonly Language[];
    /** A start link's id; empty on the front page. */
    readonly link: string;
    /** The bot's own address. */
    readonly telegram: string | undefined;
    /** This page's address, where a phone can open it. */
    readonly address?: string;
    /** A conversation may be under way in this browser. */
    readonly hasVisit: boolean;
    /** Where the jobs are; on the front page only. */
    readonly map?: MapOnPage | undefined;
  },
) {
  const { locale, link, telegram } = page;
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const start = link ? `&link=${link}` : '';
  return renderPublic(kit, {
    locale,
    languages: page.languages,
    inLanguage: (code) => `?${new URLSearchParams({ lang: code, ...chosen(page.map) })}`,
    path: link ? `/s/${link}` : '/',
    body: (
      <>
        <h1>{say('web-what-title')}</h1>
        <ul class="plain">
          <li>{say('web-what-questions')}</li>
          <li>{say('web-what-why')}</li>
          <li>{say('web-what-free')}</li>
        </ul>
        {sharedVacancy(link) !== undefined && <p>{say('shared-hello')}</p>}
        <div class="ways">
          <a class="button primary big" href={`/chat?lang=${locale}${start}`}>
            {say(page.hasVisit ? 'landing-continue' : 'landing-browser')}
          </a>
          {telegram && (
            <a class="button big" href={`${telegram}${link ? `?start=${link}` : ''}`} rel="external">
              {say('landing-telegram')}
            </a>
          )}
        </div>
        {page.address && (
          <figure class="qr">
            <img
              src={`data:image/svg+xml,${encodeURIComponent(qrSvg(page.address))}`}
              alt={say('landing-qr-alt')}
              width="168"
              height="168"
            />
            <figcaption>
              {say('landing-qr')}
              <br />
              <span dir="ltr">{page.address.replace(/^https?:\/\//, '')}</span>
            </figcaption>
          </figure>
        )}
        <p>
          <a href={`/chat?example=family&lang=${locale}`}>{say('example-title')}</a>
        </p>
        {link && sharedVacancy(link) === undefined && (
          <p>
            <a href={posterOf(link, page.languages, locale)}>{say('poster-title')}</a>
          </p>
        )}
        {page.map && <MapSection reader={{ speaker: kit.speaker, locale }} map={page.map} />}
      </>
    ),
  });
}

/** A poster that leads where this page was reached. */
function posterOf(link: string, languages: readonly Language[], locale: string): string {
  const isLanguage = languages.some(({ code }) => code === link);
  return `/poster?lang=${locale}&${isLanguage ? 'with' : 'link'}=${link}`;
}

/** What was chosen on the map stays so in another language. */
function chosen(map: MapOnPage | undefined): Record<string, string> {
  const { work, permanentOnly } = map?.choice ?? {};
  return { ...(work ? { work } : {}), ...(permanentOnly ? { permanent: '1' } : {}) };
}
