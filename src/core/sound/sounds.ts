/**
 * A word as a string of sounds, one character each. A small letter is a sound; a capital or marked one stands where a
 * script or a spelling leaves open which sound is meant, or whether there is one at all.
 */
export type Sounds = string;

interface Kind {
  /** The sounds that it may be. */
  readonly is: string;
  /** What it costs that one of two words lacks it. */
  readonly skip: number;
}

const vowels = 'aeiou';
const vowelSkip = 0.35;
const consonants = 'pbtdkgfvsšhjlmnr';

const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries([...vowels].map((one) => [one, { is: one, skip: vowelSkip }])),
  ...Object.fromEntries([...consonants].map((one) => [one, { is: one, skip: 1 }])),
  h: { is: 'h', skip: 0.4 },
  // Swedish letters.
  Å: { is: 'oa', skip: vowelSkip },
  Ä: { is: 'ea', skip: vowelSkip },
  Ö: { is: 'oeu', skip: vowelSkip },
  Y: { is: 'iuj', skip: vowelSkip },
  // One letter, several sounds: "k" and "g" before a soft vowel, "s" after "r", "c", "q", "x" of Kurmanji.
  K: { is: 'kš', skip: 1 },
  G: { is: 'gj', skip: 1 },
  S: { is: 'sš', skip: 1 },
  C: { is: 'ksš', skip: 1 },
  Č: { is: 'tšk', skip: 1 },
  X: { is: 'khš', skip: 1 },
  // Arabic, Persian and Thai letters that stand for several sounds.
  Z: { is: 'ds', skip: 1 },
  W: { is: 'ouv', skip: vowelSkip },
  I: { is: 'iej', skip: vowelSkip },
  E: { is: 'aeh', skip: 0.3 },
  J: { is: 'gjš', skip: 1 },
  D: { is: 'td', skip: 1 },
  B: { is: 'pb', skip: 1 },
  F: { is: 'fv', skip: 1 },
  R: { is: 'kg', skip: 1 },
  H: { is: 'gh', skip: 0.6 },
  // Heard or not: a carrier of some vowel, and what Swedish writes and does not say.
  A: { is: vowels, skip: 0.1 },
  ĵ: { is: 'ji', skip: 0.05 },
  ķ: { is: 'k', skip: 0.05 },
  ļ: { is: 'l', skip: 0.05 },
  ģ: { is: 'gjik', skip: 0.15 },
  ĝ: { is: 'gk', skip: 0.15 },
  ď: { is: 'dt', skip: 0.25 },
  ŕ: { is: 'r', skip: 0.2 },
  ś: { is: 'sš', skip: 0.2 },
};

/** Sounds that are taken for each other, and what that costs; all other pairs cost 1. */
const near: readonly (readonly [number, string])[] = [
  [0.1, 'pb fv ou ei'],
  [0.2, 'td kg ij ae ao eo'],
  [0.3, 'gh kh vb eu vu ai'],
  [0.4, 'au io iu sš šj aj ej mn'],
];

const letters = Object.keys(kinds);
const codeOf = new Map(letters.map((letter, at) => [letter, at]));
const count = letters.length;
const skips = Float64Array.from(letters, (letter) => kinds[letter]?.skip ?? 1);
const swaps = Float64Array.from({ length: count * count }, (_, at) =>
  apart(letters[Math.floor(at / count)] ?? '', letters[at % count] ?? ''),
);

function apart(a: string, b: string): number {
  const pairs = [...(kinds[a]?.is ?? '')].flatMap((x) => [...(kinds[b]?.is ?? '')].map((y) => between(x, y)));
  return Math.min(1, ...pairs);
}

function between(x: string, y: string): number {
  if (x === y) return 0;
  const found = near.find(([, pairs]) => pairs.split(' ').some((pair) => pair === x + y || pair === y + x));
  return found?.[0] ?? 1;
}

/** The two rows that a comparison works on: made once, as thousands are compared in one search. */
const longest = 250;
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1)] as const;

/** Sounds made ready for comparison. */
export interface Heard {
  readonly codes: Uint8Array;
  /** How much there is to go by: a consonant says more than a vowel. */
  readonly weight: number;
}

export function hear(sounds: Sounds): Heard {
  const codes = Uint8Array.from([...sounds].flatMap((sound) => codeOf.get(sound) ?? [])).slice(0, longest);
  return { codes, weight: codes.reduce((sum, code) => sum + Math.min(1, 0.1 + (skips[code] ?? 0)), 0) };
}

/** Without what is written twice and heard once, and with no "j" of its own between two vowels. */
export function asHeard(sounds: Sounds): Sounds {
  return sounds.replace(/(nĝ|.)\1+/gu, '$1').replace(/(?<=[aeiouÅÄÖ])j(?=[aeiouÅÄÖ])/gu, 'ĵ');
}

/**
 * How far what was typed is from a name: 0 for the same sounds, given up as soon as it must exceed `most`.
 *
 * @param how `bare` where what was typed leaves vowels out, `spare` where the name does, `within` where the name may stand anywhere in what was typed
 */
export function distance(
  typed: Heard,
  name: Heard,
  most: number,
  how: { readonly bare?: boolean; readonly spare?: boolean; readonly within?: boolean } = {},
): number {
  const a = name.codes;
  const b = typed.codes;
  const cheap =
    (isCheap = false) =>
    (code = 0) => {
      const skip = skips[code] ?? 1;
      return isCheap && skip === vowelSkip ? 0.12 : skip;
    };
  const leftOut = cheap(how.bare);
  const added = cheap(how.spare);
  let row = rows[0].fill(0, 0, b.length + 1);
  if (!how.within) for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + added(b[j - 1]);
  let next = rows[1];
  for (let i = 1; i <= a.length; i++) {
    const one = a[i - 1] ?? 0;
    const skip = leftOut(one);
    let least = (row[0] ?? 0) + skip;
    next[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] ?? 0;
      const best = Math.min(
        (row[j] ?? 0) + skip,
        (next[j - 1] ?? 0) + added(other),
        (row[j - 1] ?? 0) + (swaps[one * count + other] ?? 1),
      );
      next[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return Infinity;
    [row, next] = [next, row];
  }
  if (!how.within) return row[b.length] ?? Infinity;
  let best = Infinity;
  for (let j = 0; j <= b.length; j++) best = Math.min(best, row[j] ?? Infinity);
  return best;
}
