import type { Evidence, Working } from '../core/vacancy.ts';

/** A text as it may be kept and shown: no markup, no invisible characters, no e-mail or telephone. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/<[^>]{0,500}>/g, ' ')
      .replace(/[\u00ad\u200b-\u200d\ufeff¬]/g, '')
      .replace(/[\u00a0\r\t]/g, ' ')
      .replace(/[^\s@]+@[^\s@]+\.[a-z]{2,}/gi, '[e-post]')
      // No number begins with 000: "31 000 - 35 000" is pay.
      .replace(/(?<!\d)(?:\+46\s?(?:\(0\))?|0(?!00))[\d\s/‑–-]{6,13}\d/g, '[telefon]')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

function sentences(text: string): readonly string[] {
  return cleanText(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3);
}

const leads =
  /(möjlighet(?:er)?\s+(?:till|att få|finns till)|chans till|kan (?:komma att )?(?:leda|övergå)|övergå(?:r|ng)?|på sikt|goda möjligheter)[^.]{0,60}(tillsvidare|tills vidare|fast (?:anställning|tjänst|jobb))/i;
const negated = /\b(inte|ingen|inga|ej|utan)\b/i;

/** The sentence in which the ad says that the job may become permanent. */
export function readLeadsToPermanent(text: string): Evidence | undefined {
  const sentence = sentences(text).find((one) => leads.test(one) && !negated.test(one));
  return sentence ? { sentence: sentence.slice(0, 300) } : undefined;
}

const times: readonly (readonly [Working, RegExp])[] = [
  // Not "skiftande arbetsuppgifter": varied tasks are no shifts.
  ['shifts', /(?<!\p{L})(?:tre|två|fem|natt|kvälls|dag|[235]-)?skift(?!ande|nyckel)|rullande schema/iu],
  ['night', /(?<!\p{L})(?:natt(?:en|etid|(?:arbete|pass|skift|t?jänst)\p{L}*)?|nätter(?:na)?)(?!\p{L})/iu],
  ['weekend', /(?<!\p{L})helg(?:er(?:na)?|en|(?:arbete|pass|tjänst)\p{L}*)?(?!\p{L})/iu],
  ['evening', /(?<!\p{L})kväll(?:ar(?:na)?|en|s|s(?:arbete|pass|skift|tid|tjänst)\p{L}*)?(?!\p{L})/iu],
  ['day', /(?<!\p{L})(?:dagtid|vardagar)(?!\p{L})/iu],
];
const aboutWork = /arbet|tjänst|schema|pass|skift|förlag|jobba|tider/i;
const aboutSomethingElse = /telefontid|öppettid|öppet/i;

/** When one works, by the ad's own sentence. Sentences that deny it, or speak of something else, say nothing. */
export function readWorking(text: string): { times: readonly Working[]; evidence: Evidence } | undefined {
  for (const sentence of sentences(text)) {
    if (!aboutWork.test(sentence) || aboutSomethingElse.test(sentence) || negated.test(sentence)) continue;
    const found = times.filter(([, pattern]) => pattern.test(sentence)).map(([time]) => time);
    if (found.length > 0) return { times: found, evidence: { sentence: sentence.slice(0, 300) } };
  }
  return undefined;
}
