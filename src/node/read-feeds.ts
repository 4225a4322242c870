import { setTimeout } from 'node:timers/promises';
import type { App } from '../wiring.ts';

const minute = 60_000;

/** Reads feeds while the advisor runs: each once an hour, so that every minute there are a few. */
export async function readFeeds(app: App, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  for (;;) {
    await setTimeout(minute, undefined, { signal }).catch(() => {});
    if (signal.aborted || !app.feeds) return;
    await lookForFeeds(app, log);
  }
}

/** Those that are due now. What fails is told by its feed and kind: the municipality sees it in full. */
export async function lookForFeeds(
  { feeds }: Pick<App, 'feeds'>,
  log: (line: string) => void,
): Promise<void> {
  try {
    for (const followed of (await feeds?.follow(50)) ?? []) {
      if (followed.kind !== 'failed') continue;
      const { cause, failure, feed } = followed;
      log(`feed ${feed.id}: ${cause instanceof Error ? cause.name : failure.why}`);
    }
  } catch (error) {
    log(`reading feeds: ${error instanceof Error ? error.name : 'failed'}`);
  }
}
