import { noSubscription } from './alerts/subscription.ts';
import type { Scene } from './scene.ts';
import { deriveFacts } from './scene.ts';
import type { IsoDate } from './screen.ts';
import type { Session } from './session.ts';
import { nothingRead } from './vacancy.ts';
import type { World } from './world.ts';

/** A conversation that begins with consent. */
export function newSession(locale: string, today: IsoDate): Session {
  return {
    locale,
    consentedOn: today,
    answers: {},
    view: { screen: 'flow', args: { part: 'start' } },
    saved: [],
    dismissed: {},
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
