import type { Child } from 'hono/jsx';
import type { Language } from '../core/world.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { type PageKit, renderDocument, type Style } from './document.tsx';

/** Whom a piece of a page speaks to. */
export interface Reader {
  readonly speaker: Speaker;
  readonly locale: string;
}

/** A page outside any conversation: nothing is stored on it. */
export function renderPublic(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly languages: readonly Language[];
    /** The same page in another language. */
    readonly inLanguage: (code: string) => string;
    readonly title?: string;
    /** Under which address the page may be passed on; missing for pages that are only passed through. */
    readonly path?: string;
    readonly scripts?: readonly string[];
    readonly styles?: readonly Style[];
    readonly body: Child;
  },
) {
  const { locale } = page;
  const reader: Reader = { speaker: kit.speaker, locale };
  return renderDocument(kit, {
    locale,
    title: page.title ?? kit.speaker.say(locale, { say: 'web-title' }),
    description: kit.speaker.say(locale, { say: 'bot-description' }),
    ...(page.path === undefined ? {} : { path: page.path }),
    ...(page.scripts ? { scripts: page.scripts } : {}),
    ...(page.styles ? { styles: page.styles } : {}),
    body: (
      <>
        <Top reader={reader}>
          <Languages reader={reader} languages={page.languages} inLanguage={page.inLanguage} />
        </Top>
        <main id="main">{page.body}</main>
        <Foot reader={reader} />
      </>
    ),
  });
}

export function Top({
  reader,
  children,
  isTalking,
  home = isTalking ? '/chat' : '/',
}: {
  reader: Reader;
  children?: Child;
  isTalking?: boolean;
  /** Where our name leads. */
  home?: string;
}) {
  const say = (id: string) => reader.speaker.say(reader.locale, { say: id });
  return (
    <header>
      <a class="skip" href={isTalking ? '#now' : '#main'}>
        {say('web-skip')}
      </a>
      <a class="brand" href={home}>
        Landa
      </a>
      {children}
    </header>
  );
}

export function Languages({
  reader,
  languages,
  inLanguage,
}: {
  reader: Reader;
  languages: readonly Language[];
  inLanguage: (code: string) => string;
}) {
  // The one that is read stands among the first, so that it is seen which it is.
  const isRead = ({ code }: Language) => code === reader.locale;
  const near = languages.slice(0, languages.length <= 5 ? 5 : 3);
  const shown = near.some(isRead) ? near : [...near.slice(0, 2), ...languages.filter(isRead)];
  const rest = languages.filter((language) => !shown.includes(language));
  const link = ({ code, name }: Language) => (
    <a href={inLanguage(code)} lang={code} aria-current={code === reader.locale ? 'true' : undefined}>
      {name}
    </a>
  );
  return (
    <nav class="languages" aria-label={reader.speaker.say(reader.locale, { say: 'web-languages' })}>
      {shown.map(link)}
      {rest.length > 0 && (
        <details class="menu">
          <summary class="button quiet">
            {reader.speaker.say(reader.locale, { say: 'language-more' })}
          </summary>
          <div>{rest.map(link)}</div>
        </details>
      )}
    </nav>
  );
}

function Foot({ reader }: { reader: Reader }) {
  const say = (id: string) => reader.speaker.say(reader.locale, { say: id });
  return (
    <footer>
      <a href={`/join?lang=${reader.locale}`}>{say('join-link')}</a>
      <a href={`/poster?lang=${reader.locale}`}>{say('poster-title')}</a>
      <a href={`/privacy?lang=${reader.locale}`}>{say('menu-privacy')}</a>
      <a href={`/status?lang=${reader.locale}`}>{say('status-title')}</a>
    </footer>
  );
}
