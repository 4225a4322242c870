/**
 * A run of letters written without spaces, with spaces: at each place the longest word that is known, so that a name is
 * not found inside a longer word that is known too ("nurse" in "hospital"). What is not known stays together.
 */
export function spaceOut(text: string, known: ReadonlySet<string>, longest: number): string {
  const words: string[] = [];
  let unknown = '';
  for (let at = 0; at < text.length; ) {
    const length = lengthOfWordAt(text, at, known, longest);
    if (length === 0) {
      unknown += text[at];
      at += 1;
      continue;
    }
    if (unknown) words.push(unknown);
    unknown = '';
    words.push(text.slice(at, at + length));
    at += length;
  }
  return [...words, unknown].join(' ').replace(/ +/g, ' ').trim();
}

function lengthOfWordAt(text: string, at: number, known: ReadonlySet<string>, longest: number): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length--)
    if (known.has(text.slice(at, at + length))) return length;
  return 0;
}
