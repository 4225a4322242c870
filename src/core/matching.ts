import { gettingToWork, shifts } from './criteria/the-hours.ts';
import { moneyLeft } from './criteria/the-money.ts';
import { knownPeople, partnerJob, welcome } from './criteria/the-people.ts';
import { housing, school, studies } from './criteria/the-place.ts';
import { language, licence, ownCar } from './criteria/the-terms.ts';
import { credential, experience, occupation, pay, permanent, stepUp } from './criteria/the-work.ts';
import type { Facts } from './facts.ts';
import { type Criterion, criteria, type Judge, type Match, type MatchWorld, type Reason } from './match.ts';
import { distanceKm, isNear } from './municipality.ts';
import type { Occupations } from './occupation.ts';
import { bridges, regulatedGroup, regulationOf } from './regulation.ts';
import type { Vacancy } from './vacancy.ts';
import { weightsFor } from './weights.ts';

export { criteria, type Match, type MatchWorld, type Reason } from './match.ts';

const judges: Readonly<Record<Criterion, Judge>> = {
  occupation,
  permanent,
  school,
  money_left: moneyLeft,
  pay,
  step_up: stepUp,
  known_people: knownPeople,
  partner_job: partnerJob,
  welcome,
  housing,
  getting_to_work: gettingToWork,
  shifts,
  experience,
  credential,
  licence,
  own_car: ownCar,
  language,
  studies,
};

/** Every criterion gives exactly one reason, unknown included; the score is their sum. */
export function matchVacancy(vacancy: Vacancy, facts: Facts, world: MatchWorld): Match {
  const weights = weightsFor(facts);
  const reasons = criteria.map((criterion): Reason => {
    const { share, ...finding } = judges[criterion](vacancy, facts, world);
    const weight = weights[criterion];
    return { ...finding, criterion, weight, points: Math.round(weight * share * 100) / 100 };
  });
  const home = facts.home === undefined ? undefined : world.municipalities.byCode(facts.home);
  const place = world.municipalities.byCode(vacancy.municipality);
  return {
    vacancy,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    ...(home && place ? { distanceKm: distanceKm(home, place) } : {}),
  };
}

/**
 * The groups to look in: the chosen ones, those one could also work in, and the same field's open work; for
 * someone without the Swedish licence also the bridges. Never past a legitimation that the person lacks.
 */
export function eligibleGroups(facts: Facts, occupations: Occupations): readonly string[] {
  const chosen = (facts.occupations ?? []).filter((group) => group !== 'any');
  const near = chosen.flatMap((group) => occupations.substitutes(group).map(({ ssyk }) => ssyk));
  const bridged = facts.legitimation === 'have' ? [] : chosen.flatMap(bridges);
  const isPast = (group: string, ...statuses: readonly string[]) =>
    statuses.includes(regulatedGroup(group).status);
  const beyond = [
    ...near.filter((group) => !isPast(group, 'licence', 'title')),
    ...bridged.filter((group) => !isPast(group, 'licence')),
  ];
  return [...new Set([...chosen, ...beyond])];
}

/** What is closed by law to this person is not shown as theirs. Unknown leaves it open, and says so. */
export function isOpenTo(vacancy: Vacancy, { legitimation, occupations = [] }: Facts): boolean {
  if (regulationOf(vacancy).status !== 'licence') return true;
  if (legitimation !== undefined) return legitimation === 'have' && occupations.includes(vacancy.group);
  return occupations.includes(vacancy.group);
}

/** Where it may be. Near people one knows means within a long day's reach, ranked by distance. */
export function isWhereWished(vacancy: Vacancy, facts: Facts, { municipalities }: MatchWorld): boolean {
  const { places, counties = [], known_place } = facts;
  if (places === 'counties' && counties.length > 0)
    return counties.includes(vacancy.municipality.slice(0, 2));
  if (places !== 'near_known' || known_place === undefined) return true;
  const known = municipalities.byCode(known_place);
  const here = municipalities.byCode(vacancy.municipality);
  return !known || !here || isNear(known, here) || distanceKm(known, here) <= 100;
}

/** Reasons that say something about this household and this job. */
export function visibleReasons(match: Match, _facts: Facts): readonly Reason[] {
  return match.reasons.filter(({ isSilent }) => !isSilent);
}

/**
 * The three that matter most: what decides comes first, met before missing before unknown. A licence that is
 * lacking or a right to school is never left out for something smaller.
 */
export function strongestThree(match: Match, facts: Facts): readonly Reason[] {
  const weight = (reason: Reason) =>
    (reason.criterion === 'school' ? 30 : Math.max(Math.abs(reason.points), reason.weight * 0.2)) +
    (reason.found === 'unknown' ? -5 : 0) +
    (reason.criterion === 'credential' && reason.found !== 'met' ? 30 : 0);
  return visibleReasons(match, facts)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 3)
    .toSorted((a, b) => criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion));
}
