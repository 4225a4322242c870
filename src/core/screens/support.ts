import type { Fact } from '../facts.ts';
import { type AssessedGrant, chooseSupport } from '../grant.ts';
import { explainGrant } from '../grant-explanation.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { back, button, inRows, toJobs } from './buttons.ts';
import { inOwnAndSwedish, isUnread } from './own-language.ts';
import { ownWishBlocks } from './own-wish.ts';

/** At most three first; the rest as buttons; what has ended in one calm line with a page behind it. */
export function supportScreen(scene: Scene): Screen {
  const { world } = scene;
  const facts = factsAtDestination(scene);
  const support = chooseSupport(world.grants, facts, world.today);
  const first = support.first.map(({ grant }) => explainGrant(grant, facts, world.today));
  const questions = [...new Set(first.flatMap(({ ask }) => ask ?? []))];
  return {
    id: 'support',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'support-title' },
      ...first.flatMap((one): readonly Block[] => [
        { kind: 'title', ...one.name },
        ...inOwnAndSwedish(scene, 'text', one.verdictText),
        ...(one.amount ? inOwnAndSwedish(scene, 'text', one.amount) : []),
        one.source,
      ]),
      { kind: 'small', say: 'support-apart' },
      { kind: 'text', say: 'ended-line' },
      ...ownWishBlocks(scene),
    ],
    rows: [
      ...first.map(({ id, name }) => [
        { label: { say: 'button-about', args: { name } }, action: tap('grant', id) },
      ]),
      ...questions.map((fact) => [askButton(scene, fact)]),
      ...inRows(support.rest.slice(0, 16).map(grantButton), 2),
      [button('button-ended', tap('go', 'ended'))],
      [back, toJobs],
    ],
  };
}

/** One rule: the verdict, what it is, what it takes, how to apply, and where it is written. */
export function grantScreen(scene: Scene): Screen {
  const { world } = scene;
  const grant = world.grants.find(({ id }) => id === scene.session.view.args?.['id']);
  if (!grant) return supportScreen(scene);
  const one = explainGrant(grant, factsAtDestination(scene), world.today);
  return {
    id: 'grant',
    place: 'new',
    blocks: [
      { kind: 'title', ...one.name },
      { kind: 'text', ...one.verdictText },
      ...(one.amount ? [{ kind: 'text' as const, ...one.amount }] : []),
      ...one.lines.map((line): Block => ({ kind: 'text', ...line })),
      ...(one.caution ? [{ kind: 'small' as const, ...one.caution }] : []),
      ...(isUnread(scene)
        ? [one.verdictText, ...(one.amount ? [one.amount] : []), ...one.lines].map(
            (line): Block => ({ kind: 'original', ...line }),
          )
        : []),
      one.source,
    ],
    rows: [
      ...(one.ask ? [[askButton(scene, one.ask)]] : []),
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
      ...ended.flatMap(({ grant }): readonly Block[] => {
        const { name, lines } = explainGrant(grant, scene.facts, scene.world.today);
        return [{ kind: 'title', ...name }, ...lines.map((line): Block => ({ kind: 'text', ...line }))];
      }),
    ],
    rows: [...inRows(ended.map(grantButton), 2), [back]],
  };
}

function grantButton({ grant }: AssessedGrant): Button {
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
