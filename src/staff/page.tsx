import type { Child } from 'hono/jsx';
import type { Role } from '../app/staff-ports.ts';
import { renderDocument } from '../page/document.tsx';
import { Languages, Top } from '../page/public-page.tsx';
import type { StaffPage, Visit } from './visit.ts';

type Place = readonly [path: string, label: string];

/** Where each role can go, in the order of how often it is wanted; what is wanted rarely stands one step away. */
const places: Readonly<Record<Role, { readonly near: readonly Place[]; readonly more?: readonly Place[] }>> =
  {
    officer: {
      near: [
        ['/links', 'staff-links'],
        ['/desk', 'staff-desk'],
        ['/account', 'staff-account'],
      ],
    },
    municipality: {
      near: [
        ['/today', 'console-today'],
        ['/openings', 'console-openings'],
        ['/campaigns', 'staff-campaigns'],
        ['/town', 'staff-town'],
        ['/links', 'staff-links'],
      ],
      more: [
        ['/demand', 'staff-demand'],
        ['/sister', 'staff-sister'],
        ['/keys', 'staff-keys'],
        ['/people', 'staff-people'],
        ['/audit', 'staff-audit'],
        ['/desk', 'staff-desk'],
        ['/account', 'staff-account'],
      ],
    },
    operator: {
      near: [
        ['/people', 'staff-people'],
        ['/links', 'staff-links'],
        ['/audit', 'staff-audit'],
        ['/account', 'staff-account'],
      ],
    },
  };

/** A whole page for staff. */
export function renderStaffPage(visit: Visit, page: StaffPage) {
  const { c, options, locale, session, say } = visit;
  return renderDocument(options.kit, {
    locale,
    title: `${page.title} – Landa`,
    styles: ['site.css', 'staff.css'],
    ...(page.scripts ? { scripts: page.scripts } : {}),
    ...(page.leaves ? { leaves: page.leaves } : {}),
    body: (
      <>
        <Top reader={{ speaker: options.kit.speaker, locale }} home={session ? '/staff' : '/'}>
          <Languages
            reader={{ speaker: options.kit.speaker, locale }}
            languages={options.languages}
            // What answers a form has no address of its own.
            inLanguage={(code) => (c.req.method === 'GET' ? sameIn(c.req.url, code) : `/staff?lang=${code}`)}
          />
          {session && (
            <form method="post" action="/staff/sign-out">
              <button class="button quiet" type="submit">
                {say('staff-sign-out')}
              </button>
            </form>
          )}
        </Top>
        {session && <Places visit={visit} role={session.staff.role} />}
        <main id="main" class="wide">
          {page.body}
        </main>
      </>
    ),
  });
}

function Places({ visit, role }: { visit: Visit; role: Role }) {
  const here = visit.c.req.path.replace(/^\/staff/, '');
  const { near, more = [] } = places[role];
  const isHere = ([path]: Place) => here === path || here.startsWith(`${path}/`) || isUnder(path, here);
  const among = more.find(isHere);
  const links = (some: readonly Place[]) =>
    some.map(([path, label]) => (
      <a
        href={`/staff${path}`}
        aria-current={here === path ? 'page' : isHere([path, label]) ? 'true' : undefined}
      >
        {visit.say(label)}
      </a>
    ));
  return (
    <nav class="places" aria-label={visit.say('web-menu')}>
      {links(near)}
      {more.length > 0 && (
        <details>
          {/* Folded, so that a telephone shows the page and not only the way to it. */}
          <summary class={among && 'here'}>
            {among ? visit.say('staff-more-here', { place: { say: among[1] } }) : visit.say('staff-more')}
          </summary>
          <div>{links(more)}</div>
        </details>
      )}
    </nav>
  );
}

/** What was asked for is asked again; what was done is not said again. */
function sameIn(address: string, language: string): string {
  const asked = new URL(address).searchParams;
  asked.delete('done');
  asked.set('lang', language);
  return `?${asked}`;
}

/** Ads are reached from today's list, and belong to it. */
function isUnder(path: string, here: string): boolean {
  return path === '/today' && here.startsWith('/ads/');
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
