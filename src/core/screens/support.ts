import { chooseSupport } from '../choose-support.ts';
import { explainJudgement, nameOf, whatItHangsOn } from '../grant-explanation.ts';
import type { Judgement } from '../grant-time.ts';
import type { Question } from '../next-question.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { askButton, isAnswered, questionsForSupport } from './ask-for-support.ts';
import { back, button, toJobs } from './buttons.ts';
import { localSupportBlocks } from './local-support.ts';
import { inOwnAndSwedish } from './own-language.ts';

/**
 * At most three that matter most, each with its sum and what to do; the one question that settles most; the rest one
 * page away, and so is what no longer exists.
 */
export function supportScreen(scene: Scene): Screen {
  const { world } = scene;
  const facts = factsAtDestination(scene);
  const { first } = chooseSupport(world.grants, facts, world.today);
  const [next] = questionsForSupport(scene).filter(({ fact }) => !isAnswered(scene, fact));
  return {
    id: 'support',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'support-title' },
      ...first.flatMap((one): readonly Block[] => {
        const { name, verdictText, time, amount, assuming, lines, source } = explainJudgement(
          one,
          facts,
          world.today,
        );
        return [
          { kind: 'title', ...name },
          ...inOwnAndSwedish(scene, verdictText, time, amount, assuming, lines.at(-1)),
          source,
        ];
      }),
      ...(next ? questionBlocks(next) : []),
      ...localSupportBlocks(scene),
      { kind: 'small', say: 'support-apart' },
      ...inOwnAndSwedish(scene, { say: 'ended-line' }),
    ],
    rows: [
      ...(next ? [[askButton(scene, next.fact)]] : []),
      ...first.map((one) => [grantButton(one)]),
      [button('button-more-support', tap('go', 'more_support'))],
      [button('button-ended', tap('go', 'ended'))],
      [back, toJobs],
    ],
  };
}

function questionBlocks({ fact, verdicts }: Question): readonly Block[] {
  return [
    { kind: 'title', say: 'support-question-title' },
    { kind: 'text', say: 'support-next-question', args: { count: verdicts, what: whatItHangsOn(fact) } },
  ];
}

export function grantButton(judgement: Judgement): Button {
  return { label: nameOf(judgement), action: tap('grant', judgement.grant.id) };
}
