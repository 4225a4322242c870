import makeEngine from '@echogarden/espeak-ng-emscripten';

/** Sound as numbers, one channel. */
export interface Sound {
  readonly samples: Int16Array;
  /** In a second. */
  readonly rate: number;
}

/** Says words with one of the engine's voices, at so many words a minute. */
export type Say = (words: string, engine: string, pace: number) => Sound;

/** eSpeak NG: rules and tables for some hundred languages, no network. Only the breath in its consonants is made of chance. */
export async function startEngine(): Promise<Say> {
  const module = await makeEngine();
  const engine = await new module.eSpeakNGWorker();
  return (words, voice, pace) => {
    if (engine.set_voice(voice) !== 0) throw new Error(`The engine has no voice ${voice}.`);
    engine.set_rate(pace);
    const chunks: Int16Array[] = [];
    engine.synthesize(words, (chunk) => {
      if (chunk) chunks.push(chunk.slice());
      return false;
    });
    return { samples: trimmed(joined(chunks)), rate: engine.get_samplerate() };
  };
}

function joined(chunks: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const silent = 80;

/** Without the silence around it: the pauses are ours. */
function trimmed(samples: Int16Array): Int16Array {
  const isHeard = (sample: number) => Math.abs(sample) > silent;
  const first = samples.findIndex(isHeard);
  return first < 0 ? samples.subarray(0, 0) : samples.subarray(first, samples.findLastIndex(isHeard) + 1);
}
