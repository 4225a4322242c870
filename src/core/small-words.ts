import type { World } from './world.ts';

/** Words that turn a sentence round, count children, or stand between two things: how they are typed in a language. */
export interface SmallWords {
  readonly not: readonly string[];
  readonly child: readonly string[];
  readonly and: readonly string[];
}

/** Those of the person's language; Swedish and English are typed by everyone. */
export function smallWords({ words }: Pick<World, 'words'>, locale: string): SmallWords {
  const locales = [...new Set([locale, 'sv', 'en'])];
  const all = (id: string) => locales.flatMap((one) => words(one, id));
  return { not: all('word-not'), child: all('word-child'), and: all('word-and') };
}
