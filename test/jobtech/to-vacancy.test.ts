import { describe, expect, it } from 'vitest';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { readAd } from '../../src/jobtech/to-vacancy.ts';
import { ad, place, registers, sixMonths } from '../support/ad.ts';

const today = '2025-09-12';
const read = (changes: Readonly<Record<string, unknown>> = {}) => readAd(ad(changes), registers, today);

function vacancy(changes: Readonly<Record<string, unknown>> = {}): Vacancy {
  const reading = read(changes);
  if (reading.kind !== 'vacancy') throw new Error(`not a vacancy: ${JSON.stringify(reading)}`);
  return reading.vacancy;
}

describe('an ad becomes a vacancy', () => {
  it('with its occupation, place, terms and dates', () => {
    expect(vacancy()).toMatchObject({
      source: 'jobtech',
      sourceId: '90000001',
      group: '2221',
      occupationId: 'bXNH_MNX_dUR',
      municipality: '2421',
      places: 2,
      permanence: 'permanent',
      extent: { min: 100, max: 100 },
      publishedOn: '2025-09-10',
      openUntil: '2025-10-31',
      apply: { url: 'https://example.org/jobb/1', reference: 'A 1' },
    });
  });

  it('with an id of our own that is the same each time', () => {
    expect(vacancy().id).toMatch(/^[a-z0-9]{10}$/);
    expect(vacancy().id).toBe(vacancy({ headline: 'Ny rubrik' }).id);
    expect(vacancy().id).not.toBe(vacancy({ id: '90000002' }).id);
  });

  it('without any contact person or organisation number', () => {
    const kept = JSON.stringify(vacancy());
    for (const secret of ['Kim', 'kim@', '070', '19000101']) expect(kept).not.toContain(secret);
  });

  it('though fields are null, or arrays as in old files, or unheard of', () => {
    const nothing = {
      description: null,
      employer: null,
      must_have: null,
      scope_of_work: null,
      application_details: null,
    };
    expect(
      vacancy({ ...nothing, number_of_vacancies: null, workplace_model: { label: 'hybrid' } }).places,
    ).toBe(1);
    expect(
      vacancy({ occupation_group: [ad()['occupation_group']], occupation: [ad()['occupation']] }).group,
    ).toBe('2221');
    expect(vacancy({ must_have: { languages: [{ weight: null, label: 'Svenska' }] } }).languages).toEqual([
      'Svenska',
    ]);
  });

  it('by the concept id where the code of the group is missing', () => {
    expect(
      vacancy({ occupation_group: { concept_id: 'Z8ci_bBE_tmx', label: null, legacy_ams_taxonomy_id: null } })
        .group,
    ).toBe('2221');
    expect(vacancy({ occupation_group: null }).group).toBe('2221');
  });
});

describe('an ad is passed over', () => {
  it.each([
    ['abroad', { workplace_address: { municipality_code: null, country_code: '130' } }],
    ['no_municipality', { workplace_address: { municipality_code: null, country_code: '199' } }],
    ['no_municipality', { workplace_address: null }],
    ['not_rural', { workplace_address: place('0180') }],
    ['not_rural', { workplace_address: place('0180'), application_deadline: '2025-01-01T23:59:59' }],
    ['lapsed', { application_deadline: '2025-09-11T23:59:59' }],
    ['lapsed', { last_publication_date: '2025-09-11T23:59:59' }],
    ['no_occupation', { occupation: null, occupation_group: null }],
  ])('as %s', (reason, changes) => {
    expect(read(changes)).toMatchObject({ kind: 'skipped', reason });
  });

  it('as unreadable when it is no ad at all', () => {
    for (const record of [undefined, null, 7, 'text', [], {}]) {
      expect(readAd(record, registers, today)).toEqual({ kind: 'skipped', reason: 'unreadable' });
    }
  });

  it('not on its last day, which it is open all through', () => {
    expect(read({ application_deadline: '2025-09-12T23:59:59' }).kind).toBe('vacancy');
  });

  it('as removed, however little a removal says', () => {
    expect(readAd({ id: 90000001, removed: true }, registers, today)).toEqual({
      kind: 'removed',
      sourceId: '90000001',
    });
    const sparse = {
      id: '1',
      removed: true,
      occupation: 'bXNH_MNX_dUR',
      occupation_group: '',
      municipality: 'x',
      country: null,
    };
    expect(readAd(sparse, registers, today)).toEqual({ kind: 'removed', sourceId: '1' });
  });
});

describe('permanence', () => {
  const type = (concept_id: string) => ({ concept_id, label: null, legacy_ams_taxonomy_id: null });
  const none = { concept_id: null, label: null, legacy_ams_taxonomy_id: null };

  it.each([
    ['permanent', { employment_type: type('kpPX_CNN_gDU'), duration: none }],
    ['temporary', { duration: sixMonths }],
    ['unknown', { duration: none }],
    ['unknown', { duration: null }],
    ['seasonal', { employment_type: type('EBhX_Qm2_8eX') }],
    ['seasonal', { employment_type: type('Jh8f_q9J_pbJ') }],
    ['on_call', { employment_type: type('1paU_aCR_nGn') }],
    ['temporary', { employment_type: type('gro4_cWF_6D7'), duration: sixMonths }],
  ])('is %s', (permanence, changes) => {
    expect(vacancy(changes).permanence).toBe(permanence);
  });

  it('is never promised: a way to permanent work is kept only for work that is not permanent', () => {
    const description = { text: 'Vikariat med möjlighet till tillsvidareanställning.' };
    expect(vacancy({ description, duration: sixMonths }).leadsToPermanent?.sentence).toBe(description.text);
    expect(vacancy({ description }).leadsToPermanent).toBeUndefined();
  });
});

describe('what is said, and what is not', () => {
  it.each([
    'Enligt avtal',
    'Månadslön',
    '.',
    '-',
    'Not Specified',
    'Undefined',
    'Enligt avtal 2025',
    'Lön enligt överenskommelse',
    null,
  ])('pay "%s" says nothing', (salary_description) =>
    expect(vacancy({ salary_description }).pay).toBeUndefined(),
  );

  it('pay with a figure is kept in the employer’s words', () => {
    expect(vacancy({ salary_description: 'Månadslön 31 500 kr' }).pay).toBe('Månadslön 31 500 kr');
    expect(vacancy({ salary_description: '31 000-35 000 kr' }).pay).toBe('31 000-35 000 kr');
  });

  it('an extent of 0 to 100 is part time nobody has specified', () => {
    expect(vacancy({ scope_of_work: { min: 0, max: 100 } }).extent).toBeUndefined();
    expect(vacancy({ scope_of_work: { min: null, max: null } }).extent).toBeUndefined();
    expect(vacancy({ scope_of_work: { min: 50, max: 100 } }).extent).toEqual({ min: 50, max: 100 });
  });

  it('experience is required, not required or unknown', () => {
    expect(vacancy({ experience_required: true }).experience).toBe('required');
    expect(vacancy().experience).toBe('not_required');
    expect(vacancy({ experience_required: null }).experience).toBe('unknown');
  });

  it('licences and an own car', () => {
    const named = vacancy({
      driving_license: [{ label: 'B' }, { label: 'CE' }, { label: 'B' }],
      access_to_own_car: true,
    });
    expect(named.licences).toEqual(['B', 'CE']);
    expect(named.ownCar).toBe(true);
    expect(vacancy().licences).toEqual([]);
  });

  it('only a web address is a link to apply', () => {
    const apply = (url: string) =>
      vacancy({ application_details: { url, email: 'jobb@example.org', reference: null } }).apply;
    expect(apply('javascript:alert(1)')).toEqual({ email: 'jobb@example.org' });
    expect(apply('not an address').url).toBeUndefined();
  });
});
