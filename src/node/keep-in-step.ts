import { setTimeout } from 'node:timers/promises';
import { stockholmDate } from '../core/stockholm.ts';
import type { App } from '../wiring.ts';

const minute = 60_000;
const rules = { snapshots: 'renew', pause: 10 * minute } as const;

/** Follows JobStream while the advisor runs. The first look comes after a minute: nobody waits for it. */
export async function keepInStep(app: App, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  const look = makeFollower(app, log);
  if (!look) return;
  for (;;) {
    await setTimeout(minute, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    await look();
  }
}

/** Looks whether something is due, and reads it. What fails is told once an hour, by its kind; it is tried again. */
export function makeFollower(app: App, log: (line: string) => void): (() => Promise<void>) | undefined {
  const { follow } = app;
  if (!follow) return undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const trouble = await follow({ rules }).then(
      (followed) => (followed.kind === 'failed' ? followed.why : troubles[followed.kind]),
      (error: unknown) => (error instanceof Error ? error.name : 'failed'),
    );
    if (trouble === undefined || app.now() - toldAt < 60 * minute) return;
    toldAt = app.now();
    log(`following JobStream: ${trouble}`);
  };
}

const troubles: Readonly<Record<string, string>> = { broken: 'broke off', too_often: 'asked too often' };

/** What whoever starts the advisor should know of its vacancies; undefined when all is well. */
export async function describeVacancies(app: App, hasBot: boolean): Promise<string | undefined> {
  const hasReal = await app.store.hasOpen(stockholmDate(app.now()), 'real');
  if (!app.follow)
    return 'Vacancies are not brought up to date: the clock is set to another day, or JOBTECH_STREAM_URL is off.';
  if (hasReal || (await app.store.syncState('jobtech')).cursor !== undefined) return undefined;
  return hasBot
    ? 'There are no real vacancies yet: run "npm run sync" (some 300 MB, once). Samples are never shown on Telegram.'
    : 'The vacancies are samples. For real ones run "npm run sync" (some 300 MB, once).';
}
