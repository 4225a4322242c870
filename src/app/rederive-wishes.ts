import { deriveWish } from '../core/derive-wish.ts';
import { factsOfSession } from '../core/scene.ts';
import type { Wish } from '../core/wish.ts';
import type { World } from '../core/world.ts';
import type { Person } from './ports.ts';

/** Wishes that an older version of the rules has derived. */
export interface OldWishStore {
  /** People whose wish is older than the rules of today. One read. */
  outdatedWishes(limit: number): Promise<readonly Person[]>;
  /** Stores the wish anew, and whom a vacancy finds by it; false when a turn was first, which has done so itself. */
  renewWish(person: Person, wish: Wish, at: number): Promise<boolean>;
}

const atOnce = 100;

/**
 * After a change of the rules: what people want of a job is derived anew from their answers, a hundred people at a
 * time, until all are done or `mayGoOn` says no. Safe to repeat and to break off. Resolves with how many it were.
 */
export async function rederiveWishes(
  { store, world, now }: { readonly store: OldWishStore; readonly world: World; readonly now: () => number },
  mayGoOn: () => boolean = () => true,
): Promise<number> {
  let renewed = 0;
  while (mayGoOn()) {
    const people = await store.outdatedWishes(atOnce);
    for (const person of people) {
      const wish = deriveWish(factsOfSession(person.session, world), person.wish.waiting, world);
      if (await store.renewWish(person, wish, now())) renewed++;
    }
    if (people.length < atOnce) return renewed;
  }
  return renewed;
}
