import { describe, expect, it } from 'vitest';
import { atBestSite } from '../../src/core/best-site.ts';
import type { MatchWorld } from '../../src/core/match.ts';
import { rank } from '../../src/core/rank.ts';
import { mergeAds, openSites } from '../../src/core/sites.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { fits, noWish } from '../../src/core/wish.ts';
import { registers } from '../support/ad.ts';

const today = '2026-11-24';
const world: MatchWorld = { ...registers, partnerJobs: {}, towns: {}, today };

function ad(sourceId: string, municipality: string, changes: Partial<Vacancy> = {}): Vacancy {
  return {
    id: sourceId,
    source: 'jobtech',
    sourceId,
    headline: 'Vårdbiträde',
    employer: 'Exempelvård',
    group: '5330',
    municipality,
    places: 1,
    permanence: 'permanent',
    publishedOn: '2026-11-01',
    openUntil: '2026-12-20',
    apply: { url: `https://example.org/${sourceId}` },
    experience: 'unknown',
    licences: [],
    ownCar: false,
    languages: [],
    ...changes,
  };
}
const storuman = '2421';
const alvdalen = '2039';
const both = mergeAds([ad('1', storuman, { openUntil: '2026-11-25' }), ad('2', alvdalen)], 'both');

describe('one job in several ads', () => {
  it('reads the same in whatever order they come', () => {
    const ads = [ad('1', storuman), ad('2', alvdalen, { publishedOn: '2026-11-09' }), ad('3', storuman)];
    expect(mergeAds(ads.toReversed(), 'x')).toEqual(mergeAds(ads, 'x'));
    expect(mergeAds(ads, 'x')).toMatchObject({ id: 'x', sourceId: '2', places: 3 });
  });

  it('in one place only is an ordinary vacancy with more places', () => {
    const merged = mergeAds([ad('1', storuman), ad('2', storuman, { openUntil: '2027-01-01' })], 'x');
    expect(merged).toMatchObject({ places: 2, openUntil: '2027-01-01' });
    expect(merged.sites).toBeUndefined();
  });

  it('is to be had where its own deadline has not passed', () => {
    expect(openSites(both, today)).toHaveLength(2);
    expect(openSites(both, '2026-11-26').map(({ municipality }) => municipality)).toEqual([alvdalen]);
  });

  it('is shown at the site that fits the person, with that site’s deadline and way to apply', () => {
    const north = atBestSite(both, { occupations: ['5330'], places: 'counties', counties: ['24'] }, world);
    expect(north).toMatchObject({ municipality: storuman, openUntil: '2026-11-25' });
    expect(north.apply.url).toBe('https://example.org/1');
    const near = atBestSite(both, { occupations: ['5330'], home: '0127' }, world);
    expect(near.municipality).toBe(alvdalen);
    expect(rank([both], { occupations: ['5330'], places: 'counties', counties: ['24'] }, world)).toHaveLength(
      1,
    );
    expect(rank([both], { occupations: ['5330'], places: 'counties', counties: ['12'] }, world)).toEqual([]);
  });

  it('fits a wish when one of its open sites does', () => {
    expect(fits(both, { ...noWish, counties: ['24'] }, today)).toBe(true);
    expect(fits(both, { ...noWish, counties: ['24'] }, '2026-11-26')).toBe(false);
    expect(fits(both, { ...noWish, counties: ['12'] }, today)).toBe(false);
  });
});
