import type { IsoDate } from '../screen.ts';
import { endSubscription, type OwnPace, type QuietHours, type Subscription } from './subscription.ts';

/** One thing that a person changes about what they hear of. */
export type SubscriptionChange =
  | { readonly kind: 'own'; readonly pace: OwnPace }
  | { readonly kind: 'municipal'; readonly isWanted: boolean }
  /** Missing hours: at any time. */
  | { readonly kind: 'quiet'; readonly hours?: QuietHours }
  /** Missing day: no pause any more. */
  | { readonly kind: 'pause'; readonly until?: IsoDate }
  | { readonly kind: 'neutral'; readonly isWanted: boolean }
  | { readonly kind: 'mute' | 'unmute'; readonly group: string }
  | { readonly kind: 'mute' | 'unmute'; readonly municipality: string }
  | { readonly kind: 'ask_again'; readonly on: IsoDate }
  | { readonly kind: 'no_offer' }
  | { readonly kind: 'outcome_never' }
  /** Both yeses are taken back: by the person, or because the chat is closed to us. */
  | { readonly kind: 'stop' | 'closed' };

/** What a person has said yes to after a change. A new yes begins anew after the chat was closed to us. */
export function changeSubscription(before: Subscription, change: SubscriptionChange): Subscription {
  switch (change.kind) {
    case 'own':
      return change.pace === 'off' ? { ...before, own: 'off' } : { ...open(before), own: change.pace };
    case 'municipal':
      return change.isWanted ? { ...open(before), municipal: true } : { ...before, municipal: false };
    case 'quiet': {
      const { quiet: _, ...rest } = before;
      return change.hours ? { ...rest, quiet: change.hours } : rest;
    }
    case 'pause': {
      const { pausedUntil: _, ...rest } = before;
      return change.until ? { ...rest, pausedUntil: change.until } : rest;
    }
    case 'neutral':
      return { ...before, neutral: change.isWanted };
    case 'mute':
    case 'unmute':
      return mute(before, change);
    case 'ask_again': {
      const { hasDeclined: _, ...rest } = before;
      return { ...rest, askAgainOn: change.on };
    }
    case 'no_offer': {
      const { askAgainOn: _, ...rest } = before;
      return { ...rest, hasDeclined: true };
    }
    case 'outcome_never':
      return { ...before, outcome: 'never' };
    case 'stop':
      return { ...before, own: 'off', municipal: false };
    case 'closed':
      return endSubscription(before);
  }
}

function open(before: Subscription): Subscription {
  const { hasEnded: _, askAgainOn: __, hasDeclined: ___, ...rest } = before;
  return rest;
}

function mute(
  before: Subscription,
  change: Extract<SubscriptionChange, { readonly kind: 'mute' | 'unmute' }>,
): Subscription {
  const toggle = (list: readonly string[], value: string) => {
    const without = list.filter((one) => one !== value);
    return change.kind === 'mute' ? [...without, value].slice(-50) : without;
  };
  return 'group' in change
    ? { ...before, mutedGroups: toggle(before.mutedGroups, change.group) }
    : { ...before, mutedMunicipalities: toggle(before.mutedMunicipalities, change.municipality) };
}

/** Whether there is anything to be told of. */
export function hasSaidYes({ own, municipal }: Subscription): boolean {
  return own !== 'off' || municipal;
}
