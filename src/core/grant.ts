import type { Range } from './amounts/figure.ts';
import { type Condition, evaluate, type Finding, holds, missingFacts } from './condition.ts';
import type { ChoiceFact, Fact, Facts } from './facts.ts';
import type { MessageId } from './message-id.ts';
import type { IsoDate } from './screen.ts';
import { addDays } from './stockholm.ts';

export type GrantStatus =
  | 'in_force'
  /** Paid to the employer, never to the person. */
  | 'in_force_employer'
  /** Each municipality decides; we never name a sum. */
  | 'local'
  /** Planned until its first day; from then on it concerns people, and is to be read again. */
  | 'coming'
  /** Said by some, found by us nowhere it can be relied on. Never a sum. */
  | 'unconfirmed'
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
  | 'payer-ehalsomyndigheten'
  | 'payer-eures';

/** The pages that all support is divided into; at most seven rules each, so that none is longer than a screen. */
export const supportTopics = [
  'children',
  'home',
  'move',
  'work',
  'assistance',
  'tax',
  /** What is paid to the employer. */
  'employer',
  /** What does not exist, or is said to exist and was found nowhere. */
  'gone',
] as const;
export type SupportTopic = (typeof supportTopics)[number];

/** Which day a rule is judged on: when one applies, when one moves in, or the 1 November after that. */
export type DayThatCounts = 'application' | 'move' | 'first_november';

export type AmountKind =
  | 'up_to'
  | 'up_to_per_month'
  | 'per_month_per_child'
  | 'per_month'
  | 'per_year'
  | 'up_to_per_child_and_year'
  /** What a household pays, not what it gets. */
  | 'fee_up_to_per_month'
  /** Tax that a deduction saves; has no sum of its own until it is worked out. */
  | 'less_tax';

export interface Amount {
  readonly kind: AmountKind;
  /** Missing where the law names none, and all there is follows from the household. */
  readonly sek?: number;
  readonly confirmedOn: IsoDate;
  /** Last day the sum holds, where the rule itself goes on. */
  readonly validTo?: IsoDate;
  readonly calculation?: Calculation;
}

/** What the sum is for one household, once all that it needs is known. */
export interface Calculation {
  readonly needs: readonly Fact[];
  /** Called only with every fact it needs. */
  readonly work: (facts: Facts, today: IsoDate) => Estimate;
  /** The assumptions behind the sum, always shown with it. */
  readonly assuming: MessageId;
}

export type Estimate =
  | ({ readonly kind: 'per_month' | 'once' | 'fee_per_month' | 'less_tax_per_month' } & Range)
  /** A sum each year, from the first income year on; the first is one of two where the day of the move is open. */
  | { readonly kind: 'each_year'; readonly sek: number; readonly firstYear: number; readonly orYear?: number }
  /** Something known makes it impossible to tell, such as a plan whose time has gone by. */
  | { readonly kind: 'unknown'; readonly missing: readonly Fact[] };

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
  /** The page it stands on. */
  readonly topic: SupportTopic;
  /** What it usually means to a household that moves. Orders the list, and is never shown. */
  readonly value: 1 | 2 | 3;
  readonly amount?: Amount;
  /** First and last day on which the rule holds as written here. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** When one applies, unless said otherwise. */
  readonly judgedOn?: DayThatCounts;
  readonly source: {
    readonly url: string;
    readonly provision: string;
    readonly checkedOn: IsoDate;
    readonly name: string;
    /** Last day we stand by the rule without reading it again; two years after the check unless said otherwise. */
    readonly recheckBy?: IsoDate;
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

export type Verdict =
  | 'eligible'
  | 'ineligible'
  | 'undecided'
  | 'not_in_force'
  | 'planned'
  | 'abolished'
  | 'information';

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
  'move_when',
  'children_count',
  'new_rent',
  'new_pay',
  'trip_cost',
] as const satisfies readonly ChoiceFact[];

/** Three-valued. Never `eligible` for what is paid to someone else, is local, or has conditions we do not ask about. */
export function assess(grant: Grant, facts: Facts, on: IsoDate): Assessment {
  if (grant.status === 'abolished') {
    // Before its end we know no more than that it was another time's rule.
    return settled(on <= (grant.validTo ?? '') ? 'not_in_force' : 'abolished');
  }
  if (grant.status === 'never_existed') return settled('abolished');
  if (grant.status === 'coming' && on < (grant.validFrom ?? on)) return settled('planned');
  if (!isInForce(grant, on)) return settled('not_in_force');
  if (grant.status === 'local' || grant.status === 'cross_border_only' || grant.status === 'unconfirmed')
    return settled('information');
  if (grant.eligibleIf === undefined) return settled('information');

  const finding = evaluate(grant.eligibleIf, facts);
  if (finding.truth === 'no') return { verdict: 'ineligible', missing: [], because: decisiveFacts(finding) };
  // Nobody is asked for the sake of money that is another's, or of a rule that is still to be read.
  if (grant.status !== 'in_force') return settled('information');
  if (finding.truth === 'unknown') return { verdict: 'undecided', missing: missingFacts(finding) };
  return settled(isLeftOpen(grant, facts) ? 'information' : 'eligible');
}

/** A sum worked out from facts that are all known: typed, so that none can be forgotten among the needs. */
export function calculation<F extends Fact>(
  needs: readonly F[],
  work: (known: { readonly [K in F]: NonNullable<Facts[K]> }, today: IsoDate) => Estimate,
  assuming: MessageId,
): Calculation {
  // estimate() asks for nothing before every fact needed is there.
  type Known = Parameters<typeof work>[0];
  return { needs, work: (facts, today) => work(facts as Known, today), assuming };
}

/** The sum for this household; undefined where the rule has none to work out. What is missing stays unknown. */
export function estimate(grant: Grant, facts: Facts, on: IsoDate): Estimate | undefined {
  const calculation = grant.amount?.calculation;
  if (calculation === undefined) return undefined;
  const missing = calculation.needs.filter((fact) => facts[fact] === undefined);
  return missing.length > 0 ? { kind: 'unknown', missing } : calculation.work(facts, on);
}

/**
 * Whether the sum may be shown as money: confirmed within 365 days of today, and not past its own last day on the day
 * that counts.
 */
export function amountIsCurrent({ amount }: Grant, today: IsoDate, countsOn = today): boolean {
  if (amount === undefined || countsOn > (amount.validTo ?? countsOn)) return false;
  return today <= addDays(amount.confirmedOn, 365);
}

/** Whether people look for it in vain when they move inside Sweden. */
export function hasEnded(grant: Grant): boolean {
  return (
    grant.status === 'abolished' || grant.status === 'never_existed' || grant.status === 'cross_border_only'
  );
}

export function isInForce(grant: Grant, on: IsoDate): boolean {
  return (grant.validFrom ?? on) <= on && on <= (grant.validTo ?? on);
}

function settled(verdict: Verdict): Assessment {
  return { verdict, missing: [] };
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
