import { createReadStream, existsSync } from 'node:fs';
import { formatSyncTable, syncVacancies } from '../app/sync-vacancies.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { readAdStream } from '../jobtech/read-file.ts';
import type { App } from '../wiring.ts';

/** Exit code 1 when the file broke off: what came before the break is stored. */
export async function syncFile(app: App, file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('Say which file: npm run sync -- --file ads.jsonl');
    return 1;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}`);
    return 1;
  }
  const isTerminal = process.stderr.isTTY === true;
  const { municipalities, occupations } = app.knowledge;
  const totals = await syncVacancies({
    readings: readAdStream(
      createReadStream(file, 'utf8'),
      { municipalities, occupations },
      stockholmDate(app.now()),
    ),
    store: app.store,
    now: app.now,
    onProgress: (read) => {
      if (isTerminal) process.stderr.write(`\r${read} ads read`);
    },
  });
  if (isTerminal) process.stderr.write('\r');
  if (!totals.broken) {
    const state = await app.store.syncState('jobtech');
    await app.store.saveSyncState('jobtech', { ...state, lastSuccessAt: app.now() });
  }
  console.log(formatSyncTable(totals));
  return totals.broken ? 1 : 0;
}
