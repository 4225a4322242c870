import type { Language } from './world.ts';

/** Buttons that can be taken in at a glance; more stand one tap away. */
const atAGlance = 7;

/** The languages in their order, but for those that are likely: they come first, the likeliest before the others. */
export function likelyFirst(
  languages: readonly Language[],
  ...likely: readonly (string | undefined)[]
): readonly Language[] {
  const rank = (code: string) => {
    const at = likely.indexOf(code);
    return at < 0 ? likely.length : at;
  };
  return languages.toSorted((a, b) => rank(a.code) - rank(b.code));
}

/** The first few of them; all of them where that is hardly more. */
export function firstFew(languages: readonly Language[]): readonly Language[] {
  return languages.length <= atAGlance + 1 ? languages : languages.slice(0, atAGlance);
}
