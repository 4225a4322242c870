import type { Update as TelegramUpdate } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { poll } from '../../src/telegram/polling.ts';

/** Only what the loop reads. */
const update = (id: number, chat: string) => ({ update_id: id, chat }) as unknown as TelegramUpdate;
const chatOf = (one: TelegramUpdate) => (one as unknown as { chat: string }).chat;
const moment = () => new Promise<void>((done) => setTimeout(done, 2));

/** Telegram's queue: gives what is not yet confirmed, and forgets what lies below the offset. */
function fakeQueue(...pending: readonly TelegramUpdate[]) {
  let left = [...pending];
  return {
    offsets: [] as number[],
    left: () => left.map(({ update_id }) => update_id),
    add: (one: TelegramUpdate) => left.push(one),
    async getUpdates(offset: number): Promise<readonly TelegramUpdate[]> {
      this.offsets.push(offset);
      left = left.filter(({ update_id }) => update_id >= offset);
      await moment();
      return left.filter(({ update_id }) => update_id >= offset).slice(0, 100);
    },
  };
}

type Queue = ReturnType<typeof fakeQueue>;

async function run(queue: Queue, handle: (one: TelegramUpdate) => Promise<void>, until: () => boolean) {
  const stop = new AbortController();
  const log: string[] = [];
  const pauses: number[] = [];
  const running = poll({
    getUpdates: (offset) => queue.getUpdates(offset),
    handle,
    keyOf: chatOf,
    signal: stop.signal,
    log: (line) => log.push(line),
    pause: (ms) => {
      pauses.push(ms);
      return moment();
    },
  });
  await expect.poll(until, { interval: 2, timeout: 5000 }).toBe(true);
  stop.abort();
  await running;
  return { log, pauses };
}

describe('long polling', () => {
  test('handles one chat in order while other chats go on', async () => {
    const done: number[] = [];
    let release = () => {};
    const held = new Promise<void>((open) => {
      release = open;
    });
    const queue = fakeQueue(update(1, 'a'), update(2, 'a'), update(3, 'b'), update(4, 'c'));
    await run(
      queue,
      async ({ update_id }) => {
        if (update_id === 1) await held;
        done.push(update_id);
        if (update_id === 4) release();
      },
      () => done.length === 4,
    );
    expect(done).toEqual([3, 4, 1, 2]);
  });

  test('the offset never passes what is unfinished, and what is finished is not handled twice', async () => {
    const handled: number[] = [];
    let release = () => {};
    const held = new Promise<void>((open) => {
      release = open;
    });
    const queue = fakeQueue(update(1, 'a'), update(2, 'b'), update(3, 'c'));
    const seenWhileHeld: number[] = [];
    await run(
      queue,
      async ({ update_id }) => {
        handled.push(update_id);
        if (update_id === 2) await held;
      },
      () => {
        if (queue.offsets.length === 6) {
          seenWhileHeld.push(...queue.offsets.slice(2));
          release();
        }
        return queue.left().length === 0;
      },
    );
    expect(Math.max(...seenWhileHeld)).toBe(2);
    expect(handled.toSorted()).toEqual([1, 2, 3]);
    expect(queue.offsets.at(-1)).toBe(4);
  });

  test('what was unfinished at a crash comes again', async () => {
    const queue = fakeQueue(update(1, 'a'), update(2, 'b'));
    const stop = new AbortController();
    const crashed: number[] = [];
    void poll({
      getUpdates: (offset) => queue.getUpdates(offset),
      handle: ({ update_id }) => {
        crashed.push(update_id);
        return update_id === 1 ? new Promise(() => {}) : Promise.resolve();
      },
      keyOf: chatOf,
      signal: stop.signal,
      log: () => {},
      pause: moment,
    });
    await expect.poll(() => queue.offsets.length > 3, { interval: 2 }).toBe(true);
    stop.abort();
    const again: number[] = [];
    await run(
      queue,
      async ({ update_id }) => void again.push(update_id),
      () => queue.left().length === 0,
    );
    expect(crashed).toEqual([1, 2]);
    expect(again).toContain(1);
  });

  test('an update that fails is tried again, and holds up its own chat only', async () => {
    const done: string[] = [];
    let failures = 3;
    const queue = fakeQueue(update(1, 'a'), update(2, 'a'), update(3, 'b'));
    const { log } = await run(
      queue,
      async ({ update_id }) => {
        if (update_id === 1 && failures-- > 0) throw new Error('the words of a person');
        done.push(String(update_id));
      },
      () => done.length === 3,
    );
    expect(done).toEqual(['3', '1', '2']);
    expect(log).toHaveLength(3);
    expect(log.join()).not.toContain('the words of a person');
  });

  test('an update that never works is given up, with growing pauses before', async () => {
    const done: number[] = [];
    let tries = 0;
    const queue = fakeQueue(update(1, 'a'), update(2, 'a'));
    const { pauses } = await run(
      queue,
      async ({ update_id }) => {
        if (update_id !== 1) return void done.push(update_id);
        tries++;
        throw new Error('never');
      },
      () => done.length === 1,
    );
    expect(tries).toBe(8);
    expect(pauses.filter((ms) => ms >= 1000).slice(0, 7)).toEqual([
      1000, 2000, 4000, 8000, 16_000, 32_000, 60_000,
    ]);
  });

  test('goes on after the connection was lost', async () => {
    const done: number[] = [];
    let lost = 2;
    const queue = fakeQueue(update(1, 'a'));
    const flaky = {
      ...queue,
      getUpdates: (offset: number) =>
        lost-- > 0 ? Promise.reject(new Error('offline')) : queue.getUpdates(offset),
    };
    const { log } = await run(
      flaky,
      async ({ update_id }) => void done.push(update_id),
      () => done.length === 1,
    );
    expect(log.filter((line) => line.startsWith('getUpdates'))).toHaveLength(2);
  });

  test('an update given up does not hold up its chat any longer', async () => {
    const done: number[] = [];
    const queue = fakeQueue(update(1, 'a'), update(2, 'a'));
    const { pauses } = await run(
      queue,
      async ({ update_id }) => {
        if (update_id === 1) throw new Error('never');
        done.push(update_id);
      },
      () => done.length === 1,
    );
    expect(pauses.filter((ms) => ms >= 1000)).toHaveLength(7);
  });

  test('ids that begin anew lower, as after a quiet week, are still heard', async () => {
    const done: number[] = [];
    const queue = fakeQueue(update(900, 'a'));
    await run(
      queue,
      async ({ update_id }) => {
        done.push(update_id);
      },
      () => {
        if (done.length === 1 && queue.left().length === 0 && queue.offsets.length === 8)
          queue.add(update(5, 'a'));
        return done.length === 2;
      },
    );
    expect(done).toEqual([900, 5]);
  });

  test('stopping does not wait for the next try of an update that failed', async () => {
    const stop = new AbortController();
    const queue = fakeQueue(update(1, 'a'));
    let tries = 0;
    const running = poll({
      getUpdates: (offset) => queue.getUpdates(offset),
      handle: () => {
        tries++;
        return Promise.reject(new Error('not now'));
      },
      keyOf: chatOf,
      signal: stop.signal,
      log: () => {},
    });
    await expect.poll(() => tries, { interval: 2 }).toBe(1);
    const before = performance.now();
    stop.abort();
    await running;
    expect(performance.now() - before).toBeLessThan(500);
    expect([tries, queue.left()]).toEqual([1, [1]]);
  });

  test('stopping lets a running turn finish', async () => {
    let finished = false;
    let started = false;
    const queue = fakeQueue(update(1, 'a'));
    await run(
      queue,
      async () => {
        started = true;
        await new Promise((done) => setTimeout(done, 50));
        finished = true;
      },
      () => started,
    );
    expect(finished).toBe(true);
  });
});
