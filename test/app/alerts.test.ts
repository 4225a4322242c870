import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import type { Input, Reply } from '../../src/app/ports.ts';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { makeTestApp, testNow } from '../support/test-app.ts';

async function someone(channel: 'telegram' | 'web' = 'telegram') {
  const made = await makeTestApp();
  onTestFinished(() => made.database.close());
  let updateId = 0;
  let reply: Reply | undefined;
  const send = async (input: Input) => {
    const update = { updateId: ++updateId, address: { channel, id: '1' } as const, input, isPrivate: true };
    await receiveUpdate(made.current().advisor, update, {
      tell: async (told) => {
        reply = told;
        return { messageId: 100 + updateId };
      },
    });
    return reply;
  };
  const tap = (text: string, messageId = 100 + updateId) => send({ kind: 'tap', tap: text, messageId });
  const say = (text: string) => send({ kind: 'text', text, messageId: 1000 });
  const command = (name: string) => send({ kind: 'command', name });
  const taps = () =>
    reply?.screen?.rows.flat().flatMap(({ action }) => ('tap' in action ? [action.tap] : []));
  const says = () => reply?.screen?.blocks.flatMap((block) => ('say' in block ? [block.say] : []));
  const rows = (query: string) => made.database.db.all<Record<string, unknown>>(sql.raw(query));
  const person = async () => made.store.load({ channel, id: '1' }, Date.parse(testNow));
  await tap('consent.sv.yes');
  await tap('a.work.5330');
  await say('Fittja');
  return { ...made, send, tap, say, command, taps, says, rows, person };
}

test('how it went: one row two weeks later, gone after a no, and never an answer in the session', async () => {
  const { tap, rows, person, taps, says } = await someone();
  await tap('apply.sample0008');
  await tap('apply.sample0007');
  const open = await rows("select subject, due_at from delivery where kind = 'outcome'");
  expect(open.map(({ subject }) => subject)).toEqual(['sample0008']);
  // The clock of the app runs on from there.
  expect(Math.floor((Number(open[0]?.['due_at']) - Date.parse(testNow)) / 86_400_000)).toBe(14);
  await tap('outcome.got_it.sample0008');
  expect(says()).toEqual(['outcome-thanks']);
  expect(JSON.stringify((await person())?.session)).not.toContain('got_it');
  expect(await rows("select n from tally where name = 'outcome.got_it'")).toEqual([{ n: 1 }]);
  await tap('apply.sample0007');
  await tap('outcome.never.sample0007');
  expect(says()).not.toContain('apply-outcome');
  expect(taps()).not.toContain('outcome.never.sample0007');
  expect(await rows('select * from delivery')).toEqual([]);
  await tap('apply.sample0008');
  expect(await rows('select * from delivery')).toEqual([]);
});

test('a person who stops everything is not asked either', async () => {
  const { tap, command, rows } = await someone();
  await tap('apply.sample0008');
  await command('stop');
  expect(await rows('select * from delivery')).toEqual([]);
});

test('where nobody can be told, nothing is promised and no switch is dead', async () => {
  const { tap, rows, says, taps, command } = await someone('web');
  await tap('apply.sample0008');
  expect(says()).not.toContain('apply-outcome');
  expect(await rows('select * from delivery')).toEqual([]);
  await command('alerts');
  expect(says()).toEqual(['alerts-title', 'alerts-web']);
  expect(taps()).toEqual(['back']);
  for (const id of ['sample0007', 'sample0011', 'sample0009', 'sample0013']) {
    await tap(`card.${id}`);
    expect(says()).not.toContain('offer-ask');
  }
});

test('a yes to all jobs ends the wait for the first', async () => {
  const { tap, person, says } = await someone();
  await tap('wait');
  expect((await person())?.wish.waiting).toBe(true);
  await tap('own.daily');
  expect((await person())?.wish.waiting).toBe(false);
  expect((await person())?.subscription).toMatchObject({ own: 'daily', municipal: false });
  expect(says()).toContain('nothing-alerts-on');
});

test('what is opened from a message that we sent stands beside it, so that the message can still be edited', async () => {
  const { tap } = await someone();
  for (const marked of ['card.sample0007.told', 'mute.g.5330.told', 'go.alerts.told', 'own.now.told'])
    expect((await tap(marked, 5))?.turns, marked).toBeUndefined();
  expect((await tap('go.alerts', 5))?.turns).toBe(5);
});

test('after a block, coming back and looking at the settings is no new yes', async () => {
  const { tap, send, command, says, person } = await someone();
  await tap('own.now');
  await tap('towns.yes');
  await send({ kind: 'blocked' });
  await send({ kind: 'unblocked' });
  await command('alerts');
  expect(says()).toContain('alerts-ended');
  await tap('quiet.22-07');
  expect((await person())?.subscription).toMatchObject({ own: 'off', municipal: false, hasEnded: true });
  await tap('own.weekly');
  expect((await person())?.subscription).toMatchObject({ own: 'weekly', municipal: false });
  expect(says()).not.toContain('alerts-ended');
});

test('a saved job is counted once a person and municipality, by the county they live in', async () => {
  const { tap, rows } = await someone();
  const counted = () => rows("select name, n from tally where name like 'saved.%' order by name");
  await tap('card.sample0008');
  await tap('save.sample0008');
  expect(await counted()).toEqual([{ name: 'saved.2421.01', n: 1 }]);
  await tap('unsave.sample0008');
  await tap('save.sample0008');
  await tap('card.sample0007');
  await tap('save.sample0007');
  expect(await counted()).toEqual([
    { name: 'saved.2083.01', n: 1 },
    { name: 'saved.2421.01', n: 1 },
  ]);
});

test('the town card tells of others from the same county, from five on and only of closed weeks', async () => {
  const { tap, store, says } = await someone();
  const town = async () => {
    await tap('town.sample0008');
    return says();
  };
  for (let n = 0; n < 4; n++) await store.tally('2026-11-20', 'saved.2421.01');
  for (let n = 0; n < 5; n++) await store.tally('2026-11-23', 'saved.2421.01');
  for (let n = 0; n < 9; n++) await store.tally('2026-11-20', 'saved.2421.05');
  expect(await town()).not.toContain('town-saved');
  await store.tally('2026-11-22', 'saved.2421.01');
  expect(await town()).toContain('town-saved');
});

test('no page of the settings has more than eight buttons, however much is muted', async () => {
  const { tap, command, taps } = await someone();
  await tap('own.now');
  await tap('towns.yes');
  for (let code = 5310; code < 5330; code++) await tap(`mute.g.${code}`);
  const seen = new Set<string>();
  await command('alerts');
  expect(taps()?.length).toBeLessThanOrEqual(8);
  for (const page of ['alerts_own', 'alerts_times', 'alerts_muted']) {
    await tap(`go.${page}`);
    expect(taps()?.length, page).toBeLessThanOrEqual(8);
  }
  const visited = new Set<string>();
  for (let next: string | undefined = ''; next !== undefined; ) {
    if (next) await tap(next);
    expect(taps()?.length).toBeLessThanOrEqual(8);
    for (const one of taps() ?? []) if (one.startsWith('unmute')) seen.add(one);
    next = taps()?.findLast((one) => one.startsWith('muted_from') && !visited.has(one));
    if (next) visited.add(next);
  }
  expect(seen.size).toBe(20);
});
