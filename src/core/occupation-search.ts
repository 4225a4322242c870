import { typingErrors } from './municipality.ts';
import { fold } from './normalise.ts';
import { holdsAny } from './understand.ts';

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
  /** Earlier lists are nearer to the person: their language before the register. */
  readonly list: number;
}
export interface OccupationIndex {
  readonly spellings: readonly Spelling[];
  /** Words that turn a sentence round. */
  readonly not: readonly string[];
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

export function makeOccupationIndex(
  lists: readonly (readonly OccupationEntry[])[],
  not: readonly string[] = [],
): OccupationIndex {
  const spellings = lists.flatMap((entries, list) =>
    entries.flatMap(({ ssyk, name, synonyms }) =>
      [...new Set([name, ...synonyms].map(fold))]
        .filter((words) => words.length > 1)
        .map((words) => ({ ssyk, words, list })),
    ),
  );
  return { spellings, not };
}

const notFound = 0;
const sureFrom = 80;
const worthAsking = 45;

/** What work a text names, best first, at most five; nothing when nothing is close. */
export function searchOccupation(
  { spellings, not }: OccupationIndex,
  text: string,
): readonly OccupationHit[] {
  const said = fold(text.slice(0, 200));
  if (said.length < 2) return [];
  const best = new Map<string, number>();
  const named = new Set<string>();
  const heard = { said, padded: ` ${said} `, long: longWords(said), isDenied: holdsAny(said, not) };
  for (const spelling of spellings) {
    const points = likeness(heard, spelling.words);
    if (points === notFound) continue;
    if (said === spelling.words) named.add(spelling.ssyk);
    const nearer = points - spelling.list * 3;
    if (nearer > (best.get(spelling.ssyk) ?? 0)) best.set(spelling.ssyk, nearer);
  }
  const ranked = [...best]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .filter(([, points]) => points >= worthAsking);
  const [first, second] = ranked;
  if (!first) return [];
  const isSure = first[1] >= sureFrom && first[1] > (second?.[1] ?? 0);
  return ranked
    .filter(([, points]) => points >= first[1] - 30)
    .slice(0, 5)
    .map(([ssyk], at) => ({ ssyk, sure: at === 0 && isSure, exact: named.has(ssyk) }));
}

/** What was typed, looked at once for all the names that it is compared with. */
interface Heard {
  readonly said: string;
  readonly padded: string;
  /** Words in which a typing error is worth looking for. */
  readonly long: readonly string[];
  readonly isDenied: boolean;
}

function longWords(said: string): readonly string[] {
  return said.split(' ').filter((word) => word.length >= 7);
}

/** 0–100: the same words, the words within a sentence, a beginning, or the same but for typing errors. */
function likeness({ said, padded, long, isDenied }: Heard, words: string): number {
  if (said === words) return 100;
  if (words.length >= 3 && words.length < said.length && padded.includes(` ${words} `)) {
    // A short word inside a sentence may be another word altogether ("jag vet inte"), and a "not" turns it round.
    return words.length < 5 || isDenied ? 50 : 82 + Math.min(words.length, 15);
  }
  if (said.length >= 3 && words.startsWith(said)) return 60 + Math.round((said.length / words.length) * 15);
  if (said.length >= 4 && words.length > said.length && words.includes(` ${said}`)) return 55;
  const allowed = allowedErrors(words);
  const errors = typingErrors(said, words, allowed);
  if (errors <= allowed) return 90 - errors * 5;
  const inSentence =
    long.length > 0 && !words.includes(' ')
      ? Math.min(...long.map((word) => typingErrors(word, words, allowed)))
      : allowed + 1;
  if (inSentence <= allowed) return 84 - inSentence * 5;
  return said.length >= 5 && words.length >= 5 && (words.endsWith(said) || said.endsWith(words))
    ? 50
    : notFound;
}

function allowedErrors(words: string): number {
  if (words.length >= 9) return 2;
  return words.length >= 5 ? 1 : 0;
}
