import { canBeTold } from '../can-be-told.ts';
import type { Scene } from '../scene.ts';
import type { Session } from '../session.ts';

/** The card at which a person has seen what their list is like: the third, or the last of a shorter list. */
const seenAfter = 2;

/** Whether new jobs may be offered to be told of: not twice, not against a no, and only where it can be kept. */
export function mayOffer(scene: Scene): boolean {
  const { subscription, data, world } = scene;
  const { own, hasDeclined, hasEnded, askAgainOn } = subscription;
  return (
    canBeTold(scene) &&
    !data.samples &&
    own === 'off' &&
    !hasDeclined &&
    !hasEnded &&
    (askAgainOn === undefined || askAgainOn <= world.today)
  );
}

/** Marks the card that the offer stands under, the first time that the list has been looked at. */
export function noteOffer(session: Session, scene: Scene): Session {
  const { screen, args } = session.view;
  if (session.offeredAt !== undefined || screen !== 'card' || !mayOffer(scene)) return session;
  const list = (args?.['list'] ?? '').split(',').filter(Boolean);
  const at = args?.['at'] ?? '';
  const isSeen = args?.['first'] === '1' && list.indexOf(at) === Math.min(seenAfter, list.length - 1);
  return isSeen ? { ...session, offeredAt: at } : session;
}
