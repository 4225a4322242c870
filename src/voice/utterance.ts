import type { Text } from '../core/screen.ts';
import type { LanguageForm } from '../i18n/format.ts';
import type { Leaf, Speaker } from '../i18n/speaker.ts';

/** A few words that are recorded as one: whose voice says them, and what it says. */
export interface Utterance {
  /** Code of the language whose voice this is. */
  readonly voice: string;
  readonly words: string;
}

/** How a language is spoken; a language without it has no voice. */
export type Voice = NonNullable<LanguageForm['voice']>;

export interface Voices {
  readonly speaker: Pick<Speaker, 'pieces'>;
  readonly form: (locale: string) => LanguageForm | undefined;
  readonly names: {
    /** Where a language has no name of its own for a kind of work, the Swedish voice says the Swedish one. */
    readonly occupation: (code: string, locale: string) => Utterance;
    readonly municipality: (code: string) => string;
    readonly county: (code: string) => string;
  };
}

/** Names of places are said as they are said there. */
export const swedish = 'sv';

/**
 * What is said of a sentence, in order: its words, and its values between them. Undefined where a part of it cannot be
 * said, such as the name of an employer: half a sentence would say something else.
 */
export function utterancesOf(text: Text, locale: string, voices: Voices): readonly Utterance[] | undefined {
  const said: Utterance[] = [];
  for (const piece of voices.speaker.pieces(locale, text)) {
    const parts =
      typeof piece === 'string'
        ? (between(piece, locale, voices) ?? inWords(piece, locale))
        : valueInWords(piece.arg, piece.locale, voices);
    if (!parts) return undefined;
    said.push(...parts);
  }
  return said;
}

/** What is said for the dash between two numbers. */
function between(piece: string, voice: string, { form }: Voices): readonly Utterance[] | undefined {
  const to = /^[\s\u2066-\u2069]*[–-][\s\u2066-\u2069]*$/.test(piece) ? form(voice)?.voice?.to : undefined;
  return to === undefined ? undefined : [{ voice, words: to }];
}

/** The words between two values, as they are recorded. Signs that nobody says are left out. */
export function inWords(text: string, voice: string): readonly Utterance[] {
  const words = text
    // The Swedish word beside its explanation is for the eye; in Swedish the explanation is said between pauses.
    .replace(/\s*\(([^()]*)\)/g, voice.startsWith(swedish) ? ', $1,' : '')
    .replace(/,(?=\s*(?:[.,:;?!]|$))/g, '')
    .replace(/\p{Extended_Pictographic}|[\u200e\u200f\u2066-\u2069()[\]]|\ufe0f/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;?!؟،])/g, '')
    .replace(/^[\s,.:;–-]+|[\s,–-]+$/g, '')
    .trim();
  return /[\p{L}\p{N}%]/u.test(words) ? [{ voice, words }] : [];
}

function valueInWords(arg: Leaf, locale: string, { form, names }: Voices): readonly Utterance[] | undefined {
  const own = form(locale);
  const voice = own?.voice;
  if (!voice) return undefined;
  const number = (value: number) => numberInWords(value, locale, voice);
  const place = (words: string) => [{ voice: swedish, words }];
  if (typeof arg === 'number') return number(arg);
  if ('sek' in arg) return append(number(arg.sek), own.currency, locale);
  if ('year' in arg) return number(arg.year);
  if ('date' in arg) {
    const [, month = 1, day = 1] = arg.date.split('-').map(Number);
    return append(number(day), own.months[month - 1] ?? '', locale);
  }
  if ('occupation' in arg) return [names.occupation(arg.occupation, locale)];
  if ('municipality' in arg) return place(names.municipality(arg.municipality));
  if ('county' in arg) return place(names.county(arg.county));
  // Somebody's own words, and clock times.
  return undefined;
}

function append(said: readonly Utterance[] | undefined, words: string, voice: string) {
  return said && [...said, ...inWords(words, voice)];
}

const mostThousands = 60;

/**
 * A whole number up to 60,999 by its thousands, hundreds and the rest, so that few recordings make them all. Languages
 * that join the parts by a word have the later ones recorded with it.
 */
function numberInWords(value: number, voice: string, { and }: Voice): readonly Utterance[] | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= (mostThousands + 1) * 1000) return undefined;
  const parts = [value - (value % 1000), (value % 1000) - (value % 100), value % 100].filter(
    (part) => part > 0,
  );
  if (parts.length === 0) return [{ voice, words: '0' }];
  return parts.map((part, at) => ({ voice, words: at > 0 && and ? `${and} ${part}` : String(part) }));
}

/** Every number that is recorded by itself. */
export function numbersInWords({ and }: Voice): readonly string[] {
  const upTo = (count: number, step: number) => Array.from({ length: count }, (_, at) => (at + 1) * step);
  const later = [...upTo(9, 100), ...upTo(99, 1)];
  return [
    '0',
    ...[...upTo(mostThousands, 1000), ...later].map(String),
    ...(and ? later.map((part) => `${and} ${part}`) : []),
  ];
}
