import type { StoredOpening } from '../app/opening-ports.ts';
import { closeOpening } from '../app/receive-openings.ts';
import { note } from '../app/sign-in.ts';
import type { IsoDate } from '../core/screen.ts';
import { addDays, stockholmDate } from '../core/stockholm.ts';
import { checkOpening } from '../openings/check-opening.ts';
import type { JobForm } from '../openings/opening-form.ts';
import type { PageFields } from '../openings/page-fields.ts';
import { clerks, pageOf, perPage, placeOf, readSent, todayOf } from './clerk.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { findJob } from './openings.tsx';
import { Done } from './page.tsx';
import { Pages } from './pages.tsx';
import { sendOpening } from './send-opening.ts';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Jobs of a municipality's own: which there are, and what becomes of them. */
export const listEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/openings', async (visit) => visit.page(await listPage(visit))),
  ...(['filled', 'withdrawn'] as const).map((state) =>
    aboutOne(clerks, 'post', `/openings/:id/${state}`, findJob, async (visit, { id, municipality }) => {
      const { options, session } = visit;
      await note(options, { action: `opening_${state}`, object: id }, session.staff);
      const closed = await closeOpening(options, municipality, id, state);
      return visit.goTo(`/openings?done=${closed ? `job-${state}` : 'busy'}`);
    }),
  ),
  ...(['renewed', 'reopened'] as const).map((deed) =>
    aboutOne(clerks, 'post', `/openings/:id/${deed}`, findJob, async (visit, opening) => {
      const { lastDay = '' } = await readSent(visit, ['lastDay']);
      const checked = checkOpening(
        { ...opening.form, lastDay },
        placeOf(visit),
        visit.options,
        todayOf(visit),
      );
      if (checked.kind === 'bad') {
        const [fault] = checked.faults;
        const wrong = { id: opening.id, lastDay, say: fault?.say ?? 'fault-date', args: fault?.args };
        return visit.page(await listPage(visit, wrong), 400);
      }
      const action = `opening_${deed}` as const;
      const { id, origin } = opening;
      const faults = await sendOpening(visit, checked, { action, object: id, origin });
      return visit.goTo(`/openings?done=${faults ? 'busy' : `job-${deed}`}`);
    }),
  ),
];

const shows = ['open', 'closed', 'drafts'] as const;
type Show = (typeof shows)[number];
const done = [
  ...['job-published', 'job-changed', 'job-filled', 'job-withdrawn', 'job-renewed', 'job-reopened', 'busy'],
  ...['draft-saved', 'draft-full', 'draft-taken', 'draft-published', 'draft-dropped', 'file-applied'],
];
/** What a clerk most often wants, in days from now. */
const usual = 30;

/** A new last day that cannot be: of which job, and why. */
interface Wrong {
  readonly id: string;
  readonly lastDay: string;
  readonly say: string;
  readonly args: Parameters<SignedInVisit['say']>[1];
}

async function listPage(visit: SignedInVisit, wrong?: Wrong): Promise<StaffPage> {
  const { c, say, options } = visit;
  const asked = c.req.query('show');
  const wrongOne = wrong && (await findJob(visit, wrong.id));
  const show: Show = shows.find((one) => one === asked) ?? 'open';
  const { page, ...range } = pageOf(visit);
  const { code } = placeOf(visit);
  const today = todayOf(visit);
  const drafts = show === 'drafts' ? await options.store.listDrafts(code, 'form', range) : [];
  const jobs = show === 'drafts' ? [] : await options.store.ownJobs(code, show, { ...range, today });
  const isBeside = wrongOne !== undefined && !jobs.some(({ id }) => id === wrongOne.id);
  const shown = [...(isBeside ? [wrongOne] : []), ...jobs.slice(0, perPage)];
  const size = drafts.length + jobs.length;
  return {
    title: say('console-openings'),
    body: (
      <>
        <h1>{say('console-openings')}</h1>
        <Done visit={visit} known={done} />
        <p class="row">
          <a class="button primary" href="/staff/openings/new">
            {say('console-new')}
          </a>
          <a class="button" href="/staff/openings/text">
            {say('console-paste')}
          </a>
          <a class="button" href="/staff/openings/file">
            {say('console-file')}
          </a>
          <a class="button" href="/staff/openings/feeds">
            {say('console-feeds')}
          </a>
        </p>
        <nav class="tabs" aria-label={say('console-show')}>
          {shows.map((one) => (
            <a href={`/staff/openings?show=${one}`} aria-current={one === show ? 'page' : undefined}>
              {say(`console-show-${one}`)}
            </a>
          ))}
        </nav>
        {size === 0 && page === 1 && <p>{say(`console-none-${show}`)}</p>}
        <ul class="jobs">
          {drafts.slice(0, perPage).map(({ id, doc, changedAt }) => (
            <li>
              {/* Written by openings.tsx's keep and by nothing else. */}
              <DraftRow visit={visit} id={id} fields={doc as PageFields} changedAt={changedAt} />
            </li>
          ))}
          {shown.map((opening) => (
            <li>
              <JobRow visit={visit} opening={opening} {...(wrong?.id === opening.id ? { wrong } : {})} />
            </li>
          ))}
        </ul>
        <Pages visit={visit} page={page} hasMore={size > perPage} of="/staff/openings" />
      </>
    ),
  };
}

function DraftRow(props: { visit: SignedInVisit; id: string; fields: PageFields; changedAt: number }) {
  const { visit, id, fields, changedAt } = props;
  const { say } = visit;
  return (
    <>
      <h2>{fields['headline'] ?? say('console-draft-nameless')}</h2>
      <p class="small">
        {say('console-draft-from', { date: { date: stockholmDate(changedAt) }, time: { time: changedAt } })}
      </p>
      <div class="row">
        <a class="button primary" href={`/staff/openings/drafts/${id}`}>
          {say('console-draft-on')}
        </a>
        <form method="post" action={`/staff/openings/drafts/${id}/drop`}>
          <button class="button quiet danger" type="submit">
            {say('console-draft-drop')}
          </button>
        </form>
      </div>
    </>
  );
}

function JobRow({ visit, opening, wrong }: { visit: SignedInVisit; opening: StoredOpening; wrong?: Wrong }) {
  const { say } = visit;
  const { id, state, origin } = opening;
  // Checked by jobForm before it was stored.
  const { headline, lastDay } = opening.form as JobForm;
  const today = todayOf(visit);
  const isOpen = state === 'open' && lastDay >= today;
  const way = origin.startsWith('feed/') ? 'feed' : origin;
  const path = `/staff/openings/${id}`;
  const what = <span class="unseen">{say('console-of', { headline: { text: headline } })}</span>;
  return (
    <>
      <h2>{headline}</h2>
      <p class="small">
        {say(
          isOpen
            ? 'console-state-open'
            : state === 'open'
              ? 'console-state-lapsed'
              : `console-state-${state}`,
          {
            date: { date: lastDay },
          },
        )}{' '}
        {say(`console-way-${way}`)}
      </p>
      <p class="row">
        <a class={isOpen ? 'button' : 'button quiet'} href={path}>
          {say('console-change')}
          {what}
        </a>
        <a class="button quiet" href={`${path}/preview`}>
          {say('console-preview')}
          {what}
        </a>
      </p>
      {isOpen ? (
        <details open={wrong !== undefined}>
          <summary>{say('console-close-or-renew')}</summary>
          <div class="row">
            <form method="post" action={`${path}/filled`}>
              <button class="button" type="submit">
                {say('console-filled')}
              </button>
            </form>
            <form method="post" action={`${path}/withdrawn`}>
              <button class="button danger" type="submit">
                {say('console-withdraw')}
              </button>
            </form>
          </div>
          <NewDay visit={visit} id={id} deed="renewed" day={wrong?.lastDay ?? later(lastDay)} wrong={wrong} />
        </details>
      ) : (
        <NewDay
          visit={visit}
          id={id}
          deed={state === 'open' ? 'renewed' : 'reopened'}
          day={wrong?.lastDay ?? (lastDay > today ? lastDay : addDays(today, usual))}
          wrong={wrong}
        />
      )}
    </>
  );
}

function NewDay(props: {
  visit: SignedInVisit;
  id: string;
  deed: 'renewed' | 'reopened';
  day: IsoDate;
  wrong: Wrong | undefined;
}) {
  const { visit, id, deed, day, wrong } = props;
  const { say } = visit;
  return (
    <form method="post" action={`/staff/openings/${id}/${deed}`} class="row end" novalidate>
      <div class={wrong ? 'field wrong' : 'field'}>
        <label for={`day-${id}`}>{say('console-new-last-day')}</label>
        {wrong && (
          <p class="fault" id={`fault-${id}`}>
            {say(wrong.say, wrong.args)}
          </p>
        )}
        <input
          id={`day-${id}`}
          type="date"
          name="lastDay"
          value={day}
          {...(wrong ? { 'aria-describedby': `fault-${id}`, 'aria-invalid': 'true' } : {})}
        />
      </div>
      <button class="button" type="submit">
        {say(deed === 'renewed' ? 'console-renew' : 'console-reopen')}
      </button>
    </form>
  );
}

function later(day: IsoDate): IsoDate {
  return addDays(day, usual);
}
