import type { TheirJob } from '../app/console-ports.ts';
import { unsaid, wanted } from '../core/opening/unsaid.ts';
import { clerks, pageOf, perPage, placeOf, theirs } from './clerk.ts';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import { Done } from './page.tsx';
import { Pages } from './pages.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** The first screen of a clerk: what is open in the municipality, and what nobody has said of it yet. */
export const todayEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/today', async (visit) => visit.page(await todayPage(visit))),
];

async function todayPage(visit: SignedInVisit): Promise<StaffPage> {
  const { say, options } = visit;
  const { page, offset } = pageOf(visit);
  const { jobs, total, waiting } = await options.store.theirJobs(theirs(visit), { limit: perPage, offset });
  const { name } = placeOf(visit);
  return {
    title: say('console-today'),
    body: (
      <>
        <h1>{say('console-today')}</h1>
        <Done visit={visit} known={['word-sent']} />
        {total > 0 ? (
          <p>{say('console-today-count', { total, waiting, municipality: { text: name } })}</p>
        ) : (
          <>
            <p>{say('console-today-none', { municipality: { text: name } })}</p>
            <p>
              <a class="button primary" href="/staff/openings/new">
                {say('console-new')}
              </a>
            </p>
          </>
        )}
        <ul class="jobs">
          {jobs.map((job) => (
            <li>
              <Job visit={visit} job={job} here={placeOf(visit).code} />
            </li>
          ))}
        </ul>
        <Pages visit={visit} page={page} hasMore={offset + jobs.length < total} />
      </>
    ),
  };
}

function Job({ visit, job, here }: { visit: SignedInVisit; job: TheirJob; here: string }) {
  const { say } = visit;
  const { vacancy, ad, word } = job;
  const missing = unsaid(vacancy.additions);
  const isAd = ad.source === 'jobtech';
  const headline = { text: vacancy.headline };
  return (
    <>
      <h2>{vacancy.headline}</h2>
      <p class="small">
        {say(vacancy.municipality === here ? 'console-job-facts' : 'console-job-facts-elsewhere', {
          employer: { text: vacancy.employer },
          municipality: { municipality: vacancy.municipality },
          date: { date: vacancy.openUntil },
        })}
      </p>
      <ul class="chips">
        {wanted.map((one) => {
          const isMissing = missing.includes(one);
          const isNo = one === 'shiftCare' && vacancy.additions?.shiftCare === false;
          return (
            <li class={isMissing ? 'missing' : 'said'}>
              {say(`console-${isMissing ? 'lacks' : isNo ? 'says-no' : 'says'}`, {
                what: { say: `console-chip-${one.toLowerCase()}` },
              })}
            </li>
          );
        })}
      </ul>
      <p class="row">
        {isAd ? (
          <a class={word ? 'button' : 'button primary'} href={`/staff/ads/${ad.id}`}>
            {say(word ? 'console-change' : 'console-add-missing')}
            <span class="unseen">{say('console-of', { headline })}</span>
          </a>
        ) : (
          <a class="button" href={`/staff/openings/${ad.id}`}>
            {say('console-change')}
            <span class="unseen">{say('console-of', { headline })}</span>
          </a>
        )}
        <a
          class="button quiet"
          href={isAd ? `/staff/ads/${ad.id}/preview` : `/staff/openings/${ad.id}/preview`}
        >
          {say('console-preview')}
          <span class="unseen">{say('console-of', { headline })}</span>
        </a>
      </p>
    </>
  );
}
