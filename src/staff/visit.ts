import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import { readSession, sessionLasts } from '../app/sign-in.ts';
import type { StaffSession } from '../app/staff-ports.ts';
import type { Text } from '../core/screen.ts';
import { chooseLanguage } from '../page/choose-language.ts';
import { renderMessage, renderStaffPage } from './page.tsx';
import type { StaffOptions } from './staff-options.ts';

/** One request to a page of staff, and who makes it. */
export interface Visit {
  readonly c: Context;
  readonly options: StaffOptions;
  readonly locale: string;
  readonly session?: StaffSession;
  /** Where the browser sees us: scheme, host and port. */
  readonly origin: string;
  say(id: string, args?: Text['args']): string;
  page(page: StaffPage, status?: 200 | 400 | 401 | 403 | 404 | 413 | 503): Response | Promise<Response>;
  missing(): Response | Promise<Response>;
  /** To another page of staff, by GET. */
  goTo(path: string): Response;
}

export interface SignedInVisit extends Visit {
  readonly session: StaffSession;
}

export interface StaffPage {
  readonly title: string;
  /** Scripts of ours that it needs, by address. */
  readonly scripts?: readonly string[];
  /** Goes there by itself after so many seconds where there is no script. */
  readonly leaves?: { readonly seconds: number; readonly to: string };
  readonly body: Child;
}

const languageCookie = 'landa-staff-language';

/** Who asks, and in which language. A new token for the browser is on its way with the answer. */
export async function readVisit(c: Context, options: StaffOptions): Promise<Visit> {
  const { kit, publicUrl, isSecure } = options;
  const locale = localeOf(c, options);
  const asked = c.req.query('lang');
  if (asked === locale)
    setCookie(c, languageCookie, locale, { path: '/staff', sameSite: 'Lax', secure: isSecure });
  const say = (id: string, args?: Text['args']) =>
    kit.speaker.say(locale, { say: id, ...(args ? { args } : {}) });
  const session = await sessionOf(c, options);
  const visit: Visit = {
    ...{ c, options, locale, say },
    ...(session ? { session } : {}),
    origin: new URL(publicUrl ?? c.req.url).origin,
    page: (page, status = 200) => c.html(renderStaffPage(visit, page), status),
    missing: () => visit.page(renderMessage(say, 'web-missing-title', 'web-missing'), 404),
    goTo: (path) => c.redirect(`/staff${path}`, 303),
  };
  return visit;
}

function localeOf(c: Context, { languages }: StaffOptions): string {
  const wanted = c.req.query('lang') ?? getCookie(c, languageCookie);
  return chooseLanguage(languages, wanted, c.req.header('Accept-Language'));
}

async function sessionOf(c: Context, options: StaffOptions): Promise<StaffSession | undefined> {
  const token = getCookie(c, cookieName(options));
  const found = token ? await readSession(options, token) : undefined;
  if (found?.token) keepToken(c, options, found.token, found.session.lapsesAt);
  return found?.session;
}

/** From now on this browser is theirs, for as long as a session lasts; whoever was signed in here is no more. */
export async function beginVisit({ c, options, session }: Visit, token: string): Promise<void> {
  if (session) await options.store.endSession(session.staff.id, session.id);
  keepToken(c, options, token, options.now() + sessionLasts);
}

export async function endVisit({ c, options, session }: SignedInVisit): Promise<void> {
  await options.store.endSession(session.staff.id, session.id);
  deleteCookie(c, cookieName(options), { path: '/', secure: options.isSecure });
}

function keepToken(c: Context, options: StaffOptions, token: string, until: number): void {
  setCookie(c, cookieName(options), token, {
    path: '/',
    httpOnly: true,
    // A link in an e-mail opens the page as whoever is signed in here; a form on another site sends nothing.
    sameSite: 'Lax',
    secure: options.isSecure,
    maxAge: Math.max(1, Math.floor((until - options.now()) / 1000)),
  });
}

/** Where it is secure, no other host of the same domain can set it. */
function cookieName({ isSecure }: StaffOptions): string {
  return isSecure ? '__Host-landa-staff' : 'landa-staff';
}
