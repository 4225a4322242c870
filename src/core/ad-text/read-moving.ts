import type { Evidence } from '../vacancy.ts';
import { isDenied } from './clause.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

const aboutHousing = /bostad|bostäder|boende|lägenhet|logi(?!k|s)|husrum|hyresrätt|accommodation/i;
const home =
  '(?:(?:personal|tjänste|möblera(?:d|de|t)|första|tillfällig(?:t|a)?|egen|ett|en|lämplig(?:t)?)? ?)*(?:bostad|bostäder|boende|lägenhet(?:er)?|husrum|hyresrätt)(?:en|et)?(?!\\p{L})';
const housing = [
  /(?<!\p{L})(?:personal|tjänste)(?:bostad|bostäder|boende|lägenhet)(?:en|er)?(?!\p{L})/iu,
  new RegExp(
    `(?:hjälp(?:er|a)?|stöd|stöttar|stötta|bistå(?:r)?|behjälplig(?:a)?)(?: (?:vi|dig|till|gärna|även|också|er|nyanställda|medarbetare|som flyttar(?: hit)?|vid behov))*(?: med| i| vid)*(?: att)?(?: (?:hitta|finna|söka|ordna|få|det praktiska|sökandet|kontakter|efter|flytt|resa|resor|jakten på|och|,|till|kring|gällande))*,? (?:(?:som )?att (?:ordna|hitta|finna|få|söka) )?${home}`,
    'iu',
  ),
  new RegExp(
    `(?:ordnar|erbjuder|erbjuda|bekostar|betalar|tillhandahåller|förmedlar|står för|håller med|ordna(?: med)?|fixar)(?: (?:dig|vi|även|också|resa|resor|och|fri|fritt|kost|hjälp|med))* ${home}(?! för)`,
    'iu',
  ),
  /(?:bostad|boende|lägenhet|logi) (?:kan (?:ordnas|erbjudas|förmedlas|hyras|tillhandahållas)|ordnas|erbjuds|ingår|finns att (?:hyra|tillgå)|tillhandahålls|förmedlas)/iu,
  /finns (?:även |också )?(?:\p{L}+ ){0,2}(?:bostad|bostäder|boende|lägenhet(?:er)?|hyresrätter) att (?:hyra|tillgå)/iu,
  /lösa (?:din )?boende(?:t|frågan)?(?!\p{L})|behöver du (?:hjälp med )?(?:en )?(?:bostad|boende)[^.]{0,40}(?:hjälp|ordna|stöd)/iu,
  /(?:kost|resor?|mat) och (?:logi|boende)|(?:bostad|boende) och (?:resor?|flytt)|(?:fri|fritt) (?:bostad|boende|logi)/iu,
  /flytt(?:paket|hjälp|bidrag)?[:,]? .{0,30}(?:första )?(?:bostad|boende|lägenhet)/iu,
  /bostadsgaranti|förtur (?:till|i) (?:bostad|bostads)/iu,
];
/** Homes that are the work itself, or someone else's. */
const otherHomes =
  /själv|(?<!\p{L})åt(?!\p{L})|flykting|familjehem|ansvara|(?<!\p{L})du (?:(?:kommer|att|ska|kan|även|också|behöver) )*(?:ordnar?|ger?|hjälper|hjälpa|stöttar?|stödjer|stöder|bistår?)(?!\p{L})|personer|individ|nyanländ|människor|familjer|behandling|\bHVB|resenär|deltagare|särskild service|verksamhet(?:en)? erbjud|kommunen erbjuder (?:bost|bra|vack|närhet)|dygnet runt|boende där|leva sitt|vuxna|student|läger(?!het)|brukar(?!\s)|brukare|klient|omsorgstag|hyresgäst|gäst|servicebostad|gruppbostad|gruppboende|särskilt boende|särskilda boende|stödboende|boendestöd|hemlös|elev|patient|kund|äldre|medlem|målgrupp|insats|sitt boende|egna hem|den boende|de boende|våra boende|boendes|personer med|asyl|ungdom|bostadsrätt|bostadsbolag|bostadsområde|vård- och omsorg|demens|till försäljning|köpa|resebyrå|hotell|\bLSS\b|förvalt|\?$|fastighet/iu;

/** The sentence in which the employer or the municipality helps with somewhere to live. */
export function readHelpWithHousing(sentences: readonly Sentence[]): Evidence | undefined {
  return read(sentences, aboutHousing, housing, otherHomes);
}

const aboutMoving = /flytt|relocation|medföljande/i;
const moving = [
  /flytt(?:hjälp|bidrag|paket|ersättning|stöd|lots)(?:en|et)?(?!\p{L})|inflyttar(?:service|lots)|inflyttningslots|relocation/iu,
  /(?:hjälp(?:er|a)?|stöd|stöttar|stötta|bistå(?:r)?)(?: (?:dig|till|gärna|även|också|er|nyanställda|dig och din familj))*(?: med| vid| i| inför)(?: \p{L}+){0,3}? (?:in)?flytt(?:en|ning(?:en)?|kostnad(?:er|erna)?)?(?!\p{L})/iu,
  /(?:ersätter|betalar|bekostar|står för|bidrar (?:till|med)|ersättning för|bidrag (?:till|för))(?: \p{L}+){0,3}? flytt(?:en|ning(?:en)?|kostnad(?:er|erna)?)?(?!\p{L})/iu,
  /flytt(?:kostnad(?:er|erna)?|en)? (?:ersätts|betalas|bekostas|ingår)/iu,
  /(?:hjälp|stöd|jobb|arbete)[^.]{0,40}(?:medflyttande|medföljande|partner som flyttar)/iu,
];
const otherMoves =
  /erfarenhet|meriter|arbetsförmedling|brukar(?!\s)|brukare|klient|kund|företag och privat|flyttfirma|flyttstäd|patient|äldre|elev|boende|hyresgäst|ungdom|barn som|personer med|vår flytt|vi flytta|verksamhetens flytt|nya lokaler|\bLSS\b|\?$/i;
/** The sentence in which the employer or the municipality helps with the move itself. */
export function readHelpWithMoving(sentences: readonly Sentence[]): Evidence | undefined {
  return read(sentences, aboutMoving, moving, otherMoves);
}

function read(
  sentences: readonly Sentence[],
  trigger: RegExp,
  patterns: readonly RegExp[],
  others: RegExp,
): Evidence | undefined {
  for (const { text } of sentences) {
    if (!trigger.test(text) || others.test(text)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (!found || isDenied(text, found.index, found[0].length)) continue;
      const evidence = quote(text, found.index);
      if (evidence) return evidence;
    }
  }
  return undefined;
}
