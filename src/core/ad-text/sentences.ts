import { cleanText } from './clean-text.ts';

/** Under which kind of heading a sentence stands: what follows "Meriterande:" is no demand. */
export type Section = 'merit' | 'wish' | 'offer' | 'other';

export interface Sentence {
  readonly text: string;
  readonly section: Section;
}

/** The sentences and list items of an ad's text, clean, each with the section it stands in. */
export function sentencesOf(text: string): readonly Sentence[] {
  const all: Sentence[] = [];
  let section: Section = 'other';
  let afterBlank = false;
  for (const raw of cleanText(text.replace(blocks, '\n')).split('\n')) {
    const isListed = bullet.test(raw);
    const line = raw.replace(bullet, '').trim();
    if (line.length < 2) {
      afterBlank ||= line === '';
      continue;
    }
    const heading = headingOf(line, isListed);
    if (heading) section = heading;
    else if (labelled.test(line)) section = 'other';
    // A paragraph after an empty line is no longer an item of the list.
    else if (afterBlank && !isListed && (line.length > 90 || /[.!?]$/.test(line))) section = 'other';
    afterBlank = false;
    for (const part of split(line)) {
      const sentence = part.replace(bullet, '').trim();
      if (sentence.length > 3) all.push({ text: sentence, section });
    }
  }
  return all;
}

const blocks = /<\/?(?:br|p|li|ul|ol|h\d|div|tr)\b[^<>]*>/gi;
const bullet = /^(?:[\s•·●▪⦁◦*✓–—-]|\p{Extended_Pictographic}\ufe0f?)+(?=\S)/u;

/**
 * A sentence ends at a stop before a capital letter (also glued together, as feeds have it), or at a list sign inside a
 * line. Not after an abbreviation: "kl. 07", "t.ex. Excel", "leg. sjuksköterska".
 */
function* split(line: string): Generator<string> {
  let start = 0;
  for (const { 0: found, index } of line.matchAll(ends)) {
    if (found.startsWith('.') && abbreviation.test(line.slice(Math.max(0, index - 8), index))) continue;
    yield line.slice(start, index + (/^[.!?]/.test(found) ? found.length : 0));
    start = index + found.length;
  }
  yield line.slice(start);
}

const ends = /[.!?][")”]?\s+(?=[\p{Lu}"“”(•])|[.!?](?<=\p{Ll}{2}.)(?=\p{Lu})|[•●▪⦁]|\s[·*]\s/gu;
const abbreviation = /(?:^|[\s(])(?:t\.ex|bl\.a|kl|ca|leg|inkl|exkl|nr|tel|st|ev|resp|s\.k|f\.d|m\.fl)$/i;

function headingOf(line: string, isListed: boolean): Section | undefined {
  const isTitle = line.endsWith(':') || (!isListed && line.length <= 45 && !/[.!,]$/.test(line));
  if (!isTitle || line.length > 90) return undefined;
  if (merit.test(line)) return 'merit';
  if (wish.test(line)) return 'wish';
  if (offer.test(line)) return 'offer';
  return line.endsWith(':') || other.test(line) || line === line.toUpperCase() ? 'other' : undefined;
}

/** "Arbetstider: 07–16" ends a list. */
const labelled =
  /^(?:start|arbetstid|plats|placering|ort|omfattning|lön|anställningsform|tillträde|övrigt|varaktighet|krav)\p{L}*:/iu;

const merit =
  /^(?:det (?:är|anses)|ytterligare|extra|mycket|starkt|särskilt|även|också|vidare|följande|är|ses som|övriga?|\s)*(?:meriter|en merit|plus\b|bonus|fördel|önskvärt|önskemål)|\b(?:meriterande|en fördel|ett plus)(?: om| att)?(?: du)?(?: även)?(?: har| är)?:?$/i;
const wish = /ser (?:vi )?(?:mycket )?gärna|gärna ser/i;
const offer = /erbjud|^(?:det här |det )?(?:får|ger vi)|du får|får du|ger vi|förmåner|hos oss/i;
const other =
  /^(?:\W*)(?:krav|skallkrav|kvalifikation|kompetens|profil|din\b|dina\b|om\b|vem|vad|vilka|vår|ansök|övrig|arbetsuppgift|ansvar|villkor|anställning|kontakt|praktisk|bra att veta|låter|start|plats|vi söker|för att|exempel|välkommen|huvudsakliga)/i;
