import type { Facts } from '../facts.ts';
import type { Judge } from '../match.ts';
import { distanceKm, isNear } from '../municipality.ts';
import { isFresh, saidOn } from '../said.ts';

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

/** Jobs for the other adult, counted in the same municipality and those near it; or what the municipality says. */
export const partnerJob: Judge = (vacancy, facts, { municipalities, partnerJobs, today }) => {
  const { partner_occupations: wished } = facts;
  const isCounted = wished !== undefined && !wished.includes('any');
  const here = municipalities.byCode(vacancy.municipality);
  const same = isCounted ? (partnerJobs[vacancy.municipality] ?? 0) : 0;
  if (same > 0)
    return { found: 'met', share: 1, text: { say: 'reason-partner-here', args: { count: same } } };
  const { additions } = vacancy;
  if (additions?.partnerJob && hasOtherAdult(facts)) {
    const text = {
      say: 'reason-partner-stated',
      args: { said: saidOn(additions.statedOn, today) },
    } as const;
    if (isFresh(additions.statedOn, today)) return { found: 'met', share: 0.8, text };
    if (!isCounted) return { found: 'unknown', share: 0, text };
  }
  if (!isCounted)
    return { found: 'unknown', share: 0, text: { say: 'reason-partner-unknown' }, isSilent: true };
  const near = Object.entries(partnerJobs).reduce((sum, [code, places]) => {
    const other = municipalities.byCode(code);
    return here && other && other.code !== here.code && isNear(here, other) ? sum + places : sum;
  }, 0);
  return near > 0
    ? { found: 'met', share: 0.6, text: { say: 'reason-partner-near', args: { count: near } } }
    : { found: 'missing', share: 0, text: { say: 'reason-partner-none' } };
};

function hasOtherAdult({ movers, partner_occupations }: Facts): boolean {
  return movers === 'two_adults' || movers === 'two_adults_and_children' || partner_occupations !== undefined;
}

/** Those who move here are welcome, in the municipality's own words; nobody is less welcome where it is not said. */
export const welcome: Judge = ({ additions }, _facts, { today }) => {
  const { moversWelcome, helpWithMoving, statedOn = '' } = additions ?? {};
  if (!moversWelcome && !helpWithMoving)
    return { found: 'unknown', share: 0, text: { say: 'reason-welcome-unknown' }, isSilent: true };
  const say = !helpWithMoving
    ? 'reason-welcome-movers'
    : moversWelcome
      ? 'reason-welcome-both'
      : 'reason-welcome-help';
  const text = { say, args: { said: saidOn(statedOn, today) } } as const;
  return isFresh(statedOn, today) ? { found: 'met', share: 1, text } : { found: 'unknown', share: 0, text };
};
