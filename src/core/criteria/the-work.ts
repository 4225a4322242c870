import type { Facts } from '../facts.ts';
import type { Finding, Judge } from '../match.ts';
import { payWords } from '../pay-words.ts';
import { bridges, regulationOf } from '../regulation.ts';
import type { Vacancy } from '../vacancy.ts';

/** The same work, work one could also do, or the same field. */
export const occupation: Judge = (vacancy, facts, { occupations }) => {
  const chosen = facts.occupations ?? [];
  const args = { occupation: { occupation: vacancy.group } };
  if (chosen.length === 0 || chosen.includes('any')) {
    const isOpenToAll =
      vacancy.experience !== 'required' &&
      vacancy.licences.length === 0 &&
      vacancy.occupationId !== undefined &&
      occupations.needsNoEducation(vacancy.occupationId);
    return isOpenToAll
      ? { found: 'met', share: 1, text: { say: 'reason-occupation-no-training' } }
      : { found: 'unknown', share: 0.4, text: { say: 'reason-occupation-any', args } };
  }
  if (chosen.includes(vacancy.group))
    return { found: 'met', share: 1, text: { say: 'reason-occupation-same', args } };
  const bridge = chosen.map((group) => bridges(group).indexOf(vacancy.group)).find((at) => at >= 0);
  if (bridge !== undefined && facts.legitimation !== 'have')
    return {
      found: 'met',
      share: bridge === 0 ? 0.8 : 0.35,
      text: { say: 'reason-occupation-open-now', args },
    };
  const percents = chosen.flatMap((from) =>
    occupations.substitutes(from).filter(({ ssyk }) => ssyk === vacancy.group),
  );
  const percent = Math.max(0, ...percents.map((one) => one.percent));
  if (percent > 0)
    return {
      found: 'met',
      share: percent === 75 ? 0.7 : 0.35,
      text: { say: 'reason-occupation-near', args },
    };
  const isSameField = chosen.some((from) => occupations.sameField(from, vacancy.group));
  return isSameField
    ? { found: 'unknown', share: 0.3, text: { say: 'reason-occupation-field', args } }
    : { found: 'missing', share: 0, text: { say: 'reason-occupation-other', args } };
};

/** Permanent by the ad's fields; "leads to permanent" only with the ad's own sentence. */
export const permanent: Judge = ({ permanence, leadsToPermanent }, { priority }) => {
  const wished = priority === 'permanent' ? '-wished' : '';
  if (permanence === 'permanent')
    return { found: 'met', share: 1, text: { say: `reason-permanent-yes${wished}` } };
  if (leadsToPermanent) {
    return {
      found: 'unknown',
      share: 0.5,
      text: { say: 'reason-permanent-leads' },
      evidence: leadsToPermanent.sentence,
    };
  }
  if (permanence === 'unknown')
    return { found: 'unknown', share: 0.2, text: { say: 'reason-permanent-unknown' } };
  return priority === 'something_new'
    ? { found: 'met', share: 0, text: { say: 'reason-permanent-short-wished' } }
    : { found: 'missing', share: 0, text: { say: 'reason-permanent-no' } };
};

/** As stated, else what is typical in the occupation: never taken for this job's pay. */
export const pay: Judge = (vacancy, _facts, { occupations }): Finding => {
  if (vacancy.pay)
    return {
      found: 'met',
      share: 1,
      text: { say: 'reason-pay-stated', args: { pay: { text: vacancy.pay } } },
    };
  if (vacancy.payRange)
    return {
      found: 'met',
      share: 1,
      text: { say: 'reason-pay-stated', args: { pay: payWords(vacancy.payRange) } },
    };
  const typical = occupations.group(vacancy.group)?.pay;
  return typical
    ? {
        found: 'unknown',
        share: 0,
        text: {
          say: 'reason-pay-typical',
          args: { pay: { sek: typical.median }, year: { year: typical.year } },
        },
        source: {
          url: 'https://www.scb.se',
          name: 'SCB, Lönestrukturstatistik (Medlingsinstitutet)',
          checkedOn: '2026-11-23',
        },
      }
    : { found: 'unknown', share: 0, text: { say: 'reason-pay-unknown' } };
};

/** A step up: work that asks for more than what one looks for now, by the first digit of its group. */
export const stepUp: Judge = (vacancy, { occupations: chosen = [] }, { occupations }) => {
  const from = chosen.filter((group) => group !== 'any' && group !== vacancy.group);
  const higher = from.some(
    (group) => Number(vacancy.group[0]) < Number(group[0]) && occupations.sameField(group, vacancy.group),
  );
  return higher
    ? { found: 'met', share: 1, text: { say: 'reason-step-up-yes' } }
    : { found: 'unknown', share: 0, text: { say: 'reason-step-up-unknown' }, isSilent: true };
};

export const experience: Judge = (vacancy, { experience: answered, occupations = [] }) => {
  const { experience: demanded, noExperience, trainedOnTheJob } = vacancy;
  // "Have you done this work?" was asked about the work chosen, and says nothing about any other.
  const own = occupations.includes('any') ? undefined : answered;
  if (demanded === 'not_required')
    return {
      found: 'met',
      share: 1,
      text: { say: 'reason-experience-not-needed' },
      ...(noExperience ? { evidence: noExperience.sentence } : {}),
    };
  if (demanded === 'unknown' && trainedOnTheJob) {
    return {
      found: 'met',
      share: 0.8,
      text: { say: 'reason-experience-trained' },
      evidence: trainedOnTheJob.sentence,
    };
  }
  if (demanded === 'unknown')
    return { found: 'unknown', share: 0.3, text: { say: 'reason-experience-unknown' } };
  if (own === 'in_sweden' || own === 'abroad') {
    return {
      found: 'met',
      share: 1,
      text: { say: own === 'abroad' ? 'reason-experience-abroad' : 'reason-experience-have' },
    };
  }
  return own === 'none'
    ? { found: 'missing', share: -1, text: { say: 'reason-experience-missing' } }
    : { found: 'unknown', share: -0.2, text: { say: 'reason-experience-demanded' } };
};

/** Licences and protected titles, decided on the occupation's name. */
export const credential: Judge = (vacancy, facts) => {
  const regulation = regulationOf(vacancy);
  switch (regulation.status) {
    case 'licence':
      return licensed(vacancy, facts);
    case 'title':
      return { found: 'unknown', share: 0.4, text: { say: 'reason-credential-title' } };
    case 'limited':
      return { found: 'unknown', share: 0.3, text: { say: 'reason-credential-teacher' } };
    case 'permit':
    case 'training_proof':
      return {
        found: 'unknown',
        share: 0.3,
        text: { say: `reason-credential-${regulation.credential ?? 'permit'}` },
      };
    case 'driver_proof':
      return driver(vacancy, facts, regulation.credential ?? 'ykb');
    case 'open':
      return { found: 'met', share: 0.5, text: { say: 'reason-credential-open' }, isSilent: true };
  }
};

function licensed({ group }: Vacancy, { legitimation, occupations = [] }: Facts): Finding {
  if (legitimation === 'have' && occupations.includes(group)) {
    return { found: 'met', share: 1, text: { say: 'reason-credential-have' } };
  }
  if (legitimation === undefined || legitimation === 'have')
    return { found: 'unknown', share: 0, text: { say: 'reason-credential-legitimation' } };
  return { found: 'missing', share: -1, text: { say: 'reason-credential-missing' } };
}

function driver(_vacancy: Vacancy, { abilities }: Facts, kind: string): Finding {
  const text = { say: `reason-credential-${kind}` };
  if (abilities === undefined) return { found: 'unknown', share: 0, text };
  return abilities.includes('licence_heavy')
    ? { found: 'unknown', share: 0.6, text }
    : { found: 'missing', share: -0.5, text };
}
