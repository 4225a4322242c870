import { bareDomain } from './bare-domain.ts';

/** A translation is a few times as long as the Swedish at most, in any script. */
const mostTimes = 4;
const spare = 80;

const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
/** Joiners are letters to Persian and Kurdish. */
const joiners = /[\u200c\u200d]/;
/** An address, a name to write to ("@x") or a command to a bot ("/x"). */
const leading = new RegExp(`\\S*@\\S*|${bareDomain}|(?<![\\p{L}\\p{N}<])/\\p{L}[\\p{L}\\p{N}_]*`, 'giu');
/** As a telephone number is written, in the digits of any script. */
const manyDigits = /\p{Nd}(?:[\s.()/‑–-]*\p{Nd}){5,}/gu;

/**
 * The parts of an answer as they may be shown, beside the Swedish parts they belong to; undefined where it cannot be a
 * translation of them. An ad may hold words meant for the machine, so an answer is nothing but text of a bounded length.
 */
export function soundParts(
  swedish: readonly string[],
  answer: readonly string[],
): readonly string[] | undefined {
  if (answer.length !== swedish.length) return undefined;
  const parts = answer.map((part) =>
    part
      .toWellFormed()
      .normalize('NFC')
      .replace(invisible, (found) => (joiners.test(found) ? found.replace(/[^\u200c\u200d]/g, '') : ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const isSound = parts.every(
    (part, at) =>
      part !== '' &&
      part.length <= (swedish[at] ?? '').length * mostTimes + spare &&
      !leadsElsewhere(part, swedish[at] ?? ''),
  );
  return isSound ? parts : undefined;
}

/** No translation leads anywhere that the Swedish does not. */
function leadsElsewhere(part: string, swedish: string): boolean {
  const known = new Set(leadsOf(swedish));
  const digits = digitsOf(swedish);
  return (
    leadsOf(part).some((lead) => !known.has(lead)) ||
    [...part.matchAll(manyDigits)].some(([run]) => !digits.includes(digitsOf(run)))
  );
}

function leadsOf(text: string): readonly string[] {
  return [...text.matchAll(leading)].map(([lead]) => lead.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, ''));
}

function digitsOf(text: string): string {
  return [...text].flatMap((sign) => (/\p{Nd}/u.test(sign) ? [latinDigit(sign)] : [])).join('');
}

/** The digits of each script stand in a row, nought first. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const nought = noughts.find((first) => code >= first && code < first + 10);
  return nought === undefined ? digit : String(code - nought);
}

/** Latin, Arabic, Persian and Thai. */
const noughts: readonly number[] = [0x30, 0x660, 0x6f0, 0xe50];
