import { bareDomain } from '../bare-domain.ts';
import type { Vacancy } from '../vacancy.ts';
import { cleanText } from './clean-text.ts';
import { mayBeQuoted } from './quote.ts';

declare const ofAnAd: unique symbol;

/**
 * Swedish words of an ad, the headline first where it may go: none of its parts has two names beside each other, an age,
 * or a way to reach someone. A single name is taken out where the word before it says that it may be one; elsewhere it
 * cannot be told from a place. All that may go to another service; `textOfAd` alone makes it, and it sees nobody but the ad.
 */
export type TextOfAd = readonly string[] & { readonly [ofAnAd]: true };

/** The headline and the sentences that we keep of it, each once. Nothing where none of them may go. */
export function textOfAd(vacancy: Vacancy): TextOfAd {
  const named = namedBy(vacancy);
  const parts = [vacancy.headline, ...evidenceOf(vacancy)]
    .map(cleanText)
    .filter((part) => mayBeQuoted(part) && !isOfSomeone(part, named))
    .map(withoutAddressesAndNames)
    .filter((part) => /\p{L}/u.test(part));
  return [...new Set(parts)] as readonly string[] as TextOfAd;
}

function evidenceOf(vacancy: Vacancy): readonly string[] {
  const { leadsToPermanent, licenceEvidence, swedish, noExperience, trainedOnTheJob, working } = vacancy;
  return [
    ...[leadsToPermanent, working?.evidence, swedish?.evidence, licenceEvidence],
    ...[noExperience, trainedOnTheJob, vacancy.helpWithHousing],
  ].flatMap((evidence) => (evidence ? [evidence.sentence] : []));
}

/** Whoever the municipality names to ask. */
function namedBy({ additions }: Vacancy): readonly string[] {
  const names = [additions?.contact?.name, additions?.housing?.contact?.name];
  return names.flatMap((name) => (name ? [name.toLowerCase()] : []));
}

function isOfSomeone(text: string, named: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return ofAge.test(text) || named.some((name) => lower.includes(name)) || hasNameInCapitals(text);
}

/** "Kalle 12 år", and no "minst 2 år". */
const ofAge = /(?<!(?<!\p{L})(?:minst|efter|i) \d{0,3})(?<!\d)\d{1,3} ?-?år(?!\p{L})(?! erfarenhet)/iu;

/** "ANNA BERG", "Anna BERG": in capitals a name looks like any other word. */
function hasNameInCapitals(text: string): boolean {
  for (const [, first = '', second = ''] of text.matchAll(besideEachOther)) {
    const inCapitals = [first, second].filter((word) => /^[\p{Lu}-]{2,}$/u.test(word));
    if (inCapitals.length > 0 && !inCapitals.some((word) => abbreviations.has(word))) return true;
  }
  return false;
}

const besideEachOther = /(?<![\p{L}\d])(\p{Lu}[\p{L}-]+) (?=(\p{Lu}[\p{L}-]+))/gu;
const abbreviations = new Set('LSS HVB SÄBO USK BUP IT HR VVS CNC AB'.split(' '));

function withoutAddressesAndNames(text: string): string {
  return text
    .replace(webAddress, '…')
    .replace(street, '…')
    .replace(toSomeone, (found, before: string, name: string) => (ofWork.test(name) ? found : `${before}…`))
    .replace(seeking, (found, name: string, rest: string) => (ofWork.test(name) ? found : `…${rest}`))
    .replace(/\s+/g, ' ')
    .trim();
}

const webAddress = new RegExp(bareDomain, 'giu');
/** "Storgatan 12 B", "Box 12", "123 45". */
const street =
  /(?<!\p{L})(?:[\p{L}-]*(?:gata|gatan|väg|vägen|torg|torget|gränd|gränden|allé|allén|plan|backen|stigen)|box) \d+(?:[-–]\d+)?(?: ?\p{L}(?!\p{L}))?|(?<!\d ?)\d{3} \d\d(?![\d ]*\d)/giu;

/** "Till Kalle och Lisa", "hos Anna": or a place, whose name means the same in every language. */
const toSomeone =
  /((?<!\p{L})(?:[Tt]ill|TILL|[Åå]t|ÅT|[Hh]os|HOS|av|[Rr]ektor|[Cc]hefen|[Cc]hef) )(\p{Lu}\p{L}+(?:-\p{L}+)*(?!\p{L}|-)(?:(?:, | och | & )\p{Lu}\p{L}+)*)/gu;
/** "Anna söker assistent". */
const seeking = /^(\p{Lu}[\p{L}-]*)( (?:söker|behöver|letar|vill|önskar) )/u;
const ofWork =
  /^(?:vi|du|jag|kommunen|företaget)$|(?:tjänst|tjänsten|omsorg|omsorgen|boende|boendet|kommun|kommunen|skola|skolan|region|regionen|stad|sjukhuset|avdelning|avdelningen|bolaget|mottagning|mottagningen)s?$/iu;
