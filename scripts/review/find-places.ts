import type { Locator } from 'playwright-core';
import type { Said } from './note-said.ts';

/** Where something stands on a picture, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where each sentence that was said can be seen. What was said and cannot be seen has no place. */
export async function findPlaces(shown: Locator, said: readonly Said[]): Promise<ReadonlyMap<string, Box>> {
  const places = await shown.evaluate(
    (root, sentences) => {
      const plain = (text: string) =>
        text
          .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      // What joins letters without a gap belongs to their word.
      const letter = '\\p{L}\\p{M}\u200c';
      const origin = root.getBoundingClientRect();
      const texts = [...root.querySelectorAll<HTMLElement | SVGElement>('*')]
        .filter(
          (element) =>
            !element.closest('.unseen, script, style, noscript, [hidden], [lang="sv"]:not(html)') &&
            element.getClientRects().length > 0,
        )
        .map((element) => ({
          element,
          text: plain(
            ('innerText' in element ? element.innerText : element.textContent) ||
              element.getAttribute('placeholder') ||
              '',
          ),
        }))
        .filter(({ text }) => text !== '')
        .toSorted((a, b) => a.text.length - b.text.length);
      return sentences.flatMap(({ id, written }) => {
        const words = plain(written);
        if (words === '') return [];
        const whole = new RegExp(
          `(?<![${letter}])${words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![${letter}])`,
          'u',
        );
        // The shortest text that has it; of equals the last, which stands within the others.
        const found = texts.filter(({ text }) => text.length >= words.length && whole.test(text));
        const innermost = found.findLast(({ text }) => text.length === found[0]?.text.length);
        if (!innermost) return [];
        const { x, y, width, height } = innermost.element.getBoundingClientRect();
        return [[id, { x: x - origin.x, y: y - origin.y, width, height }] as const];
      });
    },
    said.map(({ id, written }) => ({ id, written })),
  );
  // A sentence that stands there more than once is shown where it comes first.
  return new Map(places.toReversed());
}
