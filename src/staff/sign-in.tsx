import { hashSecret } from '../app/make-key.ts';
import { note, openSession } from '../app/sign-in.ts';
import { roles } from '../app/staff-ports.ts';
import { forRoles, openTo, type StaffEndpoint } from './endpoint.ts';
import { Done, renderMessage } from './page.tsx';
import { passkeyScripts } from './passkey-script.tsx';
import { askForPasskey, readPasskey } from './passkeys.ts';
import { beginVisit, endVisit, type StaffPage, type Visit } from './visit.ts';

/** Signing in, by passkey or by a one-time link, and out. */
export const signInEndpoints: readonly StaffEndpoint[] = [
  openTo('get', '/sign-in', (visit) => (visit.session ? visit.goTo('') : visit.page(signInPage(visit)))),
  openTo('post', '/sign-in/passkey/ask', askForPasskey),
  openTo('post', '/sign-in/passkey', async (visit) => {
    const staff = await readPasskey(visit);
    if (!staff) return visit.c.json({ said: visit.say('staff-passkey-unknown') }, 401);
    await beginVisit(visit, await openSession(visit.options, staff, 'passkey'));
    return visit.c.json({ to: placeAfter(visit) });
  }),
  openTo('get', '/invite/:token', async (visit) => {
    const { store, now } = visit.options;
    const staff = await store.inviteOf(await hashOf(visit), now());
    // Looked at only: a mail filter that opens links must not use it up.
    return staff ? visit.page(invitePage(visit, staff.name)) : visit.page(usedUpPage(visit), 404);
  }),
  openTo('post', '/invite/:token', async (visit) => {
    const { store, now } = visit.options;
    const staff = await store.useInvite(await hashOf(visit), now());
    if (!staff) return visit.page(usedUpPage(visit), 404);
    await beginVisit(visit, await openSession(visit.options, staff, 'link'));
    const hasPasskey = (await store.listPasskeys(staff.id)).length > 0;
    return visit.goTo(hasPasskey ? '' : '/account?done=first');
  }),
  forRoles(roles, 'post', '/sign-out', async (visit) => {
    const { staff } = visit.session;
    await note(visit.options, { action: 'signed_out', object: staff.id }, staff);
    await endVisit(visit);
    return visit.goTo('/sign-in?done=out');
  }),
];

function signInPage(visit: Visit): StaffPage {
  const { say } = visit;
  return {
    title: say('staff-sign-in'),
    scripts: passkeyScripts(visit),
    body: (
      <>
        <h1>{say('staff-sign-in')}</h1>
        <Done visit={visit} known={['out', 'lapsed']} />
        <p>{say('staff-sign-in-who')}</p>
        <div
          data-passkey="get"
          data-ask="/staff/sign-in/passkey/ask"
          data-answer={`/staff/sign-in/passkey?to=${encodeURIComponent(placeAfter(visit))}`}
          hidden
        >
          <button class="button primary big" type="button">
            {say('staff-passkey-use')}
          </button>
          <p role="alert" data-failed={say('staff-passkey-failed')} />
        </div>
        <h2>{say('staff-no-passkey')}</h2>
        <p>{say('staff-no-passkey-what')}</p>
      </>
    ),
  };
}

function invitePage({ say }: Visit, name: string): StaffPage {
  return {
    title: say('staff-invite-title'),
    body: (
      <>
        <h1>{say('staff-invite-hello', { name: { text: name } })}</h1>
        <p>{say('staff-invite-once')}</p>
        <form method="post">
          <button class="button primary big" type="submit">
            {say('staff-sign-in')}
          </button>
        </form>
      </>
    ),
  };
}

function usedUpPage({ say, session }: Visit): StaffPage {
  return renderMessage(
    say,
    'staff-invite-used-title',
    'staff-invite-used',
    <p>
      <a class="button" href={session ? '/staff' : '/staff/sign-in'}>
        {say(session ? 'staff-to-work' : 'staff-sign-in')}
      </a>
    </p>,
  );
}

async function hashOf({ c }: Visit): Promise<string> {
  return hashSecret((c.req.param('token') ?? '').slice(0, 200));
}

/** Where they wanted to go: one of our own pages, whatever the address says. */
export function placeAfter({ c }: Visit): string {
  const wanted = c.req.query('to') ?? '';
  return /^\/staff(?:\/[a-z0-9-]+)*$/.test(wanted) ? wanted : '/staff';
}
