import { textOfAd } from './ad-text/text-of-ad.ts';
import type { Vacancy } from './vacancy.ts';

/** What the translator calls our languages, where it has another name than we; it has no easy Swedish. */
const codes: Readonly<Record<string, string | undefined>> = {
  sv: undefined,
  'sv-x-easy': undefined,
  prs: 'fa-AF',
  kmr: 'ku',
};

/** Browsers and Telegram take longer ones, but not all that stands between them does. */
const longest = 1800;

/**
 * Where this ad's words stand in a public translator, from Swedish to this language: as many whole sentences as an
 * address holds, and nothing of the person. Undefined for those who read Swedish,
 * and where none of the ad's words may leave us.
 */
export function translatorAddress(vacancy: Vacancy, locale: string): string | undefined {
  const code = Object.hasOwn(codes, locale) ? codes[locale] : locale;
  if (code === undefined) return undefined;
  const [first, ...others] = textOfAd(vacancy);
  if (first === undefined) return undefined;
  const address = (text: string) =>
    `https://translate.google.com/?sl=sv&tl=${code}&op=translate&text=${encodeURIComponent(text)}`;
  // The longest headline there may be is far shorter; were it not, whole characters would still be cut.
  let text = [...first].slice(0, 200).join('').toWellFormed();
  for (const sentence of others) {
    const longer = `${text}\n${sentence.toWellFormed()}`;
    if (address(longer).length <= longest) text = longer;
  }
  return address(text);
}
