import { type Condition, holds } from './condition.ts';
import type { Fact, Facts } from './facts.ts';
import type { Answer } from './session.ts';

export interface Option {
  readonly value: string;
  /** Offered only when this holds. */
  readonly when?: Condition;
}

/**
 * One question. `start` steps come before the first vacancy, `fit` steps make the list fit the household,
 * `asked` steps come only when somebody asks for them or a rule on support needs the fact.
 */
export interface Step {
  readonly id: string;
  readonly part: 'start' | 'fit' | 'asked';
  readonly fact: Fact;
  readonly kind: 'choice' | 'multi' | 'occupations' | 'municipality' | 'counties';
  readonly options: readonly Option[];
  readonly when?: Condition;
}

/** A conversation as data. `renamed` keeps answers and old buttons good after a step or value gets a new name. */
export interface Flow {
  readonly steps: readonly Step[];
  readonly renamed: {
    readonly steps: Readonly<Record<string, string>>;
    /** `step.value` → the value's new name. */
    readonly values: Readonly<Record<string, string>>;
  };
}

export type Answers = Readonly<Record<string, Answer>>;
/** Adds what follows from the facts so far, such as whether the work is regulated. */
export type Derive = (facts: Facts) => Facts;

/** The name a step goes by today. */
export function currentStepId(flow: Flow, id: string): string {
  return flow.renamed.steps[id] ?? id;
}

export function currentValue(flow: Flow, step: string, value: string): string {
  return flow.renamed.values[`${step}.${value}`] ?? value;
}

export function findStep(flow: Flow, id: string): Step | undefined {
  const current = currentStepId(flow, id);
  return flow.steps.find((step) => step.id === current);
}

/** Answers under today's names; answers to steps that are gone stay where they are and say nothing. */
export function renameAnswers(flow: Flow, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const step = currentStepId(flow, id);
      return [step, answer === 'skipped' ? answer : answer.map((value) => currentValue(flow, step, value))];
    }),
  );
}

/** What the answers say. An answer to a step that does not apply now is kept but says nothing. */
export function factsOf(flow: Flow, answers: Answers, derive: Derive): Facts {
  let facts: Facts = {};
  for (const step of flow.steps) {
    const answer = answers[step.id];
    if (answer === undefined || answer === 'skipped' || !applies(step, facts)) continue;
    const known = knownValues(step, answer);
    if (known.length === 0 && step.kind !== 'multi') continue;
    const single = step.kind === 'choice' || step.kind === 'municipality';
    // The step's options are its fact's values: the content test over every flow holds this.
    facts = derive({ ...facts, [step.fact]: single ? known[0] : known } as Facts);
  }
  return facts;
}

/** Where a person stands: the first step of this part that applies and has no answer. */
export function nextStep(flow: Flow, answers: Answers, part: Step['part'], derive: Derive): Step | undefined {
  const facts = factsOf(flow, answers, derive);
  return flow.steps.find(
    (step) => step.part === part && answers[step.id] === undefined && applies(step, facts),
  );
}

export function applies(step: Step, facts: Facts): boolean {
  return holds(step.when, facts);
}

export function offeredOptions(step: Step, facts: Facts): readonly Option[] {
  return step.options.filter((option) => holds(option.when, facts));
}

function knownValues(step: Step, answer: readonly string[]): readonly string[] {
  if (step.kind !== 'choice' && step.kind !== 'multi') return answer;
  return answer.filter((value) => step.options.some((option) => option.value === value));
}
