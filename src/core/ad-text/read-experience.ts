import type { Evidence } from '../vacancy.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

const aboutExperience = /erfar|(?:arbet|jobb)at|kunskap|examinerad|profession|yrke|karriär|din roll/i;
/** Every way of saying it has one of these. */
const saysNo = /ing[ae]|inte|ej|utan|oavsett|både|varken|(?<!\p{L})ny|början|erfar\p{L}+ (?:eller|som|och)/iu;
const what = '(?:\\p{L}*erfarenhet(?:er)?|förkunskap(?:er)?)(?!\\p{L})';
const notNeeded: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ingen|inga|inte (?:någon|några)?|utan krav på|inget krav på|inga krav på)(?: (?:särskild[at]?|tidigare|direkt|specifik|egentlig|formell|krav|på))* ?${what}[^.,]{0,40}?(?:krävs|behövs|krav|nödvändig|är ett måste)`,
    'iu',
  ),
  new RegExp(`(?:utan|inga|inget|ej|inte något) krav på (?:tidigare |särskild[a]? )*${what}`, 'iu'),
  new RegExp(`kräv(?:s|er)(?: det)? (?:ingen|inga|inte någon|ej)(?: \\p{L}+){0,2} ${what}`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${what}(?:(?!erfarenhet)[^.]){0,120}?(?:är |men |dock |, )(?:det är |absolut |dock )*(?:(?:inget|inte ett|inte något|ej ett|ej) (?:absolut )?(?:krav|måste|nödvändig)|inte nödvändig)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${what} (?:krävs|behövs) (?:inte|ej)|(?<!\\p{L})${what} (?:är )?(?:inte|ej) nödvändig|inget krav (?:om|att) du (?:\\p{L}+ )?har (?:\\p{L}+ )?${what}`,
    'iu',
  ),
  new RegExp(
    `behöver (?:du )?(?:inte|ej|varken) (?:ha )?(?:någon |några |tidigare |särskild[a]? |egen )*(?:${what}|(?:ha )?(?:arbetat|jobbat))`,
    'iu',
  ),
  new RegExp(
    `(?:oavsett (?:om du har )?|med eller utan |både med och utan |med och utan )(?:tidigare |lång )?${what}`,
    'iu',
  ),
  /både (?:erfarna och oerfarna|oerfarna och erfarna|nya och erfarna)|(?<!\p{L})ny i (?:din |sin |ditt )?(?:roll|profession|yrke)|början av (?:din|sin) (?:yrkes)?karriär|ny(?:ut)?examinerad[e]?(?: \p{L}+){0,3} (?:eller|som|och)(?: \p{L}+){0,4} (?:erfar|arbetat|jobbat|har)|(?:erfaren|erfarenhet) (?:eller|som|och)(?: \p{L}+){0,3} ny(?:ut)?examinerad/iu,
];
/** Experience asked for elsewhere in the ad: then "not needed" was about something smaller. */
const needed =
  /(?:minst|krav:?|kräver|krävs|några års|flera års|något års|\d års|\d (?:års|månaders)|halvårs|flerårig|gedigen|dokumenterad|(?<!har )(?<!om )du har(?: \p{L}+){0,3})[^.]{0,40}erfarenhet|erfarenhet[^.,]{0,60}(?:är ett krav|krävs(?! inte| ej)|är ett måste)|^har (?:\p{L}+ ){0,3}erfarenhet|(?:söker|letar efter) (?:dig|en|\p{L}+)(?: som)? (?:har |med )?(?:\p{L}+ ){0,2}erfaren/iu;
const soft = /meriterande|gärna|fördel|plus|önskvärt|inget krav|ej krav|inte ett krav|har du|om du/i;
/** Whose experience, or for what, when not that of who applies for this work. */
const otherExperience =
  /brukare|våra kunder|introduktion|har du ingen[^.]*krävs|utbildning krävs|oavsett om|dock inte ett krav|växa inom/i;

/** The sentence in which the ad says that one need not have done this work before. */
export function readNoExperience(sentences: readonly Sentence[]): Evidence | undefined {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!aboutExperience.test(text) || !saysNo.test(text) || otherExperience.test(text)) continue;
    const found = notNeeded.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (
      !found ||
      needed.test(text.slice(0, found.index)) ||
      needed.test(/(?:men|dock|däremot) .*/.exec(text)?.[0] ?? '')
    )
      continue;
    const evidence = quote(text, found.index);
    if (!evidence) continue;
    return sentences.some((other) => other !== sentence && isNeeded(other)) ? undefined : evidence;
  }
  return undefined;
}

function isNeeded({ text, section }: Sentence): boolean {
  if (section === 'merit' || section === 'wish') return false;
  if (!/erfaren/i.test(text)) return false;
  const found = needed.exec(text);
  if (!found) return false;
  // "Några års erfarenhet av försäljning, gärna inom bygg" is a demand: only its own clause makes it soft.
  const end = found.index + found[0].length;
  return !soft.test(text.slice(0, end) + (text.slice(end).split(/[,;]/)[0] ?? ''));
}

const aboutTraining =
  /utbild|lär|skolning|bredvid|träning|introduk|mentor|onboarding|trainee|coach|kunskap|av oss|hos oss|certifieringskurs/i;
const trained: readonly RegExp[] = [
  /(?:vi|företaget|bolaget|arbetsgivaren)(?: kommer att| kommer| ska)? (?:själva )?utbilda(?:r|s)? (?:dig|upp dig)|utbildar vi dig|du (?:kommer att )?(?:bli|blir|utbildas) (?:i|till|inom|utbildad (?:av|hos) oss)|att du utbildas/iu,
  /lär(?:a|er)? (?:vi )?upp dig|(?<!\p{L})upplärning|(?:får|ges|ger|erbjud\p{L}*|bra|gedigen|grundlig|din)(?: \p{L}+){0,2} inskolning|inskolning (?:och bredvid|ingår|ges|på plats|sker)|bredvidgång|går? bredvid|bredvidpass|introduktionsutbildning|grundutbildning (?:i|ges|ingår|får)|certifieringskurs/iu,
  /introduktion[^.]{0,20} (?:i|på|under|om) (?:minst |ca |cirka |upp till )?(?:\d+|två|tre|fyra|fem|sex|åtta|flera|några) veckor|veckors (?:\p{L}+ )?introduktion|introduk[^.]{0,60}(?:mentor|handledare|fadder)|(?:mentor|fadder)[^.]{0,40}introduktion/iu,
  /(?<!\p{L})(?:sälj(?:- och \p{L}+ )?|produkt|intern|säljar)(?:utbildning(?:ar)?|träning)/iu,
  /(?:löpande|kontinuerliga?|gedigen|grundlig|komplett|omfattande|praktisk)(?: och \p{L}+| i)? (?:sälj- och \p{L}+ )?(?:sälj)?(?:utbildning(?:ar)?|träning)/iu,
  /onboarding-?(?:program|utbildning)|trainee-?program|ger dig de (?:kunskaper|verktyg och kunskaper)|(?:kunskap(?:er|en)?|kunskaperna|resten|det) (?:får du|lär du dig) (?:av|hos) oss|(?:får|ges) du (?:av|hos) oss|(?:det )?lär vi dig|vi lär dig(?! svenska)|betald (?:\p{L}+)?utbildning|utbildning (?:ingår|ges|sker på plats|på plats)/iu,
  /^(?=.*(?<!\p{L})(?:du|dig)(?!\p{L})).*?(?:erbjud\p{L}*|får|ger|ges|ingår)(?: \p{L}+){0,6} (?:bra |intern |betald |teoretisk och praktisk |gedigen )?(?<!vidare|fort)utbildning(?!\p{L}| inom)/iu,
];
const offered = /^(?:erfarenhet och )?(?<!\p{L})utbildning(?:ar)?(?: och| &| i|:|$| \p{L}+ (?:coachning))/iu;
/** Training that one must have, gives to others, or goes on to later. */
const otherTraining =
  /kompetensutveckling|du har|(?:har|med) (?:en |du )*(?:gedigen|relevant|omfattande|avslutad) utbildning|utbildning krävs|(?:hålla i|leda|genomföra|ansvara för|planera) (?:\p{L}+ )?utbildning|utbilda (?:kollegor|kunder|användare|medarbetare|personal)|elev|(?<!\p{L})barn(?:et|en|ets|ens|s)?(?![\p{L}-])|förskol|student|kunder|medlemmar|vuxna|företag(?!et)|deltagare|årskurs|forskning|universitet|högskol|skolan erbjud|patientutbildning|spännande utbildningar|inte bara utbildning|kurser och konferenser|inte (?:erbjuda )?(?:någon )?(?:\p{L}+ )?utbildning|ingen (?:\p{L}+ )?(?:utbildning|upplärning|inskolning)|inte \p{L}+ inskolning|grundutbildad|studerat|utan (?:inskolning|upplärning)|inskolning(?:en|ar)? av|handleda(?!re)/iu;

/** The sentence in which the employer says that it teaches the work. */
export function readTrainedOnTheJob(sentences: readonly Sentence[]): Evidence | undefined {
  for (const { text, section } of sentences) {
    if (section === 'merit' || section === 'wish' || !aboutTraining.test(text) || otherTraining.test(text))
      continue;
    const found =
      trained.map((pattern) => pattern.exec(text)).find((match) => match !== null) ??
      (section === 'offer' ? offered.exec(text) : null);
    if (!found) continue;
    const evidence = quote(text, found.index);
    if (evidence) return evidence;
  }
  return undefined;
}
