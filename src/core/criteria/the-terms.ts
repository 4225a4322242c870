import type { Facts } from '../facts.ts';
import type { Finding, Judge, MatchWorld } from '../match.ts';
import type { MessageId } from '../message-id.ts';
import { saidOn } from '../said.ts';
import { tongueNames } from '../tongue.ts';
import type { Evidence, SwedishLevel, Vacancy } from '../vacancy.ts';

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

/** What the field says, and how well Swedish must be known by the ad's text; without a demand, what is spoken there. */
export const language: Judge = (vacancy, { abilities }, world) => {
  const { languages, swedish } = vacancy;
  const others = languages.filter((one) => one !== 'Svenska');
  const evidence = quoteOf(swedish);
  if (others.length > 0) {
    return {
      found: 'unknown',
      share: 0,
      text: { say: 'reason-language-other', args: { languages: { text: languages.join(', ') } } },
      ...evidence,
    };
  }
  if (!swedish && !languages.includes('Svenska'))
    return (
      spokenThere(vacancy, world) ?? {
        found: 'unknown',
        share: 0,
        text: { say: 'reason-language-unknown' },
        isSilent: true,
      }
    );
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

/** Told, and worth no points: what somebody speaks never ranks a job. */
function spokenThere(
  { additions, municipality }: Vacancy,
  { towns, today }: MatchWorld,
): Finding | undefined {
  const town = towns[municipality];
  const atWork = tongueNames(additions?.workLanguages ?? []);
  const atReception = tongueNames(town?.receptionLanguages ?? []);
  if (additions && atWork.list.length > 0) {
    const args = { languages: atWork, said: saidOn(additions.statedOn, today) };
    return { found: 'unknown', share: 0, text: { say: 'reason-language-work', args } };
  }
  if (!town || atReception.list.length === 0) return undefined;
  const args = { languages: atReception, said: saidOn(town.statedOn, today) };
  return { found: 'unknown', share: 0, text: { say: 'reason-language-reception', args } };
}

const demands: Readonly<Record<SwedishLevel, MessageId>> = {
  basic: 'reason-language-basic',
  good: 'reason-language-good',
  fluent: 'reason-language-fluent',
  unspecified: 'reason-language-swedish',
};

/** The ad's own sentence, where it is the text that says so. */
function quoteOf(said: { readonly evidence?: Evidence } | undefined): { readonly evidence?: string } {
  return said?.evidence ? { evidence: said.evidence.sentence } : {};
}
