import type { AdStore, SyncStore } from './app/ad-ports.ts';
import { type Followed, followStream } from './app/follow-stream.ts';
import { type Config, isRehearsal } from './config.ts';
import { adSource } from './jobtech/ad-source.ts';
import type { Registers } from './jobtech/to-vacancy.ts';

/** One step behind the stream of job ads. */
export type Follow = (
  how: Pick<Parameters<typeof followStream>[0], 'rules' | 'onProgress'>,
) => Promise<Followed>;

/** Undefined where the stream must not be followed: it is turned off, or the clock is set to another day. */
export function makeFollow(
  config: Config,
  registers: Registers,
  store: AdStore & SyncStore,
  now: () => number,
): Follow | undefined {
  const { JOBTECH_STREAM_URL: url, LANDA_CLOCK: clock } = config;
  if (url === 'off' || isRehearsal(clock)) return undefined;
  const source = adSource({ url, registers });
  return (how) => followStream({ store, source, now, ...how });
}
