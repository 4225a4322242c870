import { type Audience, audienceOf } from '../core/alerts/reach.ts';
import type { Occupations } from '../core/occupation.ts';
import { addDays, mondayOf, stockholmDate, stockholmTime } from '../core/stockholm.ts';
import type { AudienceStore } from './delivery-ports.ts';

export interface Queueing {
  readonly store: AudienceStore;
  readonly occupations: Occupations;
  /** UTC ms. */
  readonly now: () => number;
  /** Lets others go on between two slices. */
  readonly rest: () => Promise<void>;
  /** How many wishes one statement looks at. */
  readonly slice: number;
}

/** What a batch under way may still bring is waited for, ms. */
const settling = 20_000;
const vacanciesAtOnce = 50;
/** Summaries go out from here on, by the clock in Stockholm. */
const digestsFrom = '08:30';

/** Puts on the list whatever is to be told: new vacancies, summaries, edits about what has closed. Safe to repeat. */
export async function queueMessages(queueing: Queueing): Promise<void> {
  const { store, now } = queueing;
  await queueAlerts(queueing);
  const at = now();
  const today = stockholmDate(at);
  if (stockholmTime(at) >= digestsFrom) {
    const next = { daily: addDays(today, 1), weekly: addDays(mondayOf(today), 7) };
    await store.queueDigests(today, next, at);
  }
  await store.queueWithdrawn(today, at);
}

/** New vacancies come on the lists of all whose own wish they fit. */
async function queueAlerts({ store, occupations, now, rest, slice }: Queueing): Promise<void> {
  for (;;) {
    const at = now();
    const until = at - settling;
    const { vacancies, seenUntil } = await store.newVacancies(until, vacanciesAtOnce);
    for (const vacancy of vacancies) {
      const audience = audienceOf(vacancy, occupations, stockholmDate(at));
      const what = { kind: 'own', vacancyId: vacancy.id, slot: String(Math.floor(at / 60_000)) } as const;
      await freeze(store, what, audience, { now: at, rest, slice });
    }
    await store.advanceAlerts(seenUntil);
    if (seenUntil >= until) return;
  }
}

/** The whole audience, slice by slice. */
export async function freeze(
  store: AudienceStore,
  what: Parameters<AudienceStore['freezeSlice']>[0],
  audience: Audience,
  { now, rest, slice }: { readonly now: number; readonly rest: () => Promise<void>; readonly slice: number },
): Promise<void> {
  let from: { readonly group: number; readonly after: string } | undefined = { group: 0, after: '' };
  while (from) {
    from = await store.freezeSlice(what, audience, from, { limit: slice, now });
    await rest();
  }
}
