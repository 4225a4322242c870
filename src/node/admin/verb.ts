import type { App } from '../../wiring.ts';

/** One of the operator's commands: `npm run admin -- <name> …`. */
export interface AdminVerb {
  readonly name: string;
  /** How it is used, one line for each form, without the name. */
  readonly usage: readonly string[];
  /** Resolves with the exit code. What is wrong with the words is thrown as WrongUsage. */
  readonly run: (words: readonly string[], options: AdminOptions, app: App) => Promise<number>;
}

export interface AdminOptions {
  readonly json?: boolean;
  readonly name?: string;
  readonly words?: string;
  readonly scope?: readonly string[];
  readonly apply?: boolean;
  readonly language?: string;
  readonly occupation?: string;
  readonly home?: string;
  readonly municipality?: string;
}

/** What the operator typed cannot be done; the message says what can. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
