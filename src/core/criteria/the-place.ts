import type { Judge } from '../match.ts';
import { distanceKm, isNear } from '../municipality.ts';

const skollagen = {
  url: 'https://www.skolverket.se',
  name: 'Skollagen (2010:800) 7 kap. 2–3 §§, 10 kap. 24 §',
  checkedOn: '2025-12-15',
} as const;

/** A right everywhere, so that it gives no points; the nearest school is not known. */
export const school: Judge = (_vacancy, { movers, children_ages }) => {
  const hasChildren =
    movers === 'me_and_children' || movers === 'two_adults_and_children' || movers === 'me_first';
  if (!hasChildren)
    return { found: 'unknown', share: 0, text: { say: 'reason-school-right' }, isSilent: true };
  const onlyTeenagers = children_ages?.length === 1 && children_ages[0] === '16_19';
  return onlyTeenagers
    ? { found: 'unknown', share: 0, text: { say: 'reason-school-gymnasium' }, source: skollagen }
    : { found: 'met', share: 0, text: { say: 'reason-school-right' }, source: skollagen };
};

export const knownPeople: Judge = (vacancy, { known_place }, { municipalities }) => {
  const known = known_place === undefined ? undefined : municipalities.byCode(known_place);
  const here = municipalities.byCode(vacancy.municipality);
  if (!known || !here)
    return { found: 'unknown', share: 0, text: { say: 'reason-known-unknown' }, isSilent: true };
  if (known.code === here.code) return { found: 'met', share: 1, text: { say: 'reason-known-here' } };
  const km = distanceKm(known, here);
  return isNear(known, here)
    ? { found: 'met', share: 0.7, text: { say: 'reason-known-near', args: { km } } }
    : {
        found: 'missing',
        share: -km / 500 < -1 ? -1 : -km / 500,
        text: { say: 'reason-known-far', args: { km } },
      };
};

/** Jobs for the other adult, counted in the same municipality and those near it. */
export const partnerJob: Judge = (vacancy, { partner_occupations }, { municipalities, partnerJobs }) => {
  if (!partner_occupations || partner_occupations.includes('any')) {
    return { found: 'unknown', share: 0, text: { say: 'reason-partner-unknown' }, isSilent: true };
  }
  const here = municipalities.byCode(vacancy.municipality);
  const same = partnerJobs[vacancy.municipality] ?? 0;
  const near = Object.entries(partnerJobs).reduce((sum, [code, places]) => {
    const other = municipalities.byCode(code);
    return here && other && other.code !== here.code && isNear(here, other) ? sum + places : sum;
  }, 0);
  if (same > 0)
    return { found: 'met', share: 1, text: { say: 'reason-partner-here', args: { count: same } } };
  return near > 0
    ? { found: 'met', share: 0.6, text: { say: 'reason-partner-near', args: { count: near } } }
    : { found: 'missing', share: 0, text: { say: 'reason-partner-none' } };
};

export const housing: Judge = ({ housing: stated, helpWithHousing }) => {
  if (stated) {
    return {
      found: 'met',
      share: 1,
      text: { say: 'reason-housing-stated', args: { date: { date: stated.statedOn } } },
    };
  }
  return helpWithHousing
    ? {
        found: 'met',
        share: 0.8,
        text: { say: 'reason-housing-help' },
        evidence: helpWithHousing.sentence,
      }
    : { found: 'unknown', share: 0, text: { say: 'reason-housing-unknown' } };
};

/** We have no register of study places: said only to those who want to train, with whom to ask. */
export const studies: Judge = (_vacancy, { priority }) => ({
  found: 'unknown',
  share: 0,
  text: { say: 'reason-studies-unknown' },
  isSilent: priority !== 'retraining',
});
