import type { Contact } from './opening/additions.ts';
import type { IsoDate } from './screen.ts';

/** How long one waits. 0: not at all. */
export interface Queue {
  readonly least: number;
  /** Missing where it is about `least`. */
  readonly most?: number;
  readonly unit: 'weeks' | 'months';
}

/** Where something is to be had: names of places, and where to read on. */
export interface Offered {
  readonly places: readonly string[];
  readonly url?: string;
}

/** Support of a municipality's own for those who move from it, in kinds that can be told in every language. */
export const localSupportKinds = [
  'double_rent_during_notice',
  'moving_help',
  'study_visit',
  'other',
] as const;

export interface LocalSupport {
  readonly kind: (typeof localSupportKinds)[number];
  /** What the municipality calls it, in Swedish. */
  readonly name: string;
  /** Its own Swedish sentence on it; always there for `other`. */
  readonly text?: string;
  readonly url: string;
  readonly statedOn: IsoDate;
  /** The last day on which it can be applied for. */
  readonly until?: IsoDate;
}

/**
 * What a municipality says of itself, on one day, to those who think of moving there or from there. Codes, numbers
 * and names rather than prose, so that it is true in every language. What is missing was not said, and is not known.
 */
export interface Town {
  /** Four-digit code. */
  readonly municipality: string;
  readonly statedOn: IsoDate;
  /** Places with a school that goes through grade 9. */
  readonly schoolThroughNine?: readonly string[];
  readonly preschoolQueue?: Queue;
  /** Care for children in evenings, at night and on weekends. */
  readonly shiftCare?: { readonly has: boolean; readonly places?: readonly string[] };
  readonly housing?: {
    readonly company?: string;
    /** Flats that are vacant now. */
    readonly vacant?: number;
    readonly queue?: Queue;
    readonly url?: string;
    readonly contact?: Contact;
  };
  readonly associations?: { readonly url?: string; readonly contact?: Contact };
  readonly sfi?: Offered;
  readonly adultEducation?: Offered;
  /** The nearest college or university, or a centre where one studies at a distance. */
  readonly college?: { readonly name: string; readonly place: string; readonly km?: number };
  readonly withoutCar?: {
    /** Buses within the main town and to its neighbours, on weekdays. */
    readonly buses?: 'hourly' | 'some' | 'none';
    /** In evenings and on weekends too. */
    readonly oddHours?: boolean;
    readonly onDemand?: boolean;
    readonly train?: boolean;
    readonly url?: string;
  };
  /** Whom people who move in may ask. */
  readonly contact?: Contact;
  /** Languages spoken at the reception, as ISO 639 codes. */
  readonly receptionLanguages?: readonly string[];
  /** A few words of the municipality's own, shown as Swedish. */
  readonly words?: string;
  readonly localSupport?: readonly LocalSupport[];
}

/** Two municipalities that work together: people live in one, jobs are in the other. */
export interface Sister {
  readonly origin: string;
  readonly destination: string;
  readonly since: IsoDate;
}

/** Towns by municipality code. */
export type Towns = Readonly<Record<string, Town>>;
