import type { Swedish, SwedishLevel } from '../vacancy.ts';
import { clauseAround, isOnlyWelcome } from './clause.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

/** "Svenska" as a language, not "svenska företag": what follows is the end, a sign, or a word that does not bend to it. */
const language =
  '(?:det )?svenska(?: språket)?(?=$|[^\\p{L}\\s]| [(/–-]| (?:och(?! (?:utländska|internationella|nordiska|europeiska|globala))|eller|samt|såväl|både|är|i|på|flytande|obehindrat|väl|bra|krävs|muntligt|skriftligt|för|då|eftersom|så|men|som|med|liksom|engelska|räcker|inkl|utan|motsvarande|lägst|minst|nivå|ska|måste)(?!\\p{L}))';
const asks: readonly RegExp[] = [
  // What one does with it: "du talar och skriver obehindrat på svenska".
  new RegExp(
    `(?:(?:tala|prata|skriv|förstå|läs|kommunicera|behärska|uttrycka?|formulera)\\p{L}*|kommunikationsförmåga|kommunikativ förmåga|kommunikation|undervisa|dokumentera|språk|flyt|obehindrat)(?!\\p{L})(?:(?! med )[^.;])*?(?<!med )(?<!\\p{L})${language}`,
    'iu',
  ),
  // How well one knows it: "goda kunskaper i svenska", "god svenska".
  new RegExp(
    `(?:kunskap(?:er)?|språkkunskaper|färdigheter|kunnig|flytande|utmärkt|perfekt|god|goda|bra|grundläggande|förmåga)(?!\\p{L})[^.;]{0,80}?(?<!med |om )(?<!\\p{L})${language}`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${language}[^.;]{0,60}?(?:tal (?:och|som|samt|&)|flytande|obehindrat|krav|krävs|måste|nödvändig|förutsättning|(?:nivå )?[ABC][12](?!\\w))`,
    'iu',
  ),
  /(?:krav på|krävs|kräver)(?: \p{L}+){0,3} svenska(?= språket|[.,;]|$)/iu,
  /(?:svensktalande|svenskspråkig(?!a))(?!\p{L})(?! (?:kund|kandidat|avdelning|marknad|program|utbildning|elev|miljö|team|bolag))/iu,
  /(?:godkän\p{L}*|motsvarande|lägst|minst|genomgått|nivå) (?:\p{L}+ ){0,2}(?:sfi|svenska [123]|svenska som andraspråk [123])/iu,
];
const trigger = /svensk|(?<!\p{L})sfi(?!\p{L})/iu;
/** A subject that is taught or learnt, someone else's Swedish, or one language of two. */
const notAsked =
  /ansök|(?<!\p{L})(?:cv|brev)(?!\p{L})|(?<!\p{L})vi (?:talar|pratar|skriver|kommunicerar)|undervisa i|lärare i|behörig\p{L}*(?: att undervisa)? i(?!\p{L})|ämne[nt]?(?!\p{L})|(?:lära|lär) (?:dig|sig)[^.]{0,30}svenska|kurs(?:er)? i svenska|språkutbildning|svenskundervisning|sfi-(?:elev|undervis|lärare)|(?:elev|brukare|kund|patient|boende|deltagare)\p{L}* (?:som )?(?:inte |har |talar |lär)|svenska(?:, ?\p{L}+)*,? (?:och\/)?eller|eller (?:på )?svenska|modersmål/iu;
const denied =
  /(?:inget|inga|ingen|inte|ej|utan)(?! att| bara| enbart)(?: \p{L}+){0,4} svenska|svenska(?: språket)?(?: \p{L}+){0,3} (?:inget|inte|ej) (?:ett |något )?(?:krav|nödvändigt|måste|krävs)|svenska (?:krävs|behövs) (?:inte|ej)|svenska[^.,]{0,20}(?:inget|inte ett|ej) krav/iu;

/** The sentence that asks for Swedish, and how well. A sentence with a level goes before one without. */
export function readSwedish(sentences: readonly Sentence[]): Swedish | undefined {
  let unspecified: Swedish | undefined;
  for (const { text, section } of sentences) {
    if (section === 'merit' || section === 'offer' || !trigger.test(text)) continue;
    const found = readIn(text);
    if (found && found.level !== 'unspecified') return found;
    unspecified ??= found;
  }
  return unspecified;
}

function readIn(text: string): Swedish | undefined {
  if (text.endsWith('?') || notAsked.test(text) || denied.test(text)) return undefined;
  for (const pattern of asks) {
    const found = pattern.exec(text);
    if (!found) continue;
    const at = text.slice(found.index).search(/svensk|sfi/i) + found.index;
    if (isOnlyWelcome(text, at, 7)) continue;
    const evidence = quote(text, at);
    if (evidence) return { level: levelOf(text, at), evidence };
  }
  return undefined;
}

const levels: readonly (readonly [SwedishLevel, RegExp])[] = [
  [
    'fluent',
    /flytande|obehindrat|utmärkt|perfekt|felfri|mycket (?:god|goda|bra|väl|hög)(?!\p{L})|nivå c[12]|(?<!\p{L})c[12](?!\p{L})|svenska 3|andraspråk 3/giu,
  ],
  [
    'basic',
    /grundläggande|(?<!\p{L})viss(?:a)?(?!\p{L})|enkel|gör\p{L}* dig förstådd|(?:tala|prata) och förstå|förstå och (?:tala|prata)|(?<!\p{L})a[12](?!\p{L})|sfi c/giu,
  ],
  [
    'good',
    /(?<!mycket )(?<!\p{L})(?:god|goda|bra|väl|stark|effektivt)(?!\p{L})|(?<!\p{L})b[12](?!\p{L})|sfi d|svenska [12](?!\d)|andraspråk [12]/giu,
  ],
];

/** The level named nearest before the language in its clause, else after it; "behärskar", "i tal och skrift" are good. */
function levelOf(sentence: string, at: number): SwedishLevel {
  const clause = clauseAround(sentence, at, 7);
  const start = sentence.indexOf(clause);
  return (
    nearest(clause.slice(0, at - start), 'last') ??
    nearest(clause.slice(at - start), 'first') ??
    nearest(sentence.slice(0, at), 'last') ??
    nearest(sentence.slice(at), 'first') ??
    (/behärska|tal (?:och|som|samt|&)|skrift/i.test(sentence) ? 'good' : 'unspecified')
  );
}

function nearest(part: string, which: 'first' | 'last'): SwedishLevel | undefined {
  let best: { level: SwedishLevel; at: number } | undefined;
  for (const [level, pattern] of levels)
    for (const { index } of part.matchAll(pattern))
      if (!best || (which === 'last' ? index > best.at : index < best.at)) best = { level, at: index };
  return best?.level;
}
