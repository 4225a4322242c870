import type { Language } from '../core/world.ts';
import type { PageKit } from '../page/document.tsx';
import { renderPublic } from '../page/public-page.tsx';
import { Marks } from './chat-page.tsx';
import type { FormMarks } from './form.ts';

/** Asked once: what is cleared cannot be had back. */
export function renderEnd(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly languages: readonly Language[];
    readonly marks: FormMarks;
    readonly isJoined: boolean;
  },
) {
  const { locale } = page;
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  return renderPublic(kit, {
    locale,
    languages: [],
    inLanguage: () => '',
    title: say('web-end'),
    body: (
      <section class="message">
        <h1>{say('web-end-title')}</h1>
        <p>{say(page.isJoined ? 'web-end-joined' : 'web-end-what')}</p>
        <form method="post" action="/chat/end">
          <Marks marks={page.marks} />
          <input type="hidden" name="lang" value={locale} />
          <div class="row">
            <button type="submit" class="button primary danger">
              {say('web-end-yes')}
            </button>
            <a class="button" href="/chat">
              {say('web-end-no')}
            </a>
          </div>
        </form>
      </section>
    ),
  });
}

const reasons = ['asked', 'idle', 'forgotten', 'join'];

/** The end, and a way to begin again. */
export function renderEnded(
  kit: PageKit,
  page: { readonly locale: string; readonly languages: readonly Language[]; readonly why: string },
) {
  const { locale, languages } = page;
  const say = (id: string) => kit.speaker.say(locale, { say: id });
  const why = reasons.includes(page.why) ? page.why : 'asked';
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/chat/ended?why=${why}&lang=${code}`,
    title: say('web-ended-title'),
    // Tells the other tabs.
    scripts: [kit.assets.url('chat.js')],
    body: (
      <section class="message">
        <h1>{say(why === 'join' ? 'join-title' : 'web-ended-title')}</h1>
        <p>{say(why === 'join' ? 'join-expired' : `web-ended-${why}`)}</p>
        <p>
          <a class="button primary" href={`/chat?lang=${locale}`}>
            {say('web-begin-again')}
          </a>
        </p>
      </section>
    ),
  });
}
