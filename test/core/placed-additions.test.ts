import { expect, it } from 'vitest';
import { atBestSite } from '../../src/core/best-site.ts';
import { mergeJobs } from '../../src/core/opening/merge-jobs.ts';
import { statedPay } from '../../src/core/stated-pay.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';

const today = '2026-11-24';
const said = { statedOn: today, housing: {} };
const world = { ...registers, partnerJobs: {}, towns: {}, today };

it('what one municipality says of a job in several places holds in its own place alone', () => {
  const ads = [job('1', { municipality: '2480' }), job('2', { municipality: '2083' })];
  const merged = mergeJobs(ads, [{ municipality: '2083', additions: said }], 'v1');
  const at = (counties: readonly string[]) => atBestSite(merged, { places: 'counties', counties }, world);
  expect(at(['20'])).toMatchObject({ municipality: '2083', additions: said });
  expect(at(['24']).municipality).toBe('2480');
  expect(at(['24']).additions).toBeUndefined();
});

it('an opening of one place says nothing about an ad for another', () => {
  const opening = job('3', { source: 'opening', municipality: '2083', additions: said });
  expect(mergeJobs([job('1'), opening], [], 'v1')).toMatchObject({
    sites: [{ municipality: '2480' }, { municipality: '2083', additions: said }],
  });
  expect(mergeJobs([job('1', { municipality: '2083' }), opening], [], 'v1').additions).toEqual(said);
});

it('monthly pay in figures is stated pay; pay by the hour and slips of the pen are not', () => {
  const pay = (payRange: { min: number; max?: number; per: 'month' | 'hour' }) =>
    statedPay(job('1', { payRange }));
  expect(pay({ min: 28_000, max: 31_000, per: 'month' })).toEqual({
    low: 28_000,
    high: 31_000,
    isLeast: false,
  });
  expect(pay({ min: 28_000, per: 'month' })).toEqual({ low: 28_000, high: 28_000, isLeast: true });
  expect(pay({ min: 165, per: 'hour' })).toBeUndefined();
  expect(pay({ min: 2_800, per: 'month' })).toBeUndefined();
  expect(pay({ min: 28_000, max: 90_000, per: 'month' })).toBeUndefined();
});
