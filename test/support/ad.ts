import { loadContent } from '../../src/content.ts';
import { parseLocalCosts } from '../../src/core/local-costs.ts';
import { parseMunicipalities } from '../../src/core/municipality.ts';
import { parseOccupations } from '../../src/core/occupation.ts';

const { data } = loadContent();

/** The real registers, as every ad is read against. */
export const registers = {
  municipalities: parseMunicipalities(
    data['municipalities'] ?? '',
    data['places'] ?? '',
    parseLocalCosts({ tax: data['municipal-tax'] ?? '', rents: data['rents'] ?? '' }),
  ),
  occupations: parseOccupations({
    groups: data['occupation-groups'] ?? '',
    occupations: data['occupations'] ?? '',
    substitutability: data['substitutability'] ?? '',
    pay: data['pay'] ?? '',
    payByRegion: data['pay-by-region'] ?? '',
    noEducation: data['no-education'] ?? '',
  }),
};

const concept = (concept_id: string, label: string, legacy_ams_taxonomy_id: string) => ({
  concept_id,
  label,
  legacy_ams_taxonomy_id,
});

export const untilFurther = concept('a7uU_j21_mkL', 'Tills vidare', '1');
export const sixMonths = concept('qQUd_4qe_NDT', '6 månader eller längre', '2');

/** An invented ad in the format of the real ones: a nurse in Storuman, open until 31 October 2025. */
export function ad(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '90000001',
    external_id: null,
    label: '[]',
    headline: 'Sjuksköterska till vårdcentralen',
    application_deadline: '2025-10-31T23:59:59',
    last_publication_date: '2025-10-31T23:59:59',
    publication_date: '2025-09-10T08:15:00',
    number_of_vacancies: 2,
    description: { text: 'Vi söker dig som vill arbeta nära patienten.', text_formatted: null, needs: null },
    employment_type: concept('PFZr_Syz_cUq', 'Vanlig anställning', '1'),
    duration: untilFurther,
    salary_type: concept('oG8G_9cW_nRf', 'Fast månads- vecko- eller timlön', '1'),
    salary_description: null,
    scope_of_work: { min: 100, max: 100 },
    employer: {
      name: 'Exempelvård',
      workplace: 'Vårdcentralen',
      organization_number: '1900010199999',
      phone_number: null,
    },
    application_details: { url: 'https://example.org/jobb/1', email: null, reference: 'A 1', via_af: false },
    experience_required: false,
    access_to_own_car: false,
    driving_license_required: false,
    driving_license: null,
    occupation: concept('bXNH_MNX_dUR', 'Sjuksköterska, grundutbildad', '7296'),
    occupation_group: concept('Z8ci_bBE_tmx', 'Grundutbildade sjuksköterskor', '2221'),
    workplace_address: {
      ...place('2421'),
      country_code: '199',
      coordinates: [null, null],
    },
    must_have: { skills: [], languages: [], work_experiences: [], education: [] },
    application_contacts: [
      { name: null, description: 'Kim Exempelsson', email: 'kim@example.org', telephone: '070-000 00 00' },
    ],
    removed: false,
    source_type: 'VIA_ANNONSERA',
    timestamp: 1757491200000,
    ...changes,
  };
}

/** A workplace by municipality code. */
export function place(code: string): Record<string, unknown> {
  return {
    municipality_code: code,
    municipality_concept_id: registers.municipalities.byCode(code)?.jobtechId ?? null,
    country_code: '199',
  };
}

export async function* chunks(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
