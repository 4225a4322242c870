import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, OggOutputFormat, Output } from 'mediabunny';
import { packetSeconds } from './clips.ts';

/** Recordings one after the other as one voice message: Opus in Ogg, as Telegram and browsers take it. */
export async function makeVoiceMessage(packets: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget();
  const output = new Output({ format: new OggOutputFormat(), target });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  await output.start();
  for (const [at, packet] of packets.entries()) {
    await source.add(new EncodedPacket(packet, 'key', at * packetSeconds, packetSeconds), {
      decoderConfig: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: opusHead() },
    });
  }
  await output.finalize();
  if (!target.buffer) throw new Error('No voice message was made.');
  return new Uint8Array(target.buffer);
}

/** RFC 7845, 5.1: one channel, made of 24,000 samples a second, with what the encoder puts before the first. */
function opusHead(): Uint8Array {
  const head = new Uint8Array(19);
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode('OpusHead'));
  head[8] = 1;
  head[9] = 1;
  view.setUint16(10, 312, true);
  view.setUint32(12, 24_000, true);
  return head;
}
