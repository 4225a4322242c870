import { alikeGroups } from '../core/alerts/reach.ts';
import type { Occupations } from '../core/occupation.ts';
import type { IsoDate } from '../core/screen.ts';
import { foundScreen } from '../core/screens/nothing-fits.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { fits } from '../core/wish.ts';
import { deliverOnce, type Send } from './deliver-once.ts';
import type { Address, VacancyStore, WaitingStore } from './ports.ts';

const pageSize = 200;

/**
 * Keeps the promise "tell me when one comes": each person who waits hears once, of the first vacancy that fits.
 * The claim is stored before the message leaves, so that a crash never tells anyone twice; what became of a
 * request that timed out is unknown, and is not repeated. Resolves with how many were told.
 */
export async function tellWaiting(options: {
  readonly store: WaitingStore & VacancyStore;
  readonly channel: Address['channel'];
  readonly today: IsoDate;
  readonly now: () => number;
  /** To find neighbouring work as well, as alerts do; without it a vacancy is of its own group only. */
  readonly occupations?: Occupations;
  readonly send: Send;
  readonly pause: (milliseconds: number) => Promise<void>;
}): Promise<number> {
  const { store, today, now, occupations } = options;
  let told = 0;
  let after: string | undefined;
  let fresh: readonly Vacancy[] | undefined;
  const alike = new Map<string, readonly string[]>();
  const groupsOf = ({ group }: Vacancy) => {
    const groups = alike.get(group) ?? (occupations ? alikeGroups(group, occupations) : [group]);
    alike.set(group, groups);
    return groups;
  };
  for (;;) {
    const people = await store.waiting(options.channel, after, pageSize);
    if (people.length === 0) return told;
    fresh ??= await store.newSince(Math.min(...people.map(({ since }) => since)), today);
    for (const person of people) {
      after = person.personId;
      const vacancy = fresh.find((one) => fits(one, person.wish, today, groupsOf(one)));
      if (!vacancy || !(await store.claim(person.personId, vacancy.id, now()))) continue;
      const state = await deliverOnce(options, person.address, person.locale, foundScreen(vacancy));
      await store.settle(person.personId, vacancy.id, state, now());
      if (state === 'sent') told++;
    }
  }
}
