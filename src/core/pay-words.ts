import type { PayRange } from './opening/opening.ts';
import type { Arg } from './screen.ts';

/** Pay that was given in figures, as words: "28 000 kr–31 000 kr per månad". */
export function payWords({ min, max, per }: PayRange): Arg {
  const args = { min: { sek: min }, max: { sek: max ?? min } };
  if (max === min) return { say: `pay-${per}`, args };
  return { say: max === undefined ? `pay-${per}-from` : `pay-${per}-range`, args };
}
