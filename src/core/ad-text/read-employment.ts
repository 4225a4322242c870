import type { Evidence } from '../vacancy.ts';
import { isDenied } from './clause.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

const trigger = /tillsvidare|tills vidare|(?<!\p{L})fast/iu;
const permanent =
  '(?:tillsvidare(?:anställning|anställd|tjänst)?|tills vidare|fast (?:anställning|anställd|tjänst|jobb|arbete))(?!\\p{L})';
const leads = [
  new RegExp(
    `(?:möjlighet(?:er)?(?:en)? (?:till|att få|finns till|för)|möjligheter|chans(?:en|er)? (?:till|att få|på)|kan (?:komma att |även |sedan )?(?:leda|övergå)|övergå(?:r|ng)?|leder|på sikt|sikte på|för att (?:därefter|sedan) (?:bli|få))[^.]{0,60}?${permanent}`,
    'iu',
  ),
  // First on trial, then permanent. Not "tillsvidareanställning med inledande provanställning": that is permanent.
  new RegExp(
    `(?:prov|vikariat|visstid|tidsbegräns|månader|konsult|inhyrning)[^.]{0,60}(?:därefter|sedan|följ[td]|efterföljande|innan)[^.]{0,30}?${permanent}`,
    'iu',
  ),
  new RegExp(`efter (?:\\p{L}+ )?(?:prov|visstid|vikariat)\\p{L}*[^.]{0,40}?${permanent}`, 'iu'),
];
/** Whom the work is done for, and what those have who already work there. */
const others =
  /deltagare|arbetssökande|elev|kandidater|brukare|klient|våra kunder|medlemmar|tjänstledig|du som (?:redan|idag) har/i;

/** The sentence in which the ad says that the job may become permanent. */
export function readLeadsToPermanent(sentences: readonly Sentence[]): Evidence | undefined {
  for (const { text } of sentences) {
    if (!trigger.test(text) || others.test(text)) continue;
    for (const pattern of leads) {
      const found = pattern.exec(text);
      if (!found || isDenied(text, found.index, found[0].length)) continue;
      const evidence = quote(text, found.index);
      if (evidence) return evidence;
    }
  }
  return undefined;
}
