import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FeedAnswer, FeedSource } from '../../src/app/feed-ports.ts';
import { type FollowingFeeds, followFeed, followFeeds } from '../../src/app/follow-feeds.ts';
import { closeOpening, receiveOpenings } from '../../src/app/receive-openings.ts';
import { migrationsFolder } from '../../src/content.ts';
import { readKnowledge } from '../../src/knowledge.ts';
import { makeFeedReader } from '../../src/openings/check-feed.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { migrateDatabase, openDatabase } from '../../src/store/open-embedded.ts';
import { createSealer } from '../../src/store/sealing.ts';
import { createStore } from '../../src/store/store.ts';
import { job } from '../support/openings-api.ts';
import { content } from '../support/test-app.ts';
import { at, firstKey, openStore, places, today } from './open-store.ts';

const knowledge = readKnowledge(content);
const registers = { ...knowledge, findOccupations: (text: string) => knowledge.findOccupations('sv', text) };
const read = makeFeedReader(registers);
const storuman = '2421';
const url = 'https://jobb.storuman.example.se/rss';
const hour = 3_600_000;

/** A feed of cooks by these references; `!` before one makes its work unknown. */
function feedOf(...references: readonly string[]): string {
  const items = references.map((one) => {
    const title = one.startsWith('!') ? 'Stigfinnare' : 'Kock';
    const id = one.replace('!', '');
    return `<item><guid>${id}</guid><title>${title}</title><link>https://a.example.se/${id}</link><description>Om jobbet ${id}.</description></item>`;
  });
  return `<rss><channel>${items.join('')}</channel></rss>`;
}

describe.each(places)('feeds (%s)', (where) => {
  async function open() {
    const { store } = await openStore(where);
    await store.openAccount(storuman, at);
    let clock = at;
    let ids = 0;
    const asked: { url: string; etag?: string | undefined }[] = [];
    const answers = new Map<string, FeedAnswer | (() => Promise<FeedAnswer>)>();
    const source: FeedSource = {
      async fetchFeed(address, { etag }) {
        asked.push({ url: address, ...(etag ? { etag } : {}) });
        const answer = answers.get(address) ?? { kind: 'failed', why: 'not_found', status: 404 };
        return typeof answer === 'function' ? answer() : answer;
      },
    };
    const following: FollowingFeeds = {
      ...{ store, source, read, municipalities: knowledge.municipalities },
      newId: () => `made${++ids}`,
      now: () => clock,
      rest: async () => {},
    };
    const add = async (id: string, address = url) => {
      const added = await store.addFeed({ id, municipality: storuman, url: address }, clock);
      if (!added) throw new Error('the municipality does not take part');
      return added.feed;
    };
    const step = (ms = hour) => {
      clock += ms;
      return followFeeds(following, { most: 10 });
    };
    const says = (...references: readonly string[]) =>
      answers.set(url, { kind: 'feed', text: feedOf(...references), etag: `"${references.join()}"` });
    const states = async () =>
      Object.fromEntries(
        (await store.listOpenings(storuman, { limit: 500 })).map((one) => [one.reference, one.state]),
      );
    const seen = async () =>
      (await store.read({ today, samples: false, candidates: { groups: 'all', limit: 500 } })).candidates
        .length;
    return { store, following, asked, answers, add, step, says, states, seen };
  }

  it('bring their jobs, once an hour, and say what could not be taken in', async () => {
    const { add, step, says, states, seen, store, asked } = await open();
    await add('f1');
    says('a', 'b', '!c');
    expect(await step(0)).toMatchObject([
      {
        kind: 'read',
        report: {
          counts: { entries: 3, created: 2, refused: 1 },
          refused: [{ row: 3, headline: 'Stigfinnare' }],
        },
      },
    ]);
    expect(await states()).toEqual({ a: 'open', b: 'open' });
    expect(await seen()).toBe(2);
    expect(await step(hour - 1)).toEqual([]);
    expect(await step(1)).toMatchObject([{ report: { counts: { unchanged: 2 } } }]);
    expect(asked).toEqual([{ url }, { url, etag: '"a,b,!c"' }]);
    expect(await store.feedById('f1')).toMatchObject({
      ...{ readAt: at + hour, dueAt: at + 2 * hour, failures: 0, etag: '"a,b,!c"' },
      memory: { held: 3, report: { kind: 'rss' } },
    });
  });

  it('that have not changed change nothing; once a day they are read all the same', async () => {
    const { add, step, says, answers, asked, states } = await open();
    await add('f1');
    says('a');
    await step(0);
    answers.set(url, { kind: 'unchanged' });
    expect(await step()).toMatchObject([{ kind: 'unchanged' }]);
    says('a');
    await step(24 * hour);
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"a"', undefined]);
    expect(await states()).toEqual({ a: 'open' });
  });

  it('take back what has left them, and open it again when it comes back', async () => {
    const { add, step, says, states, seen } = await open();
    await add('f1');
    says('a', 'b', 'c');
    await step(0);
    says('a', 'b');
    expect(await step()).toMatchObject([{ report: { counts: { withdrawn: 1 } } }]);
    expect(await states()).toEqual({ a: 'open', b: 'open', c: 'withdrawn' });
    expect(await seen()).toBe(2);
    says('a', 'b', 'c');
    expect(await step()).toMatchObject([{ report: { counts: { updated: 1, unchanged: 2 } } }]);
    expect(await states()).toEqual({ a: 'open', b: 'open', c: 'open' });
  });

  it('that suddenly hold nothing or fewer than half are believed the third time in a row', async () => {
    const { add, step, says, states, asked } = await open();
    await add('f1');
    says('a', 'b', 'c');
    await step(0);
    for (const few of [['a'], []]) {
      for (const _ of [1, 2]) {
        says(...few);
        expect(await step()).toMatchObject([{ report: { closesNothing: 'thin', counts: { withdrawn: 0 } } }]);
      }
      // Asked without what it was recognised by: it has to be seen, not to be unchanged.
      expect(asked.at(-1)).toEqual({ url });
      says('a', 'b', 'c');
      await step();
    }
    expect(await states()).toEqual({ a: 'open', b: 'open', c: 'open' });
    says('a');
    for (const _ of [1, 2, 3]) await step();
    expect(await states()).toEqual({ a: 'open', b: 'withdrawn', c: 'withdrawn' });
  });

  it('leave alone what the municipality closed, sends itself, or has in another feed', async () => {
    const { add, step, says, states, answers, store, following } = await open();
    const place = knowledge.municipalities.byCode(storuman);
    const checked = place && checkOpening(job({ reference: 'own' }), place, registers, today);
    if (checked?.kind !== 'good') throw new Error('not good');
    await receiveOpenings(following, [checked], { municipality: storuman, origin: 'api' });
    await add('f1');
    says('a', 'own', 'both');
    await step(0);
    const second = 'https://andra.example.se/rss';
    await add('f2', second);
    answers.set(second, { kind: 'feed', text: feedOf('both', 'x') });
    const known = await store.openingsByReference(storuman, ['a', 'own']);
    await closeOpening(following, storuman, known.get('a')?.id ?? '', 'withdrawn');
    for (const _ of [1, 2, 3]) await step();
    expect(await states()).toEqual({ a: 'withdrawn', own: 'open', both: 'open', x: 'open' });
    expect(known.get('own')).toMatchObject({ origin: 'api', revision: 1 });
    // Stopped, the first leaves what both had to the second.
    await store.stopFeed('f1', at);
    await step();
    answers.set(second, { kind: 'feed', text: feedOf('x') });
    await step();
    expect(await states()).toMatchObject({ both: 'withdrawn', x: 'open', own: 'open' });
  });

  it('that fail are asked after one hour, two, four, at most a day, or when the answer says; others go on', async () => {
    const { add, step, says, answers, store, asked } = await open();
    await add('bad', 'https://bad.example.se/rss');
    await add('f1');
    says('a');
    expect(await step(0)).toMatchObject([
      { kind: 'failed', failure: { why: 'not_found', status: 404 } },
      { kind: 'read' },
    ]);
    const waits: number[] = [];
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      const bad = await store.feedById('bad');
      const failedAt = bad?.memory.failure?.at ?? 0;
      waits.push(((bad?.dueAt ?? 0) - failedAt) / hour);
      const rest = (bad?.dueAt ?? 0) - failedAt;
      await step(rest);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24]);
    expect(asked.filter((one) => one.url.includes('bad'))).toHaveLength(7);
    answers.set('https://bad.example.se/rss', {
      kind: 'failed',
      why: 'too_often',
      status: 429,
      retryAfter: 30 * hour,
    });
    await step(24 * hour);
    answers.set('https://bad.example.se/rss', { kind: 'feed', text: feedOf('b') });
    await step(24 * hour);
    const mended = await store.feedById('bad');
    expect(mended).toMatchObject({ failures: 0 });
    expect(mended?.memory).not.toHaveProperty('failure');
  });

  it('something that is no feed closes nothing', async () => {
    const { add, step, says, answers, states } = await open();
    await add('f1');
    says('a');
    await step(0);
    answers.set(url, { kind: 'feed', text: '<html>Vi har stängt</html>' });
    for (const _ of [1, 2, 3, 4])
      expect(await step(24 * hour)).toMatchObject([{ kind: 'failed', failure: { why: 'not_feed' } }]);
    expect(await states()).toEqual({ a: 'open' });
  });

  it('a fault of our own costs one feed its turn, not the others', async () => {
    const { add, step, says, answers, states } = await open();
    await add('bad', 'https://bad.example.se/rss');
    await add('f1');
    answers.set('https://bad.example.se/rss', () => Promise.reject(new TypeError('ours')));
    says('a');
    expect(await step(0)).toMatchObject([
      { kind: 'failed', failure: { why: 'fault' }, cause: { name: 'TypeError' } },
      { kind: 'read' },
    ]);
    expect(await states()).toEqual({ a: 'open' });
  });

  it('are never fetched by two at once, forced or not; who died with one lets it go in ten minutes', async () => {
    const { add, says, answers, following, asked, store, states } = await open();
    const feed = await add('f1');
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    answers.set(url, async () => {
      await held;
      return { kind: 'feed', text: feedOf('a', 'b') };
    });
    const first = followFeeds(following, { most: 5 });
    await expect.poll(() => asked.length).toBe(1);
    expect(await followFeeds(following, { most: 5 })).toEqual([]);
    expect(await followFeed(following, feed)).toMatchObject({ kind: 'taken' });
    expect(await followFeed(following, feed, { isForced: true })).toMatchObject({ kind: 'taken' });
    release();
    expect(await first).toMatchObject([{ kind: 'read', report: { counts: { created: 2 } } }]);
    expect(asked).toHaveLength(1);
    const together = await Promise.all(
      [1, 2, 3].map(() => followFeed({ ...following, now: () => at + hour }, feed)),
    );
    expect(together.map(({ kind }) => kind).toSorted()).toEqual(['read', 'taken', 'taken']);

    // One that is taken and never settled: whoever comes later has it, and the first may not write any more.
    says('a');
    const later = at + 2 * hour;
    const until = later + 600_000;
    expect(await store.claimFeed('f1', { at: later, until, again: until })).toBe(true);
    expect(await store.dueFeeds(until - 1, 5)).toEqual([]);
    expect(await followFeeds({ ...following, now: () => until }, { most: 5 })).toMatchObject([
      { kind: 'read' },
    ]);
    expect(await store.noteFeed('f1', until, {})).toBe(false);
    const changes = { dueAt: 0, failures: 9, memory: {} };
    expect(await store.settleFeed('f1', until, changes)).toBe(false);
    expect(await states()).toEqual({ a: 'open', b: 'withdrawn' });
  });

  it('whoever dies in the middle leaves whole openings; the next time the rest comes, and what left is known', async () => {
    const { add, says, states, store, following, step } = await open();
    await add('f1');
    const dyingAt = (call: number) => {
      let calls = 0;
      const commitOpenings: typeof store.commitOpenings = async (...args) => {
        if (++calls === call) throw new Error('died');
        return store.commitOpenings(...args);
      };
      return { ...following, store: { ...store, commitOpenings } };
    };
    const many = Array.from({ length: 250 }, (_, n) => `n${n}`);
    says(...many);
    expect(await followFeeds(dyingAt(2), { most: 1 })).toMatchObject([{ kind: 'failed' }]);
    expect(Object.keys(await states())).toHaveLength(200);
    expect(await step()).toMatchObject([{ report: { counts: { created: 50, unchanged: 200 } } }]);
    // Two leave, are withdrawn, and that they are is not settled any more.
    says(...many.slice(2));
    const settleFeed = () => Promise.reject(new Error('died'));
    const later = { ...following, store: { ...store, settleFeed }, now: () => at + 2 * hour };
    await expect(followFeeds(later, { most: 1 })).rejects.toThrow('died');
    expect(Object.values(await states()).filter((state) => state === 'withdrawn')).toHaveLength(2);
    says(...many);
    await step(3 * hour);
    expect(Object.values(await states()).filter((state) => state === 'open')).toHaveLength(250);
    // Dying with the withdrawals themselves: none of them is.
    says(...many.slice(2));
    const last = { ...dyingAt(3), now: () => at + 9 * hour };
    expect(await followFeeds(last, { most: 1 })).toMatchObject([{ kind: 'failed' }]);
    expect(Object.values(await states()).filter((state) => state === 'open')).toHaveLength(250);
  }, 60_000);

  it('one that kills whoever reads it gets its turn less and less often; one that is read starts afresh', async () => {
    const { add, says, store, following, step } = await open();
    await add('f1');
    says('a');
    const settleFeed = () => new Promise<never>(() => {});
    const waits: number[] = [];
    let clock = at;
    for (let deaths = 0; deaths < 9; deaths++) {
      const dead = { ...following, store: { ...store, settleFeed }, now: () => clock };
      void followFeeds(dead, { most: 1 });
      await expect
        .poll(async () => (await store.feedById('f1'))?.failures, { timeout: 10_000 })
        .toBe(deaths + 1);
      const dueAt = (await store.feedById('f1'))?.dueAt ?? 0;
      waits.push((dueAt - clock) / 60_000);
      expect(await store.dueFeeds(dueAt - 1, 5)).toEqual([]);
      clock = dueAt;
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440]);
    expect(await step(clock - at)).toMatchObject([{ kind: 'read' }]);
    expect(await store.feedById('f1')).toMatchObject({ failures: 0, dueAt: clock + hour });
  }, 60_000);

  it('one whose entries take for ever is given up, and asked less often; nothing is withdrawn', async () => {
    const { add, says, states, store, following, step } = await open();
    await add('f1');
    says('a', 'b', 'c');
    await step(0);
    says('a', 'd');
    let clock = at + hour;
    const rest = async () => {
      clock += 100_000;
    };
    expect(await followFeeds({ ...following, now: () => clock, rest }, { most: 1 })).toMatchObject([
      { kind: 'failed', failure: { why: 'too_slow' } },
    ]);
    expect(await states()).toEqual({ a: 'open', b: 'open', c: 'open' });
    expect(await store.feedById('f1')).toMatchObject({ failures: 1, dueAt: at + 2 * hour });
  });

  it('all that leave at once are withdrawn in one go, but for what the municipality changed at that moment', async () => {
    const { add, says, states, store, following, step } = await open();
    await add('f1');
    const many = Array.from({ length: 60 }, (_, n) => `n${n}`);
    says(...many);
    await step(0);
    const [filled] = (await store.openingsByReference(storuman, ['n1'])).values();
    let commits = 0;
    const commitOpenings: typeof store.commitOpenings = async (writes, when, answered) => {
      if (++commits === 1) {
        await closeOpening({ store, now: () => at + 1 }, storuman, filled?.id ?? '', 'filled');
      }
      return store.commitOpenings(writes, when, answered);
    };
    says(...many.slice(20));
    const busy = { ...following, store: { ...store, commitOpenings }, now: () => at + hour };
    // Storing what is unchanged writes nothing, and is a commit all the same.
    commits = -1;
    expect(await followFeeds(busy, { most: 1 })).toMatchObject([{ report: { counts: { withdrawn: 19 } } }]);
    expect(commits).toBe(2);
    const found = Object.values(await states());
    expect(found.filter((state) => state === 'withdrawn')).toHaveLength(19);
    expect(found.filter((state) => state === 'filled')).toHaveLength(1);
  });

  it('long ones are taken in in pieces', async () => {
    const { add, step, says, states } = await open();
    await add('f1');
    says(...Array.from({ length: 420 }, (_, n) => `n${n}`));
    expect(await step(0)).toMatchObject([{ report: { counts: { entries: 420, created: 420 } } }]);
    expect(Object.keys(await states())).toHaveLength(420);
  }, 60_000);

  it('are added once, stopped, started again, and only for those who take part', async () => {
    const { add, store, step, says, asked } = await open();
    says('a');
    await add('f1');
    expect(await store.addFeed({ id: 'f2', municipality: storuman, url }, at)).toMatchObject({
      isNew: false,
      feed: { id: 'f1' },
    });
    expect(await store.addFeed({ id: 'f3', municipality: '2463', url }, at)).toBeUndefined();
    expect(await store.stopFeed('f1', at)).toBe(true);
    expect(await store.stopFeed('f1', at)).toBe(false);
    expect(await store.claimFeed('f1', { at, until: at + 1, again: at + 1, isForced: true })).toBe(false);
    await step();
    expect(asked).toEqual([]);
    expect(await add('f4')).toMatchObject({ id: 'f1' });
    await step();
    expect(asked).toHaveLength(1);
    await store.closeAccount(storuman, at);
    await step();
    expect(asked).toHaveLength(1);
    expect(await store.listFeeds()).toMatchObject([{ id: 'f1', municipality: storuman }]);
    expect(await store.listFeeds('2463')).toEqual([]);
  });
});

it('two processes over one file fetch a feed once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landa-feeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let asked = 0;
  const start = async () => {
    const database = await openDatabase({ url: `file:${join(folder, 'made', 'landa.db')}` });
    onTestFinished(() => database.close());
    await migrateDatabase(database, migrationsFolder);
    const store = createStore(database, await createSealer({ key: firstKey }));
    const source: FeedSource = {
      async fetchFeed() {
        asked++;
        return { kind: 'feed', text: feedOf('a', 'b') };
      },
    };
    let ids = 0;
    const newId = () => `made${asked}-${++ids}`;
    return { store, source, read, municipalities: knowledge.municipalities, newId, now: () => at };
  };
  const [one, other] = [await start(), await start()];
  await one.store.openAccount(storuman, at);
  await one.store.addFeed({ id: 'f1', municipality: storuman, url }, at);
  const both = await Promise.all([followFeeds(one, { most: 5 }), followFeeds(other, { most: 5 })]);
  expect(both.flat().filter(({ kind }) => kind === 'read')).toHaveLength(1);
  expect(asked).toBe(1);
});
