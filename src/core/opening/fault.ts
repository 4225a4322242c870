import type { MessageId } from '../message-id.ts';
import type { Args } from '../screen.ts';

/**
 * What is wrong with one field of what somebody sent, in words that say how to mend it. `warning`: pointed out, and
 * no reason to refuse.
 */
export interface Fault {
  /** JSON pointer (RFC 6901) into the opening: "/pay/min"; "" for all of it. */
  readonly pointer: string;
  readonly say: MessageId;
  readonly args?: Args;
}
