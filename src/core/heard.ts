import type { Button, Screen, Text } from './screen.ts';

/**
 * What is read aloud of a screen: its words, then the answers one can tap. Quotes, sources and Swedish originals are
 * for the eye, and so are the buttons that lead elsewhere.
 */
export function heardOf({ blocks, rows }: Screen): readonly Text[] {
  return [
    ...blocks.flatMap((block): readonly Text[] => {
      switch (block.kind) {
        case 'title':
        case 'text':
        case 'small':
        case 'note':
          return forTheEye.includes(block.say) ? [] : [block];
        case 'points':
          return block.points;
        default:
          return [];
      }
    }),
    ...rows
      .flat()
      .filter(isAnswer)
      .map(({ label }) => label),
  ];
}

/** They speak of what stands beside them. */
const forTheEye: readonly string[] = ['reasons-marks', 'reasons-evidence', 'card-position'];

/** Of a question, or to the consent: not the ways to see it in another language. */
const answer = /^(?:[am]\.|consent\.[\w-]+\.(?:yes|no|more)(?:\.|$))/;

function isAnswer({ action }: Button): boolean {
  return 'tap' in action && answer.test(action.tap);
}
