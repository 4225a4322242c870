import type { Feed, FeedTrouble } from '../app/feed-ports.ts';
import type { FeedPreview } from '../app/preview-feed.ts';
import { note, shortId } from '../app/sign-in.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { clerks, placeOf, readSent } from './clerk.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { Done } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Addresses of a recruitment system from which jobs come by themselves: looked at, followed, stopped. */
export const feedEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/openings/feeds', async (visit) => visit.page(await feedsPage(visit))),
  forRoles(clerks, 'post', '/openings/feeds/look', async (visit) => {
    const { url: written = '' } = await readSent(visit, ['url']);
    const { previewFeed } = visit.options;
    const url = URL.canParse(written.trim()) ? new URL(written.trim()).href : undefined;
    if (!url || !previewFeed) {
      const why = url ? 'console-feeds-asleep' : 'fault-url';
      return visit.page(await feedsPage(visit, { url: written, why }), 400);
    }
    const preview = await previewFeed(placeOf(visit).code, url);
    return preview.kind === 'failed'
      ? visit.page(await feedsPage(visit, { url: written, why: troubleOf(preview.why) }), 400)
      : visit.page(lookPage(visit, url, preview));
  }),
  forRoles(clerks, 'post', '/openings/feeds', async (visit) => {
    const { url = '' } = await readSent(visit, ['url']);
    const { options, session } = visit;
    if (!URL.canParse(url)) return visit.page(await feedsPage(visit, { url, why: 'fault-url' }), 400);
    const id = shortId(options);
    await note(options, { action: 'feed_added', object: id }, session.staff);
    const feed = { id, municipality: placeOf(visit).code, url: new URL(url).href };
    const added = await options.store.addFeed(feed, options.now());
    return visit.goTo(`/openings/feeds?done=${added ? 'feed-added' : 'busy'}`);
  }),
  aboutOne(clerks, 'post', '/openings/feeds/:id/stop', findFeed, async (visit, { id }) => {
    const { options, session } = visit;
    await note(options, { action: 'feed_stopped', object: id }, session.staff);
    await options.store.stopFeed(id, options.now());
    return visit.goTo('/openings/feeds?done=feed-stopped');
  }),
];

async function findFeed(visit: SignedInVisit, id: string): Promise<Feed | undefined> {
  const feed = await visit.options.store.feedById(id);
  return feed?.municipality === placeOf(visit).code && feed.stoppedAt === undefined ? feed : undefined;
}

function troubleOf(why: FeedTrouble): string {
  return `feed-trouble-${why}`;
}

async function feedsPage(
  visit: SignedInVisit,
  bad?: { readonly url: string; readonly why: string },
): Promise<StaffPage> {
  const { say, options } = visit;
  const feeds = (await options.store.listFeeds(placeOf(visit).code)).filter(
    ({ stoppedAt }) => stoppedAt === undefined,
  );
  return {
    title: say('console-feeds'),
    body: (
      <>
        <h1>{say('console-feeds')}</h1>
        <Done visit={visit} known={['feed-added', 'feed-stopped', 'busy']} />
        <p>{say('console-feeds-what')}</p>
        <ul class="jobs">
          {feeds.map((feed) => (
            <li>
              <FollowedFeed visit={visit} feed={feed} />
            </li>
          ))}
        </ul>
        <h2>{say('console-feed-add')}</h2>
        <form method="post" action="/staff/openings/feeds/look" class="fields" novalidate>
          <div class={bad ? 'field wrong' : 'field'}>
            <label for="field-url">{say('console-feed-url')}</label>
            <p class="small" id="hint-url">
              {say('console-feed-url-hint')}
            </p>
            {bad && (
              <p class="fault" id="fault-url">
                {say(bad.why)}
              </p>
            )}
            <input
              id="field-url"
              name="url"
              value={bad?.url ?? ''}
              maxlength={500}
              inputmode="url"
              autocomplete="off"
              aria-describedby={bad ? 'hint-url fault-url' : 'hint-url'}
              aria-invalid={bad ? 'true' : undefined}
            />
          </div>
          <button class="button primary" type="submit">
            {say('console-feed-look')}
          </button>
        </form>
      </>
    ),
  };
}

function FollowedFeed({ visit, feed }: { visit: SignedInVisit; feed: Feed }) {
  const { say } = visit;
  const { id, url, readAt, memory } = feed;
  const { report, failure } = memory;
  return (
    <>
      <h3 class="address" dir="ltr">
        {url}
      </h3>
      <p class="small">
        {readAt === undefined
          ? say('console-feed-unread')
          : say('console-feed-read', { date: { date: stockholmDate(readAt) }, time: { time: readAt } })}
        {report &&
          ` ${say('console-feed-counts', {
            jobs: report.counts.entries - report.counts.refused - report.counts.elsewhere,
            refused: report.counts.refused,
          })}`}
      </p>
      {failure && <p class="fault">{say(troubleOf(failure.why))}</p>}
      {report && report.refused.length > 0 && (
        <details>
          <summary>{say('console-feed-refused')}</summary>
          <Refused visit={visit} refused={report.refused} />
        </details>
      )}
      <form method="post" action={`/staff/openings/feeds/${id}/stop`}>
        <button class="button quiet danger" type="submit">
          {say('console-feed-stop')}
        </button>
      </form>
    </>
  );
}

type Read = Extract<FeedPreview, { kind: 'read' }>;

function lookPage(visit: SignedInVisit, url: string, { jobs, refused, elsewhere }: Read): StaffPage {
  const { say } = visit;
  return {
    title: say('console-feed-found-title'),
    body: (
      <>
        <h1>{say('console-feed-found-title')}</h1>
        <p>{say('console-feed-found', { jobs: jobs.length, refused: refused.length, elsewhere })}</p>
        <ul>
          {jobs.map(({ headline }) => (
            <li>{headline}</li>
          ))}
        </ul>
        {refused.length > 0 && (
          <>
            <h2>{say('console-feed-refused')}</h2>
            <Refused visit={visit} refused={refused} />
          </>
        )}
        <form method="post" action="/staff/openings/feeds" class="row">
          <input type="hidden" name="url" value={url} />
          <button class="button primary big" type="submit">
            {say('console-feed-follow')}
          </button>
          <a class="button" href="/staff/openings/feeds">
            {say('staff-back')}
          </a>
        </form>
      </>
    ),
  };
}

function Refused({ visit, refused }: { visit: SignedInVisit; refused: Read['refused'] }) {
  return (
    <ul>
      {refused.map(({ row, headline, faults }) => (
        <li>
          {visit.say('console-feed-row', { row, headline: { text: headline } })}{' '}
          {faults.map(({ say, args }) => visit.say(say, args)).join(' ')}
        </li>
      ))}
    </ul>
  );
}
