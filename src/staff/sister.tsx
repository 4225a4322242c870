import { readDemand } from '../app/demand.ts';
import type { Counts } from '../app/demand-ports.ts';
import { note } from '../app/sign-in.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { Sister } from '../core/town.ts';
import { clerks, placeOf, theirs } from './clerk.ts';
import { byCounty, countyName, sayCount } from './county-table.tsx';
import { DemandPicture } from './demand-picture.tsx';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { Select } from './field.tsx';
import { ChooseOccupation, occupationName } from './occupations.tsx';
import { Done } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Municipalities that work together: people live in one, jobs are in the other. */
export const sisterEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/sister', async (visit) => visit.page(await sisterPage(visit))),
  forRoles(clerks, 'post', '/sister', async (visit) => {
    const { options, session, c } = visit;
    const { origin = '' } = await c.req.parseBody();
    const place = options.municipalities.byCode(String(origin));
    if (!place || place.code === placeOf(visit).code)
      return visit.page(await sisterPage(visit, 'staff-fault-sister'), 400);
    await note(options, { action: 'sister_added', object: place.code }, session.staff);
    const since = stockholmDate(options.now());
    await options.store.addSister({ origin: place.code, destination: placeOf(visit).code, since });
    return visit.goTo('/sister?done=sister-added');
  }),
  aboutOne(clerks, 'post', '/sister/:id/remove', findSister, async (visit, sister) => {
    const { options, session } = visit;
    await note(options, { action: 'sister_removed', object: sister.origin }, session.staff);
    await options.store.removeSister(sister);
    return visit.goTo('/sister?done=sister-removed');
  }),
];

/** By where people live; what others have agreed with this municipality as their origin is theirs to end. */
async function findSister(visit: SignedInVisit, origin: string): Promise<Sister | undefined> {
  const sisters = await visit.options.store.sistersOf(placeOf(visit).code);
  return sisters.find((one) => one.origin === origin && one.destination === placeOf(visit).code);
}

async function sisterPage(visit: SignedInVisit, fault?: string): Promise<StaffPage> {
  const { c, say, options } = visit;
  const { store, occupations } = options;
  const today = stockholmDate(options.now());
  const [own, sisters] = await Promise.all([
    store.countOwnByGroup(theirs(visit)),
    store.sistersOf(placeOf(visit).code),
  ]);
  const group = occupations.group(c.req.query('group') ?? '')?.ssyk ?? own[0]?.group;
  return {
    title: say('staff-sister'),
    body: (
      <>
        <h1>{say('staff-sister')}</h1>
        <Done visit={visit} known={['sister-added', 'sister-removed']} />
        <p>{say('staff-sister-what')}</p>
        <h2>{say('staff-sister-where')}</h2>
        <ChooseOccupation visit={visit} own={own.map((one) => one.group)} value={group} />
        {group && (
          <Compared
            visit={visit}
            group={group}
            demand={(await readDemand(options, [group]))[group] ?? {}}
            open={await store.countOpenByCounty(group, today)}
          />
        )}
        <h2>{say('staff-sister-list')}</h2>
        {sisters.length === 0 && <p>{say('staff-sister-none')}</p>}
        <ul class="things">
          {sisters.map((sister) => (
            <SisterLine visit={visit} sister={sister} />
          ))}
        </ul>
        <form method="post" action="/staff/sister" class="fields">
          <Select
            visit={visit}
            name="origin"
            label="staff-field-origin"
            fault={fault}
            choices={[
              ['', say('staff-none-chosen')],
              ...options.municipalities.all
                .filter(({ code }) => code !== placeOf(visit).code)
                .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
                .map(({ code, name }) => [code, name] as const),
            ]}
          />
          <button class="button primary" type="submit">
            {say('staff-sister-add')}
          </button>
        </form>
      </>
    ),
  };
}

function SisterLine({ visit, sister }: { visit: SignedInVisit; sister: Sister }) {
  const { say } = visit;
  const { origin, destination, since } = sister;
  const isOurs = destination === placeOf(visit).code;
  const other = { municipality: isOurs ? origin : destination };
  return (
    <li>
      <span>
        {say(isOurs ? 'staff-sister-from' : 'staff-sister-to', {
          municipality: other,
          date: { date: since },
        })}
      </span>
      {isOurs && (
        <>
          <a class="button" href={`/staff/links/new?home=${origin}`}>
            {say('staff-sister-link', { municipality: other })}
          </a>
          <form method="post" action={`/staff/sister/${origin}/remove`}>
            <button class="button quiet" type="submit">
              {say('staff-remove')} <span class="unseen">{say('verbatim', { text: other })}</span>
            </button>
          </form>
        </>
      )}
    </li>
  );
}

/** The picture, and the table behind it. */
function Compared(props: { visit: SignedInVisit; group: string; demand: Counts; open: Counts }) {
  const { visit, group, demand, open } = props;
  const { say } = visit;
  const rows = [...new Set([...Object.keys(demand), ...Object.keys(open)])]
    .map((code) => ({
      name: countyName(visit, code),
      people: demand[code] ?? 0,
      jobs: open[code] ?? 0,
    }))
    .toSorted((a, b) => b.people - a.people || b.jobs - a.jobs || (a.name < b.name ? -1 : 1));
  const occupation = { occupation: group };
  if (rows.length === 0) return <p>{say('staff-sister-nothing', { occupation })}</p>;
  return (
    <>
      <h3>{occupationName(visit, group)}</h3>
      <DemandPicture
        rows={rows}
        people={say('staff-picture-people')}
        jobs={say('staff-picture-jobs')}
        label={pictureSentence(visit, group, demand, open)}
      />
      <section class="scrolls" tabindex={0} aria-label={say('staff-sister-caption', { occupation })}>
        <table class="table">
          <caption>{say('staff-sister-caption', { occupation })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('staff-county')}</th>
              <th scope="col" class="number">
                {say('staff-picture-people')}
              </th>
              <th scope="col" class="number">
                {say('staff-picture-jobs')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, people, jobs }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{sayCount(visit, people)}</td>
                <td class="number">{jobs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small">{say('staff-fewer-elsewhere')}</p>
      <p class="small">{say('staff-counted')}</p>
    </>
  );
}

/** For those who do not see the picture. */
function pictureSentence(visit: SignedInVisit, group: string, demand: Counts, open: Counts): string {
  const { say } = visit;
  const [home, people] = byCounty(demand)[0] ?? [];
  const [work, jobs] = byCounty(open)[0] ?? [];
  return [
    say('staff-picture', { occupation: { occupation: group } }),
    home !== undefined && people !== undefined
      ? say('staff-picture-most-people', { county: { text: countyName(visit, home) }, count: people })
      : say('staff-fewer-everywhere'),
    ...(work !== undefined && jobs !== undefined
      ? [say('staff-picture-most-jobs', { county: { text: countyName(visit, work) }, count: jobs })]
      : []),
    say('staff-picture-table'),
  ].join(' ');
}
