import type { Facts } from '../facts.ts';
import type { Finding, Judge } from '../match.ts';
import type { MessageId } from '../message-id.ts';
import type { SwedishLevel, Vacancy } from '../vacancy.ts';

/** Buses rarely run at night and on weekends outside towns: without a car that is a question to ask. */
export const gettingToWork: Judge = ({ working }, { abilities }) => {
  if (abilities?.includes('own_car')) return { found: 'met', share: 1, text: { say: 'reason-getting-car' } };
  const isOdd = working?.times.some((time) => time !== 'day') === true;
  return {
    found: 'unknown',
    share: 0,
    text: { say: isOdd ? 'reason-getting-odd-hours' : 'reason-getting-unknown' },
    isSilent: abilities === undefined,
  };
};

/** Shift work against children under 13. */
export const shifts: Judge = ({ working }, { children_ages = [] }) => {
  const hasYoung = children_ages.includes('0_5') || children_ages.includes('6_15');
  const isOdd = working?.times.some((time) => time !== 'day') === true;
  if (working && !isOdd)
    return {
      found: 'met',
      share: 1,
      text: { say: 'reason-shifts-day' },
      evidence: working.evidence.sentence,
    };
  if (working && isOdd) {
    return {
      found: 'unknown',
      share: hasYoung ? -1 : 0,
      text: { say: hasYoung ? 'reason-shifts-children' : 'reason-shifts-odd' },
      evidence: working.evidence.sentence,
    };
  }
  return { found: 'unknown', share: 0, text: { say: 'reason-shifts-unknown' }, isSilent: !hasYoung };
};

export const licence: Judge = (vacancy, facts) => {
  const finding = judgeLicence(vacancy, facts);
  const { licenceEvidence } = vacancy;
  return licenceEvidence ? { ...finding, evidence: licenceEvidence.sentence } : finding;
};

function judgeLicence({ licences }: Vacancy, { abilities }: Facts): Finding {
  if (licences.length === 0)
    return { found: 'met', share: 0.5, text: { say: 'reason-licence-none' }, isSilent: true };
  const named = licences.filter((one) => one !== 'other');
  if (named.length === 0) return { found: 'unknown', share: 0, text: { say: 'reason-licence-special' } };
  const text = (kind: string) => ({
    say: `reason-licence-${kind}`,
    args: { licence: { text: named.join(', ') } },
  });
  if (abilities === undefined) return { found: 'unknown', share: 0, text: text('demanded') };
  const isHeavy = named.some((one) => one !== 'B');
  const hasHeavy = abilities.includes('licence_heavy');
  // "Lorry or bus" does not say which class: the ad's own class is still a question.
  if (isHeavy && hasHeavy) return { found: 'unknown', share: 0.6, text: text('demanded') };
  const has = !isHeavy && (hasHeavy || abilities.includes('licence_b'));
  return has
    ? { found: 'met', share: 1, text: text('have') }
    : { found: 'missing', share: -1, text: text('missing') };
}

export const ownCar: Judge = ({ ownCar: demanded }, { abilities }) => {
  if (!demanded) return { found: 'met', share: 0.5, text: { say: 'reason-car-none' }, isSilent: true };
  if (abilities === undefined) return { found: 'unknown', share: 0, text: { say: 'reason-car-demanded' } };
  return abilities.includes('own_car')
    ? { found: 'met', share: 1, text: { say: 'reason-car-have' } }
    : { found: 'missing', share: -1, text: { say: 'reason-car-missing' } };
};

/** What the field says, and how well Swedish must be known by the ad's text. */
export const language: Judge = ({ languages, swedish }, { abilities }) => {
  const others = languages.filter((one) => one !== 'Svenska');
  const evidence = swedish ? { evidence: swedish.evidence.sentence } : {};
  if (others.length > 0) {
    return {
      found: 'unknown',
      share: 0,
      text: { say: 'reason-language-other', args: { languages: { text: languages.join(', ') } } },
      ...evidence,
    };
  }
  if (!swedish && !languages.includes('Svenska'))
    return { found: 'unknown', share: 0, text: { say: 'reason-language-unknown' }, isSilent: true };
  const level = swedish?.level ?? 'unspecified';
  const demand = { text: { say: demands[level] }, ...evidence };
  if (abilities === undefined) return { found: 'unknown', share: 0, ...demand };
  const isLearning = abilities.includes('swedish_some');
  if (level === 'basic' && isLearning)
    return { found: 'met', share: 0.8, text: { say: 'reason-language-have' }, ...evidence };
  if (abilities.includes('swedish_work')) {
    // To manage one's work in Swedish is not always to speak it fluently: that is for them to say.
    return level === 'fluent'
      ? { found: 'unknown', share: 0.5, ...demand }
      : { found: 'met', share: 1, text: { say: 'reason-language-have' }, ...evidence };
  }
  return { found: isLearning ? 'unknown' : 'missing', share: isLearning ? 0 : -0.5, ...demand };
};

const demands: Readonly<Record<SwedishLevel, MessageId>> = {
  basic: 'reason-language-basic',
  good: 'reason-language-good',
  fluent: 'reason-language-fluent',
  unspecified: 'reason-language-swedish',
};
