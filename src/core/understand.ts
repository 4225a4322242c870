import { fold } from './normalise.ts';

/** What a text means where buttons were offered, or undefined when it cannot be told for sure. */
export function understandOption(
  text: string,
  options: readonly { readonly value: string; readonly words: readonly string[] }[],
): string | undefined {
  const said = fold(text);
  if (said === '') return undefined;
  const exact = options.filter((option) => option.words.some((word) => fold(word) === said));
  if (exact.length === 1) return exact[0]?.value;
  // "jag har inte bil" names a car and means none: a denial counts only where the option itself denies.
  const within = options.filter((option) =>
    option.words.map(fold).some((word) => contains(said, word) && (!denies(said) || denies(word))),
  );
  return within.length === 1 ? within[0]?.value : undefined;
}

/** Ages named in a text, as the bands we ask for. "två barn" names none: it counts children. */
export function understandAges(text: string): readonly ('0_5' | '6_15' | '16_19')[] {
  const ages = [...text.normalize('NFKC').matchAll(/\p{Nd}{1,2}/gu)]
    .filter(
      (match) =>
        !/^\s*(barn|child|kids|carruur|ilmo|cunug|أطفال|اطفال|طفل)/iu.test(
          text.slice(match.index + match[0].length),
        ),
    )
    .map((match) => digits(match[0]))
    .filter((age) => age <= 19);
  const bands = new Set(ages.map((age) => (age <= 5 ? '0_5' : age <= 15 ? '6_15' : '16_19')));
  return (['0_5', '6_15', '16_19'] as const).filter((band) => bands.has(band));
}

function denies(text: string): boolean {
  return /(^| )(nej|inte|ej|inga|ingen|inget|aldrig|no|not|never|don t|dont|maya|ma|weligay|لا|ليس|ما|مش|بدون)( |$)/.test(
    text,
  );
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
