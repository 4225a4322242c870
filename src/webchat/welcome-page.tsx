import type { Reply } from '../app/ports.ts';
import { welcome } from '../app/welcome.ts';
import type { Example } from '../core/example.ts';
import { parseTap } from '../core/tap.ts';
import { type Reader, renderPublic } from '../page/public-page.tsx';
import type { ChatOptions } from './chat-options.ts';
import { Marks } from './chat-page.tsx';
import { OtherExamples } from './example-page.tsx';
import { makeNonce } from './form.ts';
import { Player } from './player.tsx';
import { Blocks, Buttons } from './screen.tsx';
import type { Visit } from './visit.ts';

/** Screens of someone who has not said yes. */
export const outsideScreens: readonly string[] = ['choose_language', 'consent', 'consent_more', 'declined'];

/**
 * Before consent everything travels in the address, and nothing is stored: `?at=` is the button followed,
 * `?link=` the start link. Only a yes is a form.
 */
export async function renderWelcome(
  options: ChatOptions,
  locale: string,
  query: Readonly<Record<string, string>>,
  joining?: { readonly reply: Reply; readonly visit: Visit | undefined },
) {
  const { kit, languages } = options;
  const { at, link = '' } = query;
  const reply = joining?.reply ?? (at ? await followBeforeConsent(options, locale, at) : undefined);
  const screen = reply?.screen?.id === 'choose_language' ? undefined : reply?.screen;
  const language = screen ? (reply?.locale ?? locale) : locale;
  const reader: Reader = { speaker: kit.speaker, locale: language };
  const startAt = (code: string) => `/chat?at=lang.${code}${link ? `..${encodeURIComponent(link)}` : ''}`;
  const asksConsent = screen?.id === 'consent' || screen?.id === 'consent_more';
  const marks = { nonce: await makeNonce(options.signer, joining?.visit), messageId: 0 };
  return renderPublic(kit, {
    locale: language,
    languages,
    inLanguage: (code) =>
      screen && !joining ? startAt(code) : `?lang=${code}${link ? `&link=${encodeURIComponent(link)}` : ''}`,
    ...(screen ? {} : { path: '/chat' }),
    body: screen ? (
      <section id="now" class="message">
        <h1 class="unseen">{kit.speaker.say(language, { say: 'web-title' })}</h1>
        <Blocks blocks={screen.blocks} reader={reader} />
        <Player screen={screen} reader={reader} />
        <form method="post" action="/chat">
          <Marks marks={marks} />
          {asksConsent && (
            <p class="choice">
              <input type="checkbox" id="keep" name="keep" value="1" />
              <label for="keep">{kit.speaker.say(language, { say: 'web-keep-first' })}</label>
            </p>
          )}
          <Buttons rows={screen.rows} reader={reader} follow={followOutside} />
        </form>
      </section>
    ) : (
      <Explained reader={reader} start={startAt(language)} examples={options.examples} />
    ),
  });
}

/** One screen that explains itself. */
function Explained({
  reader,
  start,
  examples,
}: {
  reader: Reader;
  start: string;
  examples: readonly Example[];
}) {
  const say = (id: string) => reader.speaker.say(reader.locale, { say: id });
  return (
    <>
      <h1>{say('web-what-title')}</h1>
      <ul class="plain">
        <li>{say('web-what-questions')}</li>
        <li>{say('web-what-why')}</li>
        <li>{say('web-what-free')}</li>
        <li>{say('web-what-shared')}</li>
      </ul>
      <p>
        <a class="button primary big" href={start}>
          {say('web-start')}
        </a>
      </p>
      <OtherExamples reader={reader} examples={examples} />
    </>
  );
}

async function followBeforeConsent({ advisor }: ChatOptions, locale: string, tap: string) {
  let reply: Reply | undefined;
  await welcome(
    advisor,
    advisor.world('web'),
    {
      updateId: 0,
      address: { channel: 'web', id: 'nobody' },
      input: { kind: 'tap', tap: isYes(tap) ? 'lang' : tap, messageId: 0 },
      isPrivate: true,
      clientLanguage: locale,
    },
    {
      tell: async (told) => {
        reply = told;
        return {};
      },
    },
  );
  return reply;
}

/** A yes is a form, since it stores something; all else is a link. */
function followOutside(tap: string) {
  return isYes(tap) || tap.startsWith('join.')
    ? ('form' as const)
    : { href: `/chat?at=${encodeURIComponent(tap)}` };
}

function isYes(tap: string): boolean {
  const parsed = parseTap(tap);
  return parsed?.verb === 'consent' && parsed.value === 'yes';
}
