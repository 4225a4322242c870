import { explainGrant } from '../grant-explanation.ts';
import { factsAtDestination, type Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';
import { askButton, canBeAsked, questionsForSupport } from './ask-for-support.ts';
import { back } from './buttons.ts';
import { localSupportBeside } from './local-support.ts';
import { inOwnAndSwedish } from './own-language.ts';
import { supportScreen } from './support.ts';
import { sourceWithoutLink } from './support-pages.ts';

/** One rule: the verdict, what it is, what it takes, how to apply, and where it is written. */
export function grantScreen(scene: Scene): Screen {
  const { world } = scene;
  const grant = world.grants.find(({ id }) => id === scene.session.view.args?.['id']);
  if (!grant) return supportScreen(scene);
  const one = explainGrant(grant, factsAtDestination(scene), world.today);
  const said = [one.verdictText, one.time, one.amount, one.assuming, ...one.lines].filter(
    (text) => text !== undefined,
  );
  const order = questionsForSupport(scene).map(({ fact }) => fact);
  const [ask] = one.asks
    .filter((fact) => canBeAsked(scene, fact))
    .toSorted((a, b) => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99));
  // A link to what does not exist looks like a way to get it.
  const isGone = grant.topic === 'gone';
  return {
    id: 'grant',
    place: 'new',
    blocks: [
      { kind: 'title', ...one.name },
      ...inOwnAndSwedish(scene, ...said),
      ...(one.caution ? [{ kind: 'small' as const, ...one.caution }] : []),
      isGone ? sourceWithoutLink(one) : one.source,
      ...localSupportBeside(scene, grant.id),
    ],
    rows: [
      ...(ask ? [[askButton(scene, ask)]] : []),
      ...(isGone ? [] : [[{ label: { say: 'button-source' as const }, action: { url: one.source.url } }]]),
      [back],
    ],
  };
}
