import type { Arg } from './screen.ts';

/** Languages that we can name in every language we speak, as ISO 639 codes. */
export const tongues = [
  ...['sv', 'en', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'tr', 'bs', 'hr', 'sr', 'pl', 'es', 'uk'],
  ...['ru', 'sq', 'th', 'fi', 'am', 'ps', 'syr', 'fr', 'de', 'ro', 'no', 'da', 'vi', 'zh', 'sgn'],
] as const;
export type Tongue = (typeof tongues)[number];

/** The languages by name. Codes that we have no name for are left out: told wrongly is worse than not told. */
export function tongueNames(codes: readonly string[]): Arg & { readonly list: readonly Arg[] } {
  const known = codes.flatMap((code) => tongues.find((one) => one === code) ?? []);
  return { list: known.map((code): Arg => ({ say: `tongue-${code}` })) };
}
