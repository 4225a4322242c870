/** Persian with its vowels as the engine reads it. */
export function persianForEngine(text: string): string {
  return (
    text
      // Unicode sorts a vowel before the doubling of its consonant, the engine reads them the other way round.
      .replace(/([\u064b-\u0650])\u0651/g, '\u0651$1')
      // "And" between two words is a vowel; with its letter the engine says "vo".
      .replace(/(?<![\p{L}\p{M}])\u0648\u064f(?![\p{L}\p{M}])/gu, '\u064f')
  );
}
