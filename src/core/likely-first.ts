import type { Language } from './world.ts';

/** The languages in their order, but for the one that is the likeliest: it comes first. */
export function likelyFirst(languages: readonly Language[], likely: string | undefined): readonly Language[] {
  return languages.toSorted((a, b) => Number(b.code === likely) - Number(a.code === likely));
}
