import { noSubscription } from './alerts/subscription.ts';
import type { Scene } from './scene.ts';
import { deriveFacts } from './scene.ts';
import type { IsoDate } from './screen.ts';
import type { Arrival, Session } from './session.ts';
import { nothingRead } from './vacancy.ts';
import type { World } from './world.ts';

/** A conversation that begins with consent, perhaps by a start link. */
export function newSession(locale: string, today: IsoDate, arrival?: Arrival): Session {
  return {
    locale,
    consentedOn: today,
    answers: {},
    view: { screen: 'flow', args: { part: 'start' } },
    saved: [],
    dismissed: {},
    ...(arrival ? { arrival } : {}),
  };
}

/** A scene for which nothing has to be read. */
export function needsNothing(session: Session, world: World): Scene {
  return {
    session,
    world,
    waiting: false,
    subscription: noSubscription,
    facts: deriveFacts({}),
    data: nothingRead,
  };
}
