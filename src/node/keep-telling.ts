import { setTimeout } from 'node:timers/promises';
import type { App } from '../wiring.ts';

/** Between two looks at what is new. */
const minute = 60_000;
/** Between two looks at what is due. */
const second = 1000;

/** Tells people what they asked for, until the process is told to stop. Trouble is logged by name, and gone on from. */
export async function keepTelling(
  { telling }: App,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  const { queue, deliver } = telling;
  if (!deliver) return;
  const repeat = async (what: string, every: number, work: () => Promise<unknown>) => {
    while (!signal.aborted) {
      await work().catch((error: unknown) =>
        log(`${what}: ${error instanceof Error ? error.name : 'failed'}`),
      );
      await setTimeout(every, undefined, { signal }).catch(() => {});
    }
  };
  await Promise.all([
    repeat('putting messages on the list', minute, queue),
    repeat('sending messages', second, () => deliver(() => !signal.aborted)),
  ]);
}
