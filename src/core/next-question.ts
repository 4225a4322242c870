import { choiceFacts, type Fact, type Facts, listFacts } from './facts.ts';
import type { Grant } from './grant.ts';
import { type Judgement, judgeGrant } from './grant-time.ts';
import type { IsoDate } from './screen.ts';

export interface Question {
  readonly fact: Fact;
  /** How many verdicts hang on it. */
  readonly verdicts: number;
}

/**
 * What is worth asking for the sake of support, best first: the facts that could still change a verdict, ordered by
 * how many verdicts an answer settles, on average over the answers. Among equals the one that more verdicts hang on,
 * then the order of the rules.
 */
export function questionsWorthAsking(
  grants: readonly Grant[],
  facts: Facts,
  today: IsoDate,
  mayAsk: (fact: Fact) => boolean,
): readonly Question[] {
  const open = grants
    .map((grant) => judgeGrant(grant, facts, today))
    .filter(({ assessment, isOverdue }) => assessment.verdict === 'undecided' && !isOverdue);
  const asked = [...new Set(open.flatMap(({ assessment }) => assessment.missing))].filter(mayAsk);
  return asked
    .map((fact) => ({
      fact,
      verdicts: open.filter(({ assessment }) => assessment.missing.includes(fact)).length,
      settles: settledOnAverage(fact, open, facts, today),
    }))
    .toSorted((a, b) => b.settles - a.settles || b.verdicts - a.verdicts)
    .map(({ fact, verdicts }) => ({ fact, verdicts }));
}

function settledOnAverage(fact: Fact, open: readonly Judgement[], facts: Facts, today: IsoDate): number {
  const answers = answersTo(fact);
  const settled = answers.flatMap((answer) =>
    open.filter(
      ({ grant }) =>
        judgeGrant(grant, { ...facts, [fact]: answer }, today).assessment.verdict !== 'undecided',
    ),
  );
  return settled.length / answers.length;
}

/** One answer for each value; a list with none of its values is an answer too. */
function answersTo(fact: Fact): readonly (string | readonly string[])[] {
  if (fact in choiceFacts) return choiceFacts[fact as keyof typeof choiceFacts];
  // A rule looks at choice and list facts only: the condition language has no other leaves.
  return [[], ...listFacts[fact as keyof typeof listFacts].map((value) => [value])];
}
