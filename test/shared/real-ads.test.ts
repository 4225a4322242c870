import { createReadStream } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type SyncTotals, syncVacancies } from '../../src/app/sync-vacancies.ts';
import type { Facts } from '../../src/core/facts.ts';
import { matchVacancy } from '../../src/core/matching.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { readAdStream } from '../../src/jobtech/read-file.ts';
import { makeTestApp } from '../support/test-app.ts';

const ads = new URL('../../../shared/data/ads/jobtech-ads-2025-09.jsonl', import.meta.url);
const clock = '2025-09-12T08:00:00Z';
const today = '2025-09-12';
let totals: SyncTotals;
let open: readonly Vacancy[];
let testApp: Awaited<ReturnType<typeof makeTestApp>>;

beforeAll(async () => {
  testApp = await makeTestApp({ clock, vacancies: false });
  const { app, store } = testApp;
  totals = await syncVacancies({
    readings: readAdStream(createReadStream(ads, 'utf8'), app.knowledge, today),
    store,
    now: app.now,
  });
  open = (await store.read({ today, samples: false, candidates: { groups: 'all', limit: 100 } })).candidates;
});

const credentialOf = (vacancy: Vacancy | undefined, facts: Facts) =>
  vacancy &&
  matchVacancy(vacancy, facts, { ...testApp.app.knowledge, partnerJobs: {}, towns: {}, today }).reasons.find(
    ({ criterion }) => criterion === 'credential',
  )?.found;

test('of the 126 real ads 7 are rural and open, and every other one is counted by its reason', () => {
  expect(totals).toMatchObject({
    read: 126,
    stored: 7,
    broken: false,
    skipped: { lapsed: 2, not_rural: 114, no_municipality: 2, abroad: 1, no_occupation: 0, unreadable: 0 },
  });
});

test.each([
  ['2221', '1293'],
  ['2272', '0761'],
])('someone in %s finds theirs, with legitimation as met, missing or unknown', (group, municipality) => {
  const found = open.find((vacancy) => vacancy.group === group && vacancy.municipality === municipality);
  expect(found?.permanence).toBe('permanent');
  expect(credentialOf(found, { occupations: [group], legitimation: 'have' })).toBe('met');
  expect(credentialOf(found, { occupations: [group], legitimation: 'none' })).toBe('missing');
  expect(credentialOf(found, { occupations: [group] })).toBe('unknown');
});

test('car sales that ask for experience are not called simple shop work', () => {
  const cars = open.filter(({ municipality }) => municipality === '2029');
  expect(cars).toHaveLength(2);
  expect(cars.map(({ experience }) => experience)).toEqual(['required', 'required']);
  expect(cars.filter(({ licences }) => licences.includes('B'))).toHaveLength(1);
  for (const vacancy of cars) {
    const match = matchVacancy(
      vacancy,
      { occupations: ['any'] },
      { ...testApp.app.knowledge, partnerJobs: {}, towns: {}, today },
    );
    expect(match.reasons[0]?.text.say).not.toBe('reason-occupation-no-training');
  }
});
