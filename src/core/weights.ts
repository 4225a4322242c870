import type { Facts } from './facts.ts';
import type { Criterion } from './match.ts';

const everyone: Readonly<Record<Criterion, number>> = {
  occupation: 40,
  permanent: 25,
  school: 0,
  money_left: 4,
  pay: 4,
  step_up: 6,
  known_people: 8,
  partner_job: 8,
  welcome: 4,
  housing: 4,
  getting_to_work: 4,
  shifts: 4,
  experience: 10,
  credential: 15,
  licence: 10,
  own_car: 6,
  language: 6,
  studies: 0,
};

/**
 * How much each thing counts for this household: families without pay from work want few conditions and
 * permanence, families with some pay compare, a short stay follows from the goal and never from age.
 */
export function weightsFor(facts: Facts): Readonly<Record<Criterion, number>> {
  const { movers, earners, priority } = facts;
  const hasChildren =
    movers === 'me_and_children' || movers === 'two_adults_and_children' || movers === 'me_first';
  const weights = { ...everyone };
  if (hasChildren) {
    weights.permanent += 15;
    weights.shifts += 4;
    weights.housing += 2;
  }
  if (earners === 'one' || earners === 'both') {
    weights.pay += 2;
    weights.money_left += 6;
    weights.step_up += 6;
    weights.partner_job += 6;
  }
  if (priority === 'permanent') weights.permanent += 15;
  if (priority === 'retraining') weights.studies = 6;
  if (priority === 'step_up') weights.step_up += 14;
  // Always below a permanent job, as people put it themselves.
  if (priority === 'more_money') {
    weights.pay += 4;
    weights.money_left += 14;
  }
  if (priority === 'any_soon') weights.experience += 8;
  if (priority === 'something_new') weights.permanent = 0;
  return weights;
}
