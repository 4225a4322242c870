import { intake } from '../../flows/index.ts';
import type { Flow } from '../../src/core/flow.ts';

/** Other versions of the questions, for stories in which they change while someone is answering. */
export const storyFlows: Readonly<Record<string, Flow>> = {
  added: {
    ...intake,
    steps: [
      ...intake.steps.slice(0, 3),
      {
        id: 'new_question',
        part: 'fit',
        fact: 'rents_home',
        kind: 'choice',
        options: [{ value: 'yes' }, { value: 'no' }],
      },
      ...intake.steps.slice(3),
    ],
  },
  removed: { ...intake, steps: intake.steps.filter(({ id }) => id !== 'priority') },
  renamed: {
    steps: intake.steps.map((step) =>
      step.id === 'movers'
        ? {
            ...step,
            id: 'who',
            options: step.options
              .map((option) => (option.value === 'only_me' ? { value: 'two_adults' } : option))
              .slice(1),
          }
        : step,
    ),
    renamed: { steps: { movers: 'who' }, values: { 'who.only_me': 'me_first' } },
  },
};
