import type { Calendar } from '../core/plan-calendar.ts';
import type { IsoDate } from '../core/screen.ts';
import type { Session } from '../core/session.ts';
import type { Address, DeliveryState } from './ports.ts';

/** A calendar as a file that calendar programs read, in the words of one language. */
export type WriteCalendar = (locale: string, calendar: Calendar) => string;

/** Days on which people want to be told something of their move. */
export interface PlanDayStore {
  /** Wanted days from `from` to `until`, of people who are on this channel. */
  duePlanDays(
    channel: Address['channel'],
    days: { readonly from: IsoDate; readonly until: IsoDate },
    limit: number,
  ): Promise<readonly DuePlanDay[]>;
  /** Claims the day before anything is sent; false when claimed already, or not wanted any more. */
  claimPlanDay(personId: string, day: IsoDate, at: number): Promise<boolean>;
  settlePlanDay(personId: string, day: IsoDate, state: DeliveryState | 'silent', at: number): Promise<void>;
}

export interface DuePlanDay {
  readonly personId: string;
  readonly address: Address;
  readonly session: Session;
  readonly day: IsoDate;
}
