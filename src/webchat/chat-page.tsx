import type { Screen } from '../core/screen.ts';
import { type PageKit, renderDocument } from '../page/document.tsx';
import { type Reader, Top } from '../page/public-page.tsx';
import type { FormMarks } from './form.ts';
import { Player } from './player.tsx';
import { Blocks, Buttons } from './screen.tsx';
import { idleMinutes } from './visit.ts';

/** Answers shown open above the screen; those before them are folded. */
const shownAnswers = 2;

/** A conversation under way: what was answered, the screen of now, and a place to write. */
export function renderChat(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly screen: Screen;
    readonly said: readonly Screen[];
    readonly marks: FormMarks;
    readonly isKept: boolean;
  },
) {
  const { locale, screen, said, marks, isKept } = page;
  const reader: Reader = { speaker: kit.speaker, locale };
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const early = said.slice(0, -shownAnswers);
  return renderDocument(kit, {
    locale,
    title: titleOf(screen, reader) ?? say('web-title'),
    scripts: [kit.assets.url('chat.js')],
    ...(isKept ? {} : { leaves: { seconds: idleMinutes * 60, to: `/chat/ended?why=idle&lang=${locale}` } }),
    body: (
      <>
        <Top reader={reader} isTalking>
          <Menu reader={reader} marks={marks} />
          <a class="button quiet" href="/chat/end">
            {say('web-end')}
          </a>
        </Top>
        <main id="chat" data-idle={isKept ? undefined : String(idleMinutes * 60)}>
          <h1 class="unseen">{say('web-title')}</h1>
          {early.length > 0 && (
            <details class="said">
              <summary>
                {kit.speaker.say(locale, { say: 'web-earlier', args: { count: early.length } })}
              </summary>
              {early.map((one) => (
                <Said screen={one} reader={reader} />
              ))}
            </details>
          )}
          {said.slice(-shownAnswers).map((one) => (
            <Said screen={one} reader={reader} />
          ))}
          <section
            id="now"
            class="message"
            tabindex={-1}
            aria-label={headingOf(screen, reader) ?? say('web-now')}
            data-screen={shownAs(screen)}
          >
            <Blocks blocks={screen.blocks} reader={reader} />
            <Player screen={screen} reader={reader} />
            <Files screen={screen} reader={reader} />
            <form method="post" action="/chat" data-turn>
              <Marks marks={marks} />
              <Buttons rows={screen.rows} reader={reader} follow={() => 'form'} />
            </form>
          </section>
          <form method="post" action="/chat" class="write" data-turn>
            <Marks marks={marks} />
            <label for="say">{say('web-write')}</label>
            <div>
              <input
                id="say"
                name="say"
                maxlength={1000}
                required
                autocomplete="off"
                dir="auto"
                enterkeyhint="send"
              />
              <button type="submit" class="button primary">
                {say('web-send')}
              </button>
            </div>
          </form>
          <form method="post" action="/chat/keep" class="keep">
            <Marks marks={marks} />
            <p class="small">{say(isKept ? 'web-kept' : 'web-not-kept')}</p>
            <button type="submit" class="button quiet" name="keep" value={isKept ? '0' : '1'}>
              {say(isKept ? 'web-keep-not' : 'web-keep')}
            </button>
          </form>
        </main>
        <dialog id="idle" aria-labelledby="idle-title">
          <h2 id="idle-title">{say('web-idle-title')}</h2>
          <p>{say('web-idle-what')}</p>
          <form method="dialog">
            <button type="submit" class="button primary">
              {say('web-idle-stay')}
            </button>
          </form>
        </dialog>
        <p id="trouble" class="trouble" role="alert" data-text={say('web-no-answer')} hidden />
        <p id="heard" class="unseen" aria-live="polite" data-busy={say('web-busy')} />
      </>
    ),
  });
}

/** What may be taken along from a screen. */
function Files({ screen, reader }: { screen: Screen; reader: Reader }) {
  const say = (id: string) => reader.speaker.say(reader.locale, { say: id });
  if (screen.id === 'mydata') {
    return (
      <p>
        <a class="button" href="/chat/mydata.json" download>
          {say('web-download')}
        </a>
      </p>
    );
  }
  if (screen.id !== 'plan') return null;
  return (
    <p class="ways">
      <a class="button" href="/chat/plan.ics" download>
        {say('web-plan-calendar')}
      </a>
      <a class="button" href="/chat/plan">
        {say('web-plan-print')}
      </a>
    </p>
  );
}

const places = [
  'jobs',
  'map',
  'answers',
  'support',
  'saved',
  'plan',
  'applied',
  'language',
  'privacy',
  'help',
] as const;

function Menu({ reader, marks }: { reader: Reader; marks: FormMarks }) {
  const say = (id: string) => reader.speaker.say(reader.locale, { say: id });
  return (
    <details class="menu">
      <summary class="button quiet">{say('web-menu')}</summary>
      <form method="post" action="/chat" data-turn>
        <Marks marks={marks} />
        {places.map((place) => (
          <button type="submit" class="button quiet" name="tap" value={`go.${place}`}>
            {say(`menu-${place}`)}
          </button>
        ))}
      </form>
    </details>
  );
}

/** Tells one screen from the next: a question by what it asks. */
function shownAs({ id, blocks }: Screen): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title && 'say' in title ? `${id}/${title.say}` : id;
}

/** What the screen asks or shows: read first by who hears the page, and shown in a list of tabs. */
function headingOf({ blocks }: Screen, { speaker, locale }: Reader): string | undefined {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title && 'say' in title ? speaker.say(locale, title) : undefined;
}

function titleOf(screen: Screen, reader: Reader): string | undefined {
  const heading = headingOf(screen, reader);
  return heading && `${heading} · Landa`;
}

/** A question that was answered, as it stays in the conversation. */
function Said({ screen, reader }: { screen: Screen; reader: Reader }) {
  const [question, answer] = screen.blocks;
  const say = (block: typeof question) =>
    block && 'say' in block ? reader.speaker.say(reader.locale, block) : '';
  return (
    <div class="pair">
      <p class="question">{say(question)}</p>
      <p class="answer">{say(answer)}</p>
    </div>
  );
}

export function Marks({ marks }: { marks: FormMarks }) {
  return (
    <>
      <input type="hidden" name="n" value={marks.nonce} />
      <input type="hidden" name="m" value={String(marks.messageId)} />
    </>
  );
}
