import type { Facts } from './facts.ts';
import { isWhereWished, type Match, type MatchWorld, matchVacancy } from './matching.ts';
import { atSite, openSites } from './sites.ts';
import type { Vacancy } from './vacancy.ts';

/** A job that is to be had in several places, at the one that fits this person best. */
export function atBestSite(vacancy: Vacancy, facts: Facts, world: MatchWorld): Vacancy {
  if (!vacancy.sites) return vacancy;
  const all = openSites(vacancy, world.today).map((site) => atSite(vacancy, site));
  const wished = all.filter((one) => isWhereWished(one, facts, world));
  const [best] = (wished.length > 0 ? wished : all)
    .map((one) => matchVacancy(one, facts, world))
    .toSorted(
      (a, b) =>
        scoreOf(b) - scoreOf(a) ||
        (a.distanceKm ?? 0) - (b.distanceKm ?? 0) ||
        a.vacancy.municipality.localeCompare(b.vacancy.municipality),
    );
  return best?.vacancy ?? vacancy;

  /** Some hundred kronor by the statistics send nobody to the farther place, unless money is what they want. */
  function scoreOf({ score, reasons }: Match): number {
    const money = reasons.find(({ criterion }) => criterion === 'money_left');
    return facts.priority === 'more_money' ? score : score - (money?.points ?? 0);
  }
}
