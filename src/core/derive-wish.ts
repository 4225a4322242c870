import type { Facts } from './facts.ts';
import type { Wish } from './wish.ts';
import type { World } from './world.ts';

/** The part of what is known that says what a person wants of a job, and nothing else. */
export function deriveWish(facts: Facts, waiting: boolean, world: World): Wish {
  const { occupations = [], places, counties = [], known_place, priority } = facts;
  const known = known_place && world.municipalities.byCode(known_place);
  return {
    groups: occupations.includes('any') ? [] : occupations,
    counties: places === 'counties' ? counties : places === 'near_known' && known ? [known.county] : [],
    permanentOnly: priority === 'permanent',
    waiting,
  };
}
