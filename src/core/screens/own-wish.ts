import type { Scene } from '../scene.ts';
import type { Block } from '../screen.ts';
import { inOwnAndSwedish } from './own-language.ts';

/** Whose wish it is to move, and which municipality is responsible afterwards; each with its source. */
export function ownWishBlocks(scene: Scene): readonly Block[] {
  const { ownWish, responsibleMunicipality } = scene.world.plan.sources;
  return [
    ...inOwnAndSwedish(scene, { say: 'plan-own-wish' }),
    { kind: 'source', ...ownWish },
    ...inOwnAndSwedish(scene, { say: 'plan-responsible' }),
    { kind: 'source', ...responsibleMunicipality },
  ];
}
