import { isFresh, type OpenPlaces } from '../core/map/open-places.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { PlaceStore } from './place-ports.ts';

/**
 * Where the jobs are now, for pages that anybody may open: counted at most every ten minutes, kept in the database for
 * all who share it and in `memory` for as long as that lasts.
 */
export function makeOpenPlaces(
  store: PlaceStore,
  now: () => number,
  memory: { places?: OpenPlaces } = {},
): () => Promise<OpenPlaces> {
  let reading: Promise<OpenPlaces> | undefined;
  return async () => {
    if (memory.places && isFresh(memory.places, now())) return memory.places;
    reading ??= readOrCount(store, now()).finally(() => {
      reading = undefined;
    });
    const places = await reading;
    memory.places = places;
    return places;
  };
}

async function readOrCount(store: PlaceStore, at: number): Promise<OpenPlaces> {
  const kept = await store.keptPlaces();
  if (kept && isFresh(kept, at)) return kept;
  const day = stockholmDate(at);
  const counted: OpenPlaces = {
    day,
    countedAt: at,
    ...(await store.countPlaces({ today: day, samples: true })),
  };
  // Two may count at once, and keep the same.
  await store.keepPlaces(counted);
  return counted;
}
