/**
 * Everything we may know about a household. The list is closed, and every fact may be missing:
 * a missing fact is unknown, never "no". Nationality, permit, religion, health, marital status,
 * name, personal number and exact address are never asked and never stored.
 */

/** Facts with one value out of a closed set. */
export const choiceFacts = {
  movers: ['only_me', 'me_and_children', 'two_adults', 'two_adults_and_children', 'me_first'],
  priority: ['permanent', 'step_up', 'more_money', 'any_soon', 'something_new', 'retraining'],
  experience: ['in_sweden', 'abroad', 'trained', 'none'],
  legitimation: ['have', 'applied', 'foreign_degree', 'none'],
  earners: ['none', 'one', 'both'],
  places: ['anywhere', 'counties', 'near_known'],
  /** Net pay per month of those who would move, in thousands of kronor. */
  income: ['under_15', '15_25', '25_35', '35_50', 'over_50'],
  /** Asked only when a rule on support needs it. */
  age: ['16_19', '20_28', '29_65', '66_plus'],
  /** Social assistance (försörjningsstöd) July to December 2025. */
  assistance_2025: ['every_month', 'some_months', 'no'],
  /** Social assistance now, and for how many months in a row. */
  assistance_now: ['six_months', 'shorter', 'no'],
  registered_unemployed: ['yes', 'no'],
  interview_far: ['yes', 'no'],
  keeps_old_home: ['yes', 'no'],
  rents_home: ['yes', 'no'],
  /** Rooms of the flat they would rent, kitchen not counted. */
  home_size: ['1', '2', '3', '4_plus'],
  /** When the household would move; what lies on either side of 1 November decides tax. */
  move_when: ['2026', '2027_by_1_nov', '2027_after_1_nov', '2028'],
  /** Children who would move along. */
  children_count: ['1', '2', '3', '4', '5_plus'],
  /** Monthly cost of the new home, pay before tax in the new job, cost of the trip to an interview: thousands of kronor. */
  new_rent: ['under_4', '4_6', '6_8', 'over_8'],
  new_pay: ['under_15', '15_25', 'over_25'],
  trip_cost: ['under_1500', '1500_3600', 'over_3600'],
  /** Derived from the occupations chosen: whether work in one of them needs Swedish legitimation. */
  regulated: ['yes', 'no'],
  /** Derived from the municipality of the vacancy last looked at. */
  destination_tax_reduction: ['yes', 'no'],
  destination_ev_premium: ['yes', 'no'],
} as const;

/** Facts with any number of values out of a closed set; an empty list means "none of these". */
export const listFacts = {
  children_ages: ['0_5', '6_15', '16_19'],
  abilities: ['licence_b', 'own_car', 'licence_heavy', 'swedish_work', 'swedish_some'],
} as const;

/** Facts whose values are codes from a register: SSYK groups (or `any`), municipalities, counties. */
export const codeFacts = ['occupations', 'home', 'partner_occupations', 'counties', 'known_place'] as const;

export type ChoiceFact = keyof typeof choiceFacts;
export type ListFact = keyof typeof listFacts;
export type CodeFact = (typeof codeFacts)[number];
export type Fact = ChoiceFact | ListFact | CodeFact;
export type ChoiceValue<F extends ChoiceFact> = (typeof choiceFacts)[F][number];
export type ListValue<F extends ListFact> = (typeof listFacts)[F][number];

export type Facts = {
  readonly [F in ChoiceFact]?: ChoiceValue<F>;
} & {
  readonly [F in ListFact]?: readonly ListValue<F>[];
} & {
  /** Up to three SSYK 2012 level-4 codes, or `['any']`: any work I can start with. */
  readonly occupations?: readonly string[];
  /** Municipality code, four digits. */
  readonly home?: string;
  readonly partner_occupations?: readonly string[];
  /** County codes, two digits. */
  readonly counties?: readonly string[];
  /** Municipality code of a place where the person knows someone. */
  readonly known_place?: string;
};
