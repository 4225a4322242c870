import { mergeAds } from '../sites.ts';
import type { Vacancy } from '../vacancy.ts';
import type { Additions } from './additions.ts';

/** What a municipality says, and of the job in which place. */
export interface PlacedAdditions {
  readonly municipality: string;
  readonly additions: Additions;
}

/**
 * The vacancy that several records of the same job make: ads speak first, a municipality's opening for the same place
 * fills in what they leave open, and its additions are laid over them, in its own place alone. At least one job.
 */
export function mergeJobs(jobs: readonly Vacancy[], said: readonly PlacedAdditions[], id: string): Vacancy {
  const ads = jobs.filter(({ source }) => source !== 'opening');
  const openings = jobs.filter(({ source }) => source === 'opening').toSorted(newestFirst);
  const adPlaces = new Set(ads.map(({ municipality }) => municipality));
  // For a place that has an ad, the opening is the same places once more, not further ones.
  const elsewhere = ads.length === 0 ? openings : openings.filter((one) => !adPlaces.has(one.municipality));
  const merged = mergeAds([...ads, ...elsewhere], id);
  const base = ads.length === 0 ? merged : { ...merged, source: 'jobtech' as const };
  const { additions: _, ...filled } = openings.reduce(fillIn, base);
  const all = [
    ...openings.flatMap(({ municipality, additions }) => (additions ? [{ municipality, additions }] : [])),
    ...said,
  ];
  const withWords = <T extends { readonly municipality: string }>(one: T): T & { additions?: Additions } => {
    const here = all.filter(({ municipality }) => municipality === one.municipality);
    const additions = mergeAdditions(here.map((word) => word.additions));
    return additions ? { ...one, additions } : one;
  };
  return { ...withWords(filled), ...(filled.sites ? { sites: filled.sites.map(withWords) } : {}) };
}

/** What one record leaves open, from the other. */
function fillIn(vacancy: Vacancy, opening: Vacancy): Vacancy {
  return {
    ...opening,
    ...vacancy,
    permanence: vacancy.permanence === 'unknown' ? opening.permanence : vacancy.permanence,
    experience: vacancy.experience === 'unknown' ? opening.experience : vacancy.experience,
    licences: vacancy.licences.length === 0 ? opening.licences : vacancy.licences,
  };
}

/** Field by field the newest word; dated by the oldest of them, so that nothing is said to be fresher than it is. */
function mergeAdditions(said: readonly Additions[]): Additions | undefined {
  const oldestFirst = said.toSorted((a, b) => a.statedOn.localeCompare(b.statedOn));
  const [oldest] = oldestFirst;
  return oldest && Object.assign({}, ...oldestFirst, { statedOn: oldest.statedOn });
}

function newestFirst(a: Vacancy, b: Vacancy): number {
  return b.publishedOn.localeCompare(a.publishedOn) || a.sourceId.localeCompare(b.sourceId);
}
