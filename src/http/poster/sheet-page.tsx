import { type PageKit, renderDocument } from '../../page/document.tsx';
import { type Choice, queryOf } from './choice.ts';
import { Poster, type PosterContent } from './poster.tsx';

/** One A4 to be printed: a poster, or four cards with marks to cut along. */
export function renderSheet(
  kit: PageKit,
  page: {
    /** The language of what stands around the paper. */
    readonly locale: string;
    readonly choice: Choice;
    readonly content: PosterContent;
  },
) {
  const { locale, choice, content } = page;
  const { format } = choice;
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  return renderDocument(kit, {
    locale,
    title: `Landa: ${say(`poster-${format}`)}`,
    styles: ['poster.css'],
    isPaper: true,
    scripts: [kit.assets.url('print.js')],
    body: (
      <>
        <nav class="sheet-bar">
          <a href={`/poster?${queryOf(choice, { lang: locale })}`}>{say('poster-back')}</a>
          <span>{say('poster-print-how')}</span>
          <button type="button" id="print" hidden>
            {say('poster-print')}
          </button>
        </nav>
        <main class={`sheet sheet-${format}`} dir="ltr">
          {format === 'a4' ? (
            <Poster kit={kit} content={content} size="a4" heading="h1" />
          ) : (
            <Cards kit={kit} content={content} heading="h1" />
          )}
        </main>
      </>
    ),
  });
}

/** The same card four times. What is said once is not read aloud four times. */
export function Cards({ kit, content, heading }: { kit: PageKit; content: PosterContent; heading?: 'h1' }) {
  return (
    <>
      <Poster kit={kit} content={content} size="card" {...(heading ? { heading } : {})} />
      {[2, 3, 4].map(() => (
        <div aria-hidden="true">
          <Poster kit={kit} content={content} size="card" />
        </div>
      ))}
      <svg class="sheet-marks" viewBox="0 0 210 297" aria-hidden="true">
        {['M105 0v12M105 285v12', 'M0 148.5h12M198 148.5h12', 'M105 142.5v12M99 148.5h12'].map((d) => (
          <path d={d} />
        ))}
      </svg>
    </>
  );
}
