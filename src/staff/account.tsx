import { note } from '../app/sign-in.ts';
import { roles, type StaffSession } from '../app/staff-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { Done } from './page.tsx';
import { passkeyScripts } from './passkey-script.tsx';
import { askForNewPasskey, readNewPasskey } from './passkeys.ts';
import { endVisit, type SignedInVisit, type StaffPage } from './visit.ts';

/** How one signs in oneself: passkeys, and where one is signed in now. */
export const accountEndpoints: readonly StaffEndpoint[] = [
  forRoles(roles, 'get', '/account', async (visit) => visit.page(await accountPage(visit))),
  forRoles(roles, 'post', '/account/passkey/ask', askForNewPasskey),
  forRoles(roles, 'post', '/account/passkey', async (visit) => {
    const { options, session } = visit;
    const passkey = await readNewPasskey(visit);
    if (!passkey) return visit.c.json({ said: visit.say('staff-passkey-not-made') }, 400);
    await note(options, { action: 'passkey_added', object: passkey.id.slice(0, 12) }, session.staff);
    await options.store.addPasskey({ ...passkey, createdAt: options.now() });
    return visit.c.json({ to: '/staff/account?done=passkey' });
  }),
  aboutOne(roles, 'post', '/account/passkeys/:id/remove', findPasskey, async (visit, id) => {
    const { options, session } = visit;
    await note(options, { action: 'passkey_removed', object: id.slice(0, 12) }, session.staff);
    await options.store.removePasskey(session.staff.id, id);
    return visit.goTo('/account?done=removed');
  }),
  aboutOne(roles, 'post', '/account/sessions/:id/end', findSession, async (visit, { id }) => {
    const { options, session } = visit;
    await note(options, { action: 'session_ended', object: id }, session.staff);
    if (id === session.id) {
      await endVisit(visit);
      return visit.goTo('/sign-in?done=out');
    }
    await options.store.endSession(session.staff.id, id);
    return visit.goTo('/account?done=ended');
  }),
];

async function findPasskey({ options, session }: SignedInVisit, id: string): Promise<string | undefined> {
  const passkeys = await options.store.listPasskeys(session.staff.id);
  return passkeys.find((passkey) => passkey.id === id)?.id;
}

async function findSession(
  { options, session }: SignedInVisit,
  id: string,
): Promise<StaffSession | undefined> {
  const sessions = await options.store.listSessions(session.staff.id, options.now());
  return sessions.find((one) => one.id === id);
}

async function accountPage(visit: SignedInVisit): Promise<StaffPage> {
  const { say, options, session } = visit;
  const { store, now } = options;
  const passkeys = await store.listPasskeys(session.staff.id);
  const sessions = await store.listSessions(session.staff.id, now());
  // Whoever has just come in for the first time has come for something else than keys.
  const isArriving = ['first', 'passkey'].includes(visit.c.req.query('done') ?? '');
  const on = (at: number) => ({ date: { date: stockholmDate(at) } });
  return {
    title: say('staff-account'),
    scripts: passkeyScripts(visit),
    body: (
      <>
        <h1>{say('staff-account')}</h1>
        <Done visit={visit} known={['first', 'passkey', 'removed', 'ended']} />
        {isArriving && (
          <p>
            <a class={passkeys.length > 0 ? 'button primary' : 'button'} href="/staff">
              {say('staff-to-work')}
            </a>
          </p>
        )}
        <p>{say('staff-account-name', { name: { text: session.staff.name } })}</p>
        <h2>{say('staff-passkeys')}</h2>
        <p>{say('staff-passkeys-what')}</p>
        <div
          data-passkey="create"
          data-ask="/staff/account/passkey/ask"
          data-answer="/staff/account/passkey"
          hidden
        >
          <button class="button primary" type="button">
            {say('staff-passkey-make')}
          </button>
          <p role="alert" data-failed={say('staff-passkey-failed')} />
        </div>
        <noscript>
          <p class="note">{say('staff-passkey-no-script')}</p>
        </noscript>
        {passkeys.length === 0 && <p>{say('staff-passkeys-none')}</p>}
        <ul class="things">
          {passkeys.map(({ id, createdAt, lastUsedOn }) => (
            <li>
              <span>
                {say('staff-passkey-from', on(createdAt))}
                {lastUsedOn && ` ${say('staff-passkey-used', { date: { date: lastUsedOn } })}`}
              </span>
              <form method="post" action={`/staff/account/passkeys/${id}/remove`}>
                <button class="button quiet" type="submit">
                  {say('staff-remove')}
                </button>
              </form>
            </li>
          ))}
        </ul>
        <h2>{say('staff-sessions')}</h2>
        <ul class="things">
          {sessions.map(({ id, createdAt, way }) => (
            <li>
              <span>
                {say(`staff-session-${way}`, { ...on(createdAt), time: { time: createdAt } })}
                {id === session.id && ` ${say('staff-session-here')}`}
              </span>
              {/* From here one signs out above, as on every page. */}
              {id !== session.id && (
                <form method="post" action={`/staff/account/sessions/${id}/end`}>
                  <button class="button quiet" type="submit">
                    {say('staff-session-end')}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
