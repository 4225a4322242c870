import { draftCampaign, mostOpenings, mostWords } from '../app/campaigns.ts';
import type { OwnVacancyPage } from '../app/demand-ports.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { clerks, placeOf, theirs } from './clerk.ts';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import { Area, Select, sayFault } from './field.tsx';
import { JobLine } from './occupations.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

const perPage = 25;

/** Choosing what a campaign tells of. What was chosen and written goes along from page to page in the form itself. */
export const newCampaignEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/campaigns/new', async (visit) => {
    const chosen = visit.c.req.queries('vacancy') ?? [];
    return visit.page(await newPage(visit, { chosen, words: '', group: '' }));
  }),
  forRoles(clerks, 'post', '/campaigns/new', async (visit) => {
    const { step, ...sent } = await readSent(visit);
    if (step !== 'draft') return visit.page(await newPage(visit, { ...sent, ...pageAfter(step) }));
    const drafted = await draftCampaign(visit.options, {
      municipality: placeOf(visit).code,
      vacancyIds: sent.chosen,
      words: sent.words,
    });
    if (drafted.kind === 'refused')
      return visit.page(await newPage(visit, { ...sent, faults: drafted.faults }), 400);
    return visit.goTo(`/campaigns/${drafted.campaign.id}?done=campaign-drafted`);
  }),
];

interface Sent {
  readonly chosen: readonly string[];
  readonly words: string;
  readonly group: string;
}
interface Shown extends Sent {
  readonly after?: OwnVacancyPage['after'];
  readonly faults?: readonly Fault[];
}

/** More than anyone may choose, and no more than we are willing to look up. */
const mostSent = 50;

async function readSent({ c }: SignedInVisit): Promise<Sent & { readonly step: string }> {
  const fields = await c.req.parseBody({ all: true });
  const text = (name: string) => String([fields[name] ?? ''].flat().at(-1));
  const chosen = [...new Set([fields['vacancies'] ?? []].flat().map(String))].slice(0, mostSent);
  return { chosen, words: text('words'), group: text('group'), step: text('step') };
}

/** `more.<day>.<id>`: the page after this vacancy; anything else is the first. */
function pageAfter(step: string): Pick<Shown, 'after'> {
  const [, publishedOn, id] = /^more\.(\d{4}-\d\d-\d\d)\.([a-z0-9]{1,20})$/.exec(step) ?? [];
  return publishedOn && id ? { after: { publishedOn, id } } : {};
}

async function newPage(visit: SignedInVisit, shown: Shown): Promise<StaffPage> {
  const { say, options } = visit;
  const { store, occupations } = options;
  const { chosen, words, faults = [], after } = shown;
  const whose = theirs(visit);
  const group = occupations.group(shown.group)?.ssyk;
  const [own, kept, groups] = await Promise.all([
    store.listOwnVacancies(whose, {
      limit: perPage + 1,
      ...(group ? { group } : {}),
      ...(after ? { after } : {}),
    }),
    store.ownVacancies(whose, chosen),
    store.countOwnByGroup(whose),
  ]);
  const others = own.slice(0, perPage).filter(({ id }) => !chosen.includes(id));
  const last = own[perPage - 1];
  const ofJobs = faults.filter(({ pointer }) => pointer.startsWith('/vacancies'));
  return {
    title: say('staff-campaign-new'),
    body: (
      <>
        <h1>{say('staff-campaign-new')}</h1>
        {groups.length === 0 && <p>{say('staff-campaign-no-jobs')}</p>}
        <form method="post" action="/staff/campaigns/new">
          <h2>{say('staff-campaign-choose')}</h2>
          <p>{say('staff-campaign-choose-what', { most: mostOpenings })}</p>
          {[...new Set(ofJobs.map((fault) => sayFault(visit, fault)))].map((text) => (
            <p class="fault" role="alert">
              {text}
            </p>
          ))}
          {kept.length > 0 && <Jobs visit={visit} legend="staff-campaign-chosen" jobs={kept} isChosen />}
          {groups.length > 1 && (
            <div class="side-by-side">
              <Select
                visit={visit}
                name="group"
                label="staff-campaign-only"
                value={group}
                choices={[
                  ['', say('staff-campaign-every')],
                  ...groups.map(({ group: code, n }) => {
                    const args = { occupation: { occupation: code }, count: n };
                    return [code, say('staff-occupation-count', args)] as const;
                  }),
                ]}
              />
              <button class="button" type="submit" name="step" value="list">
                {say('staff-show')}
              </button>
            </div>
          )}
          {others.length > 0 && <Jobs visit={visit} legend="staff-campaign-open" jobs={others} />}
          <div class="row">
            {after && (
              <button class="button" type="submit" name="step" value="list">
                {say('staff-first-page')}
              </button>
            )}
            {own.length > perPage && last && (
              <button class="button" type="submit" name="step" value={`more.${last.publishedOn}.${last.id}`}>
                {say('staff-more-jobs')}
              </button>
            )}
          </div>
          <h2>{say('staff-campaign-words')}</h2>
          <div class="fields">
            <Area
              visit={visit}
              name="words"
              label="staff-field-words"
              hint="staff-field-words-hint"
              value={words}
              // What is too long is said, and not cut off.
              most={mostWords * 5}
              fault={faults.find(({ pointer }) => pointer === '/words')}
            />
          </div>
          <button class="button primary big" type="submit" name="step" value="draft">
            {say('staff-campaign-look')}
          </button>
          <p class="small">{say('staff-campaign-look-what')}</p>
        </form>
      </>
    ),
  };
}

function Jobs(props: { visit: SignedInVisit; legend: string; jobs: readonly Vacancy[]; isChosen?: boolean }) {
  const { visit, legend, jobs, isChosen } = props;
  const { say } = visit;
  return (
    <fieldset class="choices">
      <legend>{say(legend)}</legend>
      {jobs.map((job) => (
        <label class="choice">
          <input type="checkbox" name="vacancies" value={job.id} checked={isChosen} />
          <JobLine visit={visit} job={job} />
        </label>
      ))}
    </fieldset>
  );
}
