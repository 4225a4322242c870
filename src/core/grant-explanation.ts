import type { Fact, Facts } from './facts.ts';
import { type Assessment, amountIsCurrent, assess, type Grant, hasEnded, type Verdict } from './grant.ts';
import type { MessageId } from './message-id.ts';
import type { Block, IsoDate, Text } from './screen.ts';

/** All that a screen needs to show one grant, in the order it is read. */
export interface GrantExplanation {
  readonly id: string;
  readonly name: Text;
  readonly verdict: Verdict;
  readonly verdictText: Text;
  /** What it is, its conditions, how and when to apply; or what it was and what there is instead. */
  readonly lines: readonly Text[];
  /** A sum only while it is freshly confirmed; else whom to ask. Missing where there is no sum to speak of. */
  readonly amount?: Text;
  readonly caution?: Text;
  readonly source: Block & { readonly kind: 'source' };
  /** The next fact to ask for; never one that follows from the place. */
  readonly ask?: Fact;
}

export function explainGrant(grant: Grant, facts: Facts, on: IsoDate): GrantExplanation {
  const assessment = assess(grant, facts, on);
  // Ids are made from the rule's own id; test/content/grants.test.ts proves that each has its sentence.
  const about = (part: string): Text => ({ say: `grant-${grant.id}-${part}` as MessageId });
  const { url, name, checkedOn } = grant.source;
  return {
    id: grant.id,
    name: about('name'),
    verdict: assessment.verdict,
    verdictText: verdictText(grant, assessment),
    lines: (hasEnded(grant) ? ['ended', 'instead'] : ['what', 'needs', 'apply']).map(about),
    amount: amountText(grant, assessment.verdict, on),
    caution: hasEnded(grant) || grant.confidence === 'high' ? undefined : { say: 'support-less-sure' },
    source: { kind: 'source', url, name, checkedOn },
    ask: assessment.missing.find((fact) => !followsFromPlace(fact)),
  };
}

/** What may be said about money on that day. */
export function amountText(grant: Grant, verdict: Verdict, on: IsoDate): Text | undefined {
  if (grant.amount === undefined) return undefined;
  if (verdict !== 'eligible' && verdict !== 'undecided' && verdict !== 'information') return undefined;
  if (!amountIsCurrent(grant, on)) return { say: 'amount-check-with', args: { payer: { say: grant.payer } } };
  return { say: amountMessages[grant.amount.kind], args: { amount: { sek: grant.amount.sek } } };
}

const amountMessages = {
  up_to: 'amount-up-to',
  up_to_per_month: 'amount-up-to-per-month',
  per_month: 'amount-per-month',
  per_month_per_child: 'amount-per-month-per-child',
  per_year: 'amount-per-year',
} as const;

function verdictText(grant: Grant, { verdict, missing, because = [] }: Assessment): Text {
  switch (verdict) {
    case 'eligible':
      return { say: 'verdict-eligible' };
    case 'undecided':
      return missing.every(followsFromPlace)
        ? { say: 'verdict-depends-on-place' }
        : { say: 'verdict-undecided', args: { count: missing.length } };
    case 'ineligible':
      return {
        say: 'verdict-ineligible-because',
        args: { because: { list: because.map(reason) } },
      };
    case 'not_in_force':
      return { say: 'verdict-not-in-force' };
    case 'abolished':
      return { say: grant.status === 'never_existed' ? 'verdict-never-existed' : 'verdict-ended' };
    case 'information':
      return { say: informationMessage(grant) };
  }
}

// Only facts that some rule asks for can rule anything out; the content test proves that each has its words.
function reason(fact: Fact): Text {
  return { say: `because-${fact}` as MessageId };
}

function informationMessage(grant: Grant): MessageId {
  if (grant.status === 'in_force_employer') return 'verdict-employer';
  if (grant.status === 'local') return 'verdict-local';
  if (grant.status === 'cross_border_only') return 'verdict-cross-border';
  return 'verdict-information';
}

/** Known from the vacancy last looked at, so that nobody is asked. */
function followsFromPlace(fact: Fact): boolean {
  return fact === 'destination_tax_reduction' || fact === 'destination_ev_premium';
}
