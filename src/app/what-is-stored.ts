import { mayAskOutcome, outcomeDue } from '../core/alerts/ask-outcome.ts';
import { hasSaidYes } from '../core/alerts/change-subscription.ts';
import type { Subscription } from '../core/alerts/subscription.ts';
import type { Change } from '../core/change.ts';
import { daysToTell } from '../core/own-plan.ts';
import { factsOfSession, findVacancy, type Scene } from '../core/scene.ts';
import type { Session } from '../core/session.ts';
import type { Wish } from '../core/wish.ts';
import type { Person, TurnCommit } from './ports.ts';

/** The county people are counted by, once they have said yes to something. */
export function withHome(subscription: Subscription, { facts, world }: Scene): Subscription {
  const home = facts.home === undefined ? undefined : world.municipalities.byCode(facts.home)?.county;
  const { homeCounty: _, ...rest } = subscription;
  return home && hasSaidYes(subscription) ? { ...rest, homeCounty: home } : rest;
}

/** What has to be stored of a yes: where it has changed, or the wish that it is about. */
export function subscriptionOf(
  before: Person,
  subscription: Subscription,
  wish: Wish,
): Pick<TurnCommit, 'subscription'> {
  const isSame = JSON.stringify(subscription) === JSON.stringify(before.subscription);
  const isSameWish = JSON.stringify(wish) === JSON.stringify(before.wish);
  return isSame && (isSameWish || !hasSaidYes(subscription)) ? {} : { subscription };
}

/** The days to tell something on, where this turn has changed them. */
export function planDaysOf(before: Session, { session, facts, world }: Scene): Pick<TurnCommit, 'planDays'> {
  if (!before.plan && !session.plan) return {};
  const then = daysToTell(before, factsOfSession(before, world), world);
  const planDays = daysToTell(session, facts, world);
  return then.join() === planDays.join() ? {} : { planDays };
}

/** The one question of how it went: once the way to apply was seen, where it may be asked. */
export function asksLaterOf({ asksOutcome }: Change, scene: Scene): Pick<TurnCommit, 'asksLater'> {
  if (asksOutcome === undefined) return {};
  if (asksOutcome === 'never') return { asksLater: 'never' };
  const vacancy = findVacancy(scene, asksOutcome.vacancyId);
  if (!vacancy || !mayAskOutcome(scene, vacancy)) return {};
  return { asksLater: { vacancyId: vacancy.id, dueAt: outcomeDue(scene.world.now) } };
}
