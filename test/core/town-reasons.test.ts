import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceFacts, type Facts, listFacts } from '../../src/core/facts.ts';
import type { Criterion } from '../../src/core/match.ts';
import { matchVacancy } from '../../src/core/matching.ts';
import type { Additions } from '../../src/core/opening/additions.ts';
import type { Town } from '../../src/core/town.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';

const today = '2026-11-24';
const fresh = { municipality: '2480', statedOn: '2026-10-05' };
const old = { municipality: '2480', statedOn: '2025-11-23' };
const match = (vacancy: Vacancy, facts: Facts, ...towns: readonly Town[]) =>
  matchVacancy(vacancy, facts, {
    ...registers,
    partnerJobs: {},
    towns: Object.fromEntries(towns.map((town) => [town.municipality, town])),
    today,
  });
const reason = (criterion: Criterion, changes: Partial<Vacancy>, facts: Facts, town?: Town) =>
  match(job('1', changes), facts, ...(town ? [town] : [])).reasons.find((one) => one.criterion === criterion);
const family: Facts = { movers: 'me_and_children', children_ages: ['0_5'] };
const nights = { working: { times: ['night'] as const } };

describe('what a municipality says of itself becomes a reason, with its date', () => {
  it('names the places that have a school through grade 9, for those who have children', () => {
    const town = { ...fresh, schoolThroughNine: ['Umeå', 'Holmsund'] };
    expect(reason('school', {}, family, town)).toMatchObject({
      found: 'met',
      text: {
        say: 'reason-school-places',
        args: {
          places: { list: [{ text: 'Umeå' }, { text: 'Holmsund' }] },
          said: { say: 'said-on', args: { date: { date: '2026-10-05' } } },
        },
      },
    });
    expect(reason('school', {}, { movers: 'only_me' }, town)?.isSilent).toBe(true);
  });

  it('vacant flats are met; none vacant takes nothing away from an ad that helps', () => {
    const vacant = { ...fresh, housing: { vacant: 12 } };
    expect(reason('housing', {}, {}, vacant)).toMatchObject({
      found: 'met',
      text: { say: 'reason-housing-vacant', args: { count: 12 } },
    });
    const none = { ...fresh, housing: { vacant: 0 } };
    expect(reason('housing', {}, {}, none)).toMatchObject({
      found: 'unknown',
      points: 0,
      text: { say: 'reason-housing-none-now' },
    });
    const helpWithHousing = { sentence: 'Vi hjälper till med bostad.' };
    expect(reason('housing', { helpWithHousing }, {}, none)?.text.say).toBe('reason-housing-help');
  });

  it('care at odd hours changes what night work means for young children', () => {
    expect(reason('shifts', nights, family)).toMatchObject({ points: -8, found: 'unknown' });
    expect(reason('shifts', nights, family, { ...fresh, shiftCare: { has: true } })).toMatchObject({
      points: 4,
      found: 'met',
      text: { say: 'reason-shifts-care' },
    });
    expect(reason('shifts', nights, family, { ...fresh, shiftCare: { has: false } })).toMatchObject({
      points: -8,
      found: 'missing',
      text: { say: 'reason-shifts-no-care' },
    });
    expect(
      reason('shifts', nights, { movers: 'only_me' }, { ...fresh, shiftCare: { has: true } })?.text.say,
    ).toBe('reason-shifts-odd');
  });

  it('what is said of the job goes before what is said of the town', () => {
    const additions: Additions = { statedOn: today, shiftCare: false };
    const town = { ...fresh, shiftCare: { has: true } };
    expect(reason('shifts', { ...nights, additions }, family, town)?.text.say).toBe('reason-shifts-no-care');
  });

  it('a bus is met only where it runs at the hours of the work', () => {
    const walker: Facts = { abilities: [] };
    const town = { ...fresh, withoutCar: { buses: 'hourly', oddHours: false } } as const;
    expect(reason('getting_to_work', {}, walker, town)?.text.say).toBe('reason-getting-bus-day');
    expect(reason('getting_to_work', nights, walker, town)).toMatchObject({
      found: 'missing',
      points: 0,
      text: { say: 'reason-getting-no-bus-odd' },
    });
    const silentAtNight = { ...fresh, withoutCar: { buses: 'hourly' } } as const;
    expect(reason('getting_to_work', nights, walker, silentAtNight)?.text.say).toBe(
      'reason-getting-odd-hours',
    );
    expect(reason('getting_to_work', nights, { abilities: ['own_car'] }, town)?.text.say).toBe(
      'reason-getting-car',
    );
  });

  it('study places count for those who want to train, and Swedish is told to those who learn it', () => {
    const college = { name: 'Umeå universitet', place: 'Umeå' };
    const town = { ...fresh, college, sfi: { places: ['Umeå'] } };
    expect(reason('studies', {}, { priority: 'retraining' }, town)).toMatchObject({
      found: 'met',
      points: 6,
      text: { say: 'reason-studies-college' },
    });
    expect(reason('studies', {}, { abilities: ['swedish_some'] }, town)).toMatchObject({
      points: 0,
      text: { say: 'reason-studies-sfi' },
    });
    expect(reason('studies', {}, {}, town)?.isSilent).toBe(true);
  });

  it('languages are told and never score', () => {
    const town = { ...fresh, receptionLanguages: ['sv', 'so', 'xx'] };
    expect(reason('language', {}, {}, town)).toMatchObject({
      points: 0,
      text: {
        say: 'reason-language-reception',
        args: { languages: { list: [{ say: 'tongue-sv' }, { say: 'tongue-so' }] } },
      },
    });
    const additions: Additions = { statedOn: today, workLanguages: ['ar'] };
    expect(reason('language', { additions }, {}, town)).toMatchObject({
      points: 0,
      text: { say: 'reason-language-work' },
    });
    expect(reason('language', { languages: ['Svenska'] }, {}, town)?.text.say).toBe(
      'reason-language-swedish',
    );
  });
});

describe('what a municipality says of a job', () => {
  const said = (additions: Omit<Additions, 'statedOn'>, statedOn = today) => ({
    additions: { statedOn, ...additions },
  });

  it('is that movers are welcome, and nobody is less welcome where it is not said', () => {
    expect(reason('welcome', said({ moversWelcome: true }), {})).toMatchObject({
      found: 'met',
      points: 4,
      text: { say: 'reason-welcome-movers' },
    });
    expect(reason('welcome', said({ moversWelcome: true, helpWithMoving: true }), {})?.text.say).toBe(
      'reason-welcome-both',
    );
    expect(reason('welcome', {}, {})).toMatchObject({ points: 0, isSilent: true });
  });

  it('is work for the other adult, where there is one; jobs that were counted go first', () => {
    const changes = said({ partnerJob: true });
    expect(reason('partner_job', changes, { movers: 'two_adults' })).toMatchObject({
      found: 'met',
      text: { say: 'reason-partner-stated' },
    });
    expect(reason('partner_job', changes, { movers: 'only_me' })).toMatchObject({
      points: 0,
      isSilent: true,
    });
    const counted = matchVacancy(
      job('1', changes),
      { partner_occupations: ['5120'] },
      { ...registers, partnerJobs: { '2480': 2 }, towns: {}, today },
    ).reasons.find(({ criterion }) => criterion === 'partner_job');
    expect(counted?.text.say).toBe('reason-partner-here');
  });

  it('is pay in figures', () => {
    const payRange = { min: 28_000, max: 31_000, per: 'month' } as const;
    expect(reason('pay', { payRange }, {})).toMatchObject({
      found: 'met',
      text: { say: 'reason-pay-stated', args: { pay: { say: 'pay-month-range' } } },
    });
  });
});

const someText = fc.constantFrom('Storuman', 'Tärnaby');
const somePlaces = fc.array(someText, { minLength: 1, maxLength: 2 });
const anyTown = (statedOn: string): fc.Arbitrary<Town> =>
  fc.record(
    {
      municipality: fc.constant('2480'),
      statedOn: fc.constant(statedOn),
      schoolThroughNine: somePlaces,
      shiftCare: fc.record({ has: fc.boolean() }),
      housing: fc.record({ vacant: fc.nat(20) }),
      sfi: fc.record({ places: somePlaces }),
      adultEducation: fc.record({ places: somePlaces }),
      college: fc.record({ name: someText, place: someText }),
      withoutCar: fc.record({
        buses: fc.constantFrom('hourly', 'some', 'none'),
        oddHours: fc.boolean(),
      }),
      receptionLanguages: fc.subarray(['sv', 'ar', 'so']),
    },
    { requiredKeys: ['municipality', 'statedOn'] },
  );
const anyFacts = fc.record(
  {
    movers: fc.constantFrom(...choiceFacts.movers),
    priority: fc.constantFrom(...choiceFacts.priority),
    children_ages: fc.subarray([...listFacts.children_ages]),
    abilities: fc.subarray([...listFacts.abilities]),
  },
  { requiredKeys: [] },
);
const anyJob = fc
  .record(
    {
      working: fc.record({ times: fc.subarray(['day', 'night', 'weekend'] as const) }),
      helpWithHousing: fc.constant({ sentence: 'Vi hjälper till.' }),
    },
    { requiredKeys: [] },
  )
  .map((changes) => job('1', changes));

describe('a municipality that says nothing', () => {
  const nothing = { ...fresh };

  it('has the score that it would have without a profile', () => {
    fc.assert(
      fc.property(anyJob, anyFacts, (vacancy, facts) => {
        expect(match(vacancy, facts, nothing)).toEqual(match(vacancy, facts));
      }),
    );
  });

  it('is not passed by one whose word is more than a year old, nor harmed by what others say', () => {
    fc.assert(
      fc.property(anyJob, anyFacts, anyTown(old.statedOn), (vacancy, facts, town) => {
        const { score } = match(vacancy, facts);
        expect(match(vacancy, facts, town).score).toBe(score);
        expect(match(vacancy, facts, { ...town, municipality: '2083' }).score).toBe(score);
      }),
    );
  });

  it('never loses by saying something', () => {
    fc.assert(
      fc.property(anyJob, anyFacts, anyTown(fresh.statedOn), (vacancy, facts, town) => {
        expect(match(vacancy, facts, town).score).toBeGreaterThanOrEqual(match(vacancy, facts).score);
      }),
    );
  });
});

it('a word of a year ago to the day counts; a day later it is told to be old', () => {
  const vacant = (statedOn: string) =>
    reason('housing', {}, {}, { municipality: '2480', statedOn, housing: { vacant: 1 } });
  expect(vacant('2025-11-24')).toMatchObject({ found: 'met', text: { args: { said: { say: 'said-on' } } } });
  expect(vacant('2025-11-23')).toMatchObject({
    found: 'unknown',
    points: 0,
    text: { args: { said: { say: 'said-long-ago' } } },
  });
});
