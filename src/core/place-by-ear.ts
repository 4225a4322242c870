import { soundsOf } from './sound/scripts.ts';
import { distance, type Heard, hear } from './sound/sounds.ts';
import { soundsOfName } from './sound/swedish-name.ts';

export interface NameByEar {
  readonly code: string;
  /** The municipality's own name, not that of a place in it. */
  readonly isOwn: boolean;
  readonly heard: Heard;
}

export interface LikelyPlace {
  readonly code: string;
  /** 0 for the same sounds. */
  readonly apart: number;
  /**
   * So near that it can hardly be anything else, if no other place is as near. Never for a place within a municipality:
   * there are so many that one of them sounds like any word ("Kurdistan" is nearly Gårdsten).
   */
  readonly isNear: boolean;
}

/** Names in Latin letters; those in other scripts are in the register as somebody's spelling. */
export function nameByEar(name: string, code: string, isOwn: boolean): NameByEar | undefined {
  if (!/^[\p{Script=Latin}\s-]+$/u.test(name)) return undefined;
  const heard = hear(soundsOfName(name));
  return heard.codes.length >= 4 ? { code, isOwn, heard } : undefined;
}

/**
 * How far a name may be from what was typed, in consonants of it, for each consonant over the first few: a short name
 * sounds like many words, a long one like no other. Among several words there is more to take for a name by chance.
 */
const worthAsking = { slope: 0.3, alone: 1.8, inSentence: 3 };
const near = { slope: 0.16, alone: 3.35, inSentence: 3.5 };
/** Where vowels are left out there is less to go by. */
const lessWithoutVowels = 0.7;

/** Places whose names sound like a part of what was typed, in any script; nearest first, each once. */
export function placesByEar(names: readonly NameByEar[], text: string): readonly LikelyPlace[] {
  const typed = candidates(text.slice(0, 200).toWellFormed().normalize('NFC').toLowerCase());
  const best = new Map<string, LikelyPlace>();
  for (const { code, isOwn, heard } of names) {
    for (const one of typed) {
      if (!one.within && Math.abs(one.heard.weight - heard.weight) > 2.5) continue;
      const beyond = (from: number) => heard.weight - from;
      const most = worthAsking.slope * beyond(one.isWhole ? worthAsking.alone : worthAsking.inSentence);
      if (most < one.extra) continue;
      const apart = distance(one.heard, heard, most - one.extra, one) + one.extra;
      if (apart > most || apart >= (best.get(code)?.apart ?? Infinity)) continue;
      const sureFrom = (one.isWhole ? near.alone : near.inSentence) + (one.bare ? lessWithoutVowels : 0);
      best.set(code, { code, apart, isNear: isOwn && apart <= near.slope * beyond(sureFrom) });
    }
  }
  return [...best.values()].toSorted((a, b) => a.apart - b.apart || a.code.localeCompare(b.code));
}

interface Candidate {
  readonly heard: Heard;
  /** A script that leaves vowels out. */
  readonly bare: boolean;
  /** The name may stand anywhere in it. */
  readonly within: boolean;
  readonly isWhole: boolean;
  /** What it costs to look for a name here, where words were cut or put together. */
  readonly extra: number;
}

const mostWords = 12;
/** Words that sound like a name, and are common where one is asked for: Båstad, Farsta, Malå. */
const everyday = new Set(['bostad', 'första', 'mala']);

/** The whole text, each word, two words together, and words without what a language hangs on them. */
function candidates(text: string): readonly Candidate[] {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, mostWords)
    .filter((word) => !everyday.has(word));
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  const isWhole = words.length === 1;
  return [
    ...words.flatMap((word) => candidate(word, isWhole, 0)),
    ...pairs.flatMap((pair) => candidate(pair, words.length === 2, words.length === 2 ? 0.1 : 0.3)),
    ...words.flatMap(withoutEndings).flatMap((part) => candidate(part, isWhole, 0.2)),
    ...words.filter((word) => thai.test(word)).flatMap((word) => candidate(word, false, 0.2, true)),
  ];
}

const thai = /\p{Script=Thai}/u;

function candidate(text: string, isWhole: boolean, extra: number, within = false): readonly Candidate[] {
  const sounds = soundsOf(text);
  if (sounds === undefined) return [];
  return [{ heard: hear(sounds), bare: /\p{Script=Arabic}/u.test(text), within, isWhole, extra }];
}

/** What stands for "in", "from" or "to" in one word with a name. */
const before = /^(?:و?[بلف]|ال|بال|[በከየለ])/u;
const after =
  /(?:iss[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|[dt][ea]yim|[dt]eyiz|[dt]e|[dt]a|ye|y?ê|om|em|ie|de|[eua]|ом|ем|ою|[еуіиа])$/u;

function withoutEndings(word: string): readonly string[] {
  return [word.replace(before, ''), word.replace(after, '')].filter(
    (part) => part !== word && part.length >= 4,
  );
}
