import { chooseSupport } from '../choose-support.ts';
import type { Fact } from '../facts.ts';
import { applies } from '../flow.ts';
import { explainGrant, explainJudgement, followsFromPlace, reason } from '../grant-explanation.ts';
import type { Judgement } from '../grant-time.ts';
import { questionsWorthAsking } from '../next-question.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Block, Button, Screen, Text } from '../screen.ts';
import { tap } from '../tap.ts';
import { back, button, inRows, toJobs } from './buttons.ts';
import { inOwnAndSwedish, isUnread } from './own-language.ts';
import { ownWishBlocks } from './own-wish.ts';

/** At most three first; one question that settles most; the rest a page away; what has ended in one calm line. */
export function supportScreen(scene: Scene): Screen {
  const { world } = scene;
  const facts = factsAtDestination(scene);
  const support = chooseSupport(world.grants, facts, world.today);
  const first = support.first.map((one) => explainJudgement(one, facts, world.today));
  const [next] = worthAsking(scene).filter(({ fact }) => !isAnswered(scene, fact));
  return {
    id: 'support',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'support-title' },
      ...first.flatMap((one): readonly Block[] => [
        { kind: 'title', ...one.name },
        ...[one.verdictText, one.time, one.amount, one.assuming].flatMap((text) =>
          text ? inOwnAndSwedish(scene, text) : [],
        ),
        one.source,
      ]),
      ...(next
        ? [{ kind: 'text' as const, say: 'support-next-question', args: { count: next.verdicts } }]
        : []),
      { kind: 'small', say: 'support-apart' },
      { kind: 'text', say: 'ended-line' },
      ...ownWishBlocks(scene),
    ],
    rows: [
      ...(next ? [[askButton(scene, next.fact)]] : []),
      ...first.map(({ id, name }) => [
        { label: { say: 'button-about', args: { name } }, action: tap('grant', id) },
      ]),
      ...inRows(support.rest.slice(0, 8).map(grantButton), 2),
      [button('button-more-support', tap('go', 'more_support')), button('button-ended', tap('go', 'ended'))],
      [back, toJobs],
    ],
  };
}

/** Every other rule: what remains, what is planned and from when, and what does not suit this household and why. */
export function moreSupportScreen(scene: Scene): Screen {
  const { world } = scene;
  const support = chooseSupport(world.grants, factsAtDestination(scene), world.today);
  const name = ({ grant }: Judgement): Text => ({ say: `grant-${grant.id}-name` });
  return {
    id: 'more_support',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'more-support-title' },
      ...(support.planned.length > 0 ? [{ kind: 'title' as const, say: 'planned-title' }] : []),
      ...support.planned.map(
        (one): Block => ({
          kind: 'text',
          say: 'planned-line',
          args: { name: name(one), date: { date: one.grant.validFrom ?? world.today } },
        }),
      ),
      ...(support.ruledOut.length > 0 ? [{ kind: 'title' as const, say: 'ruled-out-title' }] : []),
      ...support.ruledOut.map(
        (one): Block => ({
          kind: 'text',
          say: 'ruled-out-line',
          args: { name: name(one), because: { list: (one.assessment.because ?? []).map(reason) } },
        }),
      ),
      { kind: 'small', say: 'more-support-tap' },
    ],
    rows: [...inRows([...support.rest, ...support.planned].map(grantButton), 2), [back]],
  };
}

/** One rule: the verdict, what it is, what it takes, how to apply, and where it is written. */
export function grantScreen(scene: Scene): Screen {
  const { world } = scene;
  const grant = world.grants.find(({ id }) => id === scene.session.view.args?.['id']);
  if (!grant) return supportScreen(scene);
  const facts = factsAtDestination(scene);
  const one = explainGrant(grant, facts, world.today);
  const said = [one.verdictText, one.time, one.amount, one.assuming, ...one.lines].filter(
    (text) => text !== undefined,
  );
  const order = worthAsking(scene).map(({ fact }) => fact);
  const [ask] = one.asks
    .filter((fact) => canBeAsked(scene, fact))
    .toSorted((a, b) => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99));
  return {
    id: 'grant',
    place: 'new',
    blocks: [
      { kind: 'title', ...one.name },
      ...said.map((line): Block => ({ kind: 'text', ...line })),
      ...(one.caution ? [{ kind: 'small' as const, ...one.caution }] : []),
      ...(isUnread(scene) ? said.map((line): Block => ({ kind: 'original', ...line })) : []),
      one.source,
    ],
    rows: [
      ...(ask ? [[askButton(scene, ask)]] : []),
      [{ label: { say: 'button-source' }, action: { url: one.source.url } }],
      [back],
    ],
  };
}

/** What old pages still promise, each with what there is instead. */
export function endedScreen(scene: Scene): Screen {
  const { ended } = chooseSupport(scene.world.grants, scene.facts, scene.world.today);
  return {
    id: 'ended',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'ended-title' },
      ...ended.flatMap((one): readonly Block[] => {
        const { name, lines } = explainJudgement(one, scene.facts, scene.world.today);
        return [{ kind: 'title', ...name }, ...lines.map((line): Block => ({ kind: 'text', ...line }))];
      }),
    ],
    rows: [...inRows(ended.map(grantButton), 2), [back]],
  };
}

function worthAsking(scene: Scene) {
  const { world } = scene;
  return questionsWorthAsking(world.grants, factsAtDestination(scene), world.today, (fact) =>
    canBeAsked(scene, fact),
  );
}

/** Whether a question for it exists and would count in this household. */
function canBeAsked({ world, facts }: Scene, fact: Fact): boolean {
  const step = world.flow.steps.find((one) => one.fact === fact);
  return step !== undefined && !followsFromPlace(fact) && applies(step, facts);
}

/** A question that was skipped is not put again by itself. */
function isAnswered({ world, session }: Scene, fact: Fact): boolean {
  return world.flow.steps.some((step) => step.fact === fact && session.answers[step.id] !== undefined);
}

function grantButton({ grant }: Judgement): Button {
  return button(`grant-${grant.id}-name`, tap('grant', grant.id));
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
