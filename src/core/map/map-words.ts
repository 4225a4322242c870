import type { Arg, Text } from '../screen.ts';
import { type PlaceCount, sumPlaces } from './open-places.ts';

/** How many jobs in how many places, and how many of them are permanent. */
export function mapWords(places: readonly PlaceCount[], work: Arg): readonly Text[] {
  const { permanent, other } = sumPlaces(places);
  return [
    { say: 'map-number', args: { jobs: permanent + other, places: places.length, work } },
    { say: other === 0 ? 'map-permanent-all' : 'map-permanent', args: { permanent } },
  ];
}
