import { stockholmDate } from '../core/stockholm.ts';
import type { AdStore } from './ad-ports.ts';
import type { ConsoleStore } from './console-ports.ts';
import type { OpeningStore } from './opening-ports.ts';
import type { TranslationStore } from './translation-ports.ts';

const day = 86_400_000;
/** How long a draft is kept that nobody goes on with, in days: it may name people. */
const draftsLast = 60;

/**
 * Openings whose last day has passed leave their vacancies; requests answered a day ago, drafts of long ago and what
 * was translated of ads that are gone are forgotten.
 */
export async function tidyOpenings(
  store: AdStore &
    OpeningStore &
    Pick<ConsoleStore, 'sweepDrafts'> &
    Pick<TranslationStore, 'sweepTranslations'>,
  at: number,
): Promise<void> {
  await store.tidyAds('opening', { at, today: stockholmDate(at) });
  await store.sweepAnswered(at - day);
  await store.sweepDrafts(at - draftsLast * day);
  await store.sweepTranslations(stockholmDate(at));
}
