import type { AuditFilter, Staff } from '../app/staff-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import type { SignedInVisit, StaffPage } from './visit.ts';

const perPage = 50;

/** What was done, by whom, and when: operators see everything, a municipality its own matters. */
export const auditEndpoints: readonly StaffEndpoint[] = [
  forRoles(['operator', 'municipality'], 'get', '/audit', async (visit) =>
    visit.page(await auditPage(visit)),
  ),
];

async function auditPage(visit: SignedInVisit): Promise<StaffPage> {
  const { c, say, options, session } = visit;
  const { staff } = session;
  const before = Number(c.req.query('before') ?? Number.NaN);
  const from = Number.isSafeInteger(before) ? before : undefined;
  const [entries, people] = await Promise.all([
    options.store.listAudit(mattersOf(staff), perPage + 1, from),
    options.store.listStaff(staff.role === 'operator' ? undefined : staff.municipality),
  ]);
  const shown = entries.slice(0, perPage);
  const nameOf = (id: string | undefined) =>
    id === undefined ? say('staff-by-command') : (people.find((one) => one.id === id)?.name ?? id);
  // Towns by name; what has no name here keeps the id that other pages and commands know it by.
  const objectOf = (id: string) =>
    people.find((one) => one.id === id)?.name ?? options.municipalities.byCode(id)?.name ?? id;
  return {
    title: say('staff-audit'),
    body: (
      <>
        <h1>{say('staff-audit')}</h1>
        <p>{say('staff-audit-what')}</p>
        {shown.length === 0 && <p>{say('staff-audit-none')}</p>}
        {shown.length > 0 && (
          <section class="scrolls" tabindex={0} aria-label={say('staff-audit')}>
            <table class="table stacks">
              <thead>
                <tr>
                  {['staff-audit-when', 'staff-audit-who', 'staff-audit-did', 'staff-audit-object'].map(
                    (id) => (
                      <th scope="col">{say(id)}</th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ at, staffId, action, object }) => (
                  <tr>
                    <td>{say('staff-moment', { date: { date: stockholmDate(at) }, time: { time: at } })}</td>
                    <td>{nameOf(staffId)}</td>
                    <td>{say(`staff-action-${action.replaceAll('_', '-')}`)}</td>
                    <td>{object === staffId ? '' : objectOf(object)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {entries.length > perPage && (
          <p>
            <a class="button" href={`?before=${shown.at(-1)?.id}`} rel="next">
              {say('staff-older')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

function mattersOf({ id, role, municipality }: Staff): AuditFilter {
  if (role === 'operator') return { of: 'all' };
  return municipality === undefined ? { of: 'staff', staffId: id } : { of: 'municipality', municipality };
}
