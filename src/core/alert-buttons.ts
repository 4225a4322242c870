import { askAgainAfter, outcomes, pauses, quietChoices } from './alert-choices.ts';
import type { SubscriptionChange } from './alerts/change-subscription.ts';
import { ownPaces } from './alerts/subscription.ts';
import { beside } from './beside.ts';
import type { Change } from './change.ts';
import { landingOf } from './landing.ts';
import type { MessageId } from './message-id.ts';
import type { Session, View } from './session.ts';
import { addDays } from './stockholm.ts';
import type { Tap } from './tap.ts';
import type { World } from './world.ts';

type Follow = (session: Session, tap: Tap, world: World) => Change | undefined;

/** What the buttons about messages do. */
export const alertButtons: Readonly<Record<string, Follow>> = {
  own: (session, { id, value }) => {
    const pace = ownPaces.find((one) => one === id);
    if (!pace) return undefined;
    if (pace === 'off') return changed(session, { kind: 'own', pace }, 'toast-alerts-off');
    // Told of every job from now on, the person no longer waits for the first.
    return {
      ...changed(session, { kind: 'own', pace }, 'toast-alerts-on'),
      waiting: false,
      ...beside(value),
    };
  },
  towns: (session, { id }) =>
    id === 'yes' || id === 'no'
      ? changed(
          session,
          { kind: 'municipal', isWanted: id === 'yes' },
          id === 'yes' ? 'toast-alerts-on' : 'toast-alerts-off',
        )
      : undefined,
  quiet: (session, { id }) => {
    if (!Object.hasOwn(quietChoices, id)) return undefined;
    const hours = quietChoices[id];
    return changed(session, hours ? { kind: 'quiet', hours } : { kind: 'quiet' }, 'toast-alerts-changed');
  },
  pause: (session, { id }, world) => {
    if (id === 'end') return changed(session, { kind: 'pause' }, 'toast-alerts-changed');
    const days = pauses.find((one) => String(one) === id);
    return (
      days && changed(session, { kind: 'pause', until: addDays(world.today, days) }, 'toast-alerts-paused')
    );
  },
  neutral: (session, { id }) =>
    id === 'on' || id === 'off'
      ? changed(session, { kind: 'neutral', isWanted: id === 'on' }, 'toast-alerts-changed')
      : undefined,
  mute: (session, { id, value, link }) => {
    const change = muteOne(session, 'mute', id, value);
    // From a message: what was muted is shown, so that one tap takes it back.
    const shown = { ...session, view: { screen: 'alerts_muted', returnTo: landingOf(session.view) } };
    return change && { ...change, session: shown, ...beside(link) };
  },
  unmute: (session, { id, value }) => muteOne(session, 'unmute', id, value),
  muted_from: (session, { id }) => ({
    session: { ...session, view: { ...session.view, screen: 'alerts_muted', args: { from: id } } },
  }),
  decline: (session) => ({
    ...changed(
      { ...session, view: { screen: 'alerts_later', returnTo: landingOf(session.view) } },
      { kind: 'no_offer' },
      'toast-alerts-off',
    ),
  }),
  later: (session, { id }, world) => {
    const days = askAgainAfter.find((one) => String(one) === id);
    if (!days) return undefined;
    const { offeredAt: _, ...rest } = session;
    const view = session.view.screen === 'alerts_later' ? landingOf(session.view) : session.view;
    const on = addDays(world.today, days);
    return changed({ ...rest, view }, { kind: 'ask_again', on }, 'toast-alerts-later');
  },
  told: (session, { id, value, link }) => {
    const ids = [id, value, link].filter(Boolean).join('-');
    const view: View = { screen: 'told', args: { ids }, returnTo: { screen: 'jobs' } };
    return { session: { ...session, view }, isBeside: true };
  },
  outcome: (session, { id }) => {
    const thanks = (answer: string): Session => ({
      ...session,
      view: { screen: 'outcome_thanks', args: { answer }, returnTo: landingOf(session.view) },
    });
    if (id === 'never') {
      // Under "how to apply" the page stays; under the question itself it ends.
      const stays = session.view.screen === 'apply';
      const change = changed(
        stays ? session : thanks('never'),
        { kind: 'outcome_never' },
        'toast-outcome-never',
      );
      return { ...change, asksOutcome: 'never' };
    }
    const answer = outcomes.find((one) => one === id);
    // Counted, and nowhere kept: the view does not say which answer it was.
    const hasJob = answer === 'got_it' || answer === 'moved';
    return (
      answer && { session: thanks('counted'), tallies: [`outcome.${answer}`], ...(hasJob ? { hasJob } : {}) }
    );
  },
};

function changed(session: Session, alerts: SubscriptionChange, toast: MessageId): Change {
  return { session, alerts, toast: { say: toast } };
}

function muteOne(session: Session, kind: 'mute' | 'unmute', what: string, value: string): Change | undefined {
  const toast = kind === 'mute' ? 'toast-muted' : 'toast-unmuted';
  if (what === 'g' && /^\d{4}$/.test(value)) return changed(session, { kind, group: value }, toast);
  if (what === 'm' && /^\d{4}$/.test(value)) return changed(session, { kind, municipality: value }, toast);
  return undefined;
}
