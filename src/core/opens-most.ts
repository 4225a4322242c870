import { atBestSite } from './best-site.ts';
import type { Facts } from './facts.ts';
import { isOpenTo, isWhereWished, type MatchWorld } from './matching.ts';
import type { Vacancy } from './vacancy.ts';

export type OpeningChange = 'occupation' | 'place' | 'hours' | 'permanence' | 'licence';

/** The single answer that, changed, would open most. Never children, adults, income or age. */
export function opensMost(
  vacancies: readonly Vacancy[],
  facts: Facts,
  world: MatchWorld,
): { readonly change: OpeningChange; readonly count: number } | undefined {
  const chosen = facts.occupations ?? [];
  const isChosen = (vacancy: Vacancy) =>
    chosen.length === 0 || chosen.includes('any') || chosen.includes(vacancy.group);
  const open = vacancies
    .filter((vacancy) => isOpenTo(vacancy, facts))
    .map((vacancy) => atBestSite(vacancy, facts, world));
  const counts: readonly { change: OpeningChange; count: number }[] = [
    { change: 'place', count: open.filter((v) => isChosen(v) && !isWhereWished(v, facts, world)).length },
    {
      change: 'occupation',
      count: open.filter((v) => !isChosen(v) && isWhereWished(v, facts, world)).length,
    },
  ];
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most : undefined;
}
