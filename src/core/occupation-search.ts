import { fold } from './normalise.ts';
import { soundsOf } from './sound/scripts.ts';
import { distance, hear, type Heard as Sounds } from './sound/sounds.ts';
import { soundsOfName } from './sound/swedish-name.ts';
import { typingErrors } from './typing-errors.ts';
import { holdsAny } from './understand.ts';
import { spaceOut } from './unspaced.ts';

/** What one language calls an occupation group, and what else people call it. */
export interface OccupationEntry {
  readonly ssyk: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

export interface OccupationHit {
  readonly ssyk: string;
  /** No doubt: nobody has to be asked what was meant. */
  readonly sure: boolean;
  /** The whole text is its name, commas and all. */
  readonly exact: boolean;
}

interface Spelling {
  readonly ssyk: string;
  readonly words: string;
  /** Without spaces: people write words apart that belong together, and the other way round. */
  readonly joined: string;
  /** The same without double letters. */
  readonly undoubled: string;
  /** Earlier lists are nearer to the person: their language before the register. */
  readonly list: number;
  /** How it sounds; worked out when it is first needed. */
  readonly sounds: () => Sounds | undefined;
}
export interface OccupationIndex {
  readonly spellings: readonly Spelling[];
  /** Words that turn a sentence round. */
  readonly not: readonly string[];
  /** Where words are not spaced: those that are known, names of work and what stands around them. */
  readonly unspaced?: { readonly words: ReadonlySet<string>; readonly longest: number };
}

/** Lines of `ssyk<TAB>name<TAB>synonym; synonym`; lines that begin with `#` are comments. */
export function parseOccupationNames(tsv: string): readonly OccupationEntry[] {
  return tsv
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [ssyk = '', name = '', synonyms = ''] = line.split('\t');
      return {
        ssyk: ssyk.trim(),
        name: name.trim(),
        synonyms: synonyms
          .split(';')
          .map((word) => word.trim())
          .filter(Boolean),
      };
    });
}

/**
 * @param small where a language writes no spaces: the words that stand around a name of work
 */
export function makeOccupationIndex(
  lists: readonly (readonly OccupationEntry[])[],
  not: readonly string[] = [],
  small: readonly string[] = [],
): OccupationIndex {
  const spellings = lists.flatMap((entries, list) =>
    entries.flatMap(({ ssyk, name, synonyms }) => {
      const seen = new Map([name, ...synonyms].map((written) => [foldWork(written), written]));
      return [...seen]
        .filter(([words]) => words.length > 1)
        .map(([words, written]) => ({
          ssyk,
          words,
          ...joinedUp(words),
          list,
          sounds: once(() => soundsOfWords(written)),
        }));
    }),
  );
  if (small.length === 0) return { spellings, not };
  const own = spellings.filter(({ list }) => list === 0).map(({ words }) => words.replaceAll(' ', ''));
  const words = new Set([...own, ...small.map(foldWork)]);
  return { spellings, not, unspaced: { words, longest: Math.max(...[...words].map((word) => word.length)) } };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const notFound = 0;
const sureFrom = 80;
const worthAsking = 45;

/** What work a text names, best first, at most five; nothing when nothing is close. */
export function searchOccupation(index: OccupationIndex, text: string): readonly OccupationHit[] {
  const said = foldWork(text.slice(0, 200));
  if (said.length < 2) return [];
  const spaced = index.unspaced ? spaceOut(said, index.unspaced.words, index.unspaced.longest) : said;
  const heard = {
    said,
    ...joinedUp(said),
    padded: ` ${spaced} `,
    long: longWords(spaced),
    // Where words are written together, so is the "not".
    isDenied: index.unspaced
      ? index.not.some((word) => said.includes(foldWork(word)))
      : holdsAny(said, index.not),
  };
  const read = rank(index, (spelling) => likeness(heard, spelling));
  const ranked = read.length > 0 ? read : rank(index, byEar(text));
  const [first, second] = ranked;
  if (!first) return [];
  const isSure = first.points >= sureFrom && first.points > (second?.points ?? 0);
  return ranked
    .filter(({ points }) => points >= first.points - 30)
    .slice(0, 5)
    .map(({ ssyk, words }, at) => ({ ssyk, sure: at === 0 && isSure, exact: words.has(said) }));
}

interface Ranked {
  readonly ssyk: string;
  readonly points: number;
  /** What it is called, of the names that have points. */
  readonly words: ReadonlySet<string>;
}

/** Groups worth asking about, best first: each has the points of its best name. */
function rank({ spellings }: OccupationIndex, pointsOf: (spelling: Spelling) => number): readonly Ranked[] {
  const best = new Map<string, { points: number; words: Set<string>; named: Set<string> }>();
  for (const spelling of spellings) {
    const points = pointsOf(spelling);
    if (points === notFound) continue;
    const one = best.get(spelling.ssyk) ?? { points: 0, words: new Set(), named: new Set() };
    one.points = Math.max(one.points, points - spelling.list * 3);
    one.words.add(spelling.words);
    if (points >= named) one.named.add(spelling.words);
    best.set(spelling.ssyk, one);
  }
  return [...best]
    .map(([ssyk, { points, words, named }]) => ({ ssyk, words, points: points + (isTwice(named) ? 3 : 0) }))
    .filter(({ points }) => points >= worthAsking)
    .sort((a, b) => b.points - a.points || a.ssyk.localeCompare(b.ssyk));
}

/** Two names in one sentence, and neither is a part of the other: "driver, lorry". */
function isTwice(names: ReadonlySet<string>): boolean {
  const all = [...names];
  return all.some((one) => all.some((other) => !one.includes(other) && !other.includes(one)));
}

/** Points from which a name stands in the text. */
const named = 82;

/** Work that sounds as what was typed: a loan word in another script, or one's own language in Latin letters. */
function byEar(text: string): (spelling: Spelling) => number {
  const typed = (
    text
      .slice(0, 200)
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);
  const isWhole = typed.length === 1;
  const whole = soundsOfWords(typed.join(''));
  const words = isWhole ? [] : typed.flatMap((word) => soundsOfWords(word) ?? []);
  return ({ list, sounds }) => {
    // Their own language and Swedish; the register has the same names at greater length.
    const name = list < 2 ? sounds() : undefined;
    if (!name || !whole || name.weight < 2.6) return notFound;
    const most = (name.weight - 1.8) * 0.28;
    const apart = Math.min(
      ...[whole, ...words]
        .filter(({ weight }) => Math.abs(weight - name.weight) <= 1.5)
        .map((one, at) => distance(one, name, most, { bare: true, spare: true }) + (at > 0 ? 0.2 : 0)),
    );
    return apart <= most ? 78 - Math.round(apart * 10) : notFound;
  };
}

const mostWords = 8;

/** Swedish words by their spelling rules as well: "sk" may be heard as "sh". */
function soundsOfWords(written: string): Sounds | undefined {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const sounds = /[åäö]|sk|sj|kj/.test(text) ? soundsOfName(text) : soundsOf(text);
  return sounds === undefined ? undefined : hear(sounds);
}

/** What was typed, looked at once for all the names that it is compared with. */
interface Heard {
  readonly said: string;
  readonly joined: string;
  readonly undoubled: string;
  readonly padded: string;
  /** Words in which a typing error is worth looking for. */
  readonly long: readonly string[];
  readonly isDenied: boolean;
}

function longWords(said: string): readonly string[] {
  return [...new Set(said.split(' ').filter((word) => word.length >= 7))].slice(0, mostWords);
}

/** 0–100: the same words, the words within a sentence, a beginning, or the same but for typing errors. */
function likeness(heard: Heard, name: Spelling): number {
  const { said, padded, long, isDenied } = heard;
  const { words } = name;
  if (said === words) return 100;
  if (heard.joined === name.joined) return 98;
  if (words.length >= 3 && words.length < said.length && padded.includes(` ${words} `)) {
    // A short word inside a sentence may be another word altogether ("jag vet inte"), and a "not" turns it round.
    return words.length < 5 || isDenied ? 50 : 82 + Math.min(words.length, 15);
  }
  if (said.length >= 3 && words.startsWith(said)) return 60 + Math.round((said.length / words.length) * 15);
  if (said.length >= 4 && words.length > said.length && words.includes(` ${said}`)) return 55;
  const allowed = allowedErrors(words);
  if (heard.undoubled === name.undoubled) return 94;
  const errors = typingErrors(heard.joined, name.joined, allowed);
  // A long name with an error in it is meant before a shorter one that happens to be a part of it.
  if (errors <= allowed)
    return words.length >= 8 ? 97 - errors * 4 : words.length >= 6 ? 90 - errors * 5 : 79 - errors;
  const inSentence =
    long.length > 0 && !words.includes(' ')
      ? Math.min(...long.map((word) => typingErrors(word, words, allowed)))
      : allowed + 1;
  if (inSentence <= allowed) return 84 - inSentence * 5;
  return said.length >= 5 && words.length >= 5 && (words.endsWith(said) || said.endsWith(words))
    ? 50
    : notFound;
}

/** Somali and Swedish double letters, and people leave that out or do it once too often. */
function joinedUp(words: string): { readonly joined: string; readonly undoubled: string } {
  const joined = words.replaceAll(' ', '');
  return { joined, undoubled: joined.replace(/ck/g, 'k').replace(/(.)\1+/gu, '$1') };
}

/** As it is compared: the Arabic article comes and goes, with what is written together with it. */
function foldWork(text: string): string {
  return fold(text).replace(/(^| )(?:[بوك]?ال|لل)(?=\p{Script=Arabic}{3})/gu, '$1');
}

function allowedErrors(words: string): number {
  if (words.length >= 9) return 2;
  return words.length >= 5 ? 1 : 0;
}
