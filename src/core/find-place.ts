import type { Municipalities, Municipality, Spelling } from './municipality.ts';
import { fold } from './normalise.ts';
import { placesByEar } from './place-by-ear.ts';

export interface PlacesFound {
  /** Best first, at most five. */
  readonly places: readonly Municipality[];
  /** No doubt: there is one, and nobody has to be asked whether it was meant. */
  readonly isSure: boolean;
}

type Register = Pick<Municipalities, 'spellings' | 'byEar' | 'byCode'>;

/**
 * What place a text names, forgivingly, in any of our scripts. A name within the text beats a name that is only
 * similar to it, and what is only similar is sure where it sounds nearly the same and no other place is near.
 */
export function findPlace(register: Register, text: string): PlacesFound {
  const said = folded(text);
  const written = text.normalize('NFC').trim().toLowerCase();
  if (said.length < 2) return { places: [], isSure: false };
  const named = placesNamed(register, said, text);
  if (named.length > 0) return found(register, named, named.length === 1);
  const begun =
    said.length >= 3
      ? register.spellings.filter((one) => one.name.startsWith(said) && hasMarksOf(written, one))
      : [];
  const isNearlyDone = begun.every(({ name }) => said.length >= 5 && said.length >= name.length * 0.6);
  if (begun.length > 0) return found(register, codesOf(begun), isNearlyDone && codesOf(begun).length === 1);
  const near = placesByEar(register.byEar, text);
  const [best, second] = near;
  if (!best) return { places: [], isSure: false };
  const isAlone = second === undefined || second.apart >= best.apart + clearBy;
  const worthAsking = near.filter(({ apart }) => apart <= best.apart + askWithin).map(({ code }) => code);
  return best.isNear && isAlone ? found(register, [best.code], true) : found(register, worthAsking, false);
}

/** In consonants: how much farther the next place has to be, and which are worth asking about. */
const clearBy = 0.3;
const askWithin = 0.8;

function found({ byCode }: Register, codes: readonly string[], isSure: boolean): PlacesFound {
  return { places: codes.slice(0, 5).flatMap((code) => byCode(code) ?? []), isSure };
}

function folded(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/\b(kommuns?|lans?|stad)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function codesOf(spellings: readonly Spelling[]): readonly string[] {
  return [...new Set(spellings.map(({ code }) => code))];
}

/** Codes of the places whose names stand in a text, letter by letter but for marks that were left out. */
function placesNamed({ spellings, byCode }: Register, said: string, text: string): readonly string[] {
  const marked =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const namedIn = (words: string) =>
    spellings.filter((one) => isSaidWithin(words, one.name) && isMarkedSo(marked, one));
  const exact = spellings.filter((one) => one.name === said && isMarkedSo(marked, one));
  if (exact.length > 0) return codesOf(asWritten(exact, text));
  const within = namedIn(said);
  if (within.length === 0)
    return codesOf(namedIn(said.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/aa/g, 'a')));
  const longest = Math.max(...within.map(({ name }) => name.length));
  const possible = within.filter(({ name }) => name.length === longest);
  // "Sätra, Gävle": of two places with that name, the municipality named beside it.
  const beside = possible.filter(({ name, code }) =>
    within.some((one) => one.code === code && one.name !== name),
  );
  const named = possible.filter(({ name, code }) => fold(byCode(code)?.name ?? '') === name);
  const other = possible.some(({ name }) => name !== possible[0]?.name);
  return codesOf(beside.length > 0 ? beside : other && named.length > 0 ? named : asWritten(possible, text));
}

/** Names that are everyday words too ("we are", "vill vara"): in a sentence they count only after a preposition. */
const everydayWords = new Set([
  'are',
  'mark',
  'ale',
  'vara',
  'berg',
  'backa',
  'ange',
  'nora',
  'sala',
  'rud',
  'mala',
]);

/** Whether the marks that are there are the name's: "mala" may be Malå, "måla" is not. */
function isMarkedSo(words: readonly string[], { name, written }: Spelling): boolean {
  const same = words.filter((word) => word.length === written.length && fold(word) === name);
  return same.length === 0 || same.some((word) => hasMarksOf(word, { written }));
}

function hasMarksOf(word: string, { written }: Pick<Spelling, 'written'>): boolean {
  return [...word].every((letter, at) => !/[åäö]/.test(letter) || letter === written[at]);
}

/** "Håbo" is not "Habo"; without its marks a name may mean either. */
function asWritten(possible: readonly Spelling[], text: string): readonly Spelling[] {
  const lower = text.normalize('NFC').toLowerCase();
  const same = possible.filter(({ name, written }) => written !== name && lower.includes(written));
  return same.length > 0 ? same : possible;
}

function isSaidWithin(said: string, name: string): boolean {
  if (!` ${said} `.includes(` ${name} `)) return false;
  return (
    !everydayWords.has(name) || said === name || new RegExp(`\\b(?:i|in|fran|from) ${name}\\b`).test(said)
  );
}
