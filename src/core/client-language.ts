import type { Language } from './world.ts';

/** Codes that clients and browsers use for languages that we call otherwise. */
const ours: Readonly<Record<string, string>> = {
  'fa-af': 'prs',
  ku: 'kmr',
  'ku-arab': 'ckb',
  'ku-iq': 'ckb',
  hr: 'bs',
  sr: 'bs',
  'sr-latn': 'bs',
  sh: 'bs',
};

/** What a client says it is set to, as one of our languages: a hint and no more. The app is often in another. */
export function clientLanguage(
  languages: readonly Pick<Language, 'code'>[],
  tag: string | undefined,
): string | undefined {
  const parts = (tag ?? '').toLowerCase().slice(0, 35).split(/[-_]/);
  // "fa-AF" before "fa".
  const tags = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const codes = tags.map((one) => ours[one] ?? one);
  return codes.find((code) => languages.some((language) => language.code === code));
}
