import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenSnapshots, longestCatchUp, longestWindow } from '../../src/app/next-step.ts';
import type { StreamFault } from '../support/fake-jobstream.ts';
import { Crashed, edge, followStage, hour, minute, operator, server } from './follow-stage.ts';

const day = 24 * hour;
const rural = (count: number) => Array.from({ length: count }, (_, n) => String(100 + n));

describe('following the stream', () => {
  it('begins with a snapshot and goes on with what changes', async () => {
    const { publish, stream, step, pass, shown, store, now } = await followStage();
    for (const id of rural(3)) publish(id, 1);
    expect(await step(operator)).toMatchObject({ kind: 'complete', reachesNow: true, totals: { stored: 3 } });
    const asked = now();
    expect(await store.syncState('jobtech')).toMatchObject({
      cursor: asked,
      lastSuccessAt: asked,
      snapshotAt: asked,
    });
    pass(10 * minute);
    publish('100', 2);
    stream.remove('101', 'sparse');
    expect(await step(server)).toMatchObject({ totals: { updated: 1, removed: 1 } });
    expect([...(await shown())]).toEqual([
      ['100', 'Å 100 i 2 år'],
      ['102', 'Å 102 i 1 år'],
    ]);
    expect(stream.asked.map(({ kind }) => kind)).toEqual(['snapshot', 'stream']);
  });

  it('a quiet night is an answer: nothing has changed', async () => {
    const { publish, step, pass, store, now } = await followStage();
    publish('100', 1);
    pass(day);
    await step(operator);
    pass(3 * hour);
    expect(await step(server)).toMatchObject({ kind: 'complete', totals: { read: 0 } });
    expect((await store.syncState('jobtech')).lastSuccessAt).toBe(now());
  });

  it('after a weekend away it catches up in windows of at most six hours, and says so only when now is reached', async () => {
    const { publish, step, pass, stream, settle, shown, store } = await followStage();
    publish('100', 1);
    await step(operator);
    const begun = (await store.syncState('jobtech')).lastSuccessAt;
    for (let hours = 0; hours < 60; hours += 5) {
      pass(5 * hour);
      publish(String(200 + hours), 1);
    }
    expect(await step(edge)).toMatchObject({ kind: 'complete', reachesNow: false });
    expect((await store.syncState('jobtech')).lastSuccessAt).toBe(begun);
    await settle(edge);
    expect(await shown()).toHaveLength(13);
    const windows = stream.asked.filter(({ kind }) => kind === 'stream');
    for (const { after, before, at } of windows) {
      const end = before === undefined ? at : Date.parse(`${before}Z`);
      expect(end - Date.parse(`${after}Z`)).toBeLessThanOrEqual(longestWindow + 1000);
    }
    expect(windows.at(-1)?.before).toBeUndefined();
    expect(stream.tooSoon()).toBe(0);
  });

  it('the edge never asks for a snapshot, however long it was away', async () => {
    const { publish, step, pass, stream } = await followStage();
    publish('100', 1);
    expect(await step(edge)).toEqual({ kind: 'needs_snapshot' });
    await step(operator);
    for (let weeks = 0; weeks < 3; weeks++) {
      pass(7 * day + 1);
      expect((await step(edge)).kind).toBe('complete');
    }
    expect(stream.asked.filter(({ kind }) => kind === 'snapshot')).toHaveLength(1);
  });

  it('waits as long as it is told to, at least a minute', async () => {
    const { publish, step, pass, stream } = await followStage();
    publish('100', 1);
    stream.faults.push({ kind: 'too_many', retryAfter: '300' });
    expect(await step(operator)).toEqual({ kind: 'too_often' });
    pass(4 * minute);
    expect((await step(operator)).kind).toBe('wait');
    pass(minute);
    expect((await step(operator)).kind).toBe('complete');
    stream.faults.push({ kind: 'too_many' });
    pass(minute);
    expect(await step(operator)).toEqual({ kind: 'too_often' });
    pass(minute);
    expect((await step(operator)).kind).toBe('complete');
  });

  it('says in a word why nothing came', async () => {
    const { step, pass, stream } = await followStage();
    stream.faults.push({ kind: 'status', status: 503 }, { kind: 'reset' });
    expect(await step(operator)).toEqual({ kind: 'failed', why: 'StreamRefused' });
    pass(minute);
    expect(await step(operator)).toEqual({ kind: 'failed', why: 'StreamUnreachable' });
  });

  it('two processes ask once a minute between them', async () => {
    const { publish, step, pass, stream } = await followStage();
    publish('100', 1);
    for (let rounds = 0; rounds < 20; rounds++) {
      const both = await Promise.all([step(operator), step(operator)]);
      expect(both.filter(({ kind }) => kind === 'complete').length).toBeLessThanOrEqual(1);
      pass(17_000);
    }
    expect(stream.asked.length).toBe(5);
    expect(stream.tooSoon()).toBe(0);
  });
});

describe('a body that breaks off', () => {
  it('at any byte of a snapshot: what came is kept, nobody is missed, there is no cursor', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.infiniteStream(fc.nat()),
        async (at, lots) => {
          const pick = (below: number) => lots.next().value % below;
          const { publish, step, pass, stream, store, rows, shown } = await followStage({ pick });
          for (const id of rural(12)) publish(id, 1);
          await step(operator);
          pass(betweenSnapshots + 1);
          // Two that a whole snapshot would miss.
          for (const id of ['100', '101']) stream.vanish(id);
          publish('999', 1);
          stream.faults.push({ kind: 'cut', at });
          const before = await store.syncState('jobtech');
          expect((await step(operator)).kind).toBe('broken');
          const after = await store.syncState('jobtech');
          expect([after.cursor, after.snapshotAt, after.lastSuccessAt]).toEqual([
            before.cursor,
            before.snapshotAt,
            before.lastSuccessAt,
          ]);
          expect((await rows('ad')).map(({ missed }) => missed)).not.toContain(1);
          expect((await shown()).size).toBeGreaterThanOrEqual(12);
          pass(minute);
          expect((await step(operator)).kind).toBe('complete');
          expect((await rows('ad')).filter(({ missed }) => missed === 1)).toHaveLength(2);
          expect((await shown()).has('999')).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a first snapshot that breaks off is asked for again; what it brought is followed meanwhile', async () => {
    const { publish, step, pass, stream, shown } = await followStage();
    for (const id of rural(10)) publish(id, 1);
    expect(await step(edge)).toMatchObject({ kind: 'needs_snapshot' });
    stream.faults.push({ kind: 'cut', at: 0.55 });
    expect(await step(operator)).toMatchObject({ kind: 'broken', totals: { stored: 5 } });
    expect(await shown()).toHaveLength(5);
    pass(30 * minute);
    expect(await step(edge)).toMatchObject({ kind: 'complete', request: { kind: 'window' } });
    pass(minute);
    expect(await step(operator)).toMatchObject({
      kind: 'complete',
      request: { kind: 'snapshot' },
      totals: { read: 10 },
    });
  });
});

it('an ad that vanishes without a word is archived after three snapshots without it, past its last day', async () => {
  const { publish, step, pass, stream, shown } = await followStage();
  for (const id of rural(2)) publish(id, 1);
  await step(operator);
  stream.vanish('100');
  for (let snapshots = 1; snapshots <= 4; snapshots++) {
    // Its last day is in a year.
    pass(snapshots < 3 ? betweenSnapshots + 1 : 190 * day);
    await step(operator);
    expect((await shown()).has('100'), `${snapshots}`).toBe(snapshots < 4);
  }
});

describe('whatever happens on the way', () => {
  const ids = ['11', '12', '13', '14', '15', '16'];
  const fault: fc.Arbitrary<StreamFault> = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
    fc.constant({ kind: 'reset' as const }),
    fc.constant({ kind: 'status' as const, status: 502 }),
    fc.constant({ kind: 'too_many' as const, retryAfter: '90' }),
  );
  const event = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constant('publish' as const),
        id: fc.constantFrom(...ids),
        isCity: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        what: fc.constant('remove' as const),
        id: fc.constantFrom(...ids),
        how: fc.constantFrom('sparse' as const, 'dated' as const),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constant('pass' as const),
        ms: fc.constantFrom(minute, 10 * minute, hour, 3 * hour, 7 * hour, 30 * hour, 4 * day),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('step' as const),
        rules: fc.constantFrom(operator, operator, server, edge),
        fault: fc.option(fault, { nil: undefined, freq: 2 }),
        crash: fc.option(
          fc.record({ call: fc.nat(6), when: fc.constantFrom('before' as const, 'after' as const) }),
          { nil: undefined, freq: 2 },
        ),
      }),
    },
  );

  it.each(['utc', 'stockholm'] as const)(
    'nothing behind the cursor is unread, and in the end everything is as it is (a source that reads %s)',
    async (zone) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(event, { minLength: 5, maxLength: 40 }),
          fc.infiniteStream(fc.nat()),
          async (events, lots) => {
            const stage = await followStage({ zone, pick: (below) => lots.next().value % below });
            let version = 0;
            // There are always ads: a snapshot of none proves nothing.
            stage.publish('10', 0);
            for (const one of events) {
              // Two changes of one ad are never of the same second.
              stage.pass(1000);
              if (one.what === 'publish') stage.publish(one.id, ++version, one);
              else if (one.what === 'remove') stage.stream.remove(one.id, one.how);
              else if (one.what === 'pass') {
                const { cursor } = await stage.store.syncState('jobtech');
                // What is removed while nobody looks, between attempts at a first fill or for two weeks, is not told.
                const isFollowed = cursor !== undefined && stage.now() - cursor < longestCatchUp - 5 * day;
                stage.pass(isFollowed ? one.ms : minute);
              } else {
                if (one.fault) stage.stream.faults.push(one.fault);
                await stage.step(one.rules, one.crash).catch((error: unknown) => {
                  if (!(error instanceof Crashed)) throw error;
                });
                stage.stream.faults.length = 0;
                expect(await stage.errors(), 'behind the cursor').toEqual([]);
              }
            }
            await stage.settle();
            expect(await stage.allErrors(), 'in the end').toEqual([]);
            expect(stage.stream.tooSoon()).toBe(0);
          },
        ),
        { numRuns: Number(process.env['FOLLOW_RUNS'] ?? 30) },
      );
    },
    // As many as wanted, by hand.
    600_000,
  );
});
