import type { Block, Text } from './screen.ts';

/** Where something is written, and the day on which it was checked or said. */
export function sourceLine({ name, checkedOn, isStated }: Block & { readonly kind: 'source' }): Text {
  const args = { name: { text: name }, date: { date: checkedOn } };
  return { say: isStated ? 'source-line-stated' : 'source-line', args };
}
