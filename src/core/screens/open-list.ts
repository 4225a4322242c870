import type { Facts } from '../facts.ts';
import { eligibleGroups } from '../matching.ts';
import { rank } from '../rank.ts';
import { matchWorld, type Scene } from '../scene.ts';
import type { View } from '../session.ts';
import type { VacancyQuery } from '../vacancy.ts';
import type { World } from '../world.ts';

export type Needs = Omit<VacancyQuery, 'today' | 'samples'>;

/** More than a person reads; the list is made anew whenever they ask for jobs. */
const longestList = 30;
const candidateLimit = 2000;

/** What has to be read to make the list of vacancies for this person. */
export function listNeeds(facts: Facts, world: World): Needs {
  const chosen = chosenGroups(facts);
  return {
    candidates: {
      groups: chosen === 'all' ? 'all' : eligibleGroups(facts, world.occupations),
      limit: candidateLimit,
    },
    count: { groups: chosen },
    ...partnerNeeds(facts),
  };
}

export function partnerNeeds(facts: Facts): Needs {
  const groups = (facts.partner_occupations ?? []).filter((group) => group !== 'any');
  return groups.length > 0 ? { partnerGroups: groups } : {};
}

export function chosenGroups(facts: Facts): readonly string[] | 'all' {
  const { occupations } = facts;
  return occupations === undefined || occupations.includes('any') ? 'all' : occupations;
}

/** Ranks what was read and pins the order, so that the list does not shift while it is looked at. */
export function openList(scene: Scene): View {
  const matches = rank(
    scene.data.candidates,
    scene.facts,
    matchWorld(scene),
    Object.keys(scene.session.dismissed),
  );
  const [first] = matches;
  if (!first || isNothingToday(scene)) return { screen: 'none' };
  const list = matches.slice(0, longestList).map(({ vacancy }) => vacancy.id);
  return { screen: 'card', args: { list: list.join(','), at: first.vacancy.id, first: '1' } };
}

/** None of the chosen work is open today. Who lacks the licence for it still sees what is open to them. */
function isNothingToday({ facts, data }: Scene): boolean {
  const lacksLicence =
    facts.regulated === 'yes' && facts.legitimation !== undefined && facts.legitimation !== 'have';
  return chosenGroups(facts) !== 'all' && data.count?.vacancies === 0 && !lacksLicence;
}
