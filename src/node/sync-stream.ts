import { setTimeout as pause } from 'node:timers/promises';
import type { Followed } from '../app/follow-stream.ts';
import { addTotals, formatSyncTable, noTotals } from '../app/sync-vacancies.ts';
import { stockholmDate, stockholmTime } from '../core/stockholm.ts';
import { clearProgress, describeProgress, showProgress } from './show-progress.ts';
import type { Syncing } from './sync.ts';

/** About as many as there are in Sweden on any day. */
const adsInSnapshot = 45_000;
const mostRefusals = 3;

/** Brings vacancies up to date from JobStream, once. Exit code 1 when now was not reached; what came is stored. */
export async function syncStream(syncing: Syncing): Promise<number> {
  if (!syncing.follow) {
    console.error(
      'JobStream is not followed here: LANDA_CLOCK is set to another day than today, or JOBTECH_STREAM_URL is off.',
    );
    return 1;
  }
  let totals = noTotals();
  let archived: number | undefined;
  for (let refusals = 0; refusals < mostRefusals; ) {
    const followed = await syncing.follow({
      rules: { snapshots: 'when_due', pause: 0 },
      // Only a snapshot is that long; a window says how far it is.
      onProgress: (read, bytes) =>
        showProgress(describeProgress(read, bytes, read > 5000 ? adsInSnapshot : undefined)),
    });
    clearProgress();
    if (followed.kind === 'wait') {
      // Rounded up: it is never asked before the minute that is said.
      showProgress(`One request a minute: the next at ${stockholmTime(followed.until + 59_999)}.`);
      await pause(Math.max(1000, followed.until - syncing.now()));
      continue;
    }
    if (followed.kind === 'too_often') {
      refusals++;
      continue;
    }
    if (followed.kind === 'complete' || followed.kind === 'broken')
      totals = addTotals(totals, followed.totals);
    if (followed.kind === 'complete') {
      if (followed.request.kind === 'snapshot') archived = followed.archived;
      if (!followed.reachesNow) continue;
      console.log(formatSyncTable(totals, archived));
      return 0;
    }
    if (totals.read > 0) console.log(formatSyncTable(totals, archived));
    return giveUp(syncing, followed);
  }
  return giveUp(syncing, { kind: 'too_often' });
}

/** What went wrong, what is stored all the same, what to do. */
async function giveUp(
  syncing: Syncing,
  followed: Exclude<Followed, { kind: 'complete' | 'wait' }>,
): Promise<number> {
  const { bySource } = await syncing.store.countOpen(stockholmDate(syncing.now()));
  const open = bySource.find(({ source }) => source === 'jobtech')?.vacancies ?? 0;
  console.error(
    `${happened(followed)} Vacancies that are stored stay; ${open} are open. To go on, run "npm run sync" again in a minute.`,
  );
  return 1;
}

function happened(followed: Exclude<Followed, { kind: 'complete' | 'wait' }>): string {
  switch (followed.kind) {
    case 'broken':
      return 'JobStream broke off, as it sometimes does.';
    case 'failed':
      return `JobStream could not be read (${followed.why}).`;
    case 'too_often':
      return 'JobStream wants to be asked less often.';
    case 'needs_snapshot':
      return 'There is no snapshot to go on from.';
  }
}
