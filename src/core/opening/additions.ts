import type { IsoDate } from '../screen.ts';

/** Someone or some office to ask, as the municipality publishes it. At least one way to reach them. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

/**
 * What a municipality says of a job beyond an ad: dated, and told as the municipality's own word. What is missing
 * was not said.
 */
export interface Additions {
  /** The day on which the municipality said it last. */
  readonly statedOn: IsoDate;
  /** "We welcome applicants who move here." */
  readonly moversWelcome?: true;
  readonly housing?: { readonly contact?: Contact };
  /** Care for children in evenings, at night and on weekends. */
  readonly shiftCare?: boolean;
  /** Work for the other adult of the household can be arranged. */
  readonly partnerJob?: true;
  readonly helpWithMoving?: true;
  /** First day of work; missing where it is open to agreement. */
  readonly startsOn?: IsoDate;
  /** Whom people who think of moving may ask. */
  readonly contact?: Contact;
  /** Languages spoken at the workplace, as BCP 47 codes ("ar", "so"). */
  readonly workLanguages?: readonly string[];
}
