import type { Arg } from '../screen.ts';
import type { Vacancy } from '../vacancy.ts';
import { type AdWord, adWords, plainEndings } from './ad-words.ts';
import { isDenied } from './clause.ts';
import type { NamesOfWork } from './names-of-work.ts';

/** A word of a headline and what it means. */
export interface ExplainedWord {
  /** Swedish. */
  readonly word: string;
  /** Written out in the reader's language. */
  readonly meaning: Arg;
}

const most = 3;

/**
 * What of a headline can be explained, at most three words in their order. Nothing is said of a word that is not known,
 * of one that may mean something else there, and of work that the title of its card names already.
 */
export function explainHeadline(vacancy: Vacancy, work: NamesOfWork): readonly ExplainedWord[] {
  const found = new Map<string, Found>();
  for (const one of findWords(vacancy.headline, work))
    if (!found.has(one.key) && isMeant(one, vacancy, work)) found.set(one.key, one);
  const inOrder = [...found.values()];
  const first = new Set(inOrder.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return inOrder.filter((one) => first.has(one)).map(({ word, meaning }) => ({ word, meaning }));
}

interface Found extends ExplainedWord {
  readonly key: string;
  readonly at: number;
  readonly length: number;
  /** Of two, the lower says more. */
  readonly rank: number;
  readonly known: Known;
}

type Known = { readonly adWord: AdWord } | { readonly work: string; readonly group: string };

const forms: ReadonlyMap<string, AdWord> = new Map(
  adWords.flatMap((one) => one.forms.map((form) => [form, one] as const)),
);
const beginnings: ReadonlyMap<string, AdWord> = new Map([
  ...forms,
  ...adWords.flatMap((one) => (one.joins ?? []).map((form) => [form, one] as const)),
]);
/** Words in the longest name that is looked for: "biomedicinsk analytiker", "särskilt boende". */
const longestName = 3;

function* findWords(headline: string, work: NamesOfWork): Generator<Found> {
  const tokens = [...headline.matchAll(/\p{L}+/gu)];
  for (let from = 0; from < tokens.length; ) {
    const taken = longestAt(headline, tokens, from, work);
    for (const { known, at, length } of taken.found) yield toFound(known, at, length);
    from += taken.count;
  }
}

/** What begins at this word: a name of several words where there is one, else the word, else the parts of it. */
function longestAt(headline: string, tokens: readonly RegExpExecArray[], from: number, work: NamesOfWork) {
  const at = tokens[from]?.index ?? 0;
  for (let count = longestName; count > 0; count--) {
    const last = tokens[from + count - 1];
    if (!last) continue;
    const length = last.index + last[0].length - at;
    const text = headline.slice(at, at + length).toLowerCase();
    // Nothing but one space between them.
    if (text.split(' ').length !== count || /[^\p{L} ]/u.test(text)) continue;
    const known = knownAs(text, work);
    if (known) return { count, found: [{ known, at, length }] };
    if (count === 1)
      return { count, found: seeThrough(text, work).map((part) => ({ known: part, at, length })) };
  }
  return { count: 1, found: [] };
}

function knownAs(text: string, work: NamesOfWork): Known | undefined {
  const adWord = forms.get(text);
  return adWord ? { adWord } : work.find(text);
}

/** The parts of a compound that begins with one of the words, where every part is known; else nothing. */
function seeThrough(text: string, work: NamesOfWork): readonly Known[] {
  for (let at = text.length - 3; at >= 3; at--) {
    const adWord = beginnings.get(text.slice(0, at));
    if (!adWord) continue;
    const rest = text.slice(at);
    if (plainEndings.has(rest)) return [{ adWord }];
    const end = knownAs(rest, work);
    if (end) return [{ adWord }, end];
  }
  return [];
}

function toFound(known: Known, at: number, length: number): Found {
  return 'adWord' in known
    ? {
        ...{ key: known.adWord.say, word: known.adWord.word, meaning: { say: known.adWord.say } },
        ...{ at, length, rank: adWords.indexOf(known.adWord), known },
      }
    : {
        ...{ key: known.group, word: known.work, meaning: { occupation: known.group } },
        ...{ at, length, rank: -1, known },
      };
}

/** Whether the word says there what it is explained as, and is news to someone who has read the card's title. */
function isMeant({ known, at, length }: Found, vacancy: Vacancy, work: NamesOfWork): boolean {
  const { headline, group, permanence } = vacancy;
  if ('work' in known) return known.group !== group && !isInName(headline, at, length);
  const { say, word } = known.adWord;
  const isTitle = (name: string) => work.title(group).includes(name);
  const written = headline.slice(at, at + length);
  const after = headline.slice(at + length);
  switch (say) {
    case 'ad-permanent':
      // "Tills vidare" also means "for now".
      return permanence === 'permanent' && !isDenied(headline, at, length);
    case 'ad-day':
      // "I dag", a man called Dag, "varje dag".
      return !/^dag(?:ar)?$/i.test(written) || otherTime.test(headline);
    case 'ad-lss':
      return written === 'LSS';
    case 'ad-school':
      // "Skola in": a verb.
      return !/^ (?:in|om|upp)(?!\p{L})/iu.test(after);
    case 'ad-seeks':
      // Then it is the reader who does.
      return !/^ (?:du|ni)(?!\p{L})/iu.test(after);
    case 'ad-manager':
      return (
        !isInName(headline, at, length) &&
        !ofKitchens.test(group) &&
        !english.test(headline) &&
        !isTitle(word)
      );
    case 'ad-assistant-nurse':
      return !isInName(headline, at, length) && !isTitle('undersköterska');
    case 'ad-teacher':
    case 'ad-seller':
      return !isInName(headline, at, length) && !isTitle(word);
    default:
      return true;
  }
}

/** Whether a name of work may be part of the name of a firm or a person: "hos Kock & Vin", "Bagare Johansson". */
function isInName(headline: string, at: number, length: number): boolean {
  const before = headline.slice(0, at);
  const after = headline.slice(at + length);
  const isCapital = /^\p{Lu}/u.test(headline.slice(at));
  return (
    (isCapital && /(?<!\p{L})(?:hos|på|till) $/iu.test(before)) ||
    /& ?$/.test(before) ||
    /^ ?&/.test(after) ||
    capitalAfter.test(after) ||
    capitalBefore.test(before)
  );
}

/** Not "LSS". The first word of a headline has a capital in any case. */
const capitalAfter = /^ \p{Lu}(?:\p{Ll}|\p{Lu}{3})/u;
const capitalBefore = /[^\p{L}]\p{Lu}(?:\p{Ll}|\p{Lu}{3})[\p{L}-]* $/u;

const otherTime = /(?<!\p{L})(?:natt|nätter|kväll|kvällar|helg|helger)(?!\p{L})/iu;
/** A chef there cooks. */
const ofKitchens = /^(?:3451|5120|94)/;
const english = /(?<!\p{L})(?:sous|head|executive|partie|the|and|with|for)(?!\p{L})/iu;
