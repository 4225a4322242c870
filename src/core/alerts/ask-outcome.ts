import { canBeTold } from '../can-be-told.ts';
import type { Scene } from '../scene.ts';
import { stockholmTime } from '../stockholm.ts';
import type { Vacancy } from '../vacancy.ts';

/** How long after "how to apply" we ask how it went, in days. */
const askedAfter = 14;

/** Whether we may ask, once, how it went with this job. */
export function mayAskOutcome(
  scene: Pick<Scene, 'session' | 'world' | 'subscription'>,
  { source }: Pick<Vacancy, 'source'>,
): boolean {
  const { outcome, hasEnded } = scene.subscription;
  return source !== 'sample' && canBeTold(scene) && outcome === 'ask' && !hasEnded;
}

/** The same time of day two weeks later by the clock on the wall, UTC ms. */
export function outcomeDue(now: number): number {
  const due = now + askedAfter * 86_400_000;
  const apart = minutesOf(stockholmTime(now)) - minutesOf(stockholmTime(due));
  // Where the clocks have changed in between it is an hour, perhaps over midnight.
  const change = apart > 720 ? apart - 1440 : apart < -720 ? apart + 1440 : apart;
  return due + change * 60_000;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
