import type { FeedTrouble } from '../app/feed-ports.ts';

/** A feed could not be had, for a reason that can be told. */
export class FeedNotHad extends Error {
  override readonly name = 'FeedNotHad';
  readonly why: FeedTrouble;
  readonly status: number | undefined;
  /** ms, as the answer says. */
  readonly retryAfter: number | undefined;
  constructor(
    why: FeedTrouble,
    more: {
      readonly status?: number;
      readonly retryAfter?: number | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`the feed could not be had: ${why}`, { cause: more.cause });
    this.why = why;
    this.status = more.status;
    this.retryAfter = more.retryAfter;
  }
}
