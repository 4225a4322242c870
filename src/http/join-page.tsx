import type { Language } from '../core/world.ts';
import type { PageKit } from '../page/document.tsx';
import { renderPublic } from '../page/public-page.tsx';

/** How a municipality takes part. Its staff reads Swedish or English. */
export function renderJoin(
  kit: PageKit,
  page: {
    readonly locale: string;
    readonly languages: readonly Language[];
    /** Who runs this service; empty where nobody has said. */
    readonly operator: { readonly name: string; readonly contact: string };
  },
) {
  const languages = page.languages.filter(({ code }) => staffLanguages.includes(code));
  const locale = staffLanguages.includes(page.locale) ? page.locale : 'sv';
  const { name, contact } = page.operator;
  const say = (id: string) => kit.speaker.say(locale, { say: `join-page-${id}` });
  const list = (ids: readonly string[]) => (
    <ul class="plain">
      {ids.map((id) => (
        <li>{say(id)}</li>
      ))}
    </ul>
  );
  return renderPublic(kit, {
    locale,
    languages,
    inLanguage: (code) => `/join?lang=${code}`,
    path: '/join',
    title: say('title'),
    body: (
      <>
        <h1>{say('title')}</h1>
        <p>{say('what')}</p>
        <h2>{say('gives-title')}</h2>
        {list(['gives-town', 'gives-job', 'gives-reach', 'gives-counts'])}
        <h2>{say('ways-title')}</h2>
        {list(['way-self', 'way-page', 'way-file', 'way-feed', 'way-api'])}
        <p>{say('one-job')}</p>
        <h2>{say('rules-title')}</h2>
        {list(['rules-wish', 'rules-closed', 'rules-own'])}
        <h2>{say('how-title')}</h2>
        <p>
          {name && contact
            ? kit.speaker.say(locale, {
                say: 'join-page-how-contact',
                args: { operator: { text: name }, contact: { text: contact } },
              })
            : say('how-operator')}
        </p>
        <p>
          {say('already')}{' '}
          <a href={`/staff?lang=${locale}`}>{kit.speaker.say(locale, { say: 'staff-sign-in' })}</a>
        </p>
        <p>{say('how-share')}</p>
        <div class="ways">
          <a class="button" href={`/poster?lang=${locale}`}>
            {kit.speaker.say(locale, { say: 'poster-title' })}
          </a>
          <a class="button" href="/v1/docs">
            {say('technical')}
          </a>
        </div>
      </>
    ),
  });
}

/** Those that have the sentences for staff. */
const staffLanguages = ['sv', 'en'];
