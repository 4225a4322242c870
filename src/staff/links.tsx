import { countLinks } from '../app/count-links.ts';
import type { StartLink } from '../app/link-ports.ts';
import { closeCountsLink, makeCountsLink, makeLink, revokeLink } from '../app/make-link.ts';
import { type Role, roles } from '../app/staff-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { writeCounts } from '../csv/write-counts.ts';
import { CountsView, csvAnswer } from './counts-view.tsx';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { linkForm, readWantedLink } from './link-form.tsx';
import { linkPage, readyPage } from './link-page.tsx';
import { Done, renderMessage } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Officers make links of their own; a municipality issues them for offices elsewhere; operators can close any. */
const makers: readonly Role[] = ['officer', 'municipality'];

export const linkEndpoints: readonly StaffEndpoint[] = [
  forRoles(roles, 'get', '/links', async (visit) => visit.page(await linksPage(visit))),
  forRoles(makers, 'get', '/links/new', (visit) => visit.page(linkForm(visit, visit.c.req.query()))),
  forRoles(makers, 'get', '/links/counts.csv', async (visit) => {
    const { each } = await countLinks(visit.options, await linksOf(visit));
    const shown = each.map(({ link, counts }) => ({ name: link.name, counts }));
    return csvAnswer(visit, 'landa', writeCounts(shown, visit.options.kit.speaker, visit.locale));
  }),
  forRoles(makers, 'post', '/links', async (visit) => {
    const wanted = await readWantedLink(visit);
    if ('faults' in wanted) return visit.page(linkForm(visit, wanted.sent, wanted.faults), 400);
    const { options, session } = visit;
    const { staff } = session;
    const owner =
      staff.municipality === undefined ? { ownerId: staff.id } : { municipality: staff.municipality };
    const link = await makeLink(options, { ...wanted.link, ...owner }, staff);
    // For an office elsewhere everything is made at once: it has no account to fetch the rest with.
    return staff.municipality === undefined
      ? visit.goTo(`/links/${link.id}?done=link`)
      : openCounts(visit, link);
  }),
  aboutOne(makers, 'get', '/links/:id', findLink, async (visit, link) =>
    visit.page(await linkPage(visit, link)),
  ),
  aboutOne(makers, 'get', '/links/:id/counts.csv', findLink, async (visit, link) => {
    const { all } = await countLinks(visit.options, [link]);
    const file = writeCounts([{ name: link.name, counts: all }], visit.options.kit.speaker, visit.locale);
    return csvAnswer(visit, link.id, file);
  }),
  aboutOne(makers, 'post', '/links/:id/counts-link', findLink, openCounts),
  aboutOne(makers, 'post', '/links/:id/counts-link/close', findLink, async (visit, link) => {
    await closeCountsLink(visit.options, link, visit.session.staff);
    return visit.goTo(`/links/${link.id}?done=counts-closed`);
  }),
  aboutOne(roles, 'get', '/links/:id/revoke', findLink, (visit, link) => visit.page(revokePage(visit, link))),
  aboutOne(roles, 'post', '/links/:id/revoke', findLink, async (visit, link) => {
    await revokeLink(visit.options, link, visit.session.staff);
    return visit.goTo('/links?done=revoked');
  }),
];

async function findLink({ options, session }: SignedInVisit, id: string): Promise<StartLink | undefined> {
  const { role, id: own, municipality } = session.staff;
  const link = await options.store.linkById(id);
  if (!link || role === 'operator') return link;
  const isTheirs = role === 'officer' ? link.ownerId === own : link.municipality === municipality;
  return isTheirs ? link : undefined;
}

function linksOf({ options, session }: SignedInVisit): Promise<readonly StartLink[]> {
  const { role, id, municipality } = session.staff;
  if (role === 'operator') return options.store.listLinks();
  return options.store.listLinks(municipality === undefined ? { ownerId: id } : { municipality });
}

/** Opens the counts link, in place of the one before, and shows everything that is to be sent along: once. */
async function openCounts(visit: SignedInVisit, link: StartLink): Promise<Response> {
  const secret = await makeCountsLink(visit.options, link, visit.session.staff);
  return secret === undefined ? visit.missing() : visit.page(await readyPage(visit, link, secret));
}

async function linksPage(visit: SignedInVisit): Promise<StaffPage> {
  const { say, session } = visit;
  const links = await linksOf(visit);
  const mayMake = makers.includes(session.staff.role);
  const open = links.filter(({ revokedAt }) => revokedAt === undefined);
  return {
    title: say('staff-links'),
    body: (
      <>
        <h1>{say('staff-links')}</h1>
        <Done visit={visit} known={['revoked']} />
        <p>{say(`links-what-${session.staff.role}`)}</p>
        {mayMake && (
          <p class="ways">
            <a class="button primary" href="/staff/links/new">
              {say('links-new')}
            </a>
            <a class="button" href="/poster">
              {say('links-poster-without')}
            </a>
          </p>
        )}
        {links.length === 0 && <p>{say('links-none')}</p>}
        <ul class="things">
          {[...open, ...links.filter((link) => !open.includes(link))].map((link) => (
            <li>
              <span>
                {mayMake ? <a href={`/staff/links/${link.id}`}>{link.name}</a> : <strong>{link.name}</strong>}
                <br />
                <span class="small">
                  {say(link.revokedAt === undefined ? 'links-since' : 'links-until', {
                    date: { date: stockholmDate(link.revokedAt ?? link.createdAt) },
                  })}
                </span>
              </span>
              {!mayMake && link.revokedAt === undefined && (
                <a class="button quiet" href={`/staff/links/${link.id}/revoke`}>
                  {say('links-revoke')}
                </a>
              )}
            </li>
          ))}
        </ul>
        {mayMake && links.length > 0 && (
          <>
            <h2>{say('links-all-title')}</h2>
            <CountsView
              visit={visit}
              counts={(await countLinks(visit.options, links)).all}
              file="/staff/links/counts.csv"
            />
          </>
        )}
      </>
    ),
  };
}

/** Asked before it is done: a poster on a wall cannot be taken back. */
function revokePage({ say }: SignedInVisit, { id, name }: StartLink): StaffPage {
  const page = renderMessage(
    say,
    'links-revoke-title',
    'links-revoke-what',
    <form method="post" class="ways">
      <button class="button danger" type="submit">
        {say('links-revoke-yes', { name: { text: name } })}
      </button>
      <a class="button quiet" href={`/staff/links/${id}`}>
        {say('staff-back')}
      </a>
    </form>,
  );
  return page;
}
