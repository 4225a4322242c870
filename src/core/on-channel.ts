import type { MessageId } from './message-id.ts';
import type { Block } from './screen.ts';
import type { World } from './world.ts';

/** What is true on one channel only: a block where there is a sentence for it, else nothing. */
export function onChannel(
  { channel }: Pick<World, 'channel'>,
  sentences: Partial<Readonly<Record<World['channel'], MessageId>>>,
): readonly Block[] {
  const say = sentences[channel];
  return say === undefined ? [] : [{ kind: 'text', say }];
}
