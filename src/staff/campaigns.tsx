import type { Campaign } from '../app/campaign-ports.ts';
import { confirmCampaign, stopCampaign } from '../app/campaigns.ts';
import { note } from '../app/sign-in.ts';
import { progressOf } from '../core/alerts/progress.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { newCampaignEndpoints } from './campaign-new.tsx';
import { campaignPage, sayState } from './campaign-page.tsx';
import { clerks, placeOf } from './clerk.ts';
import { sayCount } from './county-table.tsx';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import type { SignedInVisit, StaffPage } from './visit.ts';

const perPage = 20;

/** What a municipality tells those who said yes to hearing from it: looked at first, watched, stopped. */
export const campaignEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/campaigns', async (visit) => visit.page(await campaignsPage(visit))),
  ...newCampaignEndpoints,
  aboutOne(clerks, 'get', '/campaigns/:id', findCampaign, async (visit, campaign) =>
    visit.page(await campaignPage(visit, campaign)),
  ),
  aboutOne(clerks, 'post', '/campaigns/:id/send', findCampaign, async (visit, { id }) => {
    const { options, session } = visit;
    await note(options, { action: 'campaign_sent', object: id }, session.staff);
    const goes = await confirmCampaign(options, id);
    return visit.goTo(`/campaigns/${id}?done=${goes ? 'campaign-sent' : 'campaign-gone'}`);
  }),
  aboutOne(clerks, 'post', '/campaigns/:id/stop', findCampaign, async (visit, { id }) => {
    const { options, session } = visit;
    await note(options, { action: 'campaign_stopped', object: id }, session.staff);
    const isStopped = await stopCampaign(options, id);
    return visit.goTo(`/campaigns/${id}?done=${isStopped ? 'campaign-stopped' : 'campaign-over'}`);
  }),
];

function findCampaign(visit: SignedInVisit, id: string): Promise<Campaign | undefined> {
  return visit.options.store.campaignById(placeOf(visit).code, id);
}

async function campaignsPage(visit: SignedInVisit): Promise<StaffPage> {
  const { c, say, options } = visit;
  const { store } = options;
  const from = Math.max(0, Math.trunc(Number(c.req.query('from') ?? 0)) || 0);
  const campaigns = await store.listCampaigns(placeOf(visit).code);
  const shown = campaigns.slice(from, from + perPage);
  const states = await Promise.all(shown.map((campaign) => describe(visit, campaign)));
  return {
    title: say('staff-campaigns'),
    body: (
      <>
        <h1>{say('staff-campaigns')}</h1>
        <p>{say('staff-campaigns-what')}</p>
        <p>
          <a class="button primary" href="/staff/campaigns/new">
            {say('staff-campaign-new')}
          </a>
        </p>
        {campaigns.length === 0 && <p>{say('staff-campaigns-none')}</p>}
        <ul class="things">
          {shown.map(({ id, createdAt, vacancyIds }, at) => (
            <li>
              <a href={`/staff/campaigns/${id}`}>
                {say('staff-campaign-of', {
                  date: { date: stockholmDate(createdAt) },
                  time: { time: createdAt },
                  count: vacancyIds.length,
                })}
              </a>
              <span>{states[at]}</span>
            </li>
          ))}
        </ul>
        {campaigns.length > from + perPage && (
          <p>
            <a class="button" href={`?from=${from + perPage}`} rel="next">
              {say('staff-older')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

/** How far those have come that are on their way; the others have their own page. */
async function describe(visit: SignedInVisit, { id, state }: Campaign): Promise<string> {
  const words = sayState(visit, state);
  if (state !== 'freezing' && state !== 'running') return words;
  const { sent } = progressOf(await visit.options.store.countDeliveries(id));
  return `${words} ${visit.say('staff-progress-sent', { count: { text: sayCount(visit, sent) } })}`;
}
