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
  readonly inSwedish?: boolean;
  /** The same conversation is held on Telegram and in a browser. */
  readonly joined?: boolean;
}
