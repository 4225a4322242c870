import type { Fact, Facts } from './facts.ts';
import {
  type Assessment,
  amountIsCurrent,
  type Estimate,
  estimate,
  type Grant,
  hasEnded,
  type Verdict,
} from './grant.ts';
import { type Judgement, judgeGrant } from './grant-time.ts';
import type { MessageId } from './message-id.ts';
import type { Arg, Block, IsoDate, Text } from './screen.ts';

/** All that a screen needs to show one grant, in the order it is read. */
export interface GrantExplanation {
  readonly id: string;
  /** Says by itself when there is nothing to apply for: many read no further. */
  readonly name: Text;
  readonly verdict: Verdict;
  readonly verdictText: Text;
  /** Where the rule begins or ends around the planned move. */
  readonly time?: Text;
  /** What it is, its conditions, how and when to apply; or what it was and what there is instead. */
  readonly lines: readonly Text[];
  /** A sum only while it is freshly confirmed; else whom to ask. Missing where there is no sum to speak of. */
  readonly amount?: Text;
  /** The assumptions behind a sum that was worked out. */
  readonly assuming?: Text;
  readonly caution?: Text;
  readonly source: Block & { readonly kind: 'source' };
  /** What could still change the verdict, then what the sum lacks; never a fact that follows from the place. */
  readonly asks: readonly Fact[];
}

export function explainGrant(grant: Grant, facts: Facts, today: IsoDate): GrantExplanation {
  return explainJudgement(judgeGrant(grant, facts, today), facts, today);
}

/** A rule that is overdue for reading is named with whom to check it with, and nothing more. */
export function explainJudgement(judgement: Judgement, facts: Facts, today: IsoDate): GrantExplanation {
  const { grant, assessment, time, isOverdue } = judgement;
  // Ids are made from the rule's own id; test/content/grants.test.ts proves that each has its sentence.
  const about = (part: string): Text => ({ say: `grant-${grant.id}-${part}` as MessageId });
  const { url, name, checkedOn } = grant.source;
  const common = {
    id: grant.id,
    name: nameOf(judgement),
    verdict: assessment.verdict,
    source: { kind: 'source', url, name, checkedOn },
  } as const;
  if (isOverdue) {
    return {
      ...common,
      verdictText: { say: 'verdict-check-with', args: { payer: { say: grant.payer } } },
      lines: [],
      asks: [],
    };
  }
  const money = explainMoney(judgement, facts, today);
  return {
    ...common,
    verdictText: verdictText(grant, assessment),
    ...(time ? { time: { say: timeMessages[time.kind], args: { date: { date: time.on } } } } : {}),
    lines: hasEnded(grant)
      ? [about('ended'), { say: 'instead-line', args: { instead: about('instead') } }]
      : ['what', 'needs', 'apply'].map(about),
    ...money,
    ...(hasEnded(grant) || grant.confidence === 'high' ? {} : { caution: { say: 'support-less-sure' } }),
    asks: [...assessment.missing, ...money.asks].filter((fact) => !followsFromPlace(fact)),
  };
}

/** The name on headings and buttons. What is not the person's to have says so before its name. */
export function nameOf({ grant, assessment }: Judgement): Text {
  const name: Text = { say: `grant-${grant.id}-name` as MessageId };
  const mark = nameMarks[grant.status];
  if (mark === undefined || (grant.status === 'coming' && assessment.verdict !== 'planned')) return name;
  return { say: mark, args: { name } };
}

const nameMarks: Readonly<Partial<Record<Grant['status'], MessageId>>> = {
  abolished: 'mark-ended',
  never_existed: 'mark-never',
  cross_border_only: 'mark-abroad',
  coming: 'mark-planned',
  in_force_employer: 'mark-employer',
  unconfirmed: 'mark-unconfirmed',
};

const timeMessages = {
  begins_before_move: 'time-begins-before-move',
  ends_before_move: 'time-ends-before-move',
  may_end_before_move: 'time-may-end-before-move',
} as const;

interface Money {
  readonly amount?: Text;
  readonly assuming?: Text;
  readonly asks: readonly Fact[];
}

/** What may be said about money today: worked out for this household where all it needs is known. */
function explainMoney({ grant, assessment, countsOn }: Judgement, facts: Facts, today: IsoDate): Money {
  const { verdict } = assessment;
  const amount = amountText(grant, verdict, today, countsOn);
  const isSaid = verdict === 'eligible' || verdict === 'information';
  const sum = isSaid && amountIsCurrent(grant, today, countsOn) ? estimate(grant, facts, today) : undefined;
  if (sum === undefined) return { ...(amount ? { amount } : {}), asks: [] };
  if (sum.kind === 'unknown') return { ...(amount ? { amount } : {}), asks: sum.missing };
  const assuming = grant.amount?.calculation?.assuming;
  return { amount: estimateText(sum), ...(assuming ? { assuming: { say: assuming } } : {}), asks: [] };
}

/** The sum that the law names, for anybody; whom to ask where we cannot stand by it on the day that counts. */
export function amountText(
  grant: Grant,
  verdict: Verdict,
  today: IsoDate,
  countsOn = today,
): Text | undefined {
  if (grant.amount === undefined) return undefined;
  if (verdict !== 'eligible' && verdict !== 'undecided' && verdict !== 'information') return undefined;
  if (!amountIsCurrent(grant, today, countsOn))
    return { say: 'amount-check-with', args: { payer: { say: grant.payer } } };
  const { kind, sek } = grant.amount;
  if (sek === undefined || kind === 'less_tax') return undefined;
  return { say: amountMessages[kind], args: { amount: { sek } } };
}

const amountMessages = {
  up_to: 'amount-up-to',
  up_to_per_month: 'amount-up-to-per-month',
  per_month: 'amount-per-month',
  per_month_per_child: 'amount-per-month-per-child',
  per_year: 'amount-per-year',
  up_to_per_child_and_year: 'amount-up-to-per-child-and-year',
  fee_up_to_per_month: 'amount-fee-up-to',
} as const;

const estimateMessages = {
  per_month: 'sum-per-month',
  once: 'sum-once',
  fee_per_month: 'sum-fee-per-month',
  less_tax_per_month: 'sum-less-tax-per-month',
} as const;

function estimateText(sum: Exclude<Estimate, { kind: 'unknown' }>): Text {
  if (sum.kind === 'each_year') {
    const { sek, firstYear, orYear } = sum;
    const args = { amount: { sek }, year: { year: firstYear } };
    return orYear === undefined
      ? { say: 'sum-each-year', args }
      : { say: 'sum-each-year-or', args: { ...args, or: { year: orYear } } };
  }
  if (sum.to === 0) return { say: sum.kind === 'fee_per_month' ? 'sum-fee-none' : 'sum-nothing' };
  return { say: estimateMessages[sum.kind], args: { money: rangeArg(sum.from, sum.to) } };
}

function rangeArg(from: number, to: number | undefined): Arg {
  if (to === undefined) return { say: 'money-at-least', args: { from: { sek: from } } };
  if (from === to) return { sek: to };
  if (from === 0) return { say: 'money-up-to', args: { to: { sek: to } } };
  return { say: 'money-between', args: { from: { sek: from }, to: { sek: to } } };
}

function verdictText(grant: Grant, { verdict, missing, because = [] }: Assessment): Text {
  switch (verdict) {
    case 'eligible':
      return { say: 'verdict-eligible' };
    case 'undecided':
      return missing.every(followsFromPlace)
        ? { say: 'verdict-depends-on-place' }
        : { say: 'verdict-undecided', args: { what: { list: missing.map(whatItHangsOn) } } };
    case 'ineligible':
      return {
        say: 'verdict-ineligible-because',
        args: { because: { list: because.map(reason) } },
      };
    case 'not_in_force':
      return { say: 'verdict-not-in-force' };
    case 'planned':
      return { say: 'verdict-planned', args: { date: { date: grant.validFrom ?? '' } } };
    case 'abolished':
      return { say: grant.status === 'never_existed' ? 'verdict-never-existed' : 'verdict-ended' };
    case 'information':
      return { say: informationMessage(grant) };
  }
}

// Only facts that some rule asks for can rule anything out; the content test proves that each has its words.
export function reason(fact: Fact): Text {
  return { say: `because-${fact}` as MessageId };
}

/** What is not known yet, in the middle of a sentence. */
export function whatItHangsOn(fact: Fact): Text {
  if (followsFromPlace(fact)) return { say: 'hangs-on-place' };
  return fact === 'abilities' ? { say: 'hangs-on-swedish' } : reason(fact);
}

function informationMessage(grant: Grant): MessageId {
  if (grant.status === 'in_force_employer') return 'verdict-employer';
  if (grant.status === 'local') return 'verdict-local';
  if (grant.status === 'unconfirmed') return 'verdict-unconfirmed';
  if (grant.status === 'cross_border_only') return 'verdict-cross-border';
  return 'verdict-information';
}

/** Known from the vacancy last looked at, so that nobody is asked. */
export function followsFromPlace(fact: Fact): boolean {
  return fact === 'destination_tax_reduction' || fact === 'destination_ev_premium';
}
