/**
 * Whether a sentence asks for a sex, an age, a religion, an origin, a family or Swedish from birth. Such demands are
 * not repeated, whether the law allows them there or not (diskrimineringslagen 2008:567, 2 kap. 1–2 §§). "Oavsett
 * kön" and the like ask for nothing; nor does an age that work itself requires ("fyllt 18").
 */
export function isUnsuitable(sentence: string): boolean {
  return trigger.test(sentence) && demands.some((demand) => demand.test(sentence)) && !others.test(sentence);
}

/** One quick look, since nearly no sentence is about any of this. */
const trigger =
  /kvinn|manlig|\b(?:man|män|mannen)\b|tjej|kill|\bdam|herr|år\b|ålder|ung[a,]?\b|kyrka|församling|samfund|krist|muslim|troende|\btro\b|religi|modersmål|bakgrund|härkomst|infödd|född|brytning|native|girl|female|\bmale\b|gift\b|barn|sexuell/i;

const demands: readonly RegExp[] = [
  // Sex
  /(?:kvinnlig|manlig)(?:a|t)? (?:sökande|kandidat|assistent|personlig|medarbetar|personal|kolleg|anställd|vårdbiträde|stödassistent|barnvakt|servitör|städ)/i,
  /(?:söker|sökes|vill ha|önskar|gärna ser|ser gärna|föredrar|anställer)(?: \p{L}+(?<!till|hos|åt|med|för)){0,4} (?:en )?(?:kvinna|kvinnor|man|män|tjej|tjejer|kille|killar|dam|damer)(?!\p{L})/iu,
  /(?:du|som) (?:är|ska vara|måste vara|bör vara|är helst|gärna är) (?:en )?(?:\p{L}+ )?(?:kvinna|man|tjej|kille)(?!\p{L})/iu,
  /måste vara (?:en )?(?:kvinna|man|tjej|kille)(?!\p{L})/iu,
  /(?:looking for|need|want)s? (?:an? )?(?:\w+ )?(?:girl|woman|female|male|man)\b/i,
  // Age
  /(?:du|som|vara|är|gärna|helst)(?: \p{L}+){0,3} (?:mellan|i åldern|under|över|högst|max|maximalt|upp till|yngre än|äldre än) \d\d(?: ?(?:-|–|och|till) ?\d\d)?(?: ?-?år(?!s)|-års)/iu,
  /\d\d ?(?:-|–) ?\d\d(?: år)? (?:gammal|år gammal)|årsåldern/i,
  /du (?:är|ska vara|bör vara) (?:\p{L}+,? )?(?:och )?ung(?:,| och)/iu,
  // Religion
  /medlem(?:skap)? (?:i|av) (?:svenska kyrkan|\p{L}+ (?:kyrka|kyrkan|församling|församlingen)|en (?:kyrka|församling)|(?:ett )?(?:samfund|trossamfund))/iu,
  /(?:bekännande|troende|aktiv|praktiserande|personligt) (?:kristen|kristna|muslim|jude)|kristen tro(?!\p{L})|(?:dela|delar) (?:vår|vår kristna|kyrkans) tro/iu,
  // Origin and Swedish from birth
  /svenska (?:är |som )?(?:ditt )?modersmål|modersmål(?:et)? (?:är |ska vara |måste vara )?svenska|modersmålsnivå|svenska på modersmåls/i,
  /(?:etniskt?|helt?) svensk|svensk (?:bakgrund|härkomst)|infödd|född (?:och uppvuxen )?i sverige|utan (?:\p{L}+ )?brytning/iu,
  /native (?:\w+ )?speaker|native (?:swedish|english)/i,
  // Family
  /(?:ogift|gift|utan barn|inga (?:egna )?barn|heterosexuell)(?! (?:i |som )?(?:åldern|gäst))(?=.{0,20}(?:sökande|krav|person)|[.,]?$)/i,
];

/** Those whom the work is done for, and words that say the opposite. */
const others = /oavsett|jämställdhet|diskriminer|likabehandling/i;
