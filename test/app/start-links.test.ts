import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countLinks } from '../../src/app/count-links.ts';
import type { Address, Input, Reply } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { addLinks } from '../support/start-links.ts';
import { makeTestApp } from '../support/test-app.ts';

const link = 'kbt7x2m';
const other = 'gfw94pz';
const chat: Address = { channel: 'telegram', id: '1' };

async function open(options: Parameters<typeof makeTestApp>[0] = {}) {
  const made = await makeTestApp({ config: { PUBLIC_URL: 'https://landa.example.se' }, ...options });
  onTestFinished(() => made.database.close());
  await addLinks(
    made.store,
    { id: link, locale: 'ar', occupationGroup: '9111', home: '0127' },
    { id: other, occupationGroup: '7111' },
  );
  let updateId = 0;
  const send = async (input: Input, address = chat, again = false): Promise<Reply> => {
    let told: Reply = { locale: '' };
    const update = { updateId: again ? updateId : ++updateId, address, input, isPrivate: true };
    await receiveUpdate(made.current().advisor, update, {
      tell: async (reply) => {
        told = reply;
        return { messageId: updateId };
      },
    });
    return told;
  };
  const tap = (data: string, address = chat, again = false) =>
    send({ kind: 'tap', tap: data, messageId: 1 }, address, again);
  return {
    ...made,
    send,
    tap,
    play: async (...taps: readonly string[]) => {
      for (const data of taps) await tap(data);
    },
    start: (parameter: string, address = chat) => send({ kind: 'start', link: parameter }, address),
    say: (text: string) => send({ kind: 'text', text, messageId: 1000 }),
    session: async (address = chat) => (await made.store.load(address, made.current().now()))?.session,
    counted: async (of = link) =>
      (
        await made.database.db.all<{ stage: string; n: number }>(
          sql`select stage, sum(n) as n from link_count where link = ${of} group by stage order by min(rowid)`,
        )
      )
        .map(({ stage, n }) => `${stage} ${n}`)
        .join(', '),
  };
}

const labels = ({ screen }: Reply) =>
  (screen?.rows ?? []).map((row) =>
    row.map(({ action }) => ('tap' in action ? action.tap : 'url' in action ? action.url : '')),
  );
const toList = ['a.work.any', 'a.home.0127'];

describe('an arrival by a start link', () => {
  it('is stored and counted with the yes, and nothing before it', async () => {
    const { start, tap, counted, session, database } = await open();
    await start(link);
    await tap(`lang.ar..${link}`);
    await tap(`consent.ar.more.${link}`);
    expect(await counted()).toBe('');
    expect(await database.db.all(sql`select * from tally`)).toEqual([]);
    await tap(`consent.ar.yes.${link}`);
    expect(await counted()).toBe('arrived 1');
    expect((await session())?.arrival).toEqual({
      link,
      counted: ['arrived'],
      occupation: '9111',
      home: '0127',
    });
  });

  it('is counted once, however often its update comes', async () => {
    const { tap, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await tap(`consent.sv.yes.${link}`, chat, true);
    await tap(`consent.sv.yes.${link}`);
    expect(await counted()).toBe('arrived 1');
  });

  it('is known by the id as it is typed from a poster', async () => {
    const { start, tap, counted, session } = await open();
    expect(labels(await start(link.toUpperCase()))[0]?.[0]).toBe(`lang.ar..${link.toUpperCase()}`);
    await tap(`consent.sv.yes.${link.toUpperCase()}`);
    expect(await counted()).toBe('arrived 1');
    expect((await session())?.arrival?.link).toBe(link);
  });

  it.each([
    ['unknown', 'zzzzzz9'],
    ['malformed', 'kista-1'],
    ['a language', 'ar'],
  ])('by a link that is %s is welcome, and not counted', async (_, parameter) => {
    const { start, tap, session, database } = await open();
    expect((await start(parameter)).screen?.id).toBe('choose_language');
    const asked = await tap(`consent.sv.yes.${parameter}`);
    expect(labels(asked)[0]).toEqual(['a.work.any']);
    expect(await session()).not.toHaveProperty('arrival');
    expect(await database.db.all(sql`select * from link_count`)).toEqual([]);
  });

  it('by a link revoked between the start and the yes is welcome, without hints, and not counted', async () => {
    const { start, tap, counted, session, store } = await open();
    await start(link);
    await store.revokeLink(link, 1);
    expect(labels(await tap(`consent.sv.yes.${link}`))[0]).toEqual(['a.work.any']);
    expect(labels(await start(link, { ...chat, id: '2' }))[0]?.[0]).toBe(`lang.sv..${link}`);
    expect(await session()).not.toHaveProperty('arrival');
    expect(await counted()).toBe('');
  });

  it('changes nothing for someone who is here already', async () => {
    const { start, tap, counted, session } = await open();
    await tap('consent.sv.yes');
    await tap('a.work.5330');
    const before = await session();
    await start(link);
    expect({ ...(await session()), view: before?.view }).toEqual(before);
    expect(await counted()).toBe('');
  });
});

describe('what a start link hints at', () => {
  it('its language stands first, or the one that a link is the code of', async () => {
    const { start } = await open();
    expect(labels(await start(link))[0]?.[0]).toBe(`lang.ar..${link}`);
    expect((await start(link)).locale).toBe('ar');
    expect(labels(await start('so'))[0]?.[0]).toBe('lang.so..so');
    expect(labels(await start(other))[0]?.[0]).toBe(`lang.sv..${other}`);
  });

  it('its work and its home are the first buttons, once each, and one tap answers', async () => {
    const { tap, session } = await open();
    const work = await tap(`consent.sv.yes.${link}`);
    expect(labels(work).slice(0, 3)).toEqual([
      ['a.work.9111'],
      ['a.work.any'],
      ['a.work.5330', 'a.work.5321'],
    ]);
    expect(
      labels(work)
        .flat()
        .filter((one) => one === 'a.work.9111'),
    ).toHaveLength(1);
    const home = await tap('a.work.9111');
    expect(labels(home)[0]).toEqual(['a.home.0127']);
    expect(home.screen?.rows[0]?.[0]?.label).toEqual({
      say: 'verbatim',
      args: { text: { municipality: '0127' } },
    });
    expect((await tap('a.home.0127')).screen?.id).toBe('card');
    expect((await session())?.answers).toEqual({ work: ['9111'], home: ['0127'] });
  });

  it('work that is on no button gets one, and answers nothing by itself: another is typed as before', async () => {
    const { tap, say, session } = await open();
    expect(labels(await tap(`consent.sv.yes.${other}`))[0]).toEqual(['a.work.7111']);
    await say('undersköterska');
    expect(labels(await say('Malmö')).flat()).not.toContain('a.home.0127');
    expect((await session())?.answers).toEqual({ work: ['5321'], home: ['1280'] });
  });

  it('is for the person’s own work and home, and for no other question', async () => {
    const { tap, play } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList, 'go.fit', 'a.movers.two_adults');
    expect(labels(await tap('change.partner_work'))[0]).toEqual(['a.partner_work.any']);
    expect(labels(await tap('change.known_place')).flat()).not.toContain('a.known_place.0127');
  });

  it('a code that the register has lost is not offered', async () => {
    const { store, tap } = await open();
    await addLinks(store, { id: 'h7h7h7h', occupationGroup: '0000', home: '9999' });
    expect(labels(await tap('consent.sv.yes.h7h7h7h'))[0]).toEqual(['a.work.any']);
    expect(labels(await tap('a.work.any'))[0]).toEqual(['skip.home', 'why.home']);
  });
});

describe('what comes of an arrival', () => {
  it('is counted step by step, each once', async () => {
    const { tap, play, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList);
    expect(await counted()).toBe('arrived 1, got_matches 1');
    await play('go.answers', 'go.jobs', 'go.help');
    expect(await counted()).toBe('arrived 1, got_matches 1');
    await play('go.jobs', 'reasons.sample0008', 'back', 'town.sample0008');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1');
    await play('apply.sample0008', 'back', 'apply.sample0007', 'applied.sample0007');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1');
    await play('outcome.applied.sample0008', 'outcome.interview.sample0008', 'outcome.got_it.sample0008');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1, got_job 1');
    await play('outcome.got_it.sample0007', 'outcome.moved.sample0007');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1, got_job 1');
  });

  it.each([
    ['goes on to the next', ['NEXT']],
    ['saves the first', ['SAVE']],
    ['puts the first aside', ['NOT']],
    ['opens what is left', ['left.sample0008']],
    ['opens the support for it', ['support.sample0008']],
    ['opens one that was passed on', ['/v-sample0003']],
  ])('whoever %s has looked', async (_, [what = '']) => {
    const { tap, play, counted, start, session } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList);
    const list = ((await session())?.view.args?.['list'] ?? '').split(',');
    if (what.startsWith('/')) await start(what.slice(1));
    else await tap({ NEXT: `card.${list[1]}`, SAVE: `save.${list[0]}`, NOT: `not.${list[0]}` }[what] ?? what);
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1');
  });

  it('whoever asks how to apply at once has looked, so that no later count is the larger', async () => {
    const { tap, start, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await start('v-sample0003');
    await tap('apply.sample0003');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1');
  });

  it('a page that is no job, or a job that has closed, is nothing looked at', async () => {
    const { tap, play, counted, store } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList);
    await store.remove('jobtech', ['sample0008'], 1);
    await play(
      'go.support',
      'topic.move',
      'go.plan',
      'plan_on.asap',
      'reasons.sample0008',
      'apply.sample0008',
    );
    expect(await counted()).toBe('arrived 1, got_matches 1');
  });

  it('nobody has said that they got a job who has not looked at one', async () => {
    const { tap, play, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList, 'outcome.got_it.sample0008');
    expect(await counted()).toBe('arrived 1, got_matches 1');
    await play('plan.sample0001', 'outcome.got_it.sample0008');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1, got_job 1');
  });

  it('a plan for a job, and the word that they have moved, say that they got it', async () => {
    const { tap, play, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList, 'apply.sample0008', 'plan.sample0008', 'plan_on.asap');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1, asked_how 1');
    await tap('plan_moved');
    expect(await counted()).toContain('got_job 1');
  });

  it('a plan without a job says nothing of one', async () => {
    const { tap, play, counted } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList, 'reasons.sample0008', 'go.plan', 'plan_on.asap', 'plan_moved');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1');
  });

  it('samples are no jobs', async () => {
    const { tap, counted, store, app, session } = await open({ vacancies: false });
    await store.upsert(app.samples(), app.now());
    const web: Address = { channel: 'web', id: 'w' };
    for (const data of [`consent.sv.yes.${link}`, ...toList, 'apply.sample0008']) await tap(data, web);
    expect((await session(web))?.view.screen).toBe('apply');
    expect(await counted()).toBe('arrived 1');
  });

  it('goes on being counted after the link is revoked', async () => {
    const { tap, play, counted, store } = await open();
    await tap(`consent.sv.yes.${link}`);
    await store.revokeLink(link, 1);
    await play(...toList);
    expect(await counted()).toBe('arrived 1, got_matches 1');
  });

  it('once it is known that they got a job, nothing of the link is kept', async () => {
    const { tap, play, session } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play(...toList, 'apply.sample0008', 'outcome.got_it.sample0008');
    expect(JSON.stringify(await session())).not.toMatch(/arrival|got_it|got_job/);
  });
});

describe('what is kept of an arrival', () => {
  it('stands in the file of everything we know, and is sealed', async () => {
    const { tap, send, database } = await open();
    await tap(`consent.sv.yes.${link}`);
    const { file } = await send({ kind: 'command', name: 'mydata' });
    expect(JSON.parse(file?.content ?? '')).toMatchObject({ cameByLink: { link, counted: ['arrived'] } });
    expect(JSON.stringify(await database.db.all(sql`select * from person`))).not.toContain(link);
  });

  it('goes with the person; the count stays', async () => {
    const { tap, play, counted, session } = await open();
    await tap(`consent.sv.yes.${link}`);
    await play('go.forget', 'forget.yes');
    expect(await session()).toBeUndefined();
    expect(await counted()).toBe('arrived 1');
  });

  it('of two chats that become one: that of the one that stays, counted once from then on', async () => {
    const { tap, counted, session } = await open();
    const web: Address = { channel: 'web', id: 'w', lapsesAt: Date.parse('2027-01-01') };
    await tap(`consent.sv.yes.${link}`);
    for (const data of [`consent.sv.yes.${link}`, ...toList, 'reasons.sample0008']) await tap(data, web);
    const offer = await tap('go.join');
    const token = labels(offer).flat()[0]?.split('/').at(-1);
    await tap(`join.${token}.yes`, web);
    expect((await session())?.arrival?.counted).toEqual(['arrived', 'got_matches', 'looked']);
    await tap('reasons.sample0007');
    expect(await counted()).toBe('arrived 2, got_matches 1, looked 1');
  });

  it('of two chats by different links: none is counted for the other', async () => {
    const { tap, counted, session } = await open();
    const web: Address = { channel: 'web', id: 'w', lapsesAt: Date.parse('2027-01-01') };
    await tap(`consent.sv.yes.${link}`);
    for (const data of [`consent.sv.yes.${other}`, ...toList]) await tap(data, web);
    const token = labels(await tap('go.join'))
      .flat()[0]
      ?.split('/')
      .at(-1);
    await tap(`join.${token}.yes`, web);
    expect((await session())?.arrival).toMatchObject({ link, counted: ['arrived'] });
    await tap('reasons.sample0008');
    expect(await counted()).toBe('arrived 1, got_matches 1, looked 1');
    expect(await counted(other)).toBe('arrived 1, got_matches 1');
  });

  it('of two chats one of which came by a link: its arrival stays', async () => {
    const { tap, session } = await open();
    const web: Address = { channel: 'web', id: 'w', lapsesAt: Date.parse('2027-01-01') };
    await tap('consent.sv.yes');
    await tap(`consent.sv.yes.${link}`, web);
    const token = labels(await tap('go.join'))
      .flat()[0]
      ?.split('/')
      .at(-1);
    await tap(`join.${token}.yes`, web);
    expect((await session())?.arrival).toMatchObject({ link });
  });
});

it('five people start by a link; when the week has been over for an hour the counts say five', async () => {
  const { tap, store, setClock, current } = await open();
  const shown = async (clock: string) => {
    setClock(clock);
    return (await countLinks(current(), await store.listLinks())).each.find((one) => one.link.id === link)
      ?.counts;
  };
  for (let person = 1; person <= 4; person++)
    await tap(`consent.sv.yes.${link}`, { ...chat, id: `person ${person}` });
  // Late on Sunday.
  setClock('2026-11-29T22:59:00Z');
  await tap(`consent.sv.yes.${link}`, { ...chat, id: 'person 5' });
  expect(await shown('2026-11-29T23:59:59Z')).toMatchObject({ rows: [], totals: { arrived: 0 } });
  const rows = [
    {
      from: '2026-11-23',
      to: '2026-11-29',
      cells: { arrived: 5, got_matches: 0, looked: 0, asked_how: 0, got_job: 0 },
    },
  ];
  expect(await shown('2026-11-30T00:00:00Z')).toMatchObject({ rows, totals: { arrived: 5 } });
  // One more the week after changes nothing.
  await tap(`consent.sv.yes.${link}`, { ...chat, id: 'person 6' });
  expect(await shown('2026-12-08T08:00:00Z')).toMatchObject({
    rows,
    open: { from: '2026-11-30', to: '2026-12-06' },
  });
});
