import type { Fact } from '../facts.ts';
import { applies } from '../flow.ts';
import { followsFromPlace } from '../grant-explanation.ts';
import { type Question, questionsWorthAsking } from '../next-question.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Button } from '../screen.ts';
import { tap } from '../tap.ts';

/** What is worth asking in this household for the sake of support, best first. */
export function questionsForSupport(scene: Scene): readonly Question[] {
  const { world } = scene;
  return questionsWorthAsking(world.grants, factsAtDestination(scene), world.today, (fact) =>
    canBeAsked(scene, fact),
  );
}

/** Whether a question for it exists and would count in this household. */
export function canBeAsked({ world, facts }: Scene, fact: Fact): boolean {
  const step = world.flow.steps.find((one) => one.fact === fact);
  return step !== undefined && !followsFromPlace(fact) && applies(step, facts);
}

/** A question that was skipped is not put again by itself. */
export function isAnswered({ world, session }: Scene, fact: Fact): boolean {
  return world.flow.steps.some((step) => step.fact === fact && session.answers[step.id] !== undefined);
}

/** Asks exactly the fact that a verdict hangs on, then comes back here. */
export function askButton({ world }: Scene, fact: Fact): Button {
  const step = world.flow.steps.find((one) => one.fact === fact)?.id ?? fact;
  return {
    label: { say: 'button-answer', args: { question: { say: `short-${step}` } } },
    action: tap('change', step),
    style: 'primary',
  };
}
