import { readShown } from '../ad-text/read-text.ts';
import { crossKeys, twinKey } from '../ad-text/twin-key.ts';
import type { Municipality } from '../municipality.ts';
import { publicOrganisation } from '../public-organisation.ts';
import type { Vacancy } from '../vacancy.ts';
import { vacancyId } from '../vacancy-id.ts';
import type { OpenedJob } from './opening.ts';

/** References of jobs that came without: from a page, from a row of a file, from a feed. */
const madeHere = /^(?:sida-[\w-]{12,24}|(?:lank|jobb)-[\w-]{14})$/;

/** What the job becomes for job seekers. Fields speak; what only the text says is read from it as from any ad. */
export function openingToVacancy(job: OpenedJob, openingId: string): Vacancy {
  const { leadsToPermanent, licence, noExperience, working, swedish, ...read } = readShown(job.text);
  const { extent, pay, sourceUrl } = job;
  const { url = sourceUrl, email } = job.apply;
  return {
    id: vacancyId('opening', openingId),
    source: 'opening',
    sourceId: openingId,
    headline: job.headline,
    employer: job.employer,
    group: job.group,
    ...(job.occupationId ? { occupationId: job.occupationId } : {}),
    ...(job.occupationLabel ? { occupationLabel: job.occupationLabel } : {}),
    municipality: job.municipality,
    places: job.places,
    permanence: job.permanence,
    ...(leadsToPermanent && job.permanence !== 'permanent' ? { leadsToPermanent } : {}),
    ...(extent ? { extent } : {}),
    ...(pay ? { payRange: pay } : {}),
    publishedOn: job.publishedOn,
    openUntil: job.openUntil,
    apply: {
      ...(url ? { url } : {}),
      ...(email ? { email } : {}),
      // Nobody at the employer knows one that we made up.
      ...(madeHere.test(job.reference) ? {} : { reference: job.reference }),
    },
    experience: job.experience === 'unknown' && noExperience ? 'not_required' : job.experience,
    ...(noExperience && job.experience === 'unknown' ? { noExperience } : {}),
    licences: job.licences.length > 0 ? job.licences : (licence?.classes ?? []),
    ...(licence && job.licences.length === 0 ? { licenceEvidence: licence.evidence } : {}),
    ownCar: job.ownCar,
    languages: [],
    ...(job.working ? { working: { times: job.working } } : working ? { working } : {}),
    ...(job.swedish ? { swedish: { level: job.swedish } } : swedish ? { swedish } : {}),
    ...read,
    additions: job.additions,
  };
}

/** What the same job is known by elsewhere: its employer, its text, the employer's own reference. */
export function identityOf(job: OpenedJob, openingId: string, { name, town }: Municipality) {
  const text = {
    id: openingId,
    organisationNumber: job.organisationNumber,
    employer: job.employer,
    group: job.group,
    text: job.text,
    placeNames: [name, town],
  };
  const organisation = publicOrganisation(job.organisationNumber);
  return {
    twinKey: twinKey(text),
    ...crossKeys(text, job.reference),
    ...(organisation ? { organisation } : {}),
  };
}
