import type { ReadAloud } from '../app/ports.ts';
import type { Text } from '../core/screen.ts';
import { type Clips, readClips } from './clips.ts';
import { type Utterance, utterancesOf, type Voices } from './utterance.ts';
import { makeVoiceMessage } from './voice-message.ts';

/** The recordings of one language, as they were made ahead; undefined where there are none. */
export type LoadVoice = (voice: string) => Promise<Uint8Array | undefined>;

/** Recorded silence: between two sentences it is heard where one ends. */
export const pause = '…';

/** The last line, where another could not be said. */
const rest: Text = { say: 'listen-rest' };

export function makeReadAloud(voices: Voices, load: LoadVoice): ReadAloud {
  return async (locale, lines) => {
    const said = lines.map((line) => utterancesOf(line, locale, voices));
    const clipsOf = await loadClips(load, said);
    const packetsOf = (utterances: readonly Utterance[] | undefined) => {
      const packets = utterances?.map(({ voice, words }) => clipsOf.get(voice)?.(words));
      return packets?.every((found) => found !== undefined) ? packets.flat() : undefined;
    };
    const heard = said.map(packetsOf);
    if (heard.every((packets) => packets === undefined || packets.length === 0)) return undefined;
    const whole = heard.includes(undefined)
      ? [...heard, packetsOf(utterancesOf(rest, locale, voices))]
      : heard;
    const between = clipsOf.get(locale)?.(pause) ?? [];
    return makeVoiceMessage(whole.flatMap((packets) => (packets?.length ? [...packets, ...between] : [])));
  };
}

/** Each voice that says something is read once. */
async function loadClips(
  load: LoadVoice,
  said: readonly (readonly Utterance[] | undefined)[],
): Promise<ReadonlyMap<string, Clips>> {
  const voices = [...new Set(said.flatMap((utterances) => utterances ?? []).map(({ voice }) => voice))];
  const files = await Promise.all(voices.map((voice) => load(voice).catch(() => undefined)));
  return new Map(
    voices.flatMap((voice, at) => {
      const file = files[at];
      return file ? [[voice, readClips(file)]] : [];
    }),
  );
}
