import type { Update as TelegramUpdate } from 'grammy/types';

export interface PollingOptions {
  /** Asks for updates from `offset` on; waits up to `timeout` seconds for the first. */
  readonly getUpdates: (offset: number, signal: AbortSignal) => Promise<readonly TelegramUpdate[]>;
  /** Done when it resolves; an update whose handling fails comes again. */
  readonly handle: (update: TelegramUpdate) => Promise<void>;
  /** Updates with the same key are handled one after the other. */
  readonly keyOf: (update: TelegramUpdate) => string;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const mostTries = 8;

/**
 * Long polling that loses nothing: chats run in parallel, one chat in order, and the offset passes an update only
 * once it is done, so that what was unfinished at a crash comes again. Resolves when stopped and quiet.
 */
export async function poll(options: PollingOptions): Promise<void> {
  const { signal, log } = options;
  const pause = options.pause ?? ((ms: number) => pauseUnlessStopped(ms, signal));
  const seen = new Set<number>();
  const unfinished = new Set<number>();
  const queues = new Map<string, Promise<void>>();
  let highest = -1;
  let failures = 0;

  const run = async (update: TelegramUpdate) => {
    for (let attempt = 1; attempt <= mostTries; attempt++) {
      try {
        await options.handle(update);
        break;
      } catch (error) {
        log(`update ${update.update_id}: ${describe(error)} (try ${attempt} of ${mostTries})`);
        if (attempt < mostTries) await pause(Math.min(60_000, 500 * 2 ** attempt));
        // Still unfinished: it comes again at the next start.
        if (signal.aborted) return;
      }
    }
    unfinished.delete(update.update_id);
  };
  const enqueue = (update: TelegramUpdate) => {
    seen.add(update.update_id);
    unfinished.add(update.update_id);
    highest = Math.max(highest, update.update_id);
    const key = options.keyOf(update);
    const turn = (queues.get(key) ?? Promise.resolve()).then(() => run(update));
    queues.set(key, turn);
    void turn.then(() => {
      if (queues.get(key) === turn) queues.delete(key);
    });
  };

  while (!signal.aborted) {
    const offset = unfinished.size > 0 ? Math.min(...unfinished) : highest + 1;
    for (const id of seen) if (id < offset) seen.delete(id);
    try {
      const updates = await options.getUpdates(offset, signal);
      failures = 0;
      const fresh = updates.filter(({ update_id }) => !seen.has(update_id));
      for (const update of fresh) enqueue(update);
      // All is confirmed. After a quiet week Telegram starts ids anew at random, perhaps below the old ones.
      if (updates.length === 0 && offset > highest) highest = -1;
      // Telegram answers at once while something unfinished stands at the head: do not spin.
      if (fresh.length === 0 && unfinished.size > 0) await Promise.race([pause(200), ...queues.values()]);
    } catch (error) {
      if (signal.aborted) break;
      failures++;
      log(`getUpdates: ${describe(error)}`);
      await pause(Math.min(30_000, 500 * 2 ** failures));
    }
  }
  await Promise.all(queues.values());
}

/** Ends early when stopped. */
function pauseUnlessStopped(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** The kind of error and nothing else: a description may hold what a person wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const code = 'error_code' in error ? ` ${String(error.error_code)}` : '';
  return `${error.name}${code}`;
}
