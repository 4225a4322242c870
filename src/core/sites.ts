import type { IsoDate } from './screen.ts';
import type { Site, Vacancy } from './vacancy.ts';

/**
 * The same job under several ids is one vacancy: the newest ad speaks, places are summed, every municipality
 * stays with its own deadline and way to apply. At least one ad; the order does not matter.
 */
export function mergeAds(ads: readonly Vacancy[], id: string): Vacancy {
  const newestFirst = ads.toSorted(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.sourceId.localeCompare(b.sourceId),
  );
  const [newest] = newestFirst;
  if (!newest) throw new RangeError('a vacancy needs at least one ad');
  if (newestFirst.length === 1) return { ...newest, id };
  const sites = new Map<string, Site>();
  for (const { municipality, places, openUntil, apply } of newestFirst) {
    const before = sites.get(municipality);
    sites.set(municipality, {
      municipality,
      places: places + (before?.places ?? 0),
      openUntil: latest(openUntil, before?.openUntil),
      apply: before?.apply ?? apply,
    });
  }
  const merged: Vacancy = {
    ...newest,
    id,
    places: ads.reduce((sum, { places }) => sum + places, 0),
    openUntil: ads.reduce((last, { openUntil }) => latest(openUntil, last), newest.openUntil),
  };
  return sites.size === 1 ? merged : { ...merged, sites: [...sites.values()] };
}

/** Where the job is to be had on this day: one site for most vacancies. */
export function openSites(vacancy: Vacancy, today: IsoDate): readonly Site[] {
  const { municipality, places, openUntil, apply, additions } = vacancy;
  const said = additions ? { additions } : {};
  return (vacancy.sites ?? [{ municipality, places, openUntil, apply, ...said }]).filter(
    (site) => site.openUntil >= today,
  );
}

/** The vacancy at the first open site in one of these counties; as it is where they do not matter. */
export function atWishedSite(vacancy: Vacancy, counties: readonly string[], today: IsoDate): Vacancy {
  const site = openSites(vacancy, today).find(({ municipality }) =>
    counties.includes(municipality.slice(0, 2)),
  );
  return site && vacancy.sites ? atSite(vacancy, site) : vacancy;
}

/** The vacancy as it is at one of its sites; `places` stays the sum. What one municipality says holds there alone. */
export function atSite(
  { additions: _, ...vacancy }: Vacancy,
  { municipality, openUntil, apply, additions }: Site,
): Vacancy {
  return { ...vacancy, municipality, openUntil, apply, ...(additions ? { additions } : {}) };
}

function latest(a: IsoDate, b: IsoDate | undefined): IsoDate {
  return b === undefined || a > b ? a : b;
}
