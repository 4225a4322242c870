import type { Arg, Text } from '../core/screen.ts';

/** A value that is no sentence by itself. */
export type Leaf = Exclude<
  Arg,
  { readonly say: unknown } | { readonly list: unknown } | { readonly lines: unknown }
>;

/** A part of a sentence: words, or a value that stands between them and the language it is written in. */
export type Piece = string | { readonly arg: Leaf; readonly locale: string };

/** Turns message ids into sentences. */
export interface Speaker {
  /** Plain text with its values filled in; names and numbers are isolated in right-to-left languages. */
  say(locale: string, text: Text): string;
  /** The same sentence in its parts, for whoever says it in another way than by letters. */
  pieces(locale: string, text: Text): readonly Piece[];
  direction(locale: string): 'ltr' | 'rtl';
  /** Ways in which people write what this message says: its text and its `.words`, separated by semicolons. */
  words(locale: string, id: string): readonly string[];
  has(locale: string, id: string): boolean;
}
