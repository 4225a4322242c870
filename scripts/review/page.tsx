import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Text } from '../../src/core/screen.ts';
import type { Language } from '../../src/core/world.ts';
import type { Speaker } from '../../src/i18n/speaker.ts';
import type { Chapter, Group, Place, PlacedSentence } from './chapters.ts';
import { type Term, termPattern } from './glossary.ts';

export interface ReviewPage {
  readonly speaker: Speaker;
  /** What is read. */
  readonly language: Pick<Language, 'code' | 'name'>;
  /** The language of the page's own words. */
  readonly words: 'sv' | 'en';
  readonly chapters: readonly Chapter[];
  readonly glossary: readonly Term[];
}

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const root = '../../';

/** Nothing is fetched from anywhere: the browser itself holds to that. */
const policy =
  "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** One file that can be sent by e-mail and works without a network: all sentences, pictures, looks and the script. */
export function renderReview(page: ReviewPage): string {
  const { language, words, chapters } = page;
  const say = sayIn(page);
  const all = chapters.flatMap(({ groups }) => groups.flatMap(({ sentences }) => sentences)).length;
  const styles = [
    `${root}node_modules/modern-normalize/modern-normalize.css`,
    `${root}public/site.css`,
    'review.css',
  ];
  const used = new Set(
    chapters.flatMap(({ groups }) =>
      groups.flatMap(({ sentences }) =>
        sentences.flatMap(({ places }) => places.map(({ picture }) => picture)),
      ),
    ),
  );
  return String(
    html`<!doctype html>${(
      <html lang={words} dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{say('review-title', { language: { text: language.name } })}</title>
          <style>{raw(styles.map(here).join('\n'))}</style>
        </head>
        <body
          data-language={language.code}
          data-all={all}
          data-progress={say('review-progress', { read: { text: '{read}' }, all: { text: '{all}' } })}
          data-opened={say('review-opened')}
          data-saved={say('review-saved')}
          data-nothing={say('review-nothing')}
          data-not-ours={say('review-not-ours')}
          data-other-language={say('review-other-language', { language: { text: '{language}' } })}
          data-picture-of={say('review-picture-of', { number: { text: '{number}' }, all: { text: '{all}' } })}
        >
          <Top page={page} all={all} />
          <main>
            <h1>{say('review-title', { language: { text: language.name } })}</h1>
            <p>{say('review-what', { language: { text: language.name } })}</p>
            <p>{say('review-kept')}</p>
            <p class="small">{say('review-filled')}</p>
            <noscript>
              <p class="note">{say('review-no-script')}</p>
            </noscript>
            <Tools page={page} />
            {chapters.map(
              (chapter) => chapter.groups.length > 0 && <ChapterPart page={page} chapter={chapter} />,
            )}
          </main>
          <Answer page={page} />
          <Whole page={page} />
          {[...used].map(({ stop, width, height, data }) => (
            <script type="image/webp" id={`picture-${stop.screen}`} data-width={width} data-height={height}>
              {raw(data)}
            </script>
          ))}
          <script>{raw(here('review.js'))}</script>
        </body>
      </html>
    )}`,
  );
}

function sayIn({ speaker, words }: Pick<ReviewPage, 'speaker' | 'words'>) {
  return (id: string, args: Text['args'] = {}) => speaker.say(words, { say: id, args });
}

/** Stays in sight: how far one has come, and what keeps it. */
function Top({ page, all }: { page: ReviewPage; all: number }) {
  const say = sayIn(page);
  return (
    <header class="top">
      <p class="far">
        <label for="bar" id="far">
          {say('review-progress', { read: { text: '0' }, all: { text: String(all) } })}
        </label>
        <progress id="bar" max={all} value="0" />
      </p>
      <button type="button" class="button quiet" id="next">
        {say('review-next')}
      </button>
      <button type="button" class="button primary" id="save">
        {say('review-save')}
      </button>
      <p class="note" id="not-kept" role="alert" hidden>
        {say('review-not-kept')}
      </p>
      <p class="note" id="heard" role="status" hidden />
    </header>
  );
}

function Tools({ page }: { page: ReviewPage }) {
  const say = sayIn(page);
  return (
    <div class="tools">
      <p>
        <label for="show">{say('review-show')}</label>
        <select id="show">
          {['all', 'unread', 'wrong'].map((one) => (
            <option value={one}>{say(`review-show-${one}`)}</option>
          ))}
        </select>
      </p>
      <p>
        <label for="file">{say('review-open')}</label>
        <input type="file" id="file" accept=".json,application/json,text/plain" />
      </p>
      <details id="copy">
        <summary>{say('review-copy')}</summary>
        <label for="all-notes">{say('review-copy-how')}</label>
        <textarea id="all-notes" readonly rows={6} dir="ltr" />
      </details>
    </div>
  );
}

function ChapterPart({ page, chapter }: { page: ReviewPage; chapter: Chapter }) {
  const say = sayIn(page);
  return (
    <details class="chapter" id={`chapter-${chapter.name}`}>
      <summary>
        <h2>{say(`review-chapter-${chapter.name}`)}</h2> <span class="small count" />
      </summary>
      {chapter.groups.map((group) => (
        <GroupPart page={page} group={group} name={chapter.name} />
      ))}
    </details>
  );
}

function GroupPart({ page, group, name }: { page: ReviewPage; group: Group; name: string }) {
  const say = sayIn(page);
  const { number, sentences } = group;
  const id = `group-${number ?? name}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {number === undefined
          ? say('review-screen-none')
          : say('review-screen', { number: { text: String(number) } })}
      </h3>
      <ol>
        {sentences.map((sentence) => (
          <SentencePart page={page} sentence={sentence} />
        ))}
      </ol>
    </section>
  );
}

/** What is read. What one says of it is put here by the script when the chapter is opened. */
function SentencePart({ page, sentence }: { page: ReviewPage; sentence: PlacedSentence }) {
  const { speaker, language, glossary } = page;
  const say = sayIn(page);
  const { id, area, source, translation, forms, places, typed } = sentence;
  const inLanguage = (locale: string) => forms.map((form) => speaker.say(locale, form));
  const swedish = inLanguage('sv');
  const terms = glossary.filter(({ term }) => termPattern(term).test(swedish.join('\n')));
  const own = { lang: language.code, dir: speaker.direction(language.code) };
  return (
    <li class="message" data-id={id} data-source={source} data-translation={translation}>
      {places[0] ? <Strip places={places} label={say('review-see-screen')} /> : null}
      <dl>
        <dt>{say('review-swedish')}</dt>
        <Lines lines={swedish} lang="sv" dir="ltr" />
        {language.code !== 'en' && (
          <>
            <dt>{say('review-english')}</dt>
            <Lines lines={inLanguage('en')} lang="en" dir="ltr" />
          </>
        )}
        <dt lang={language.code}>{language.name}</dt>
        <Lines lines={inLanguage(language.code)} {...own} isOwn />
      </dl>
      {typed.length > 0 && (
        <p class="small">
          {say('review-typed')} <span {...own}>{typed.join('; ')}</span>
        </p>
      )}
      {terms.map(({ term, words, meaning }) => (
        <p class="small">
          {say('review-word', { term: { text: term } })} <b {...own}>{words.join('; ')}</b>
          {meaning && <span {...own}> {meaning}</span>}
        </p>
      ))}
      {places.length === 0 && area !== 'occupations' && <p class="small">{say('review-no-picture')}</p>}
      <p class="note changed" hidden>
        {say('review-changed')}
      </p>
    </li>
  );
}

function Lines(props: { lines: readonly string[]; lang: string; dir: string; isOwn?: boolean }) {
  const { lines, lang, dir, isOwn } = props;
  // Forms that come out the same are one.
  return [...new Set(lines)].map((line) => (
    <dd lang={lang} dir={dir} class={isOwn ? 'own' : undefined}>
      {line}
    </dd>
  ));
}

/** The part of the first screen where the sentence stands; a tap shows the whole. */
function Strip({ places, label }: { places: readonly Place[]; label: string }) {
  const [first] = places;
  if (!first) return null;
  const { picture, box } = first;
  const margin = 28;
  const top = Math.max(0, box.y - margin);
  const height = Math.min(picture.height - top, Math.min(box.height, 160) + 2 * margin);
  const marks = places.map(({ picture: { stop }, box: { x, y, width, height } }) => ({
    screen: stop.screen,
    box: [x, y, width, height].map(Math.round),
  }));
  return (
    <button type="button" class="strip" aria-label={label} data-places={JSON.stringify(marks)}>
      <svg
        viewBox={`0 ${top} ${picture.width} ${height}`}
        width={picture.width}
        height={height}
        aria-hidden="true"
      >
        <rect class="around" x={box.x} y={box.y} width={box.width} height={box.height} rx="4" />
      </svg>
    </button>
  );
}

/** What one says of a sentence: the same for each, copied by the script. */
function Answer({ page }: { page: ReviewPage }) {
  const { language, speaker, words } = page;
  const say = sayIn(page);
  return (
    <template id="answer">
      <fieldset>
        <legend class="unseen">
          {say('review-is-it-right')} <span lang={language.code} />
        </legend>
        <div class="verdicts">
          {['right', 'wrong', 'unsure'].map((verdict) => (
            <label class={`button quiet ${verdict}`}>
              <input type="radio" value={verdict} /> {say(`review-${verdict}`)}
            </label>
          ))}
        </div>
        <details class="write">
          <summary>{say('review-write')}</summary>
          <label>
            {say('review-instead')}
            <textarea name="instead" rows={2} lang={language.code} dir={speaker.direction(language.code)} />
          </label>
          <label>
            {say('review-note')}
            <textarea name="note" rows={2} lang={words} dir="auto" />
          </label>
        </details>
      </fieldset>
    </template>
  );
}

function Whole({ page }: { page: ReviewPage }) {
  const say = sayIn(page);
  return (
    <dialog id="whole" aria-labelledby="which">
      <p class="over">
        <span id="which" />
        <button type="button" class="button quiet" id="another">
          {say('review-next-picture')}
        </button>
        <button type="button" class="button" id="close">
          {say('review-close')}
        </button>
      </p>
      <svg id="screen" role="img" aria-labelledby="which" />
    </dialog>
  );
}
