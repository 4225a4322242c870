import type { Scene } from './scene.ts';

/** Whether we can write to the person later: a browser that has been closed hears nothing, Telegram does. */
export function canBeTold({ session, world }: Pick<Scene, 'session' | 'world'>): boolean {
  return world.channel === 'telegram' || session.joined === true;
}
