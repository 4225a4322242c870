import type { Language } from './world.ts';

/** The language that a start parameter is the code of: on a poster for everyone who reads it. */
export function languageHint(
  link: string | undefined,
  languages: readonly Pick<Language, 'code'>[],
): string | undefined {
  const code = link?.toLowerCase();
  return languages.find((language) => language.code === code)?.code;
}
