import OpusScript from 'opusscript';
import { packetSeconds } from '../../src/voice/clips.ts';
import type { Sound } from './speech-engine.ts';

const rate = 24_000;
const frame = rate * packetSeconds;
/** Bits in a second: as little as speech by rules can be understood with. */
const bitrate = 10_000;

/** A sound as packets of Opus, the last one filled up with silence. Each recording can be played after any other. */
export function encode({ samples, rate: from }: Sound): readonly Uint8Array[] {
  const encoder = new OpusScript(rate, 1, OpusScript.Application.VOIP);
  encoder.setBitrate(bitrate);
  const resampled = resample(samples, from);
  const packets = Array.from({ length: Math.ceil(resampled.length / frame) }, (_, at) => {
    const pcm = new Int16Array(frame);
    pcm.set(resampled.subarray(at * frame, (at + 1) * frame));
    return new Uint8Array(encoder.encode(Buffer.from(pcm.buffer), frame));
  });
  encoder.delete();
  return packets;
}

/** Silence of so many packets. */
export function silence(packets: number): readonly Uint8Array[] {
  return encode({ samples: new Int16Array(packets * frame), rate });
}

/** Straight lines between samples: the engine's sound has little above 8 kHz that could be bent. */
function resample(samples: Int16Array, from: number): Int16Array {
  const made = new Int16Array(Math.floor((samples.length * rate) / from));
  return made.map((_, index) => {
    const at = (index * from) / rate;
    const before = samples[Math.floor(at)] ?? 0;
    const after = samples[Math.floor(at) + 1] ?? before;
    return before + (after - before) * (at % 1);
  });
}
