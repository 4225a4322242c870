import type { LinkStage } from './link-stages.ts';

/** The answer to one step: values, or that the person skipped it (its fact is then unknown). */
export type Answer = readonly string[] | 'skipped';

/** Which screen a person looks at, where that cannot be derived from the answers. */
export interface View {
  readonly screen: string;
  /** Small strings only: ids, never text that anyone wrote. */
  readonly args?: Readonly<Record<string, string>>;
  readonly returnTo?: View;
}

export interface Saved {
  readonly id: string;
  readonly on: string;
  /** The person wants to be reminded before the last day to apply. */
  readonly remind?: boolean;
}

/** A job as it was when the person did something about it: the ad may close the day after. */
export interface JobNote {
  readonly group: string;
  readonly municipality: string;
  readonly employer: string;
}

/** A job the person says they have applied for. */
export interface Applied {
  readonly id: string;
  readonly on: string;
  readonly job?: JobNote;
}

/** The plan of a move: what cannot be worked out anew from the rules and the answers. */
export interface OwnPlan {
  /** Random; the events of its calendar are known by it. */
  readonly id: string;
  readonly vacancyId?: string;
  readonly job?: JobNote;
  readonly startsOn: string;
  /** The day the household moves; the day the work starts when missing. */
  readonly movesOn?: string;
  /** When its dates were set last: nothing in it is due before that day. */
  readonly madeOn: string;
  /** How often its dates have been set anew. */
  readonly changes: number;
  /** Steps ticked done. */
  readonly done: readonly string[];
  /** The person wants to be reminded of the steps. */
  readonly remind?: boolean;
  /** The day on which the person said that they have moved. */
  readonly movedOn?: string;
  /** The person wants to hear three times after the move. */
  readonly tellAfter?: boolean;
}

/** The start link that a person came by, until nothing that comes of it is left to count. */
export interface Arrival {
  readonly link: string;
  /** What has been counted: each once. */
  readonly counted: readonly LinkStage[];
  /** What the link hints at, offered first where it is asked: an occupation group, a municipality. */
  readonly occupation?: string;
  readonly home?: string;
}

/** Everything that we keep of a conversation. Stored sealed. */
export interface Session {
  readonly locale: string;
  readonly consentedOn: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly view: View;
  /** Half a multi-select, or the choices of a "did you mean". */
  readonly draft?: { readonly step: string; readonly values: readonly string[] };
  /** The step answered or skipped last: a late text may belong to it. */
  readonly lastStep?: string;
  readonly saved: readonly Saved[];
  /** Vacancies the person does not want to see again, with the reason they gave. */
  readonly dismissed: Readonly<Record<string, string>>;
  readonly applied?: readonly Applied[];
  /** The card under which new jobs were offered to be told of: once, until the person wants to be asked again. */
  readonly offeredAt?: string;
  /** Municipalities in which a saved job of this person's has been counted: once each. */
  readonly countedIn?: readonly string[];
  /** Questions this person found unanswered, by municipality: each is counted once. */
  readonly unansweredIn?: Readonly<Record<string, readonly string[]>>;
  readonly plan?: OwnPlan;
  readonly inSwedish?: boolean;
  /** The same conversation is held on Telegram and in a browser. */
  readonly joined?: boolean;
  readonly arrival?: Arrival;
}
