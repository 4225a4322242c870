import type { Campaign, CampaignState } from '../app/campaign-ports.ts';
import { previewReach } from '../app/campaigns.ts';
import { progressCells, progressOf } from '../core/alerts/progress.ts';
import { previewMessage } from '../core/screens/alert.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { theirs } from './clerk.ts';
import { CountyTable, sayCount, sayTotal } from './county-table.tsx';
import { Select } from './field.tsx';
import { JobLine } from './occupations.tsx';
import { Done } from './page.tsx';
import { lookIn, Preview } from './screen-preview.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

const refreshes = 15;

/** One campaign: before it goes whom it reaches and how it looks, then how far it has come. */
export async function campaignPage(visit: SignedInVisit, campaign: Campaign): Promise<StaffPage> {
  const { c, say, options } = visit;
  const { id, state, vacancyIds } = campaign;
  const own = await options.store.ownVacancies(theirs(visit), vacancyIds);
  // As the message has them.
  const open = own.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1));
  const isUnderWay = state === 'freezing' || state === 'running';
  const done = ['campaign-drafted', 'campaign-sent', 'campaign-gone', 'campaign-stopped', 'campaign-over'];
  const parts = [
    <h1>{say('staff-campaign')}</h1>,
    <Done visit={visit} known={done} />,
    <Openings visit={visit} ids={vacancyIds} open={open} />,
  ];
  if (state === 'draft') {
    const reach = open.length > 0 ? await previewReach(options, campaign) : undefined;
    return {
      title: say('staff-campaign'),
      body: (
        <>
          {parts}
          {reach && <Reach visit={visit} reach={reach} />}
          <Look visit={visit} campaign={campaign} vacancies={open} />
          {c.req.query('ask') === 'send' && reach ? (
            <Ask visit={visit} id={id} total={reach.total} />
          ) : (
            <DraftDeeds visit={visit} id={id} maySend={reach !== undefined} />
          )}
        </>
      ),
    };
  }
  return {
    title: say('staff-campaign'),
    ...(isUnderWay
      ? {
          leaves: { seconds: refreshes, to: `/staff/campaigns/${id}` },
          scripts: [options.kit.assets.url('watch.js')],
        }
      : {}),
    body: (
      <>
        {parts}
        <div id="progress" data-watch={isUnderWay ? refreshes : undefined}>
          <Progress visit={visit} campaign={campaign} counts={await options.store.countDeliveries(id)} />
        </div>
        {isUnderWay && (
          <form method="post" action={`/staff/campaigns/${id}/stop`}>
            <p>{say('staff-campaign-stop-what')}</p>
            <button class="button big danger" type="submit">
              {say('staff-campaign-stop')}
            </button>
          </form>
        )}
        <Back visit={visit} />
      </>
    ),
  };
}

export function sayState({ say }: SignedInVisit, state: CampaignState): string {
  return say(`staff-campaign-is-${state}`);
}

function Openings(props: { visit: SignedInVisit; ids: readonly string[]; open: readonly Vacancy[] }) {
  const { visit, ids, open } = props;
  const { say } = visit;
  const closed = ids.filter((id) => !open.some((one) => one.id === id)).length;
  return (
    <>
      <h2>{say('staff-campaign-jobs')}</h2>
      <ul>
        {open.map((job) => (
          <li>
            <JobLine visit={visit} job={job} />
          </li>
        ))}
      </ul>
      {closed > 0 && <p class="fault">{say('staff-campaign-closed', { count: closed })}</p>}
    </>
  );
}

function Reach({ visit, reach }: { visit: SignedInVisit; reach: Awaited<ReturnType<typeof previewReach>> }) {
  const { say } = visit;
  return (
    <>
      <h2>{say('staff-reach')}</h2>
      <p>{say('staff-reach-what')}</p>
      <CountyTable visit={visit} cells={reach.byCounty} caption={say('staff-reach-caption')} />
      <p class="small">{say('staff-counted')}</p>
    </>
  );
}

function Look(props: { visit: SignedInVisit; campaign: Campaign; vacancies: readonly Vacancy[] }) {
  const { visit, campaign, vacancies } = props;
  const { c, say, options } = visit;
  const locale = lookIn(visit, c.req.query('look'));
  const screen = previewMessage(campaign, vacancies, options.seekers.world('telegram'));
  return (
    <section id="look" aria-labelledby="look-title">
      <h2 id="look-title">{say('staff-look')}</h2>
      <form method="get" action="#look" class="side-by-side">
        <Select
          visit={visit}
          name="look"
          label="staff-look-in"
          value={locale}
          choices={options.allLanguages.map(({ code, name }) => [code, name] as const)}
        />
        <button class="button" type="submit">
          {say('staff-show')}
        </button>
      </form>
      {screen ? (
        <Preview visit={visit} screen={screen} locale={locale} />
      ) : (
        <p>{say('staff-campaign-nothing-open')}</p>
      )}
    </section>
  );
}

function DraftDeeds({ visit, id, maySend }: { visit: SignedInVisit; id: string; maySend: boolean }) {
  const { say } = visit;
  return (
    <>
      {maySend && (
        <p>
          <a class="button primary big" href="?ask=send#ask">
            {say('staff-campaign-send')}
          </a>
        </p>
      )}
      <form method="post" action={`/staff/campaigns/${id}/stop`}>
        <button class="button quiet" type="submit">
          {say('staff-campaign-drop')}
        </button>
      </form>
      <Back visit={visit} />
    </>
  );
}

function Ask({ visit, id, total }: { visit: SignedInVisit; id: string; total: number }) {
  const { say } = visit;
  return (
    <section id="ask" class="paper" aria-labelledby="ask-title">
      <h2 id="ask-title">{say('staff-campaign-ask')}</h2>
      <p>{total === 0 ? say('staff-campaign-ask-few') : say('staff-campaign-ask-who', { count: total })}</p>
      <p>{say('staff-campaign-ask-when')}</p>
      <p>{say('staff-campaign-ask-undo')}</p>
      <form method="post" action={`/staff/campaigns/${id}/send`}>
        <button class="button primary big" type="submit">
          {say('staff-campaign-send-yes')}
        </button>
      </form>
      <p>
        <a class="button" href={`/staff/campaigns/${id}`}>
          {say('staff-not-yet')}
        </a>
      </p>
    </section>
  );
}

function Progress(props: {
  visit: SignedInVisit;
  campaign: Campaign;
  counts: Parameters<typeof progressOf>[0];
}) {
  const { visit, campaign, counts } = props;
  const { say } = visit;
  const progress = progressOf(counts);
  return (
    <>
      <h2>{say('staff-progress')}</h2>
      <p class="note" role="status">
        {sayState(visit, campaign.state)}{' '}
        {say('staff-progress-sent', { count: { text: sayCount(visit, progress.sent) } })}
      </p>
      {/* Where every number is hidden, the line above has said it once already. */}
      {progressCells.some((cell) => progress[cell] > 0) && (
        <table class="table narrow">
          <caption>{say('staff-progress-caption')}</caption>
          <tbody>
            {progressCells.map((cell) => (
              <tr>
                <th scope="row">{say(`staff-progress-is-${cell}`)}</th>
                <td class="number">{sayCount(visit, progress[cell])}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('staff-together')}</th>
              <td class="number">{sayTotal(visit, progress)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}

function Back({ visit }: { visit: SignedInVisit }) {
  return (
    <p>
      <a class="button" href="/staff/campaigns">
        {visit.say('staff-campaigns-all')}
      </a>
    </p>
  );
}
