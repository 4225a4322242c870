import type { Child } from 'hono/jsx';
import type { Role } from '../app/staff-ports.ts';
import { renderDocument } from '../page/document.tsx';
import { Languages, Top } from '../page/public-page.tsx';
import type { StaffPage, Visit } from './visit.ts';

/** Where each role can go, in the order of how often it is wanted. */
const places: Readonly<Record<Role, readonly (readonly [path: string, label: string])[]>> = {
  officer: [
    ['/links', 'staff-links'],
    ['/desk', 'staff-desk'],
    ['/account', 'staff-account'],
  ],
  municipality: [
    ['/links', 'staff-links'],
    ['/people', 'staff-people'],
    ['/audit', 'staff-audit'],
    ['/desk', 'staff-desk'],
    ['/account', 'staff-account'],
  ],
  operator: [
    ['/people', 'staff-people'],
    ['/links', 'staff-links'],
    ['/audit', 'staff-audit'],
    ['/account', 'staff-account'],
  ],
};

/** A whole page for staff. */
export function renderStaffPage(visit: Visit, page: StaffPage) {
  const { c, options, locale, session, say } = visit;
  const here = c.req.path.replace(/^\/staff/, '');
  return renderDocument(options.kit, {
    locale,
    title: `${page.title} – Landa`,
    styles: ['site.css', 'staff.css'],
    ...(page.scripts ? { scripts: page.scripts } : {}),
    body: (
      <>
        <Top reader={{ speaker: options.kit.speaker, locale }} home={session ? '/staff' : '/'}>
          <Languages
            reader={{ speaker: options.kit.speaker, locale }}
            languages={options.languages}
            // What answers a form has no address of its own.
            inLanguage={(code) => `${c.req.method === 'GET' ? '' : '/staff'}?lang=${code}`}
          />
          {session && (
            <form method="post" action="/staff/sign-out">
              <button class="button quiet" type="submit">
                {say('staff-sign-out')}
              </button>
            </form>
          )}
        </Top>
        {session && (
          <nav class="places" aria-label={say('web-menu')}>
            {places[session.staff.role].map(([path, label]) => (
              <a
                href={`/staff${path}`}
                aria-current={here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined}
              >
                {say(label)}
              </a>
            ))}
          </nav>
        )}
        <main id="main" class="wide">
          {page.body}
        </main>
      </>
    ),
  });
}

/** A page that says one thing, and the way on. */
export function renderMessage(say: Visit['say'], title: string, text: string, on?: Child): StaffPage {
  return {
    title: say(title),
    body: (
      <>
        <h1>{say(title)}</h1>
        <p>{say(text)}</p>
        {on}
      </>
    ),
  };
}

/** What was just done, where a deed has led back to its page. Only what is in `known` is ever said. */
export function Done({ visit, known }: { visit: Visit; known: readonly string[] }) {
  const done = visit.c.req.query('done');
  if (done === undefined || !known.includes(done)) return null;
  return (
    <p class="note" role="status">
      {visit.say(`staff-done-${done}`)}
    </p>
  );
}

/** An address or a text to take along: chosen as a whole by one click, copied where scripts run. */
export function CopyField({ label, value }: { label: string; value: string }) {
  return (
    <label class="field">
      {label}
      <input readonly value={value} data-copy dir="ltr" />
    </label>
  );
}
