import { acceptedLanguages } from '@fluent/langneg';
import { clientLanguage } from '../core/client-language.ts';
import type { Language } from '../core/world.ts';

/** The visitor's language among ours: the one asked for, else what the browser prefers, else Swedish. */
export function chooseLanguage(
  languages: readonly Language[],
  asked: string | undefined,
  acceptLanguage: string | undefined,
): string {
  const ours = languages.map(({ code }) => code);
  if (asked !== undefined && ours.includes(asked)) return asked;
  return preferredLanguage(languages, acceptLanguage) ?? 'sv';
}

/** What the browser prefers among our languages, if any: a hint and no more. */
export function preferredLanguage(
  languages: readonly Language[],
  acceptLanguage: string | undefined,
): string | undefined {
  return acceptedLanguages((acceptLanguage ?? '').slice(0, 200))
    .map((tag) => clientLanguage(languages, tag))
    .find((code) => code !== undefined);
}
