/** An invented household, and what it says turn by turn. */
export interface Example {
  readonly id: string;
  readonly says: readonly Saying[];
}

/** A button followed, the first button of a kind (its verb), or words typed. */
export type Saying = { readonly tap: string } | { readonly press: string } | { readonly say: string };
