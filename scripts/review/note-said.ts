import type { Arg, Args, Text } from '../../src/core/screen.ts';
import type { Speaker } from '../../src/i18n/speaker.ts';
import { occupationId } from './sentences.ts';

/** A sentence as it came out once, and what stood in it. */
export interface Said {
  readonly id: string;
  readonly args: Args;
  readonly written: string;
}

/** A speaker that remembers what it said in one language, also what it said within something else. */
export function noteSaid(
  speaker: Speaker,
  language: string,
): {
  readonly speaker: Speaker;
  /** What was said since this was asked last, each way of saying it once. */
  readonly take: () => readonly Said[];
} {
  let said = new Map<string, Said>();
  return {
    speaker: {
      ...speaker,
      say: (locale, text) => {
        if (locale === language) noteArg(text);
        return speaker.say(locale, text);
      },
    },
    take: () => {
      const taken = [...said.values()];
      said = new Map();
      return taken;
    },
  };

  function noteArg(arg: Arg | Text): void {
    if (typeof arg === 'number') return;
    if ('say' in arg) {
      note({ id: arg.say, args: arg.args ?? {}, written: speaker.say(language, arg) });
      for (const one of Object.values(arg.args ?? {})) noteArg(one);
    }
    if ('list' in arg) for (const one of arg.list) noteArg(one);
    if ('lines' in arg) for (const one of arg.lines) noteArg(one);
    // A name of work is a sentence of its own to whoever reads the language.
    if ('occupation' in arg) {
      const written = speaker.say(language, { say: 'verbatim', args: { text: arg } });
      note({ id: occupationId(arg.occupation), args: {}, written });
    }
  }

  function note(one: Said): void {
    said.set(`${one.id} ${one.written}`, one);
  }
}
