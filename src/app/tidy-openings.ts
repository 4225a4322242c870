import { stockholmDate } from '../core/stockholm.ts';
import type { AdStore } from './ad-ports.ts';
import type { OpeningStore } from './opening-ports.ts';

const day = 86_400_000;

/** Openings whose last day has passed leave their vacancies; requests answered a day ago are forgotten. */
export async function tidyOpenings(store: AdStore & OpeningStore, at: number): Promise<void> {
  await store.tidyAds('opening', { at, today: stockholmDate(at) });
  await store.sweepAnswered(at - day);
}
