import type { Evidence } from '../vacancy.ts';
import { isUnsuitable } from './unsuitable.ts';

const longest = 300;

/**
 * A sentence as evidence that people will see: at most 300 characters around what was found. Undefined when it may not
 * be quoted: it names someone to ask, or makes a demand that we do not repeat.
 */
export function quote(sentence: string, at = 0): Evidence | undefined {
  if (!mayBeQuoted(sentence)) return undefined;
  return { sentence: cut(sentence, at) };
}

export function mayBeQuoted(sentence: string): boolean {
  return (
    !toAsk.test(sentence) && !ofSomeone.test(sentence) && !namesSomeone(sentence) && !isUnsuitable(sentence)
  );
}

const toAsk =
  /\[(?:e-post|telefon|personnummer)\]|https?:|www\.|kontakta\b|kontaktperson|kontaktuppgift|facklig|frågor|upplysningar|hör av dig|mejla|maila|(?<!\p{L})ring(?:a|er)?(?!\p{L})|rekryterande chef|(?<!\p{L})(?:tala|prata) med \p{Lu}/iu;

/** Sex or age of whoever is meant: the one who applies, or the one who is cared for. Not ours to pass on. */
const ofSomeone =
  /kvinn|manlig|(?<!\p{L})(?:tjej|kille|killar|pojk|flick|damer?(?!\p{L})|herr|man i )|\d\d ?-?år(?:ig|ing|s ?ålder)|mellan \d\d ?(?:-|–|och) ?\d\d år/iu;

/** Two words with capitals beside each other are taken for a person, unless one of them is of a place or an organisation. */
function namesSomeone(sentence: string): boolean {
  for (const [, first = '', last = ''] of sentence.matchAll(twoCapitals))
    if (!ofPlaces.test(first) && !ofPlaces.test(last)) return true;
  return false;
}

const twoCapitals =
  /(?<![\p{L}\d-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?=(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))/gu;
const ofPlaces =
  /^(?:Vi|Du|Din|Dina|Hos|Som|För|På|Till|Inom|Om|Är|Har|Vid|Då|När|Tjänsten?|Arbetet|Här|Region|Kommun|Stad|Sverige|Svenska|Norra|Södra|Västra|Östra|Mellersta|Stora|Lilla|Nya|Gamla|Sankt|Svensk|Microsoft|Office|Google|Excel|Word|Personal|Group|Media|Mercedes|Volvo|Toyota|Bilia|Arena|Sales|Account|Manager|Key|Business|Kalix|Övre|Nedre|Höga|Kusten|Heltid|Deltid|Övrigt|Arbetstid|Arbetstider|Krav|Villkor|Placering|Start|Omfattning|Tillsvidare|Tillsvidareanställning|Vardagar|Måndag|Fredag|Helg|Natt|Dag)$|(?:kommun|län|stad|bolaget|sjukhuset|skolan|gården)s?$/u;

function cut(sentence: string, at: number): string {
  if (sentence.length <= longest) return sentence;
  const room = longest - 2;
  const from = Math.max(0, Math.min(at - 100, sentence.length - room));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const end = start + room >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + room);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`.toWellFormed();
}
