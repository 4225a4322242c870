import { type PlayedTurn, playExample } from '../app/play-example.ts';
import type { Example } from '../core/example.ts';
import { type Reader, renderPublic } from '../page/public-page.tsx';
import type { ChatOptions } from './chat-options.ts';
import { Blocks, Buttons } from './screen.tsx';

/** `/chat?example=family&n=4`: an invented household, turn by turn. The place in it travels in the address. */
export async function renderExample(
  { advisor, kit, languages, examples }: ChatOptions,
  locale: string,
  query: Readonly<Record<string, string>>,
) {
  const example = examples.find(({ id }) => id === query['example']) ?? examples[0];
  if (!example) throw new TypeError('there is no example');
  const says = example.says;
  const n = Math.min(says.length, Math.max(0, Math.floor(Number(query['n'])) || 0));
  const played = await playExample(advisor, locale, says, n);
  const reader: Reader = { speaker: kit.speaker, locale };
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const at = (turn: number, language = locale) =>
    `/chat?example=${example.id}&lang=${language}&n=${turn}#now`;
  const last = played.at(-1);
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => at(n, code),
    title: say(`example-${example.id}`),
    body: (
      <div class="chat">
        <h1>{say(`example-${example.id}`)}</h1>
        <p class="note">{say('example-invented')}</p>
        {played.slice(0, -1).map((turn) => (
          <Turn turn={turn} reader={reader} />
        ))}
        {last && (
          <section id="now" class="message" tabindex={-1} aria-label={say('web-now')}>
            <Blocks blocks={last.screen.blocks} reader={reader} />
            <div class="asleep" aria-hidden="true" inert>
              <Buttons rows={last.screen.rows} reader={reader} follow={() => 'form'} />
            </div>
          </section>
        )}
        <nav class="row" aria-label={say('example-steps')}>
          {n < says.length ? (
            <a class="button primary" href={at(n + 1)}>
              {say('example-next')}
            </a>
          ) : (
            <a class="button primary" href={`/chat?lang=${locale}`}>
              {say('example-own')}
            </a>
          )}
          {n < says.length && (
            <a class="button" href={at(says.length)}>
              {say('example-all')}
            </a>
          )}
          {n > 0 && (
            <a class="button" href={at(0)}>
              {say('example-again')}
            </a>
          )}
        </nav>
        <OtherExamples reader={reader} examples={examples.filter(({ id }) => id !== example.id)} />
      </div>
    ),
  });
}

function Turn({ turn, reader }: { turn: PlayedTurn; reader: Reader }) {
  const { screen, says } = turn;
  return (
    <>
      <section class="message past">
        <Blocks blocks={screen.blocks} reader={reader} />
      </section>
      {says && (
        <p class="answer">
          <span class="unseen">{reader.speaker.say(reader.locale, { say: 'example-they-say' })} </span>
          {reader.speaker.say(reader.locale, says)}
        </p>
      )}
    </>
  );
}

export function OtherExamples({ reader, examples }: { reader: Reader; examples: readonly Example[] }) {
  const { speaker, locale } = reader;
  return (
    <section>
      <h2>{speaker.say(locale, { say: 'example-title' })}</h2>
      <p>{speaker.say(locale, { say: 'example-what' })}</p>
      <ul class="examples">
        {examples.map(({ id }) => (
          <li>
            <a href={`/chat?example=${id}&lang=${locale}`}>{speaker.say(locale, { say: `example-${id}` })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
