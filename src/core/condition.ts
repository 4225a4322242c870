import type { ChoiceFact, ChoiceValue, Fact, Facts, ListFact, ListValue } from './facts.ts';

/** A statement about facts. Typed by fact, so that a misspelt fact or value does not compile. */
export type Condition =
  | { [F in ChoiceFact]: { readonly fact: F; readonly in: readonly ChoiceValue<F>[] } }[ChoiceFact]
  | { [F in ListFact]: { readonly fact: F; readonly has: ListValue<F> } }[ListFact]
  | { readonly answered: Fact }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export type Truth = 'yes' | 'no' | 'unknown';

/** The verdict on a condition, in the condition's own shape, so that every part can be explained. */
export interface Finding {
  readonly truth: Truth;
  /** The fact a leaf looked at. */
  readonly fact?: Fact;
  readonly parts?: readonly Finding[];
}

/** Three-valued: a missing fact is unknown, and stays unknown through `not`. */
export function evaluate(condition: Condition, facts: Facts): Finding {
  if ('all' in condition) return combine(condition.all, facts, 'no', 'yes');
  if ('any' in condition) return combine(condition.any, facts, 'yes', 'no');
  if ('not' in condition) {
    const part = evaluate(condition.not, facts);
    return { truth: negate(part.truth), parts: [part] };
  }
  if ('answered' in condition) {
    return { truth: facts[condition.answered] === undefined ? 'no' : 'yes' };
  }
  const value = facts[condition.fact];
  if (value === undefined) return { truth: 'unknown', fact: condition.fact };
  const holds =
    'has' in condition
      ? (value as readonly string[]).includes(condition.has)
      : (condition.in as readonly string[]).includes(value as string);
  return { truth: holds ? 'yes' : 'no', fact: condition.fact };
}

export function holds(condition: Condition | undefined, facts: Facts): boolean {
  return condition === undefined || evaluate(condition, facts).truth === 'yes';
}

/** Only the facts that could still change the result: what is settled either way names none. */
export function missingFacts(finding: Finding): readonly Fact[] {
  if (finding.truth !== 'unknown') return [];
  if (finding.fact) return [finding.fact];
  return [...new Set((finding.parts ?? []).flatMap(missingFacts))];
}

/** `decisive` settles the whole at once; without it and without unknowns the whole is `otherwise`. */
function combine(conditions: readonly Condition[], facts: Facts, decisive: Truth, otherwise: Truth): Finding {
  const parts = conditions.map((condition) => evaluate(condition, facts));
  const has = (truth: Truth) => parts.some((part) => part.truth === truth);
  return { truth: has(decisive) ? decisive : has('unknown') ? 'unknown' : otherwise, parts };
}

function negate(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes';
}
