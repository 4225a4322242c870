import { anyWork, readDemand } from '../app/demand.ts';
import type { Counts } from '../app/demand-ports.ts';
import { clerks, theirs } from './clerk.ts';
import { byCounty, countyName, sayTotal } from './county-table.tsx';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import { ChooseOccupation, occupationName } from './occupations.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Of a municipality's own occupations, those with most that is open. */
const mostGroups = 20;

/** Whom could we reach? Who looks for which work, by where they live: never by language, children or income. */
export const demandEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/demand', async (visit) => visit.page(await demandPage(visit))),
];

async function demandPage(visit: SignedInVisit): Promise<StaffPage> {
  const { c, say, options } = visit;
  const own = await options.store.countOwnByGroup(theirs(visit));
  const asked = options.occupations.group(c.req.query('group') ?? '')?.ssyk;
  const open = new Map(own.map(({ group, n }) => [group, n]));
  const groups = [
    ...new Set([...(asked ? [asked] : []), ...own.slice(0, mostGroups).map(({ group }) => group)]),
    anyWork,
  ];
  const demand = await readDemand(options, groups);
  return {
    title: say('staff-demand'),
    body: (
      <>
        <h1>{say('staff-demand-title')}</h1>
        <p>{say('staff-demand-what')}</p>
        <ChooseOccupation visit={visit} own={own.map(({ group }) => group)} value={asked} />
        <section class="scrolls" tabindex={0} aria-label={say('staff-demand-title')}>
          <table class="table stacks">
            <thead>
              <tr>
                <th scope="col">{say('staff-occupation')}</th>
                <th scope="col" class="number">
                  {say('staff-people-count')}
                </th>
                <th scope="col">{say('staff-demand-where')}</th>
                <th scope="col" class="number">
                  {say('staff-own-open')}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <Row visit={visit} group={group} cells={demand[group] ?? {}} open={open.get(group) ?? 0} />
              ))}
            </tbody>
          </table>
        </section>
        <p class="small">{say('staff-demand-several')}</p>
        <p class="small">{say('staff-counted')}</p>
        <p class="small">{say('staff-demand-never')}</p>
        <p>
          <a class="button" href="/staff/campaigns/new">
            {say('staff-campaign-new')}
          </a>
        </p>
      </>
    ),
  };
}

function Row(props: { visit: SignedInVisit; group: string; cells: Counts; open: number }) {
  const { visit, group, cells, open } = props;
  const { say } = visit;
  const isAny = group === anyWork;
  const where = byCounty(cells).map(([county, count]) => {
    const args = { county: { text: countyName(visit, county) }, count };
    return { text: say('staff-county-count', args) };
  });
  return (
    <tr>
      <th scope="row">
        {isAny ? (
          say('staff-any-work')
        ) : (
          <a href={`/staff/sister?group=${group}`}>{occupationName(visit, group)}</a>
        )}
      </th>
      <td class="number" data-of={say('staff-people-count')}>
        {sayTotal(visit, cells)}
      </td>
      <td data-of={say('staff-demand-where')}>
        {where.length > 0 ? say('staff-listed', { list: { list: where } }) : say('staff-fewer-each')}
      </td>
      <td class="number" data-of={isAny ? undefined : say('staff-own-open')}>
        {isAny ? '' : open}
      </td>
    </tr>
  );
}
