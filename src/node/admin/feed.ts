import type { Feed, RefusedEntry } from '../../app/feed-ports.ts';
import type { FollowedFeed } from '../../app/follow-feeds.ts';
import type { FeedPreview } from '../../app/preview-feed.ts';
import type { Text } from '../../core/screen.ts';
import { stockholmDate, stockholmTime } from '../../core/stockholm.ts';
import type { Feeds } from '../../feeding.ts';
import type { App } from '../../wiring.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminOptions, type AdminVerb, WrongUsage } from './verb.ts';

/** Feeds of municipalities' recruitment systems, which are read every hour. */
export const feedVerb: AdminVerb = {
  name: 'feed',
  usage: ['add <municipality> <url>', 'list [<municipality>]', 'stop <id>', 'fetch <id>'],
  async run([what, ...words], options, app) {
    switch (what) {
      case 'add':
        return add(words, options, app);
      case 'list':
        return list(words, options, app);
      case 'stop':
        return stop(words, options, app);
      case 'fetch':
        return fetchNow(words, options, app);
      default:
        throw new WrongUsage('add, list, stop or fetch?');
    }
  },
};

/** Fetched at once and shown; what cannot be read is not added. Its jobs come with the next round. */
async function add(words: readonly string[], options: AdminOptions, app: App): Promise<number> {
  const { store, now, advisor } = app;
  const written = words.at(-1) ?? '';
  if (words.length < 2 || !URL.canParse(written))
    throw new WrongUsage('Which municipality, and which address?');
  const place = findMunicipality(words.slice(0, -1).join(' '), app);
  const url = new URL(written).href;
  const preview = await feedsOf(app).preview(place.code, url);
  if (preview.kind === 'failed') {
    const why = trouble(preview, options, app);
    if (options.json) console.log(JSON.stringify({ ...preview, detail: why }));
    else console.error(`${why} Nothing was added.`);
    return 1;
  }
  const added = await store.addFeed({ id: advisor.newId(), municipality: place.code, url }, now());
  if (!added)
    throw new WrongUsage(
      `${place.name} does not take part yet: npm run admin -- municipality add ${place.code}`,
    );
  const { id } = added.feed;
  if (options.json) {
    console.log(JSON.stringify({ id, ...preview, refused: speakAll(preview.refused, options, app) }));
    return 0;
  }
  describePreview(preview, options, app);
  console.log(
    `${added.isNew ? 'Added' : 'There already'}: feed ${id} of ${place.name}. It is read within a minute while the advisor runs, and every hour after that. At once: npm run admin -- feed fetch ${id}`,
  );
  return 0;
}

async function list(words: readonly string[], { json }: AdminOptions, app: App): Promise<number> {
  const municipality = words.length > 0 ? findMunicipality(words.join(' '), app).code : undefined;
  const feeds = await app.store.listFeeds(municipality);
  if (json) console.log(JSON.stringify(feeds));
  else if (feeds.length === 0) console.log('There are no feeds.');
  else console.table(feeds.map(tableRow));
  return 0;
}

async function stop(
  [id = '']: readonly string[],
  { json }: AdminOptions,
  { store, now }: App,
): Promise<number> {
  const isStopped = await store.stopFeed(id, now());
  const said = isStopped
    ? `The feed ${id} is read no more. Its jobs stay until their last day, or until someone withdraws them.`
    : `There is no feed ${id} to stop.`;
  console.log(json ? JSON.stringify({ id, isStopped }) : said);
  return isStopped ? 0 : 1;
}

async function fetchNow([id = '']: readonly string[], options: AdminOptions, app: App): Promise<number> {
  const feed = await app.store.feedById(id);
  if (!feed || feed.stoppedAt !== undefined) throw new WrongUsage(`There is no feed ${id} to fetch.`);
  const followed = await feedsOf(app).fetch(feed);
  if (options.json) console.log(JSON.stringify(withoutCause(followed)));
  else describeFollowed(followed, options, app);
  return followed.kind === 'failed' ? 1 : 0;
}

function feedsOf({ feeds }: App): Feeds {
  if (!feeds)
    throw new WrongUsage('Feeds are not fetched here: LANDA_CLOCK is set to another day than today.');
  return feeds;
}

function describePreview(
  { feedKind, entries, jobs, refused, elsewhere }: Extract<FeedPreview, { kind: 'read' }>,
  options: AdminOptions,
  app: App,
): void {
  for (const { headline } of jobs) console.log(`  ${headline}`);
  describeRefused(refused, options, app);
  console.log(
    `${feedKind}, ${entries} entries: ${jobs.length} jobs here, ${elsewhere} elsewhere, ${refused.length} that cannot be taken in.`,
  );
}

function describeFollowed(followed: FollowedFeed, options: AdminOptions, app: App): void {
  switch (followed.kind) {
    case 'read': {
      const { counts, refused, closesNothing } = followed.report;
      describeRefused(refused, options, app);
      console.log(
        Object.entries(counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
      );
      if (closesNothing) console.log(speak({ say: `feed-closes-nothing-${closesNothing}` }, options, app));
      return;
    }
    case 'unchanged':
      console.log('Nothing has changed since it was last read.');
      return;
    case 'taken':
      console.log('It is being read just now, by the advisor that runs.');
      return;
    case 'failed':
      console.error(trouble(followed.failure, options, app));
  }
}

function describeRefused(refused: readonly RefusedEntry[], options: AdminOptions, app: App): void {
  for (const { row, headline, faults } of speakAll(refused, options, app))
    console.log(`  ${row}. ${headline}: ${faults.map(({ detail }) => detail).join(' ')}`);
}

function speakAll(refused: readonly RefusedEntry[], options: AdminOptions, app: App) {
  return refused.map(({ row, headline, faults }) => ({
    ...{ row, headline },
    faults: faults.map(({ pointer, say, args }) => ({
      pointer,
      detail: speak({ say, ...(args ? { args } : {}) }, options, app),
    })),
  }));
}

function trouble(
  { why, status }: { readonly why: string; readonly status?: number },
  options: AdminOptions,
  app: App,
): string {
  const said = speak({ say: `feed-trouble-${why}` }, options, app);
  return status === undefined ? said : `${said} (HTTP ${status})`;
}

function speak(text: Text, { language = 'en' }: AdminOptions, { knowledge }: App): string {
  return knowledge.speaker.say(language, text);
}

function tableRow(feed: Feed) {
  const { report, failure } = feed.memory;
  return {
    ...{ id: feed.id, municipality: feed.municipality, url: feed.url },
    read: feed.readAt === undefined ? 'never' : when(feed.readAt),
    jobs: report ? report.counts.entries - report.counts.refused - report.counts.elsewhere : '',
    refused: report?.counts.refused ?? '',
    trouble: failure?.why ?? '',
    next: feed.stoppedAt === undefined ? when(feed.dueAt) : 'stopped',
  };
}

function when(at: number): string {
  return `${stockholmDate(at)} ${stockholmTime(at)}`;
}

function withoutCause(followed: FollowedFeed): object {
  return followed.kind === 'failed' ? { ...followed, cause: undefined } : followed;
}
