import type { DrivingLicence, LicenceClass } from '../vacancy.ts';
import { isDenied, isOnlyWelcome } from './clause.ts';
import { quote } from './quote.ts';
import type { Sentence } from './sentences.ts';

const kinds = '(?:AM|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)(?![\\p{L}\\d])';
const licence = new RegExp(
  `[Kk](?:ör|ÖR)(?:kort|KORT)(?:et)?(?!\\p{L})|(?<![\\p{L}\\d])${kinds}[ -]?kort(?!\\p{L})`,
  'gu',
);
const list = `(?:${kinds}(?:[\\s/,-]|och(?!\\p{L})|samt(?!\\p{L})|eller(?!\\p{L}))*)+`;
const kindsBefore = new RegExp(`(?<![\\p{L}\\d])${list}$`, 'u');
const kindsAfter = new RegExp(
  `^[\\s,:(–-]*(?:(?:med|i|av|för|lägst|minst)\\s+)*(?:klass|behörighet|kategori|typ)?[\\s:(–-]*(${list})`,
  'u',
);
const trigger = /körkort|[A-E]E?[- ]?kort/i;
/** What is said of licences without asking for one. */
const notAsked =
  /(?<!\p{L})(?:ta|tar|tagit|bekostar?|betalar?|finansierar?|lån för|kostnad(?:en)? för|utbildning till|utbildar?|lära|hjälp(?:a|er)?|elever|deltagare|kunder)(?: \p{L}+){0,3} (?:\p{L}{1,2}-)?körkort|(?:har|innehar) du [^.]*körkort|om du (?:\p{L}+ )?har [^.]*körkort|sakna\p{L}* (?:\p{L}+ )?körkort|körkort för (?:traktor|moped)|frångås|körkort önskas|körkort på köpet|körkortsutbildning|alternativt|(?<!\p{L})eller (?:bo|cykel|moped|annat sätt)/iu;

/** The sentence that asks for a driving licence, and which. Truck cards are none. */
export function readLicence(sentences: readonly Sentence[]): DrivingLicence | undefined {
  for (const { text, section } of sentences) {
    if (section === 'merit' || section === 'wish' || section === 'offer' || !trigger.test(text)) continue;
    if (text.endsWith('?') || notAsked.test(text)) continue;
    const classes = new Set<LicenceClass>();
    let first = -1;
    for (const found of text.matchAll(licence)) {
      if (isDenied(text, found.index, found[0].length)) continue;
      if (isOnlyWelcome(text, found.index, found[0].length)) continue;
      const end = found.index + found[0].length;
      const before = kindsBefore.exec(text.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
      const after = kindsAfter.exec(text.slice(end, end + 40))?.[1] ?? '';
      for (const one of classesIn(`${before} ${found[0].replace(/k\p{L}*$/iu, '')} ${after}`))
        classes.add(one);
      if (first < 0) first = found.index;
    }
    if (first < 0) continue;
    const evidence = quote(text, first);
    if (evidence) return { classes: [...classes], evidence };
  }
  return undefined;
}

/** "Körkort" alone is for a car. */
function classesIn(text: string): readonly LicenceClass[] {
  const named = text.match(/AM|A|B96|BE|B|C1E|C1|CE|C|D1E|D1|DE|D/g) ?? [];
  if (named.length === 0) return ['B'];
  return named.map((one) => (one === 'B' || one === 'C' || one === 'CE' || one === 'D' ? one : 'other'));
}
