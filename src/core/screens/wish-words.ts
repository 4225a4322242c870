import type { Arg } from '../screen.ts';
import type { Wish } from '../wish.ts';

/** A wish in words: which work, and where. */
export function wishArgs({
  groups,
  counties,
}: Pick<Wish, 'groups' | 'counties'>): Readonly<Record<'work' | 'where', Arg>> {
  return {
    work:
      groups.length === 0
        ? { say: 'alert-any-work' }
        : { list: groups.map((occupation) => ({ occupation })) },
    where:
      counties.length === 0 ? { say: 'alert-anywhere' } : { list: counties.map((county) => ({ county })) },
  };
}
