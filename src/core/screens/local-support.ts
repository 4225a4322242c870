import { isFresh, saidOn } from '../said.ts';
import type { Scene } from '../scene.ts';
import type { Block, IsoDate } from '../screen.ts';
import type { LocalSupport } from '../town.ts';
import { inOwnAndSwedish } from './own-language.ts';

/** Rules that say of something that no municipality is known to do it: one that says so itself stands beside them. */
const saidOfAll: Readonly<Record<string, LocalSupport['kind']>> = {
  dubbel_hyra_kommun: 'double_rent_during_notice',
};

/**
 * What the municipality where the person lives now says that it pays, always with its date and its own page. It is
 * nobody's right until that municipality has answered; what may have changed is only named, with whom to ask.
 */
export function localSupportBlocks(scene: Scene): readonly Block[] {
  return cards(scene, localSupport(scene));
}

export function localSupportBeside(scene: Scene, grantId: string): readonly Block[] {
  const kind = Object.hasOwn(saidOfAll, grantId) ? saidOfAll[grantId] : undefined;
  return cards(
    scene,
    localSupport(scene).filter((one) => one.kind === kind),
  );
}

function localSupport({ facts, data }: Scene): readonly LocalSupport[] {
  return (facts.home === undefined ? undefined : data.towns[facts.home]?.localSupport) ?? [];
}

function cards(scene: Scene, support: readonly LocalSupport[]): readonly Block[] {
  const { facts, world } = scene;
  if (facts.home === undefined || support.length === 0) return [];
  const municipality = { municipality: facts.home };
  return [
    { kind: 'title', say: 'local-title', args: { municipality } },
    ...support.flatMap((one): readonly Block[] => [
      ...(holds(one, world.today)
        ? [
            ...inOwnAndSwedish(scene, {
              say: `local-${one.kind}`,
              args: { municipality, said: saidOn(one.statedOn, world.today) },
            }),
            ...(one.text ? [{ kind: 'quote', text: one.text } as const] : []),
            ...(one.until
              ? [{ kind: 'text', say: 'local-until', args: { date: { date: one.until } } } as const]
              : []),
            { kind: 'text', say: 'local-decides' } as const,
          ]
        : inOwnAndSwedish(scene, { say: 'local-check', args: { municipality } })),
      { kind: 'source', url: one.url, name: one.name, checkedOn: one.statedOn, isStated: true },
    ]),
  ];
}

function holds({ statedOn, until }: LocalSupport, today: IsoDate): boolean {
  return isFresh(statedOn, today) && (until === undefined || until >= today);
}
