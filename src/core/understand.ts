import { fold } from './normalise.ts';

/**
 * What a text means where buttons were offered, or undefined when it cannot be told for sure.
 *
 * @param not words that turn a sentence round: see small-words
 */
export function understandOption(
  text: string,
  options: readonly { readonly value: string; readonly words: readonly string[] }[],
  not: readonly string[] = [],
): string | undefined {
  const said = fold(text);
  if (said === '') return undefined;
  const exact = options.filter((option) => option.words.some((word) => fold(word) === said));
  if (exact.length === 1) return exact[0]?.value;
  // "jag har inte bil" names a car and means none: a denial counts only where the option itself denies.
  const within = options.filter((option) =>
    option.words
      .map(fold)
      .some((word) => contains(said, word) && (!holdsAny(said, not) || holdsAny(word, not))),
  );
  return within.length === 1 ? within[0]?.value : undefined;
}

/** Ages named in a text, as the bands we ask for. "två barn" names none: it counts children. */
export function understandAges(
  text: string,
  child: readonly string[] = [],
): readonly ('0_5' | '6_15' | '16_19')[] {
  const children = child.map(fold);
  const ages = [...text.normalize('NFKC').matchAll(/\p{Nd}{1,2}/gu)]
    .filter((match) => {
      const after = fold(text.slice(match.index + match[0].length));
      return !children.some((word) => after.startsWith(word));
    })
    .map((match) => digits(match[0]))
    .filter((age) => age <= 19);
  const bands = new Set(ages.map((age) => (age <= 5 ? '0_5' : age <= 15 ? '6_15' : '16_19')));
  return (['0_5', '6_15', '16_19'] as const).filter((band) => bands.has(band));
}

/** Whether any of these words stands in a folded text. */
export function holdsAny(said: string, words: readonly string[]): boolean {
  return words.some((word) => ` ${said} `.includes(` ${fold(word)} `));
}

function contains(said: string, word: string): boolean {
  return word.length > 1 && ` ${said} `.includes(` ${word} `);
}

/** Arabic-Indic and Persian digits count as well. */
function digits(text: string): number {
  return Number(
    [...text]
      .map((char) => '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'.indexOf(char) % 10)
      .map((n, i) => (n < 0 ? text[i] : n))
      .join(''),
  );
}
