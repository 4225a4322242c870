import type { OpenCounts } from '../app/ports.ts';
import type { Screen, Text } from '../core/screen.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { Language } from '../core/world.ts';
import type { PageKit } from '../page/document.tsx';
import { renderPublic } from '../page/public-page.tsx';

interface Visit {
  readonly locale: string;
  readonly languages: readonly Language[];
}

/** The policy in the same words as in the conversation. */
export function renderPrivacy(kit: PageKit, page: Visit & { readonly blocks: Screen['blocks'] }) {
  const { locale, languages, blocks } = page;
  const [title, ...rest] = blocks.flatMap((block) =>
    'say' in block ? [kit.speaker.say(locale, block)] : [],
  );
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/privacy?lang=${code}`,
    path: '/privacy',
    title: title ?? '',
    body: (
      <>
        <h1>{title}</h1>
        {rest.map((text) => (
          <p>{text}</p>
        ))}
        <p>
          <a class="button primary" href={`/chat?lang=${locale}`}>
            {kit.speaker.say(locale, { say: 'web-start' })}
          </a>
        </p>
      </>
    ),
  });
}

/** What runs, and how true the vacancies are today. Counts only. */
export function renderStatus(
  kit: PageKit,
  page: Visit & { readonly version: string; readonly counts: OpenCounts; readonly now: number },
) {
  const { locale, languages, counts, now } = page;
  const say = (text: Text) => kit.speaker.say(locale, text);
  const title = say({ say: 'status-title' });
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/status?lang=${code}`,
    path: '/status',
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{say({ say: 'status-version', args: { version: { text: page.version } } })}</p>
        <p>{say(freshnessOf(counts.checkedAt, now))}</p>
        <h2>{say({ say: 'status-open' })}</h2>
        {counts.bySource.length === 0 && <p>{say({ say: 'status-none' })}</p>}
        {counts.bySource.length > 0 && (
          <ul>
            {counts.bySource.map(({ source, vacancies }) => (
              <li>{say({ say: `status-source-${source}`, args: { vacancies } })}</li>
            ))}
          </ul>
        )}
      </>
    ),
  });
}

function freshnessOf(checkedAt: number | undefined, now: number): Text {
  if (checkedAt === undefined) return { say: 'status-never' };
  const args = { date: { date: stockholmDate(checkedAt) }, time: { time: checkedAt } };
  return { say: now - checkedAt < 86_400_000 ? 'status-fresh' : 'status-old', args };
}

export function renderNotFound(kit: PageKit, page: Visit) {
  return message(kit, page, 'web-missing-title', 'web-missing');
}

/** Something of ours failed. What was answered before is kept, and the page can be tried again. */
export function renderTrouble(kit: PageKit, page: Visit) {
  return message(kit, page, 'web-trouble-title', 'web-trouble');
}

function message(kit: PageKit, { locale, languages }: Visit, title: string, text: string) {
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/?lang=${code}`,
    title: say(title),
    body: (
      <>
        <h1>{say(title)}</h1>
        <p>{say(text)}</p>
        <p>
          <a class="button primary" href="/chat">
            {say('web-to-chat')}
          </a>
        </p>
      </>
    ),
  });
}
