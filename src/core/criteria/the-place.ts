import type { Finding, Judge } from '../match.ts';
import { isFresh, saidOn } from '../said.ts';
import type { Arg, Args, IsoDate, Text } from '../screen.ts';
import type { Town } from '../town.ts';

const skollagen = {
  url: 'https://www.skolverket.se',
  name: 'Skollagen (2010:800) 7 kap. 2–3 §§, 10 kap. 24 §',
  checkedOn: '2025-12-15',
} as const;

/** A right everywhere, so that it gives no points; where the schools are is the municipality's word. */
export const school: Judge = ({ municipality }, { movers, children_ages }, { towns, today }) => {
  const hasChildren =
    movers === 'me_and_children' || movers === 'two_adults_and_children' || movers === 'me_first';
  if (!hasChildren)
    return { found: 'unknown', share: 0, text: { say: 'reason-school-right' }, isSilent: true };
  const onlyTeenagers = children_ages?.length === 1 && children_ages[0] === '16_19';
  if (onlyTeenagers)
    return { found: 'unknown', share: 0, text: { say: 'reason-school-gymnasium' }, source: skollagen };
  const town = towns[municipality];
  if (!town?.schoolThroughNine)
    return { found: 'met', share: 0, text: { say: 'reason-school-right' }, source: skollagen };
  const args = { places: namesOf(town.schoolThroughNine), said: saidOn(town.statedOn, today) };
  return { found: 'met', share: 0, text: { say: 'reason-school-places', args }, source: skollagen };
};

/** This job's own word first, then the ad's, then what is vacant in the town now. */
export const housing: Judge = ({ municipality, additions, helpWithHousing }, _facts, { towns, today }) => {
  const stated: Finding | undefined = additions?.housing && {
    ...counts(additions.statedOn, today, 1),
    text: { say: 'reason-housing-stated', args: { said: saidOn(additions.statedOn, today) } },
  };
  const vacant = towns[municipality] && vacantNow(towns[municipality], today);
  const met = [stated, vacant].find((one) => one?.found === 'met');
  if (met) return met;
  if (helpWithHousing)
    return {
      found: 'met',
      share: 0.8,
      text: { say: 'reason-housing-help' },
      evidence: helpWithHousing.sentence,
    };
  return stated ?? vacant ?? { found: 'unknown', share: 0, text: { say: 'reason-housing-unknown' } };
};

function vacantNow({ housing: said, statedOn }: Town, today: string): Finding | undefined {
  if (said?.vacant === undefined) return undefined;
  const args = { count: said.vacant, said: saidOn(statedOn, today) };
  return said.vacant > 0
    ? { ...counts(statedOn, today, 1), text: { say: 'reason-housing-vacant', args } }
    : { found: 'unknown', share: 0, text: { say: 'reason-housing-none-now', args } };
}

/** Counted for those who want to train; Swedish for those who are learning it is only told. */
export const studies: Judge = (vacancy, facts, world) => {
  const { priority, abilities = [] } = facts;
  const wantsToTrain = priority === 'retraining';
  const learnsSwedish = abilities.includes('swedish_some') && !abilities.includes('swedish_work');
  const town = world.towns[vacancy.municipality];
  const said = town && { said: saidOn(town.statedOn, world.today) };
  if (town && said && wantsToTrain) {
    const stated = studyPlaces(town, said);
    if (stated) return { ...counts(town.statedOn, world.today, 1), text: stated };
  }
  if (town?.sfi && said && learnsSwedish)
    return {
      ...counts(town.statedOn, world.today, 0),
      text: { say: 'reason-studies-sfi', args: { places: namesOf(town.sfi.places), ...said } },
    };
  return {
    found: 'unknown',
    share: 0,
    text: { say: 'reason-studies-unknown' },
    isSilent: !wantsToTrain,
  };
};

function studyPlaces({ adultEducation, college }: Town, said: Args): Text | undefined {
  const school = college && { college: { text: college.name }, place: { text: college.place } };
  const places = adultEducation && { places: namesOf(adultEducation.places) };
  if (places && school) return { say: 'reason-studies-both', args: { ...places, ...school, ...said } };
  if (school) return { say: 'reason-studies-college', args: { ...school, ...said } };
  return places && { say: 'reason-studies-adult', args: { ...places, ...said } };
}

/** What is said counts while it is fresh. */
function counts(statedOn: IsoDate, today: IsoDate, share: number): Pick<Finding, 'found' | 'share'> {
  return isFresh(statedOn, today) ? { found: 'met', share } : { found: 'unknown', share: 0 };
}

function namesOf(places: readonly string[]): Arg {
  return { list: places.map((text) => ({ text })) };
}
