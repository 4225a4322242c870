import type { Facts } from './facts.ts';
import { type Grant, hasEnded, type Verdict } from './grant.ts';
import { type Judgement, judgeGrant } from './grant-time.ts';
import type { IsoDate } from './screen.ts';

export interface Support {
  /** At most three, of what is the person's own: most valuable and most certain first. */
  readonly first: readonly Judgement[];
  readonly rest: readonly Judgement[];
  /** Decided, but not yet begun. */
  readonly planned: readonly Judgement[];
  readonly ruledOut: readonly Judgement[];
  readonly ended: readonly Judgement[];
}

/**
 * Sorts all support for one household. What is not in force on the day that counts is nowhere in the answer, unless it
 * is in force today and ends before the planned move: then that is said.
 */
export function chooseSupport(grants: readonly Grant[], facts: Facts, today: IsoDate): Support {
  const judged = grants
    .map((grant) => judgeGrant(grant, facts, today))
    .filter(
      ({ assessment, time }) => assessment.verdict !== 'not_in_force' || time?.kind === 'ends_before_move',
    );
  const open = judged
    .filter(({ grant, assessment }) => !hasEnded(grant) && assessment.verdict in certainty)
    .toSorted((a, b) => rank(b) - rank(a));
  const first = open.filter((one) => one.grant.status === 'in_force' && isSayable(one)).slice(0, 3);
  return {
    first,
    rest: open.filter((one) => !first.includes(one)),
    planned: judged.filter(({ assessment }) => assessment.verdict === 'planned'),
    ruledOut: judged.filter(({ assessment }) => assessment.verdict === 'ineligible'),
    ended: judged.filter(({ grant }) => hasEnded(grant)),
  };
}

/** Whether there is more to say of it than whom to ask, or that it will be over. */
function isSayable({ assessment, isOverdue }: Judgement): boolean {
  return !isOverdue && assessment.verdict !== 'not_in_force';
}

/** How sure it is that there is something in it for the household; what is not here is not open to it. */
const certainty: Readonly<Partial<Record<Verdict, number>>> = {
  eligible: 3,
  undecided: 2,
  information: 1,
  not_in_force: 0,
};

/** Value times certainty; among equals the more certain, then the order of the rules. */
function rank({ grant, assessment, isOverdue }: Judgement): number {
  const sure = isOverdue ? 0 : (certainty[assessment.verdict] ?? 0);
  return grant.value * sure * 10 + sure;
}
