import { cleanText } from '../core/ad-text/clean-text.ts';
import { sentencesOf } from '../core/ad-text/sentences.ts';
import { isUnsuitable } from '../core/ad-text/unsuitable.ts';
import type { Municipalities, Municipality } from '../core/municipality.ts';
import { fold } from '../core/normalise.ts';
import type { Occupation, Occupations } from '../core/occupation.ts';
import type { OccupationHit } from '../core/occupation-search.ts';
import type { Additions } from '../core/opening/additions.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { OpenedJob, Opening } from '../core/opening/opening.ts';
import { publicOrganisation } from '../core/public-organisation.ts';
import type { IsoDate } from '../core/screen.ts';
import { addDays } from '../core/stockholm.ts';
import { type AdditionForm, additionForm, type JobForm, jobForm, type OpeningForm } from './opening-form.ts';
import { readFaults } from './read-faults.ts';

export interface OpeningRegisters {
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  /** What work a Swedish name means, best first. */
  readonly findOccupations: (text: string) => readonly OccupationHit[];
}

export type CheckedOpening =
  | {
      readonly kind: 'good';
      readonly opening: Opening;
      /** As it is stored and given back: what was sent, without personal data in free text. */
      readonly form: OpeningForm;
    }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[]; readonly reference?: string };

/** How far ahead a last day may lie, in days: longer is as good as always a slip of the year. */
const longest = 366;

/**
 * What somebody sent for this municipality, looked up and checked, or everything that is wrong with it. Pure.
 * `at`: the JSON pointer of the opening itself, "/3" in a list.
 */
export function checkOpening(
  sent: unknown,
  municipality: Municipality,
  registers: OpeningRegisters,
  today: IsoDate,
  at = '',
): CheckedOpening {
  const isAddition = typeof sent === 'object' && sent !== null && 'enriches' in sent;
  // With what was given, so that a missing field is told from a wrong one.
  const parsed = (isAddition ? additionForm : jobForm).safeParse(sent, { reportInput: true });
  if (!parsed.success)
    return { kind: 'bad', faults: readFaults(parsed.error.issues, at), ...referenceOf(sent) };
  const form = parsed.data;
  if ('enriches' in form) return { kind: 'good', opening: toAddition(form, municipality, today), form };
  const clean = { ...form, headline: oneLine(form.headline), text: cleanText(form.text) };
  const found = findOccupation(clean.occupation, registers);
  const faults = [
    ...(found ? [] : [{ pointer: '/occupation', ...unknownOccupation(clean.occupation, registers) }]),
    ...judgeJob(clean, municipality, today),
  ];
  if (faults.length > 0 || !found)
    return {
      kind: 'bad',
      faults: faults.map((fault) => ({ ...fault, pointer: at + fault.pointer })),
      reference: form.reference,
    };
  return { kind: 'good', opening: toJob(clean, found, municipality, today), form: clean };
}

function judgeJob(form: JobForm, { rural }: Municipality, today: IsoDate): readonly Fault[] {
  const latest = addDays(today, longest);
  const faults: Fault[] = [];
  if (!rural) faults.push({ pointer: '', say: 'fault-not-rural' });
  if (form.lastDay < today)
    faults.push({ pointer: '/lastDay', say: 'fault-day-passed', args: { date: { date: form.lastDay } } });
  if (form.lastDay > latest)
    faults.push({ pointer: '/lastDay', say: 'fault-day-far', args: { date: { date: latest } } });
  if (form.organisationNumber && !publicOrganisation(form.organisationNumber))
    faults.push({ pointer: '/organisationNumber', say: 'fault-organisation-number' });
  if (!form.demandsAreLawful) faults.push(...findUnsuitable(form));
  return faults;
}

/** Demands for a sex, an age, a religion or an origin: pointed out, with the sentence. */
function findUnsuitable({ headline, text }: JobForm): readonly Fault[] {
  const unsuitable = sentencesOf(text)
    .map((sentence) => sentence.text)
    .find(isUnsuitable);
  const fault = (pointer: string, said: string): Fault => ({
    pointer,
    say: 'fault-unsuitable',
    args: { sentence: { text: said.slice(0, 200) } },
  });
  return [
    ...(isUnsuitable(headline) ? [fault('/headline', headline)] : []),
    ...(unsuitable ? [fault('/text', unsuitable)] : []),
  ];
}

type Found = Pick<OpenedJob, 'group' | 'occupationId' | 'occupationLabel'>;

function findOccupation(
  written: string,
  { occupations, findOccupations }: OpeningRegisters,
): Found | undefined {
  const named = occupations.occupation(written) ?? occupations.named(written);
  if (named) return ofOccupation(named);
  const group = occupations.group(written) ?? occupations.groupByConceptId(written);
  if (group) return { group: group.ssyk };
  const [best] = findOccupations(written);
  return best?.sure ? { group: best.ssyk } : undefined;
}

function ofOccupation({ id, label, group }: Occupation): Found {
  return { group, occupationId: id, occupationLabel: label };
}

/** With what it may have meant, where something comes near. */
function unknownOccupation(written: string, { findOccupations }: OpeningRegisters): Omit<Fault, 'pointer'> {
  const near = findOccupations(written).slice(0, 3);
  if (near.length === 0) return { say: 'fault-occupation' };
  return {
    say: 'fault-occupation-near',
    args: { near: { list: near.map(({ ssyk }) => ({ occupation: ssyk })) } },
  };
}

function toJob(form: JobForm, found: Found, municipality: Municipality, today: IsoDate): OpenedJob {
  const { url, email } = form.apply;
  return {
    kind: 'job',
    reference: form.reference,
    headline: form.headline,
    text: form.text,
    ...found,
    employer: form.employer ?? nameOf(municipality),
    organisationNumber: form.organisationNumber ?? (isOwn(form, municipality) ? municipality.orgnr : ''),
    municipality: municipality.code,
    places: form.places,
    permanence: form.employment,
    ...(form.extent ? { extent: form.extent } : {}),
    ...(form.pay
      ? { pay: { min: form.pay.min, per: form.pay.per, ...(form.pay.max ? { max: form.pay.max } : {}) } }
      : {}),
    publishedOn: form.publishedOn ?? today,
    openUntil: form.lastDay,
    apply: { ...(url ? { url } : {}), ...(email ? { email } : {}) },
    experience: form.experience ?? 'unknown',
    licences: form.licences ?? [],
    ownCar: form.ownCar === true,
    ...(form.swedish ? { swedish: form.swedish } : {}),
    ...(form.working ? { working: form.working } : {}),
    ...(form.sourceUrl ? { sourceUrl: form.sourceUrl } : {}),
    additions: toAdditions(form, today),
  };
}

function toAddition(form: AdditionForm, { code }: Municipality, today: IsoDate): Opening {
  const { reference, enriches } = form;
  return {
    kind: 'addition',
    reference,
    adId: enriches,
    municipality: code,
    additions: toAdditions(form, today),
  };
}

function toAdditions(form: JobForm | AdditionForm, today: IsoDate): Additions {
  const { moversWelcome, housing, shiftCare, partnerJob, helpWithMoving, startsOn, contact, workLanguages } =
    form;
  // What is false or missing was not said; only care in odd hours may be said not to be there.
  return JSON.parse(
    JSON.stringify({
      statedOn: today,
      ...(moversWelcome ? { moversWelcome } : {}),
      ...(housing ? { housing } : {}),
      ...(shiftCare === undefined ? {} : { shiftCare }),
      ...(partnerJob ? { partnerJob } : {}),
      ...(helpWithMoving ? { helpWithMoving } : {}),
      ...(startsOn ? { startsOn } : {}),
      ...(contact ? { contact } : {}),
      ...(workLanguages?.length ? { workLanguages } : {}),
    }),
  ) as Additions;
}

function referenceOf(sent: unknown): { reference?: string } {
  const reference =
    typeof sent === 'object' && sent !== null && 'reference' in sent ? sent.reference : undefined;
  return typeof reference === 'string' ? { reference: reference.slice(0, 80) } : {};
}

/** The municipality is the employer itself; another's number is not ours to guess. */
function isOwn({ employer }: JobForm, municipality: Municipality): boolean {
  return employer === undefined || fold(employer) === fold(nameOf(municipality));
}

/** "Storumans kommun", but "Mora kommun" and "Höganäs kommun": as Swedish forms it. */
function nameOf({ name }: Municipality): string {
  if (name === 'Falun') return 'Falu kommun';
  return `${name}${/[aeiouyåäösxz]$/i.test(name) ? '' : 's'} kommun`;
}

function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}
