import type { AdReading } from '../app/sync-vacancies.ts';
import { cleanText } from '../core/ad-text/clean-text.ts';
import { readShown } from '../core/ad-text/read-text.ts';
import { crossKeys, twinKey } from '../core/ad-text/twin-key.ts';
import { isUnsuitable } from '../core/ad-text/unsuitable.ts';
import type { Municipalities } from '../core/municipality.ts';
import type { Occupations } from '../core/occupation.ts';
import { publicOrganisation } from '../core/public-organisation.ts';
import type { IsoDate } from '../core/screen.ts';
import type { LicenceClass, Permanence, Vacancy } from '../core/vacancy.ts';
import { vacancyId } from '../core/vacancy-id.ts';
import { type Ad, adSchema } from './ad.ts';

export interface Registers {
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
}

const sweden = '199';
const untilFurther = 'a7uU_j21_mkL';
const permanentEmployment = 'kpPX_CNN_gDU';
const employment: Readonly<Record<string, Permanence>> = {
  Jh8f_q9J_pbJ: 'seasonal',
  EBhX_Qm2_8eX: 'seasonal',
  '1paU_aCR_nGn': 'on_call',
  gro4_cWF_6D7: 'temporary',
  sTu5_NBQ_udq: 'temporary',
};

/** One record of the stream: a vacancy, a removal, or the reason why it is neither. Pure. */
export function readAd(record: unknown, registers: Registers, today: IsoDate): AdReading {
  const parsed = adSchema.safeParse(record);
  if (!parsed.success) return { kind: 'skipped', reason: 'unreadable' };
  const ad = parsed.data;
  const at = versionOf(ad);
  const version = at === undefined ? {} : { version: at };
  const skipped = (reason: Extract<AdReading, { kind: 'skipped' }>['reason']): AdReading => ({
    kind: 'skipped',
    reason,
    sourceId: ad.id,
    ...version,
  });
  if (ad.removed === true) return { kind: 'removed', sourceId: ad.id, ...version };

  const address = ad.workplace_address;
  if (address?.country_code && address.country_code !== sweden) return skipped('abroad');
  const place =
    registers.municipalities.byJobtechId(address?.municipality_concept_id ?? '') ??
    registers.municipalities.byCode(address?.municipality_code ?? '');
  if (!place) return skipped('no_municipality');
  if (!place.rural) return skipped('not_rural');
  const openUntil = lastDay(ad);
  if (!openUntil || openUntil < today) return skipped('lapsed');
  const group = occupationGroup(ad, registers.occupations);
  if (!group) return skipped('no_occupation');
  return {
    kind: 'vacancy',
    vacancy: toVacancy(ad, place.code, group, openUntil, today),
    version: at ?? 0,
    lastPublishedOn: ad.last_publication_date?.slice(0, 10) || openUntil,
    ...identityOf(ad, group, place.name),
  };
}

/** What the same job is known by elsewhere: its employer, its text, the employer's own reference. */
function identityOf(ad: Ad, group: string, municipality: string) {
  const { organization_number, name, workplace } = ad.employer ?? {};
  const job = {
    id: ad.id,
    organisationNumber: organization_number ?? '',
    employer: name ?? workplace ?? '',
    group,
    text: ad.description?.text ?? '',
    placeNames: [municipality, ad.workplace_address?.city ?? ''],
  };
  const organisation = publicOrganisation(job.organisationNumber);
  return {
    twinKey: twinKey(job),
    ...crossKeys(job, ad.application_details?.reference ?? ''),
    ...(organisation ? { organisation } : {}),
  };
}

/**
 * When the source changed it, UTC ms. The date of a removal has no zone: read as UTC, the later of what it may mean,
 * since an ad shown after its removal is worse than one missed for two hours.
 */
function versionOf(ad: Ad): number | undefined {
  if (ad.removed !== true) return ad.timestamp ?? undefined;
  const at = Date.parse(`${(ad.removed_date ?? '').slice(0, 19)}Z`);
  return Number.isNaN(at) ? undefined : at;
}

function toVacancy(ad: Ad, municipality: string, group: string, openUntil: IsoDate, today: IsoDate): Vacancy {
  const permanence = permanenceOf(ad);
  // Where a field of the ad says something, what its text seems to say gives way.
  const { leadsToPermanent, licence, noExperience, ...said } = readShown(ad.description?.text ?? '');
  const licences = licencesOf(ad);
  const pay = statedPay(ad.salary_description);
  const extent = extentOf(ad);
  const { url, email, reference } = ad.application_details ?? {};
  return {
    id: vacancyId('jobtech', ad.id),
    source: 'jobtech',
    sourceId: ad.id,
    headline: headlineOf(ad),
    employer: cleanText(ad.employer?.name ?? ad.employer?.workplace ?? '').slice(0, 120),
    group,
    ...(ad.occupation?.concept_id ? { occupationId: ad.occupation.concept_id } : {}),
    ...(ad.occupation?.label ? { occupationLabel: ad.occupation.label } : {}),
    municipality,
    places: Math.max(1, Math.round(ad.number_of_vacancies ?? 1)),
    permanence,
    ...(leadsToPermanent && permanence !== 'permanent' ? { leadsToPermanent } : {}),
    ...(extent ? { extent } : {}),
    ...(pay ? { pay } : {}),
    publishedOn: ad.publication_date?.slice(0, 10) || today,
    openUntil,
    apply: {
      ...(url && URL.canParse(url) && /^https?:/.test(url) ? { url } : {}),
      ...(email ? { email } : {}),
      ...(reference ? { reference: cleanText(reference).slice(0, 80) } : {}),
    },
    experience: experienceOf(ad, noExperience !== undefined),
    ...(noExperience && ad.experience_required !== true ? { noExperience } : {}),
    licences: licences.length > 0 ? licences : (licence?.classes ?? []),
    ...(licence && licences.length === 0 ? { licenceEvidence: licence.evidence } : {}),
    ownCar: ad.access_to_own_car === true,
    languages: (ad.must_have?.languages ?? []).flatMap(({ label }) => (label ? [label] : [])),
    ...said,
  };
}

/** A headline that asks for a sex or an age is not repeated: the occupation stands in its place. */
function headlineOf(ad: Ad): string {
  const headline = cleanText(ad.headline ?? '').replaceAll('\n', ' ');
  const repeated = isUnsuitable(headline)
    ? (ad.occupation?.label ?? ad.occupation_group?.label ?? '')
    : headline;
  return repeated.slice(0, 200).toWellFormed();
}

/** A field that says "not required" is often left at that: only the text makes it true (docs/reading-ads.md). */
function experienceOf(ad: Ad, textSaysNone: boolean): Vacancy['experience'] {
  if (ad.experience_required === true) return 'required';
  return textSaysNone ? 'not_required' : 'unknown';
}

/** The deadline is local and always the end of a day; the ad's own last day may come sooner. */
function lastDay(ad: Ad): IsoDate | undefined {
  const days = [ad.application_deadline, ad.last_publication_date].flatMap((date) =>
    date && /^\d{4}-\d{2}-\d{2}/.test(date) ? [date.slice(0, 10)] : [],
  );
  return days.toSorted()[0];
}

function occupationGroup(ad: Ad, occupations: Occupations): string | undefined {
  const ssyk = ad.occupation_group?.legacy_ams_taxonomy_id ?? '';
  return (
    occupations.group(ssyk)?.ssyk ??
    occupations.groupByConceptId(ad.occupation_group?.concept_id ?? '')?.ssyk ??
    occupations.occupation(ad.occupation?.concept_id ?? '')?.group
  );
}

/** "Vanlig anställning" covers permanent and temporary alike: only the duration tells them apart. */
function permanenceOf(ad: Ad): Permanence {
  const type = ad.employment_type?.concept_id ?? '';
  if (type === permanentEmployment) return 'permanent';
  const known = employment[type];
  if (known) return known;
  const duration = ad.duration?.concept_id;
  if (duration === untilFurther) return 'permanent';
  return duration ? 'temporary' : 'unknown';
}

/** 0–100 is how an unspecified part time is written. */
function extentOf(ad: Ad): Vacancy['extent'] {
  const { min, max } = ad.scope_of_work ?? {};
  if (typeof max !== 'number' || max <= 0 || max > 100) return undefined;
  if (!min) return undefined;
  return { min: Math.min(min, max), max };
}

/** "Enligt avtal" says nothing about pay, nor does "avtal 2025"; a figure of at least three digits does. */
function statedPay(text: string | null | undefined): string | undefined {
  const clean = cleanText(text ?? '');
  return /\d[\d\s.]{2,}/.test(clean.replace(/(?<!\d)20\d\d(?!\d)/g, '')) && !clean.includes('[telefon]')
    ? clean.slice(0, 120)
    : undefined;
}

function licencesOf(ad: Ad): readonly LicenceClass[] {
  const named = (ad.driving_license ?? []).map(({ label }): LicenceClass => {
    const letter = (label ?? '').toUpperCase();
    return letter === 'B' || letter === 'C' || letter === 'CE' || letter === 'D' ? letter : 'other';
  });
  return named.length === 0 && ad.driving_license_required === true ? ['B'] : [...new Set(named)];
}
