import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { FeedAnswer } from '../../src/app/feed-ports.ts';
import { feedTroubles } from '../../src/app/feed-ports.ts';
import { makeFeeds, overSource } from '../../src/feeding.ts';
import { admin } from '../../src/node/admin.ts';
import { lookForFeeds } from '../../src/node/read-feeds.ts';
import { makeFeedReader } from '../../src/openings/check-feed.ts';
import type { App } from '../../src/wiring.ts';
import { makeTestApp, testConfig } from '../support/test-app.ts';

const url = 'https://jobb.storuman.example.se/rss';
const item = (id: string, title: string) =>
  `<item><guid>${id}</guid><title>${title}</title><link>https://a.example.se/${id}</link></item>`;
const text = `<rss><channel>${item('1', 'Kock')}${item('2', 'Stigfinnare')}</channel></rss>`;

const said: string[] = [];
const out = vi.spyOn(console, 'log');
const err = vi.spyOn(console, 'error');
beforeEach(() => {
  said.length = 0;
});

/** The operator at the keyboard of an advisor whose feeds are answered like this. */
async function start() {
  const { app, database } = await makeTestApp({ vacancies: false });
  onTestFinished(() => database.close());
  const { store, now, advisor, knowledge } = app;
  let answer: FeedAnswer = { kind: 'feed', text };
  const registers = {
    ...knowledge,
    findOccupations: (words: string) => knowledge.findOccupations('sv', words),
  };
  const feeds = overSource({
    ...{ store, now, newId: advisor.newId, municipalities: knowledge.municipalities },
    source: { fetchFeed: async () => answer },
    read: makeFeedReader(registers),
  });
  const running: App = { ...app, feeds };
  const run = async (...words: string[]) => {
    for (const spy of [out, err])
      spy.mockImplementation((...all: unknown[]) => void said.push(all.join(' ')));
    const code = await admin(['feed', ...words], running);
    for (const spy of [out, err]) spy.mockReset();
    return { code, said: said.splice(0).join('\n') };
  };
  await store.openAccount('2421', now());
  const says = (next: FeedAnswer) => {
    answer = next;
  };
  return { app: running, store, run, says };
}

it('a feed is fetched and shown before it is added, then brings its jobs', async () => {
  const { run, store, app } = await start();
  const added = await run('add', 'Storuman', url);
  expect(added.code).toBe(0);
  expect(added.said).toContain('Kock');
  expect(added.said).toContain('2. Stigfinnare: We do not know this occupation.');
  expect(added.said).toContain('rss, 2 entries: 1 jobs here, 0 elsewhere, 1 that cannot be taken in.');
  expect(await store.listOpenings('2421', { limit: 10 })).toEqual([]);
  const [feed] = await store.listFeeds();
  expect(JSON.parse((await run('list', '--json')).said)).toMatchObject([{ id: feed?.id, url }]);

  const lines: string[] = [];
  await lookForFeeds(app, (line) => lines.push(line));
  expect(lines).toEqual([]);
  expect(await store.listOpenings('2421', { limit: 10 })).toMatchObject([
    { reference: '1', origin: `feed/${feed?.id}`, state: 'open' },
  ]);
  expect((await run('fetch', feed?.id ?? '')).said).toContain('entries 2, created 0, updated 0, unchanged 1');
  expect(await run('stop', feed?.id ?? '')).toMatchObject({ code: 0 });
  expect(await run('fetch', feed?.id ?? '')).toMatchObject({ code: 1 });
});

it('what cannot be read is not added, and it is said what to do, in the language that is asked for', async () => {
  const { run, store, says } = await start();
  says({ kind: 'failed', why: 'not_found', status: 404 });
  expect(await run('add', '2421', url)).toEqual({
    code: 1,
    said: 'There is nothing at this address. Copy it again from your recruitment system. (HTTP 404) Nothing was added.',
  });
  says({ kind: 'feed', text: '<html/>' });
  expect((await run('add', '2421', url, '--language', 'sv')).said).toContain('Leta efter ”RSS”');
  expect(await store.listFeeds()).toEqual([]);
});

it('words that are wrong are answered with what is right', async () => {
  const { run, says } = await start();
  says({ kind: 'feed', text });
  expect((await run('add', 'Storuman')).said).toContain('which address');
  expect((await run('add', 'Hagfors', url)).said).toContain('municipality add 1783');
  expect((await run('fetch', 'nothing')).said).toContain('no feed nothing');
  expect((await run('fetsch')).said).toContain('add, list, stop or fetch');
});

it('while it runs, what fails is told by its feed and kind alone', async () => {
  const { run, says, app, store } = await start();
  await run('add', '2421', url);
  says({ kind: 'failed', why: 'unreachable' });
  const lines: string[] = [];
  await lookForFeeds(app, (line) => lines.push(line));
  await lookForFeeds(app, (line) => lines.push(line));
  const [feed] = await store.listFeeds();
  expect(lines).toEqual([`feed ${feed?.id}: unreachable`]);
});

it('every trouble has its sentence, and none is fetched in a rehearsal', async () => {
  const { app } = await start();
  for (const why of feedTroubles)
    for (const locale of ['sv', 'en'])
      expect(app.knowledge.speaker.has(locale, `feed-trouble-${why}`), why).toBe(true);
  const { store, now, advisor, knowledge } = app;
  const registers = { ...knowledge, findOccupations: () => [] };
  const make = (LANDA_CLOCK: string | undefined, send?: () => never) =>
    makeFeeds({ ...testConfig, LANDA_CLOCK }, registers, { store, now, newId: advisor.newId }, send);
  const send = () => {
    throw new Error('nothing is to be sent');
  };
  expect(make(undefined, send)).toBeDefined();
  expect(make('-P437D', send)).toBeUndefined();
  expect(make(undefined)).toBeUndefined();
});
