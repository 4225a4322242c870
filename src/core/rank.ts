import { atBestSite } from './best-site.ts';
import type { Facts } from './facts.ts';
import type { Match, MatchWorld } from './match.ts';
import { isOpenTo, isWhereWished, matchVacancy } from './matching.ts';
import type { Vacancy } from './vacancy.ts';

/** Best first; among equals the newest, then by id, so that the order never depends on how they were read. */
export function rank(
  vacancies: readonly Vacancy[],
  facts: Facts,
  world: MatchWorld,
  dismissed: readonly string[] = [],
): readonly Match[] {
  const away = new Set(dismissed);
  return vacancies
    .filter((vacancy) => !away.has(vacancy.id) && isOpenTo(vacancy, facts))
    .map((vacancy) => atBestSite(vacancy, facts, world))
    .filter((vacancy) => isWhereWished(vacancy, facts, world))
    .map((vacancy) => matchVacancy(vacancy, facts, world))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.vacancy.publishedOn.localeCompare(a.vacancy.publishedOn) ||
        a.vacancy.id.localeCompare(b.vacancy.id),
    );
}
