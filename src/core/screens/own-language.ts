import type { Scene } from '../scene.ts';
import type { Block, Text } from '../screen.ts';

/** Until a speaker has read a language, what is said about support also stands in Swedish. */
export function isUnread({ session, world }: Scene): boolean {
  return (
    world.languages.find(({ code }) => code === session.locale)?.readBySpeaker === false &&
    session.locale !== 'sv'
  );
}

export function inOwnAndSwedish(scene: Scene, text: Text): readonly Block[] {
  return isUnread(scene)
    ? [
        { kind: 'text', ...text },
        { kind: 'original', ...text },
      ]
    : [{ kind: 'text', ...text }];
}
