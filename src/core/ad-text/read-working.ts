import type { Evidence, Working } from '../vacancy.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

const trigger = /skift|schema|natt|nätt|helg|kväll|dag|lör|sön|mån|kontorstid|\d[.:]\d\d|\d ?[-–] ?\d/i;
const times: readonly (readonly [Working, RegExp])[] = [
  // Not "skiftande arbetsuppgifter": varied tasks are no shifts.
  [
    'shifts',
    /(?<!\p{L})(?:tre|två|fem|natt|kvälls|dag|[235]-)?skift(?:et|en|s|(?:arbet|gå|schema|form|tjänst|lag|tid)\p{L}*)?(?!\p{L})|(?:rullande|roterande) (?:\p{L}+)?schema/iu,
  ],
  ['night', /(?<!\p{L})(?:natt(?:en|etid|(?:arbete|pass|skift|t?jänst)\p{L}*)?|nätter(?:na)?)(?!\p{L})/iu],
  [
    'weekend',
    /(?<!\p{L})(?:helg(?:er(?:na)?|en|(?:arbete|pass|tjänst|schema)\p{L}*)?|(?:lör|sön)dag(?:ar(?:na)?)?|lör(?:-| och | ?\/ ?)sön\p{L}*)(?!\p{L}|- och)/iu,
  ],
  [
    'evening',
    /(?<!\p{L})kväll(?:ar(?:na)?|en|s(?=- och (?!helgmott))|stid|s(?:arbete|pass|skift|tid|tjänst)\p{L}*)?(?!\p{L})/iu,
  ],
  [
    'day',
    /(?<!\p{L})(?:dagtid|kontorstid(?:er)?|dagskift|dag(?= ?\/ ?kväll|,? kväll| och (?:kväll|natt)|- och kväll| samt (?:kväll|var|natt|helg)))(?!\p{L})/iu,
  ],
];
/** Days without hours: day work, when nothing else is said anywhere. */
const weekdays =
  /(?<!\p{L})(?:vardagar|mån(?:dag)?(?:ar)? ?(?:-|–|till|t\.o\.m\.) ?(?:och med )?(?:fre|tors)(?:dag)?(?:ar)?)(?!\p{L})/iu;
/** Hours from and to: "07–16", "kl. 08.30-17.00". */
const hours =
  /(?<![\d-])([01]?\d|2[0-4])(?:[.:](\d\d))? ?(?:-|–|till) ?([01]?\d|2[0-4])(?:[.:](\d\d))?(?![\d-]| ?(?:år|%|dagar|veckor|mån(?:ad|\.)|st(?!\p{L})|kr|kg|pers|barn))/giu;
const aboutWork =
  /(?<!\p{L})(?:arbet|jobb|tjänst(?:en|gör|er)?(?!\p{L})|schema|pass(?:en)?(?!\p{L})|skift|förlag|omfattning|heltid|deltid|tider|behov|mån(?:dag)?|vardagar|vaken natt|du (?:är|behöver|måste|ska|bör|kan|kommer)|(?:varje|varannan|var)(?: \p{L}+)? (?:helg|natt|kväll|vecka))|(?:natt?|helg|kvälls|dag|två|tre|fem|[235]-)(?:arbete|pass|tjänst|skift)/iu;
const aboutSomethingElse =
  /telefontid|öppettid|öppet|(?<!\p{L})öppen|öppnar|stänger|helgmottagning|i helgen|trevlig helg|helgens|över (?:en |hela )?natt|ansök|intervju|senast|besvara|frågor|\d (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|kollektivtrafik|lunch|frukost|övernatt|gröna skift/iu;

/**
 * When one works, by the ad's own sentences. Sentences that deny it, or speak of something else, say nothing. Day work
 * is never said alone where evenings, nights, weekends or shifts stand in a sentence that cannot be quoted.
 */
export function readWorking(
  sentences: readonly Sentence[],
): { readonly times: readonly Working[]; readonly evidence: Evidence } | undefined {
  const said = sentences.flatMap(({ text, section }) => {
    if (section === 'merit' || !trigger.test(text)) return [];
    if (!aboutWork.test(text) || aboutSomethingElse.test(text)) return [];
    const found = timesIn(text);
    return found.size > 0 || weekdays.test(text) ? [{ text, found }] : [];
  });
  if (said.every(({ found }) => found.size === 0)) {
    const evidence = said
      .map(({ text }) => quote(text, text.search(weekdays)))
      .find((one) => one !== undefined);
    return evidence && { times: ['day'], evidence };
  }
  const times = new Set<Working>();
  const quoted: string[] = [];
  for (const { text, found } of said) {
    const fresh = [...found].filter(([time]) => !times.has(time));
    const evidence = fresh.length > 0 ? quote(text, Math.min(...fresh.map(([, at]) => at))) : undefined;
    if (!evidence || [...quoted, evidence.sentence].join(' … ').length > 300) continue;
    for (const [time] of fresh) times.add(time);
    quoted.push(evidence.sentence);
  }
  const isOnlyDay = times.size === 1 && times.has('day');
  if (
    quoted.length === 0 ||
    (isOnlyDay && said.some(({ found }) => [...found.keys()].some((one) => one !== 'day')))
  )
    return undefined;
  return { times: order.filter((time) => times.has(time)), evidence: { sentence: quoted.join(' … ') } };
}

const order: readonly Working[] = ['shifts', 'night', 'weekend', 'evening', 'day'];

/** The times a sentence names, each with where. */
function timesIn(text: string): ReadonlyMap<Working, number> {
  const found = new Map<Working, number>();
  for (const [time, pattern] of times) {
    const match = pattern.exec(text);
    if (match && !isFree(text, match.index)) found.set(time, match.index);
  }
  for (const { 1: from, 2: fromMinutes, 3: to, 4: toMinutes, index } of text.matchAll(hours)) {
    // "4–6 veckor", "3-5": only with minutes, or beside the words of time.
    if (!fromMinutes && !toMinutes && !/(?<!\p{L})(?:kl|tid|mån|dag|vardag|fre|arbetstid)/iu.test(text))
      continue;
    const time = timeOf(Number(from), Number(to));
    if (time && !found.has(time)) found.set(time, index);
  }
  return found;
}

const free =
  /(?<!\p{L})(?:inga|ingen|inget|inte(?! bara| enbart)|ej|aldrig|utan(?! också| även)|slipp\p{L}*|fri(?:a)? från|ledig[at]?(?! (?:tjänst|jobb|plats|anställ)))(?!\p{L})/iu;

/** Whether the part of the sentence says no: commas do not end it ("inga kvällar, nätter eller helger"). */
function isFree(text: string, at: number): boolean {
  const parts = /\s(?:men|dock|fast)\s|\s[–-]\s|[;:]/g;
  let start = 0;
  for (const { index } of text.matchAll(parts)) {
    if (index >= at) return free.test(text.slice(start, index));
    start = index;
  }
  return free.test(text.slice(start));
}

function timeOf(from: number, to: number): Working | undefined {
  if (from >= 5 && from < 13 && to > from + 2 && to <= 19) return 'day';
  if (from >= 11 && to >= 20 && to > from) return 'evening';
  if (from >= 18 && to <= 9) return 'night';
  return undefined;
}
