import { expect, test } from 'vitest';
import type { Fault } from '../../scripts/hrana-server.ts';
import { at, openOverHttp, token, toList } from '../support/app-over-http.ts';

/** How the statements in question stand in a request. */
const commit = /insert into person/;
const newPerson = /insert into .{1,2}person/;
const erasing = /delete from .{1,2}person/;
const note = /set .{1,2}shown/;
const faults: readonly Fault[] = ['reset_before', 'status_500', 'reset_after'];

test('a slow database changes nothing but the time', async () => {
  const { server, play, replies, person } = await openOverHttp();
  server.delay(30);
  await play(...toList);
  expect(replies.at(-1)?.screen?.id).toBe('card');
  expect((await person())?.recentUpdates).toEqual([1, 2, 3]);
});

test.each(faults)(
  'a commit that meets %s: the update comes again, has one effect, and is answered',
  async (fault) => {
    const { server, play, tap, receive, replies, person, counted, buttonThat } = await openOverHttp();
    await play(...toList);
    const save = tap(buttonThat('button-save'));
    server.fail(fault, commit);
    await expect(receive(save)).rejects.toThrow();
    expect(replies).toHaveLength(3);
    expect((await person())?.revision).toBe(fault === 'reset_after' ? 4 : 3);
    for (const _ of [1, 2]) await receive(save);
    expect(await person()).toMatchObject({ revision: 4, recentUpdates: [1, 2, 3, 4] });
    expect((await person())?.session.saved).toHaveLength(1);
    expect(counted('saved')).toBe(1);
    // Answered once; the second time it was seen already, and only its button is answered.
    expect(replies.slice(3).map(({ screen }) => screen?.id)).toEqual(['card', undefined]);
  },
);

test.each(faults)('a consent that meets %s makes one person', async (fault) => {
  const { server, tap, receive, replies, person, counted } = await openOverHttp();
  const yes = tap('consent.sv.yes');
  server.fail(fault, newPerson);
  await expect(receive(yes)).rejects.toThrow();
  expect(replies).toEqual([]);
  await receive(yes);
  expect(replies).toHaveLength(1);
  expect(await person()).toMatchObject({ revision: 1 });
  expect(counted('arrival')).toBe(1);
});

test.each(faults)('a note that meets %s leaves the turn done', async (fault) => {
  const { server, play, tap, receive, replies, person } = await openOverHttp();
  await play('consent.sv.yes');
  server.fail(fault, note);
  const answer = tap('a.work.any');
  await receive(answer);
  expect(replies).toHaveLength(2);
  // Without the note the screen is shown once more, and nothing else happens.
  await receive(answer);
  expect(replies.at(-1)?.screen?.id).toBe(fault === 'reset_after' ? undefined : 'question');
  expect(await person()).toMatchObject({ revision: 2, shown: { updateId: 2 } });
});

test.each(faults)('a read that meets %s: nothing is stored, and the update comes again', async (fault) => {
  const { server, play, tap, receive, replies, person } = await openOverHttp();
  await play(...toList.slice(0, 2));
  const answer = tap('a.home.0180');
  server.fail(fault, /from .{1,2}vacancy/);
  await expect(receive(answer)).rejects.toThrow();
  expect(await person()).toMatchObject({ revision: 2 });
  await receive(answer);
  expect(replies.at(-1)?.screen?.id).toBe('card');
});

test.each(faults)('a forgetting that meets %s is done when the update comes again', async (fault) => {
  const { server, play, tap, receive, person, replies } = await openOverHttp();
  await play('consent.sv.yes', 'go.forget');
  server.fail(fault, erasing);
  const yes = tap('forget.yes');
  await expect(receive(yes)).rejects.toThrow();
  await receive(yes);
  expect(await person()).toBeUndefined();
  expect(replies).toHaveLength(3);
});

test.each(faults)('a join that meets %s is done whole or not at all', async (fault) => {
  const { server, store, play, person, offeredJoin } = await openOverHttp();
  await play('consent.sv.yes');
  const join = await offeredJoin();
  server.fail(fault, commit);
  await expect(store.commitJoin(join)).rejects.toThrow();
  const hasRun = fault === 'reset_after';
  expect((await person())?.id).toBe(hasRun ? 'owner' : join.from.id);
  expect((await store.offering(token, at))?.id).toBe(hasRun ? undefined : 'owner');
  const people = server.db.prepare('select id from person').all();
  expect(people).toHaveLength(hasRun ? 1 : 2);
});
