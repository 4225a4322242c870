import type { Condition } from '../src/core/condition.ts';
import type { Flow, Step } from '../src/core/flow.ts';

const withChildren: Condition = {
  fact: 'movers',
  in: ['me_and_children', 'two_adults_and_children', 'me_first'],
};
const twoAdults: Condition = { fact: 'movers', in: ['two_adults', 'two_adults_and_children'] };
/**
 * One person alone who wants something new for a while needs few questions: the goal says so, never the age.
 * A skipped answer leaves the longer way.
 */
const notShortStayAlone: Condition = {
  any: [
    { not: { fact: 'movers', in: ['only_me'] } },
    { not: { fact: 'priority', in: ['something_new'] } },
    { not: { answered: 'priority' } },
    { not: { answered: 'movers' } },
  ],
};
const values = (...list: string[]) => list.map((value) => ({ value }));
const asked = (fact: Step['fact'] & string, ...list: string[]): Step => ({
  id: fact,
  part: 'asked',
  fact,
  kind: 'choice',
  options: values(...list),
});

/** The questions, in the order in which they are asked. */
export const intake: Flow = {
  steps: [
    {
      id: 'work',
      part: 'start',
      fact: 'occupations',
      kind: 'occupations',
      // What rural municipalities look for most; anything else is typed.
      options: values('any', '5330', '5321', '5343', '9111', '5311', '9412', '8332'),
    },
    { id: 'home', part: 'start', fact: 'home', kind: 'municipality', options: [] },
    {
      id: 'movers',
      part: 'fit',
      fact: 'movers',
      kind: 'choice',
      options: values('only_me', 'me_and_children', 'two_adults', 'two_adults_and_children', 'me_first'),
    },
    {
      id: 'children_ages',
      part: 'fit',
      fact: 'children_ages',
      kind: 'multi',
      when: withChildren,
      options: values('0_5', '6_15', '16_19'),
    },
    {
      id: 'priority',
      part: 'fit',
      fact: 'priority',
      kind: 'choice',
      options: values('permanent', 'step_up', 'more_money', 'any_soon', 'something_new', 'retraining'),
    },
    {
      id: 'legitimation',
      part: 'fit',
      fact: 'legitimation',
      kind: 'choice',
      when: { fact: 'regulated', in: ['yes'] },
      options: values('have', 'applied', 'foreign_degree', 'none'),
    },
    {
      id: 'experience',
      part: 'fit',
      fact: 'experience',
      kind: 'choice',
      when: { not: { fact: 'regulated', in: ['yes'] } },
      options: values('in_sweden', 'abroad', 'trained', 'none'),
    },
    {
      id: 'earners',
      part: 'fit',
      fact: 'earners',
      kind: 'choice',
      when: notShortStayAlone,
      options: [{ value: 'none' }, { value: 'one' }, { value: 'both', when: twoAdults }],
    },
    {
      id: 'partner_work',
      part: 'fit',
      fact: 'partner_occupations',
      kind: 'occupations',
      when: twoAdults,
      options: values('any', '5330', '9111', '8332', '9412', '7111'),
    },
    {
      id: 'places',
      part: 'fit',
      fact: 'places',
      kind: 'choice',
      when: notShortStayAlone,
      options: values('anywhere', 'counties', 'near_known'),
    },
    {
      id: 'counties',
      part: 'fit',
      fact: 'counties',
      kind: 'counties',
      when: { fact: 'places', in: ['counties'] },
      options: [],
    },
    {
      id: 'known_place',
      part: 'fit',
      fact: 'known_place',
      kind: 'municipality',
      when: { fact: 'places', in: ['near_known'] },
      options: [],
    },
    {
      id: 'abilities',
      part: 'fit',
      fact: 'abilities',
      kind: 'multi',
      options: values('licence_b', 'own_car', 'licence_heavy', 'swedish_work', 'swedish_some'),
    },
    asked('income', 'under_15', '15_25', '25_35', '35_50', 'over_50'),
    asked('age', '16_19', '20_28', '29_65', '66_plus'),
    asked('assistance_2025', 'every_month', 'some_months', 'no'),
    asked('assistance_now', 'six_months', 'shorter', 'no'),
    asked('registered_unemployed', 'yes', 'no'),
    asked('interview_far', 'yes', 'no'),
    asked('keeps_old_home', 'yes', 'no'),
    asked('rents_home', 'yes', 'no'),
    asked('home_size', '1', '2', '3', '4_plus'),
    asked('move_when', '2026', '2027_by_1_nov', '2027_after_1_nov', '2028'),
    { ...asked('children_count', '1', '2', '3', '4', '5_plus'), when: withChildren },
    asked('new_rent', 'under_4', '4_6', '6_8', 'over_8'),
    asked('new_pay', 'under_15', '15_25', 'over_25'),
    asked('trip_cost', 'under_1500', '1500_3600', 'over_3600'),
  ],
  renamed: { steps: {}, values: {} },
};
