/**
 * What is regulated, decided on occupation names as they are folded (lower case, no diacritics).
 * Sources: patientsäkerhetslagen (2010:659) 4 kap. 1–6 §§, text 2025-12-15; lag (2009:302) 3 kap. for animal care;
 * skollagen (2010:800) 2 kap., text 2025-12-15; förordning (2016:157), annex, text 2026-01-02.
 */

/** One word that ends like this is a licensed occupation: also "specialistläkare", never "läkarsekreterare". */
export const licensedWord =
  /^\p{L}*(?:apotekare|arbetsterapeut(?:er)?|audionom(?:er)?|barnmorsk(?:a|or)|dietist(?:er)?|fysioterapeut(?:er)?|sjukgymnast(?:er)?|sjukvardskurator(?:er)?|kiroprakt(?:or|orer)|logoped(?:er)?|lakare|naprapat(?:er)?|optiker|ortopedingenjor(?:er)?|psykolog(?:er)?|psykoterapeut(?:er)?|receptarie(?:r)?|sjukhusfysiker|sjukskotersk(?:a|or)|(?:distrikts|skol|foretags)skotersk(?:a|or)|tandhygienist(?:er)?|veterinar(?:er)?|djursjukskotare)$/u;

/** A licensed occupation whose name is two words. */
export const licensedPhrase = /\bbiomedicinska? analytiker\b/;

/** Only the licensed may do this work at all; in the other licensed occupations the law closes the title. */
export const exclusiveWord =
  /^\p{L}*(?:apotekare|barnmorsk(?:a|or)|lakare|receptarie(?:r)?|veterinar(?:er)?)$/u;

/** Animal care: the licence is Jordbruksverket's. */
export const animalWord = /^\p{L}*(?:veterinar(?:er)?|djursjukskotare)$/u;

/** Students and names that stand in a licensed group, though nobody needs the licence for them. */
export const unlicensedName =
  /(?:studerande|student)\b|^(?:laboratorieassistent|osteopat|forskare odontologi)\b/;

/** Groups that are licensed where no name says otherwise. */
export const licensedGroups: ReadonlySet<string> = new Set([
  ...['2211', '2212', '2213', '2219', '2221', '2222', '2223', '2224', '2225', '2226', '2227', '2228'],
  ...['2231', '2232', '2233', '2234', '2235', '2239', '2241', '2242', '2250', '2260', '2271', '2272'],
  ...['2273', '2281', '2282', '2283', '2284', '3212', '3213', '3240', '3250'],
]);
export const exclusiveGroups: ReadonlySet<string> = new Set([
  ...['2211', '2212', '2213', '2219', '2222', '2250', '2260', '2281', '3213'],
]);
export const animalGroups: ReadonlySet<string> = new Set(['2250', '3240']);

/** Groups with some licensed work in them: only a name or the headline tells. */
export const mixedGroups: ReadonlySet<string> = new Set(['1510', '2111', '2662', '3214']);

/** The title is protected since 2023-07-01 (4 kap. 5 a §), the work is not. */
export const assistantNurseWord = /^\p{L}*underskotersk(?:a|or)$/u;
export const assistantNurseGroups: ReadonlySet<string> = new Set(['5321', '5323']);
/** In those groups, but not under that title. */
export const otherCareName = /\b(?:steriltekniker|omvardnadsassistent(?:er)?)\b/;

/** Without a teacher's licence at most one year at a time (2 kap. 18–19 §§). */
export const teacherGroups: ReadonlySet<string> = new Set(['2330', '2341', '2342', '2343', '2351']);
export const teacherName = /\bsfi larare\b/;
/**
 * Open for good without it: mother-tongue and vocational teachers (2 kap. 17, 20 §§), and names in teacher groups
 * that are not school teaching (folk high school, hospitals, inspection, advice).
 */
export const unlicensedTeacherName =
  /\b(?:modersmal\p{L}*|yrkeslarare|folkhogskol\p{L}*|lekterapeut|lakepedagog|horselpedagog|synpedagog|\p{L}*konsulent|skolinspektor|laromedelsintendent)\b/u;

/** Names that need somebody's permission or a personal certificate before the work begins. */
export const permitNames: readonly { readonly name: RegExp; readonly authority?: string }[] = [
  { name: /\bordningsvakt(?:er)?\b/, authority: 'Polismyndigheten' },
  { name: /\bflygplatskontrollant(?:er)?\b/ },
  { name: /\b(?:kyltekniker|varmepumpstekniker)\b/, authority: 'Incert' },
  { name: /\bfastighetsmaklare\b/, authority: 'Fastighetsmäklarinspektionen' },
  { name: /^(?:anlaggningsdykare|inspektionsdykare|yrkesdykare)\b/, authority: 'Arbetsmiljöverket' },
  { name: /\bbergsprangare\b/, authority: 'Arbetsmiljöverket' },
  { name: /\btrafiklarare\b|\butbildningsledare trafikskola\b/, authority: 'Transportstyrelsen' },
  { name: /\bbesiktningstekniker fordon\b|\bbesiktningsingenjor bilprovning\b/ },
];

/** Names whose group is regulated, though they are not: another vehicle, another network, another employer. */
export const unregulatedName =
  /\b(?:sparvagnsforare|traktorforare|fartygselektriker\p{L}*|flygplanselektriker|granskontrollant)\b/u;
