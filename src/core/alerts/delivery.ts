import { addDays, stockholmDate } from '../stockholm.ts';
import { firstAllowed } from './quiet-hours.ts';
import type { Subscription } from './subscription.ts';

/** Messages that we start ourselves. Ids, never text: what is said is made when it is sent. */
export const deliveryKinds = ['alert', 'campaign', 'outcome', 'withdrawn'] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/** Smaller goes first: what a person asked for themselves, before municipalities, before tidying up. */
export const priorities: Readonly<Record<DeliveryKind, number>> = {
  alert: 1,
  outcome: 2,
  campaign: 3,
  withdrawn: 9,
};

export const deliveryStates = [
  'queued',
  'leased',
  'sending',
  'sent',
  'unreachable',
  'refused',
  'unknown',
  'dropped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What is decided of a message at the moment of sending. */
export type Verdict =
  | { readonly kind: 'send' }
  /** UTC ms. */
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'drop'; readonly why: 'no_yes' | 'nothing_open' | 'stopped' };

/** Whether a message may go now. `isWorthSending`: there is something open to tell of. Pure. */
export function judgeDelivery(
  kind: DeliveryKind,
  now: number,
  person: {
    readonly subscription: Subscription;
    /** Another municipality's message has gone to this person today. */
    readonly hadCampaignToday: boolean;
  },
  isWorthSending: boolean,
): Verdict {
  const { subscription } = person;
  if (!hasSaidYes(kind, subscription)) return { kind: 'drop', why: 'no_yes' };
  if (!isWorthSending) return { kind: 'drop', why: 'nothing_open' };
  // An edit makes no sound, and takes nothing from anyone's day.
  if (kind === 'withdrawn') return { kind: 'send' };
  const { pausedUntil, quiet } = subscription;
  const today = stockholmDate(now);
  if (pausedUntil && pausedUntil > today) return { kind: 'later', at: startOf(pausedUntil, quiet) };
  const allowed = firstAllowed(now, quiet);
  if (allowed > now) return { kind: 'later', at: allowed };
  if (kind === 'campaign' && person.hadCampaignToday)
    return { kind: 'later', at: startOf(addDays(today, 1), quiet) };
  return { kind: 'send' };
}

function hasSaidYes(kind: DeliveryKind, subscription: Subscription): boolean {
  switch (kind) {
    case 'alert':
      return subscription.own !== 'off';
    case 'campaign':
      return subscription.municipal;
    case 'outcome':
      return subscription.outcome === 'ask' && !subscription.hasEnded;
    case 'withdrawn':
      return !subscription.hasEnded;
  }
}

/** The first hour of a day at which something may be sent, not before eight. */
function startOf(day: string, quiet: Subscription['quiet']): number {
  // Noon is the same day in Stockholm whatever the season; four hours back is eight at the latest.
  const noon = Date.parse(`${day}T11:00:00Z`);
  const eight = noon - 4 * 3_600_000;
  return firstAllowed(eight, quiet);
}
