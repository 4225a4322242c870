import { fold } from './normalise.ts';
import { licensedNames, protectedTitles } from './regulation-table.ts';

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
  /** Only those with the licence may do the work; for the rest only the title is closed by law. */
  readonly exclusive?: boolean;
}

const open: Regulation = { status: 'open' };
const legitimation: Regulation = {
  status: 'licence',
  credential: 'legitimation',
  authority: 'Socialstyrelsen',
};
const assistantNurse: Regulation = {
  status: 'title',
  credential: 'assistant_nurse_proof',
  authority: 'Socialstyrelsen',
};
const teacher: Regulation = { status: 'limited', credential: 'teacher_licence', authority: 'Skolverket' };
const driverProof: Regulation = {
  status: 'driver_proof',
  credential: 'ykb',
  authority: 'Transportstyrelsen',
};

/** Groups where every occupation is closed without legitimation. Patientsäkerhetslagen (2010:659) 4 kap. */
const licensedGroups = new Set([
  '2211',
  '2212',
  '2213',
  '2221',
  '2222',
  '2223',
  '2224',
  '2225',
  '2226',
  '2227',
  '2228',
  '2231',
  '2232',
  '2233',
  '2234',
  '2235',
  '2239',
  '2241',
  '2242',
  '2250',
  '2260',
  '2272',
  '2273',
  '2281',
  '2282',
  '2283',
  '2284',
  '3213',
  '3250',
]);
/** Groups that mix licensed and open work: only the occupation's name tells. */
const mixedGroups = new Set(['2111', '2219', '2271', '2662', '3212', '3214', '3240']);
const exclusiveGroups = new Set(['2211', '2212', '2213', '2219', '2222', '2260', '2281', '3213']);
const teacherGroups = new Set(['2330', '2341', '2342', '2343', '2351', '2352']);

/** Decided on the occupation's name; the group speaks only where the name is silent. */
export function regulationOf(job: {
  readonly occupationId?: string;
  readonly occupationLabel?: string;
  readonly group: string;
  readonly headline: string;
}): Regulation {
  const name = fold(job.occupationLabel ?? '');
  const isStudent = /\bstuderande\b|student/.test(name);
  if (
    isStudent ||
    (name.includes('assistent') &&
      job.group !== '5321' &&
      job.group !== '5323' &&
      !licensedNames.includes(name))
  )
    return openUnlessDriver(job.group);
  if (licensedNames.some((licensed) => name === licensed || name.startsWith(`${licensed} `)))
    return licence(job.group);
  if (protectedTitles.includes(name)) return assistantNurse;
  if (licensedGroups.has(job.group)) return licence(job.group);
  if (mixedGroups.has(job.group) && /\blegitimerad|\bleg\b/.test(fold(job.headline)))
    return licence(job.group);
  if (job.group === '5321' || (job.group === '5323' && name === '')) return assistantNurse;
  if (teacherGroups.has(job.group)) return teacher;
  if (job.group === '5413') return { status: 'permit', credential: 'guard', authority: 'Länsstyrelsen' };
  if (['7411', '7412', '7413'].includes(job.group))
    return { status: 'permit', credential: 'electrician', authority: 'Elsäkerhetsverket' };
  return openUnlessDriver(job.group);
}

/** What somebody who names this group has to be asked about. */
export function regulatedGroup(ssyk: string): Regulation {
  return regulationOf({ group: ssyk, headline: '' });
}

function licence(group: string): Regulation {
  const isAnimalCare = group === '2250' || group === '3240';
  return {
    ...legitimation,
    ...(isAnimalCare ? { authority: 'Jordbruksverket' } : {}),
    exclusive: exclusiveGroups.has(group) || group === '2250',
  };
}

function openUnlessDriver(group: string): Regulation {
  if (group === '8331' || group === '8332') return driverProof;
  if (group === '8321')
    return { status: 'driver_proof', credential: 'taxi', authority: 'Transportstyrelsen' };
  if (group === '8344') return { status: 'training_proof', credential: 'truck' };
  return open;
}

const care = ['5330', '5321', '5343', '5342'];

/**
 * Work that is open now to someone trained abroad for a regulated occupation, reviewed by hand against
 * Socialstyrelsen's and Skolverket's lists of regulated occupations: none of these needs a licence.
 */
const bridgesByGroup: Readonly<Record<string, readonly string[]>> = {
  '2281': ['5227', ...care],
  '3213': ['5227', ...care],
  '2260': ['5350', ...care],
  '3250': ['5350', ...care],
  '2272': ['5349', ...care],
  '2273': ['5349', ...care],
  '3212': ['5349', ...care],
  '2330': ['5312', '5311'],
  '2341': ['5312', '5311'],
  '2342': ['5311', '5312'],
  '2343': ['5311', '5312'],
  '2351': ['5312', '5311'],
};

export function bridges(ssyk: string): readonly string[] {
  return bridgesByGroup[ssyk] ?? (regulatedGroup(ssyk).status === 'licence' && ssyk !== '2250' ? care : []);
}
