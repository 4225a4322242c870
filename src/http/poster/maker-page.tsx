import type { Language } from '../../core/world.ts';
import type { PageKit } from '../../page/document.tsx';
import { renderPublic } from '../../page/public-page.tsx';
import { type Choice, queryOf } from './choice.ts';
import { Poster, type PosterContent } from './poster.tsx';
import { Cards } from './sheet-page.tsx';

/** Where anyone makes a poster: one choice, and what comes of it to look at, to print and to take along. */
export function renderMaker(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly languages: readonly Language[];
    readonly choice: Choice;
    readonly content: PosterContent;
  },
) {
  const { locale, languages, choice, content } = page;
  const { address } = content;
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const sheet = (format: Choice['format']) => `/poster/sheet?${queryOf(choice, { format, lang: locale })}`;
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/poster?${queryOf(choice, { lang: code })}`,
    title: say('poster-title'),
    styles: ['site.css', 'poster.css'],
    body: (
      <>
        <h1>{say('poster-title')}</h1>
        <p>{say('poster-lead')}</p>
        <Languages kit={kit} page={page} />
        <h2>{say('poster-preview')}</h2>
        <p>
          {kit.speaker.say(locale, { say: 'poster-address', args: { address: { text: address.typed } } })}
        </p>
        {address.isHereOnly && <p class="note">{say('poster-here-only')}</p>}
        <div class="previews">
          <section>
            <div class="preview">
              <Poster kit={kit} content={content} size="a4" />
            </div>
            <a class="button primary" href={sheet('a4')}>
              {say('poster-a4')}
            </a>
          </section>
          <section>
            <div class="preview sheet-cards" aria-hidden="true">
              <Cards kit={kit} content={content} />
            </div>
            <a class="button primary" href={sheet('cards')}>
              {say('poster-cards')}
            </a>
            <p class="small">{say('poster-cards-how')}</p>
          </section>
        </div>
        <h2>{say('poster-code')}</h2>
        <p>{say('poster-code-how')}</p>
        <div class="ways">
          <a class="button" href={`/poster/qr.svg?${queryOf(choice)}`} download="">
            {say('poster-svg')}
          </a>
          <a class="button" href={`/poster/qr.png?${queryOf(choice)}`} download="">
            {say('poster-png')}
          </a>
        </div>
      </>
    ),
  });
}

/** Each language is a button of its own: one tap, and no script. */
function Languages({
  kit,
  page: { locale, languages, choice },
}: {
  kit: PageKit;
  page: Parameters<typeof renderMaker>[1];
}) {
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const chosen = languages.find(({ code }) => code === choice.other);
  return (
    <form method="get" action="/poster">
      <input type="hidden" name="lang" value={locale} />
      {choice.link && <input type="hidden" name="link" value={choice.link} />}
      <fieldset class="choose row">
        <legend>{say('poster-language')}</legend>
        {languages
          .filter(({ code }) => code !== 'sv')
          .map(({ code, name }) => (
            <button
              type="submit"
              class="button"
              name="with"
              value={code}
              lang={code}
              aria-pressed={code === choice.other ? 'true' : 'false'}
            >
              {name}
            </button>
          ))}
      </fieldset>
      {chosen?.readBySpeaker === false && <p class="note">{say('poster-drafted')}</p>}
    </form>
  );
}
