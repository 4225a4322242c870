import type { IsoDate } from '../screen.ts';

/** How often a person hears of new jobs that fit their own wish. */
export const ownPaces = ['off', 'now', 'daily', 'weekly'] as const;
export type OwnPace = (typeof ownPaces)[number];

/** Hours in which nothing is sent, by the clock in Stockholm: "21:00" until "08:00". */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/**
 * What a person has said yes to, and how. Two separate yeses, both off until given; plain, because it decides to whom
 * something is sent, and says nothing of children, income or origin.
 */
export interface Subscription {
  readonly own: OwnPace;
  /** Messages from municipalities. */
  readonly municipal: boolean;
  /** Missing: at any hour. */
  readonly quiet?: QuietHours;
  /** Nothing before this day. */
  readonly pausedUntil?: IsoDate;
  /** The message says only that there is one. */
  readonly neutral: boolean;
  readonly mutedGroups: readonly string[];
  readonly mutedMunicipalities: readonly string[];
  /** "Ask me again": not asked before this day. */
  readonly askAgainOn?: IsoDate;
  /** "No thanks": never offered again, unless the person asks us to. */
  readonly hasDeclined?: true;
  /** Whether we may ask how it went. */
  readonly outcome: 'ask' | 'never';
  /** County of the home, for counts alone: it never decides whom anything reaches. */
  readonly homeCounty?: string;
  /** The chat was closed to us. Only the person's own yes begins anew. */
  readonly hasEnded?: true;
}

export const defaultQuiet: QuietHours = { from: '21:00', until: '08:00' };

export const noSubscription: Subscription = {
  own: 'off',
  municipal: false,
  quiet: defaultQuiet,
  neutral: false,
  mutedGroups: [],
  mutedMunicipalities: [],
  outcome: 'ask',
};

/** Blocked, deactivated, or gone: both yeses end, and nothing but a new yes brings them back. */
export function endSubscription(before: Subscription): Subscription {
  return { ...before, own: 'off', municipal: false, hasEnded: true };
}
