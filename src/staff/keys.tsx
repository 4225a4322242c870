import * as z from 'zod';
import { type ApiKey, type KeyScope, keyScopes } from '../app/account-ports.ts';
import { makeKey } from '../app/make-key.ts';
import { note, shortId } from '../app/sign-in.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { clerks, placeOf } from './clerk.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { Field } from './field.tsx';
import { CopyField, Done } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Keys with which a municipality's own system sends openings. */
export const keyEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/keys', async (visit) => visit.page(await keysPage(visit))),
  forRoles(clerks, 'post', '/keys', async (visit) => {
    const wanted = await readWanted(visit);
    if (wanted.kind === 'faults') return visit.page(await keysPage(visit, wanted), 400);
    const { options, session } = visit;
    const id = shortId(options);
    await note(options, { action: 'key_made', object: id }, session.staff);
    const made = await makeKey(options, { ...wanted, id, municipality: placeOf(visit).code });
    return made ? visit.page(madePage(visit, wanted.name, made.secret)) : visit.missing();
  }),
  aboutOne(clerks, 'post', '/keys/:id/revoke', findKey, async (visit, { id }) => {
    const { options, session } = visit;
    await note(options, { action: 'key_revoked', object: id }, session.staff);
    await options.store.revokeKey(id, options.now());
    return visit.goTo('/keys?done=key-revoked');
  }),
];

async function findKey(visit: SignedInVisit, id: string): Promise<ApiKey | undefined> {
  const keys = await visit.options.store.listKeys(placeOf(visit).code);
  return keys.find((key) => key.id === id && key.revokedAt === undefined);
}

interface Faults {
  readonly kind: 'faults';
  readonly name: string;
  readonly scopes: readonly string[];
  readonly faults: Readonly<Record<string, string>>;
}
interface Wanted {
  readonly kind: 'wanted';
  readonly name: string;
  readonly scopes: readonly KeyScope[];
}

const schema = z.object({
  name: z.string().trim().min(2).max(80),
  scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
});

async function readWanted({ c }: SignedInVisit): Promise<Wanted | Faults> {
  const fields = await c.req.parseBody({ all: true });
  const name = String(fields['name'] ?? '');
  const scopes = [fields['scopes'] ?? []].flat().map(String);
  const parsed = schema.safeParse({ name, scopes });
  if (parsed.success) return { kind: 'wanted', ...parsed.data };
  const faults = Object.fromEntries(
    parsed.error.issues.map(({ path }) => [String(path[0]), `staff-fault-key-${String(path[0])}`]),
  );
  return { kind: 'faults', name, scopes, faults };
}

/** The secret is seen once: whoever has it can send openings. */
function madePage({ say, origin }: SignedInVisit, name: string, secret: string): StaffPage {
  return {
    title: say('staff-key-made-title'),
    body: (
      <>
        <h1>{say('staff-key-made-title')}</h1>
        <p>{say('staff-key-made', { name: { text: name } })}</p>
        <CopyField label={say('staff-key')} value={secret} />
        <p>{say('staff-key-once')}</p>
        <p>
          <a href={`${origin}/v1/docs`}>{say('staff-key-docs')}</a>
        </p>
        <p>
          <a class="button" href="/staff/keys">
            {say('staff-back')}
          </a>
        </p>
      </>
    ),
  };
}

async function keysPage(visit: SignedInVisit, bad?: Faults): Promise<StaffPage> {
  const { say, options } = visit;
  const keys = (await options.store.listKeys(placeOf(visit).code)).filter(
    ({ revokedAt }) => revokedAt === undefined,
  );
  const chosen = bad?.scopes ?? keyScopes;
  return {
    title: say('staff-keys'),
    body: (
      <>
        <h1>{say('staff-keys')}</h1>
        <Done visit={visit} known={['key-revoked']} />
        <p>{say('staff-keys-what')}</p>
        {keys.length === 0 && <p>{say('staff-keys-none')}</p>}
        <ul class="things">
          {keys.map((key) => (
            <li>
              <span>
                <strong>{key.name}</strong> {describe(visit, key)}
              </span>
              <form method="post" action={`/staff/keys/${key.id}/revoke`}>
                <button class="button quiet danger" type="submit">
                  {say('staff-key-revoke')} <span class="unseen">{key.name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
        <h2>{say('staff-key-make')}</h2>
        <form method="post" action="/staff/keys" class="fields">
          <Field
            visit={visit}
            name="name"
            label="staff-field-key-name"
            hint="staff-field-key-name-hint"
            value={bad?.name}
            fault={bad?.faults['name']}
          />
          <fieldset class={bad?.faults['scopes'] ? 'choices wrong' : 'choices'}>
            <legend>{say('staff-field-key-scopes')}</legend>
            {bad?.faults['scopes'] && <p class="fault">{say(bad.faults['scopes'])}</p>}
            {keyScopes.map((scope) => (
              <label class="choice">
                <input type="checkbox" name="scopes" value={scope} checked={chosen.includes(scope)} />
                {say(sayScope(scope))}
              </label>
            ))}
          </fieldset>
          <button class="button primary" type="submit">
            {say('staff-key-make-do')}
          </button>
        </form>
      </>
    ),
  };
}

function describe({ say }: SignedInVisit, { scopes, createdAt, lastUsedOn }: ApiKey): string {
  return [
    say('staff-key-may', { what: { list: scopes.map((scope) => ({ text: say(sayScope(scope)) })) } }),
    say('staff-key-from', { date: { date: stockholmDate(createdAt) } }),
    lastUsedOn ? say('staff-key-used', { date: { date: lastUsedOn } }) : say('staff-key-unused'),
  ].join(' ');
}

function sayScope(scope: KeyScope): string {
  return `staff-scope-${scope.replace(':', '-')}`;
}
