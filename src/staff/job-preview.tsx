import { previewJob } from '../app/preview-job.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { PageFields } from '../openings/page-fields.ts';
import { Preview } from './screen-preview.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** The field that says in which language. */
export const inLanguage = 'in';

/**
 * A job exactly as job seekers see it, in the language asked for. `sent`: what is not stored yet, to be sent again
 * when another language is chosen.
 */
export async function previewPage(
  visit: SignedInVisit,
  vacancy: Vacancy,
  wanted: string | undefined,
  sent?: PageFields,
): Promise<StaffPage> {
  const { c, say, options, locale: own } = visit;
  const { allLanguages: languages } = options;
  const { world } = options.seekers;
  const locale = languages.find(({ code }) => code === wanted)?.code ?? own;
  const { card, reasons, apply } = await previewJob(
    { store: options.store, world: world('web') },
    vacancy,
    locale,
  );
  const back = c.req.path.startsWith('/staff/ads/') ? '/staff/today' : '/staff/openings';
  return {
    title: say('console-preview-title'),
    body: (
      <>
        <h1>{say('console-preview-title')}</h1>
        <p>{say(sent ? 'console-preview-unsent' : 'console-preview-what')}</p>
        <form method={sent ? 'post' : 'get'} action={c.req.path} class="row end">
          {Object.entries(sent ?? {}).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="field">
            <label for="field-in">{say('console-preview-in')}</label>
            <select id="field-in" name={inLanguage}>
              {languages.map(({ code, name }) => (
                <option value={code} lang={code} selected={code === locale}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button class="button" type="submit">
            {say('console-preview-show')}
          </button>
        </form>
        <Preview visit={visit} screen={card} locale={locale} />
        <h2>{say('console-preview-under', { button: { say: 'button-reasons' } })}</h2>
        <Preview visit={visit} screen={reasons} locale={locale} />
        <h2>{say('console-preview-under', { button: { say: 'button-apply' } })}</h2>
        <Preview visit={visit} screen={apply} locale={locale} />
        {/* What is not sent yet was opened beside its form, which is still there. */}
        {!sent && (
          <p>
            <a class="button" href={back}>
              {say('staff-back')}
            </a>
          </p>
        )}
      </>
    ),
  };
}
