import { type Condition, evaluate, type Finding, holds, missingFacts } from './condition.ts';
import type { ChoiceFact, Fact, Facts } from './facts.ts';
import type { MessageId } from './message-id.ts';
import type { IsoDate } from './screen.ts';

export type GrantStatus =
  | 'in_force'
  /** Paid to the employer, never to the person. */
  | 'in_force_employer'
  /** Each municipality decides; we never name a sum. */
  | 'local'
  | 'abolished'
  | 'never_existed'
  /** Only for a move to another country. */
  | 'cross_border_only';

export type Payer =
  | 'payer-af'
  | 'payer-fk'
  | 'payer-skatteverket'
  | 'payer-csn'
  | 'payer-kommun'
  | 'payer-employer'
  | 'payer-akassa'
  | 'payer-naturvardsverket'
  | 'payer-hyresnamnden'
  | 'payer-eures';

export interface Amount {
  readonly kind: 'up_to' | 'up_to_per_month' | 'per_month_per_child' | 'per_month' | 'per_year';
  readonly sek: number;
  readonly confirmedOn: IsoDate;
  /** Last day the sum holds, where the rule itself goes on. */
  readonly validTo?: IsoDate;
}

export interface Example {
  readonly facts: Facts;
  readonly on: IsoDate;
  readonly verdict: Verdict;
  readonly missing?: readonly Fact[];
}

/**
 * One rule on support for moving, or one that people still look for in vain. Its sentences are found by id:
 * `grant-<id>-name`, then `-what`, `-needs` and `-apply`, or for what has ended `-ended` and `-instead`.
 */
export interface Grant {
  readonly id: string;
  readonly status: GrantStatus;
  readonly payer: Payer;
  /** What it usually means to a household that moves. Orders the list, and is never shown. */
  readonly value: 1 | 2 | 3;
  readonly amount?: Amount;
  /** First and last day on which the rule holds as written here. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  readonly source: {
    readonly url: string;
    readonly provision: string;
    readonly checkedOn: IsoDate;
    readonly name: string;
  };
  readonly eligibleIf?: Condition;
  /** Where conditions remain that we never ask about: then even a "yes" is no more than information. */
  readonly selfCheck?: true | Condition;
  readonly apply?: MessageId;
  readonly insteadOf?: MessageId;
  /** How well the rule is known. `low` and `medium` are told to the person as such. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly examples: readonly Example[];
}

export type Verdict = 'eligible' | 'ineligible' | 'undecided' | 'not_in_force' | 'abolished' | 'information';

export interface Assessment {
  readonly verdict: Verdict;
  /** Only facts that could still change the verdict. */
  readonly missing: readonly Fact[];
  /** What rules the household out. */
  readonly because?: readonly Fact[];
}

/** The facts that are asked for the sake of support alone: each has `q-<fact>`, `-why` and one message a value. */
export const supportQuestions = [
  'age',
  'assistance_2025',
  'assistance_now',
  'registered_unemployed',
  'interview_far',
  'keeps_old_home',
  'rents_home',
] as const satisfies readonly ChoiceFact[];

/** Three-valued. Never `eligible` for what is paid to someone else, is local, or has conditions we do not ask about. */
export function assess(grant: Grant, facts: Facts, on: IsoDate): Assessment {
  if (grant.status === 'abolished') {
    // Before its end we know no more than that it was another time's rule.
    return settled(grant.validTo !== undefined && on <= grant.validTo ? 'not_in_force' : 'abolished');
  }
  if (grant.status === 'never_existed') return settled('abolished');
  if (!isInForce(grant, on)) return settled('not_in_force');
  if (grant.status === 'local' || grant.status === 'cross_border_only') return settled('information');
  if (grant.eligibleIf === undefined) return settled('information');

  const finding = evaluate(grant.eligibleIf, facts);
  if (finding.truth === 'no') return { verdict: 'ineligible', missing: [], because: decisiveFacts(finding) };
  if (grant.status === 'in_force_employer') return settled('information');
  if (finding.truth === 'unknown') return { verdict: 'undecided', missing: missingFacts(finding) };
  return settled(isLeftOpen(grant, facts) ? 'information' : 'eligible');
}

/** Whether the sum may be shown as money: confirmed within 365 days of `on`, and not past its own last day. */
export function amountIsCurrent(grant: Grant, on: IsoDate): boolean {
  const { amount } = grant;
  if (amount === undefined) return false;
  if (amount.validTo !== undefined && on > amount.validTo) return false;
  return daysBetween(amount.confirmedOn, on) <= 365;
}

/** Whether people look for it in vain when they move inside Sweden. */
export function hasEnded(grant: Grant): boolean {
  return (
    grant.status === 'abolished' || grant.status === 'never_existed' || grant.status === 'cross_border_only'
  );
}

export interface AssessedGrant {
  readonly grant: Grant;
  readonly assessment: Assessment;
}

export interface Support {
  /** At most three, of what is the person's own: most valuable and most certain first. */
  readonly first: readonly AssessedGrant[];
  readonly rest: readonly AssessedGrant[];
  readonly ruledOut: readonly AssessedGrant[];
  readonly ended: readonly AssessedGrant[];
}

/** Sorts all support for one household. What is not in force on that day is nowhere in the answer. */
export function chooseSupport(grants: readonly Grant[], facts: Facts, on: IsoDate): Support {
  const assessed = grants
    .map((grant) => ({ grant, assessment: assess(grant, facts, on) }))
    .filter(({ assessment }) => assessment.verdict !== 'not_in_force');
  const open = assessed
    .filter(({ grant, assessment }) => !hasEnded(grant) && assessment.verdict !== 'ineligible')
    .toSorted((a, b) => rank(b) - rank(a));
  const first = open.filter(({ grant }) => grant.status === 'in_force').slice(0, 3);
  return {
    first,
    rest: open.filter((one) => !first.includes(one)),
    ruledOut: assessed.filter(({ assessment }) => assessment.verdict === 'ineligible'),
    ended: assessed.filter(({ grant }) => hasEnded(grant)),
  };
}

function settled(verdict: Verdict): Assessment {
  return { verdict, missing: [] };
}

function isInForce(grant: Grant, on: IsoDate): boolean {
  return (grant.validFrom ?? on) <= on && on <= (grant.validTo ?? on);
}

function isLeftOpen(grant: Grant, facts: Facts): boolean {
  return grant.selfCheck === true || (grant.selfCheck !== undefined && holds(grant.selfCheck, facts));
}

/** The facts that settle a finding. A part that differs from its whole stands under a `not`. */
function decisiveFacts(finding: Finding): readonly Fact[] {
  if (finding.fact) return [finding.fact];
  const parts = finding.parts ?? [];
  const agreeing = parts.filter((part) => part.truth === finding.truth);
  return [...new Set((agreeing.length > 0 ? agreeing : parts).flatMap(decisiveFacts))];
}

const certainty: Readonly<Record<Verdict, number>> = {
  eligible: 3,
  undecided: 2,
  information: 1,
  ineligible: 0,
  not_in_force: 0,
  abolished: 0,
};

/** Value times certainty; among equals the more certain, then the order of the rules. */
function rank({ grant, assessment }: AssessedGrant): number {
  const sure = certainty[assessment.verdict];
  return grant.value * sure * 10 + sure;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
