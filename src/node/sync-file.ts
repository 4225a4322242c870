import { createReadStream, existsSync } from 'node:fs';
import { formatSyncTable, syncVacancies } from '../app/sync-vacancies.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { readAdStream } from '../jobtech/read-file.ts';
import { clearProgress, showProgress } from './show-progress.ts';
import type { Syncing } from './sync.ts';

/** Exit code 1 when the file broke off: what came before the break is stored. */
export async function syncFile(syncing: Syncing, file: string): Promise<number> {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}`);
    return 1;
  }
  const totals = await syncVacancies({
    readings: readAdStream(createReadStream(file, 'utf8'), syncing.registers, stockholmDate(syncing.now())),
    store: syncing.store,
    now: syncing.now,
    onProgress: (read) => showProgress(`${read} ads read`),
  });
  clearProgress();
  if (!totals.broken) await syncing.store.saveSyncState('jobtech', { lastSuccessAt: syncing.now() });
  console.log(formatSyncTable(totals));
  return totals.broken ? 1 : 0;
}
