import * as z from 'zod';
import { addStaff, closeStaff, inviteStaff } from '../app/sign-in.ts';
import { type Role, roles, type Staff } from '../app/staff-ports.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { Field, Select } from './field.tsx';
import { CopyField, Done } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Those who let others in: operators everyone, a municipality its own colleagues. */
const hosts = ['operator', 'municipality'] as const;

export const peopleEndpoints: readonly StaffEndpoint[] = [
  forRoles(hosts, 'get', '/people', async (visit) => visit.page(await peoplePage(visit))),
  forRoles(hosts, 'post', '/people', async (visit) => {
    const wanted = await readWanted(visit);
    if (wanted.kind === 'faults') return visit.page(await peoplePage(visit, wanted), 400);
    const { staff, secret } = await addStaff(visit.options, wanted, visit.session.staff);
    return visit.page(invitedPage(visit, staff, secret));
  }),
  aboutOne(hosts, 'post', '/people/:id/invite', findPerson, async (visit, staff) => {
    const secret = await inviteStaff(visit.options, staff, visit.session.staff);
    return visit.page(invitedPage(visit, staff, secret));
  }),
  aboutOne(hosts, 'post', '/people/:id/close', findPerson, async (visit, staff) => {
    // The last one would lock everyone out, and nobody means to close themselves.
    if (staff.id === visit.session.staff.id) return visit.goTo('/people?done=not-yourself');
    await closeStaff(visit.options, staff, visit.session.staff);
    return visit.goTo('/people?done=closed');
  }),
];

async function findPerson({ options, session }: SignedInVisit, id: string): Promise<Staff | undefined> {
  const staff = await options.store.staffById(id);
  const isTheirs = session.staff.role === 'operator' || staff?.municipality === session.staff.municipality;
  return staff && isTheirs && staff.closedAt === undefined ? staff : undefined;
}

interface Faults {
  readonly kind: 'faults';
  readonly sent: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
}
interface Wanted {
  readonly kind: 'wanted';
  readonly role: Role;
  readonly municipality?: string;
  readonly name: string;
}

const personSchema = z.object({
  name: z.string().trim().min(2).max(80),
  role: z.enum(roles),
  municipality: z.string(),
});

/** A municipality adds colleagues of its own and nobody else, whatever was sent. */
async function readWanted({ c, options, session }: SignedInVisit): Promise<Wanted | Faults> {
  const fields = await c.req.parseBody();
  const sent = Object.fromEntries(
    ['name', 'role', 'municipality'].map((name) => [name, String(fields[name] ?? '')]),
  );
  const host = session.staff;
  const parsed = personSchema.safeParse(
    host.role === 'operator' ? sent : { ...sent, role: 'municipality', municipality: host.municipality },
  );
  if (!parsed.success) {
    const faults = Object.fromEntries(
      parsed.error.issues.map(({ path }) => [String(path[0]), `staff-fault-${String(path[0])}`]),
    );
    return { kind: 'faults', sent, faults };
  }
  const { name, role, municipality } = parsed.data;
  if (role !== 'municipality') return { kind: 'wanted', name, role };
  const takesPart = (await options.store.listAccounts()).some(
    (one) => one.municipality === municipality && one.closedAt === undefined,
  );
  return takesPart
    ? { kind: 'wanted', name, role, municipality }
    : { kind: 'faults', sent, faults: { municipality: 'staff-fault-municipality' } };
}

/** The link is seen once; it is sent by whoever made it, in a way they trust. */
function invitedPage(visit: SignedInVisit, { name }: Staff, secret: string): StaffPage {
  const { say, origin } = visit;
  return {
    title: say('staff-invited-title'),
    body: (
      <>
        <h1>{say('staff-invited-title')}</h1>
        <p>{say('staff-invited-what', { name: { text: name } })}</p>
        <CopyField label={say('staff-invited-link')} value={`${origin}/staff/invite/${secret}`} />
        <p>{say('staff-invited-once')}</p>
        <p>
          <a class="button" href="/staff/people">
            {say('staff-back')}
          </a>
        </p>
      </>
    ),
  };
}

async function peoplePage(visit: SignedInVisit, bad?: Faults): Promise<StaffPage> {
  const { say, options, session } = visit;
  const host = session.staff;
  const everyone = await options.store.listStaff(host.role === 'operator' ? undefined : host.municipality);
  const accounts = host.role === 'operator' ? await options.store.listAccounts() : [];
  const nameOf = (code: string | undefined) => options.municipalities.byCode(code ?? '')?.name ?? '';
  return {
    title: say('staff-people'),
    body: (
      <>
        <h1>{say('staff-people')}</h1>
        <Done visit={visit} known={['closed', 'not-yourself']} />
        <ul class="things">
          {everyone
            .filter(({ closedAt }) => closedAt === undefined)
            .map(({ id, name, role, municipality }) => (
              <li>
                <span>
                  <strong>{name}</strong>
                  {/* Colleagues are all of one town, and its name beside theirs reads like a surname. */}
                  {host.role === 'operator' &&
                    `, ${say(`staff-role-${role}`, { municipality: { text: nameOf(municipality) } })}`}
                </span>
                <form method="post" action={`/staff/people/${id}/invite`}>
                  <button class="button quiet" type="submit">
                    {say('staff-new-link')}
                  </button>
                </form>
                {id !== host.id && (
                  <form method="post" action={`/staff/people/${id}/close`}>
                    <button class="button quiet danger" type="submit">
                      {say('staff-close')}
                    </button>
                  </form>
                )}
              </li>
            ))}
        </ul>
        <h2>{say(host.role === 'operator' ? 'staff-add-person' : 'staff-add-colleague')}</h2>
        <form method="post" action="/staff/people" class="fields">
          <Field
            visit={visit}
            name="name"
            label="staff-field-name"
            value={bad?.sent['name']}
            fault={bad?.faults['name']}
          />
          {host.role === 'operator' && (
            <>
              <Select
                visit={visit}
                name="role"
                label="staff-field-role"
                value={bad?.sent['role']}
                fault={bad?.faults['role']}
                choices={[...roles].reverse().map((role) => [role, say(`staff-role-${role}-long`)] as const)}
              />
              <Select
                visit={visit}
                name="municipality"
                label="staff-field-municipality"
                value={bad?.sent['municipality']}
                fault={bad?.faults['municipality']}
                choices={[
                  ['', say('staff-none-chosen')],
                  ...accounts
                    .filter(({ closedAt }) => closedAt === undefined)
                    .map(({ municipality }) => [municipality, nameOf(municipality)] as const),
                ]}
              />
            </>
          )}
          <button class="button primary" type="submit">
            {say('staff-add-person-do')}
          </button>
        </form>
      </>
    ),
  };
}
