import { fold } from './normalise.ts';
import {
  animalGroups,
  animalWord,
  assistantNurseGroups,
  assistantNurseWord,
  exclusiveGroups,
  exclusiveWord,
  licensedGroups,
  licensedPhrase,
  licensedWord,
  mixedGroups,
  otherCareName,
  permitNames,
  teacherGroups,
  teacherName,
  unlicensedName,
  unlicensedTeacherName,
  unregulatedName,
} from './regulation-table.ts';

export { bridges } from './bridges.ts';

export type RegulationStatus =
  | 'licence'
  | 'title'
  | 'limited'
  | 'permit'
  | 'training_proof'
  | 'driver_proof'
  | 'open';

/** What the law demands of someone before they may do a job. */
export interface Regulation {
  readonly status: RegulationStatus;
  readonly credential?: string;
  readonly authority?: string;
  readonly health?: boolean;
  /** Only those with the licence may do the work; for the rest only the title is closed by law. */
  readonly exclusive?: boolean;
}

interface Job {
  readonly occupationId?: string;
  readonly occupationLabel?: string;
  readonly group: string;
  readonly headline: string;
}

const open: Regulation = { status: 'open' };

/** Decided on the occupation's name; headline and group speak only where the name is silent. */
export function regulationOf(job: Job): Regulation {
  const name = fold(job.occupationLabel ?? '');
  const headline = fold(job.headline);
  return licence(job.group, name, headline) ?? care(job.group, name, headline) ?? other(job.group, name);
}

/** What somebody who names this group has to be asked about. */
export function regulatedGroup(ssyk: string): Regulation {
  return regulationOf({ group: ssyk, headline: '' });
}

/** Closed without legitimation; `open` where the name says that it is not, nothing where that is not the matter. */
function licence(group: string, name: string, headline: string): Regulation | undefined {
  if (unlicensedName.test(name)) return open;
  if (isLicensedName(name)) return legitimation(group, name);
  if (demandsLicence(headline) && (mixedGroups.has(group) || isLicensedName(headline)))
    return legitimation(group, headline);
  if (name === '' && mixedGroups.has(group) && isLicensedName(headline)) return legitimation(group, headline);
  if (!licensedGroups.has(group)) return undefined;
  return name === '' && unlicensedName.test(headline) ? open : legitimation(group, name);
}

function isLicensedName(text: string): boolean {
  return licensedPhrase.test(text) || text.split(' ').some((word) => licensedWord.test(word));
}

function demandsLicence(headline: string): boolean {
  return (
    /\b(?:legitimerade?|leg)\b/.test(headline) &&
    !/\b(?:ej|inte|icke|utan) (?:legitimerade?|leg)\b/.test(headline)
  );
}

function legitimation(group: string, text: string): Regulation {
  const words = text.split(' ');
  const isAnimalCare = animalGroups.has(group) || words.some((word) => animalWord.test(word));
  return {
    status: 'licence',
    credential: 'legitimation',
    authority: isAnimalCare ? 'Jordbruksverket' : 'Socialstyrelsen',
    ...(isAnimalCare ? {} : { health: true }),
    exclusive: isLicensedName(text)
      ? words.some((word) => exclusiveWord.test(word))
      : exclusiveGroups.has(group),
  };
}

/** Undersköterska: the title is closed without a certificate, the work is open. */
function care(group: string, name: string, headline: string): Regulation | undefined {
  const isTitle = (text: string) => text.split(' ').some((word) => assistantNurseWord.test(word));
  const isOther = otherCareName.test(name) || (name === '' && otherCareName.test(headline));
  const isAdvertised = group.startsWith('53') && isTitle(headline) && !/vardbitrade/.test(headline);
  if (isTitle(name) || isAdvertised || (assistantNurseGroups.has(group) && !isOther))
    return {
      status: 'title',
      credential: 'assistant_nurse_proof',
      authority: 'Socialstyrelsen',
      health: true,
    };
  return undefined;
}

function other(group: string, name: string): Regulation {
  if (teacherName.test(name) || (teacherGroups.has(group) && !unlicensedTeacherName.test(name)))
    return { status: 'limited', credential: 'teacher_licence', authority: 'Skolverket' };
  if (unregulatedName.test(name)) return open;
  const permit = permitNames.find((one) => one.name.test(name));
  if (permit) return { status: 'permit', ...(permit.authority ? { authority: permit.authority } : {}) };
  return regulationByGroup[group] ?? open;
}

const guard: Regulation = { status: 'permit', credential: 'guard', authority: 'Länsstyrelsen' };
const electrician: Regulation = {
  status: 'permit',
  credential: 'electrician',
  authority: 'Elsäkerhetsverket',
};
const driverProof: Regulation = {
  status: 'driver_proof',
  credential: 'ykb',
  authority: 'Transportstyrelsen',
};

const regulationByGroup: Readonly<Record<string, Regulation>> = {
  // Lag (1974:191): the firm applies before the work begins.
  '5413': guard,
  // Elsäkerhetslagen (2016:732): without authorisation of one's own only within a registered firm.
  '7411': electrician,
  '7412': electrician,
  '7413': electrician,
  // Lag (2007:1157) on professional competence, taxitrafiklagen (2012:211).
  '8331': driverProof,
  '8332': driverProof,
  '8321': { status: 'driver_proof', credential: 'taxi', authority: 'Transportstyrelsen' },
  // Documented training and the employer's written permit (Arbetsmiljöverket).
  '8344': { status: 'training_proof', credential: 'truck', authority: 'Arbetsmiljöverket' },
  // Registered at the authority; diving and blasting certificates.
  '3334': { status: 'permit', authority: 'Fastighetsmäklarinspektionen' },
};
