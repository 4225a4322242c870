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

  it('experience is required by the field; not required only where the text says so', () => {
    const text = 'Ingen tidigare erfarenhet krävs.';
    expect(vacancy({ experience_required: true, description: { text } }).experience).toBe('required');
    expect(vacancy({ description: { text } }).experience).toBe('not_required');
    expect(vacancy().experience).toBe('unknown');
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

describe('what only the text says', () => {
  const described = (text: string, changes: Readonly<Record<string, unknown>> = {}) =>
    vacancy({ description: { text: `Vi är ett litet team som söker en kollega. ${text}` }, ...changes });

  it('is kept with its sentence', () => {
    const read = described(
      'Du talar god svenska. B-körkort är ett krav. Vi hjälper dig att hitta bostad. Du arbetar natt. ' +
        'Ingen erfarenhet krävs. Vi lär upp dig.',
    );
    expect(read).toMatchObject({
      swedish: { level: 'good', evidence: { sentence: 'Du talar god svenska.' } },
      licences: ['B'],
      licenceEvidence: { sentence: 'B-körkort är ett krav.' },
      helpWithHousing: { sentence: 'Vi hjälper dig att hitta bostad.' },
      working: { times: ['night'], evidence: { sentence: 'Du arbetar natt.' } },
      noExperience: { sentence: 'Ingen erfarenhet krävs.' },
      trainedOnTheJob: { sentence: 'Vi lär upp dig.' },
    });
  });

  it('gives way to the field', () => {
    const read = described('B-körkort krävs. Ingen erfarenhet krävs. Kan leda till fast anställning.', {
      driving_license: [{ label: 'CE' }],
      experience_required: true,
    });
    expect(read.licences).toEqual(['CE']);
    expect(read.experience).toBe('required');
    for (const missing of ['licenceEvidence', 'noExperience', 'leadsToPermanent'])
      expect(read).not.toHaveProperty(missing);
  });

  it('fills a field that is empty', () => {
    expect(described('Ingen erfarenhet krävs.', { experience_required: null }).experience).toBe(
      'not_required',
    );
  });

  it('leaves no trace where nothing is said, or in another language', () => {
    const silent = JSON.stringify(described('Välkommen!'));
    const english = JSON.stringify(
      vacancy({ description: { text: 'You are fluent in Swedish and have a driving licence (B-körkort).' } }),
    );
    for (const key of ['swedish', 'licenceEvidence', 'helpWith', 'noExperience', 'trained', 'working'])
      for (const kept of [silent, english]) expect(kept).not.toContain(key);
  });

  it('never repeats an unsuitable demand, in the headline or elsewhere', () => {
    const read = described('Du ska vara en tjej med B-körkort som kan jobba natt.', {
      headline: 'Vi söker en tjej till receptionen',
    });
    expect(JSON.stringify(read)).not.toContain('tjej');
    expect(read.headline).toBe('Sjuksköterska, grundutbildad');
  });

  it('never carries a contact person, address or number', () => {
    const kept = JSON.stringify(
      described(
        'Frågor om bostad besvaras av Kim Exempelsson, 070-000 00 00. Vår inflyttarlots Kim Exempelsson hjälper dig med bostad. ' +
          'Vi hjälper till med bostad, mejla kim@example.org. Facklig kontakt om nattarbete: Kim Exempelsson. Org.nr 850101-1234.',
      ),
    );
    for (const secret of ['Kim', 'kim@', '070', '850101']) expect(kept).not.toContain(secret);
  });
});
