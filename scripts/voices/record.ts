import { pause } from '../../src/voice/read-aloud.ts';
import type { Voice } from '../../src/voice/utterance.ts';
import { encode, silence } from './encode.ts';
import type { Say } from './speech-engine.ts';
import { asSpoken, type Spoken } from './spoken.ts';

/** Words a minute; the engine's own 175 is too fast for who listens in a noisy room, or learns. */
const pace = 145;
const easyPace = 120;
/** Packets of silence after a sentence. */
const pausePackets = 7;

/** One recording, as packets of Opus. The same words always last as long. */
export function record(words: string, locale: string, voice: Voice, spoken: Spoken, say: Say) {
  if (words === pause) return silence(pausePackets);
  const sound = say(asSpoken(words, voice, spoken), voice.engine, locale === 'sv-x-easy' ? easyPace : pace);
  return encode(sound);
}
