import type { DeliveryKind, DeliveryState } from '../core/alerts/delivery.ts';
import type { Audience } from '../core/alerts/reach.ts';
import type { Subscription } from '../core/alerts/subscription.ts';
import type { IsoDate, Screen } from '../core/screen.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { Wish } from '../core/wish.ts';
import type { Address } from './ports.ts';

/** A message that this deliverer has taken, with everything that decides whether and how it is sent. */
export interface LeasedDelivery {
  readonly id: number;
  readonly personId: string;
  readonly kind: DeliveryKind;
  readonly subject: string;
  /** Missing where the person has no chat that we may write to, or none that can be opened. */
  readonly address?: Address;
  readonly locale: string;
  readonly subscription: Subscription;
  readonly wish: Wish;
  readonly hadCampaignToday: boolean;
  /** What it tells of, open today; newest first. */
  readonly vacancies: readonly Vacancy[];
  readonly campaign?: { readonly municipality: string; readonly isRunning: boolean; readonly words?: string };
  /** The message to be edited. */
  readonly edits?: number;
}

export interface Lease {
  readonly token: string;
  /** When the first of them may leave, UTC ms; the others follow at the pace. */
  readonly startsAt: number;
  readonly deliveries: readonly LeasedDelivery[];
}

export type Decision =
  | { readonly id: number; readonly kind: 'send'; readonly vacancyIds: readonly string[] }
  | { readonly id: number; readonly kind: 'later'; readonly at: number }
  | { readonly id: number; readonly kind: 'drop'; readonly why: string };

export type Settlement =
  | { readonly id: number; readonly state: 'sent'; readonly messageId: number | undefined }
  | { readonly id: number; readonly state: Extract<DeliveryState, 'unreachable' | 'refused' | 'unknown'> }
  /** Certainly not sent: it goes back, and everything waits until then. UTC ms. */
  | { readonly id: number; readonly state: 'retry'; readonly at: number };

export interface OutboxStore {
  /**
   * Takes up to `count` messages that are due, and their places in the pace, which all deliverers share: `interval`
   * ms apart. Empty when nothing is due, when the pace is taken for more than `ahead` ms, or while Telegram wants
   * to be left alone.
   */
  lease(options: {
    readonly token: string;
    readonly now: number;
    readonly today: IsoDate;
    readonly count: number;
    readonly interval: number;
    readonly ahead: number;
    /** Until when the lease holds, UTC ms. */
    readonly until: number;
  }): Promise<Lease>;
  /**
   * Writes down what was decided, just before the requests leave. Resolves with the ids that may really be sent: a
   * yes may have been taken back meanwhile, or another municipality have been first today.
   */
  begin(
    token: string,
    decisions: readonly Decision[],
    when: { now: number; today: IsoDate },
  ): Promise<ReadonlySet<number>>;
  settleDeliveries(settlements: readonly Settlement[], now: number): Promise<void>;
  /** What a deliverer has left lying: taken goes back to the queue, sent half-way is unknown. */
  expireLeases(now: number): Promise<void>;
  /** Whether there is anything to do: a message that is due, or one that a deliverer has left lying. One read. */
  hasDue(now: number): Promise<boolean>;
}

/** How far an audience is frozen: which vacancy, which of its groups, after which person. */
export interface FreezeCursor {
  readonly vacancy: number;
  readonly group: number;
  readonly after: string;
}

export interface AudienceStore {
  /**
   * Puts the next people whose wish this audience meets on the list, at most `limit` wishes looked at in one statement.
   * Resolves with where to go on; undefined at the end. The same slice twice changes nothing.
   */
  freezeSlice(
    what:
      | { readonly kind: 'own'; readonly vacancyId: string; readonly slot: string }
      | { readonly kind: 'campaign'; readonly campaignId: string },
    audience: Audience,
    from: Omit<FreezeCursor, 'vacancy'>,
    options: { readonly limit: number; readonly now: number },
  ): Promise<Omit<FreezeCursor, 'vacancy'> | undefined>;
  /**
   * Vacancies first seen after the cursor and up to `until`, oldest first; no samples. `seenUntil`: where the cursor
   * belongs once they are on the lists, UTC ms.
   */
  newVacancies(
    until: number,
    limit: number,
  ): Promise<{ readonly vacancies: readonly Vacancy[]; readonly seenUntil: number }>;
  /** Everyone has been told on whom these vacancies were to be put. */
  advanceAlerts(firstSeenUntil: number): Promise<void>;
  /** Puts summaries on the list that are due on this day, and moves their next day on. */
  queueDigests(
    today: IsoDate,
    next: { readonly daily: IsoDate; readonly weekly: IsoDate },
    now: number,
  ): Promise<void>;
  /** Puts edits on the list for messages about vacancies that have closed. */
  queueWithdrawn(today: IsoDate, now: number): Promise<void>;
}

/** Sends or edits one message: one request, never repeated here. */
export type Deliver = (
  address: Address,
  locale: string,
  screen: Screen,
  edits?: number,
) => Promise<
  | { readonly kind: 'sent'; readonly messageId: number | undefined }
  | { readonly kind: 'unreachable' | 'refused' | 'unknown' }
  /** Seconds. */
  | { readonly kind: 'retry'; readonly after: number }
>;
