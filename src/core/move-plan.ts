import { type Condition, evaluate, missingFacts } from './condition.ts';
import type { Fact, Facts } from './facts.ts';
import type { Municipality } from './municipality.ts';
import { addMonths, monthEnd, nextFirstOfNovember, noticeBy, reportBy, tenancyEnds } from './plan-dates.ts';
import type { Args, IsoDate } from './screen.ts';

/** When a step is due. The first five have no date: they stand before something that the household does. */
export const plainMoments = [
  'before_interview',
  'before_signing',
  'before_resigning',
  'before_moving',
  'date_known',
] as const;
export const datedMoments = [
  /** The last day for notice, so that the tenancy ends when the household has moved. */
  'tenancy_notice',
  /** Four months before the move: so long may a place in preschool take. */
  'four_months_before',
  'within_a_week',
  /** The last day of the month of moving in. */
  'month_of_moving_in',
  'first_of_november',
] as const;
export type PlainMoment = (typeof plainMoments)[number];
export type DatedMoment = (typeof datedMoments)[number];

export interface Source {
  readonly url: string;
  readonly name: string;
  readonly checkedOn: IsoDate;
}

/** One step of a move, as data. Its sentences are found by id: `plan-<id>-name`, `-what`. */
export interface PlanStep {
  readonly id: string;
  readonly due: PlainMoment | DatedMoment;
  /** Whom to call: `plan-whom-<whom>`, or the payer of that name. */
  readonly whom: string;
  /** Only for households of which this holds. Where it is unknown the step stands with an "if". */
  readonly when?: Condition;
  readonly source: Source;
}

/** After the move: what is told so many days later, `after-<id>-title` and `-what`. */
export interface AfterMove {
  readonly id: string;
  readonly days: number;
}

/** Everything about a move that is reviewed as content. */
export interface PlanContent {
  readonly steps: readonly PlanStep[];
  readonly after: readonly AfterMove[];
  readonly sources: Readonly<Record<'activityReport' | 'responsibleMunicipality' | 'ownWish', Source>>;
}

/** A step of one household's plan. */
export interface DueStep {
  readonly id: string;
  readonly due: PlainMoment | DatedMoment;
  readonly dueOn?: IsoDate;
  /** What the sentences of the step may name. */
  readonly args: Args;
  /** The day that the rule names lies before the plan was made: as soon as possible, then. */
  readonly isLate: boolean;
  /** Whether it applies to this household; facts are missing where that is unknown. */
  readonly applies: 'yes' | 'unknown';
  readonly missing: readonly Fact[];
  readonly whom: string;
  readonly source: Source;
}

export interface PlanQuestion {
  readonly startsOn: IsoDate;
  /** The day when the household moves; the day the work starts when missing. */
  readonly movesOn?: IsoDate;
  readonly facts: Facts;
  /** Where the job is, when that is known. */
  readonly municipality?: Municipality;
  /** The day the plan is made: nothing in it is due earlier. */
  readonly today: IsoDate;
}

/** The steps of this household's move, in the order in which they are taken. */
export function makePlan(steps: readonly PlanStep[], question: PlanQuestion): readonly DueStep[] {
  const facts = withDestination(question);
  return steps
    .flatMap((step): readonly DueStep[] => {
      const finding = step.when && evaluate(step.when, facts);
      if (finding?.truth === 'no') return [];
      const { id, due, whom, source } = step;
      return [
        {
          id,
          due,
          whom,
          source,
          ...dateOf(due, question),
          applies: finding?.truth === 'unknown' ? 'unknown' : 'yes',
          missing: finding ? missingFacts(finding) : [],
        },
      ];
    })
    .toSorted(inOrder);
}

/** What the municipality of the job adds to what is known. */
function withDestination({ facts, municipality }: PlanQuestion): Facts {
  if (!municipality) return facts;
  return { ...facts, destination_tax_reduction: municipality.taxReduction ? 'yes' : 'no' };
}

function dateOf(due: PlanStep['due'], question: PlanQuestion): Pick<DueStep, 'dueOn' | 'args' | 'isLate'> {
  const { startsOn, movesOn = startsOn, municipality, today } = question;
  const args: Args = municipality ? { municipality: { municipality: municipality.code } } : {};
  const on = (day: IsoDate, more: Args = {}) => ({
    dueOn: day < today ? today : day,
    isLate: day < today,
    args: { ...args, ...more },
  });
  switch (due) {
    case 'tenancy_notice': {
      const step = on(noticeBy(movesOn));
      return { ...step, args: { ...args, ends: { date: tenancyEnds(step.dueOn) } } };
    }
    case 'four_months_before':
      return on(addMonths(movesOn, -4));
    case 'within_a_week':
      return on(reportBy(movesOn), { moves: { date: movesOn } });
    case 'month_of_moving_in':
      return on(monthEnd(movesOn), { moves: { date: movesOn } });
    case 'first_of_november': {
      const day = nextFirstOfNovember(movesOn);
      return on(day, { year: { year: Number(day.slice(0, 4)) + 1 } });
    }
    default:
      return { args, isLate: false };
  }
}

/** Before signing, before resigning and so on; then by date; among equals as they stand in the content. */
function inOrder(a: DueStep, b: DueStep): number {
  const rank = ({ due, dueOn }: DueStep) => dueOn ?? `0${plainMoments.indexOf(due as PlainMoment)}`;
  return rank(a).localeCompare(rank(b));
}
