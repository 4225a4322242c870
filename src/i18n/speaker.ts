import type { Text } from '../core/screen.ts';

/** Turns message ids into sentences. */
export interface Speaker {
  /** Plain text with its values filled in; names and numbers are isolated in right-to-left languages. */
  say(locale: string, text: Text): string;
  direction(locale: string): 'ltr' | 'rtl';
  /** Ways in which people write what this message says: its text and its `.words`, separated by semicolons. */
  words(locale: string, id: string): readonly string[];
  has(locale: string, id: string): boolean;
}
