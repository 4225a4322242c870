import { mix } from '../core/hash-text.ts';

/**
 * Recordings of one language by what they say. In the file: the number of recordings (u32), then for each, by rising
 * number of its words, that number, where it begins and how many packets it has (u32, u32, u16); then the packets, each
 * after its length (u16). All little-endian. A packet is 60 ms of Opus.
 */
export type Clips = (words: string) => readonly Uint8Array[] | undefined;

export const packetSeconds = 0.06;
const entrySize = 10;

/** @throws RangeError for a file that is cut off. */
export function readClips(file: Uint8Array): Clips {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(0, true);
  return (words) => {
    const wanted = clipNumber(words);
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = 4 + middle * entrySize;
      const number = view.getUint32(entry, true);
      if (number === wanted) return packetsAt(file, view, entry);
      if (number < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

function packetsAt(file: Uint8Array, view: DataView, entry: number): readonly Uint8Array[] {
  const packets: Uint8Array[] = [];
  let at = view.getUint32(entry + 4, true);
  for (let left = view.getUint16(entry + 8, true); left > 0; left--) {
    const length = view.getUint16(at, true);
    if (at + 2 + length > file.length) throw new RangeError('The file of recordings is cut off.');
    packets.push(file.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return packets;
}

/** @throws Error where two recordings would have the same number: word one of them otherwise. */
export function writeClips(clips: ReadonlyMap<string, readonly Uint8Array[]>): Uint8Array {
  const sorted = [...clips]
    .map(([words, packets]) => ({ number: clipNumber(words), words, packets }))
    .toSorted((a, b) => a.number - b.number);
  const sizes = sorted.map(({ packets }) => packets.reduce((sum, { length }) => sum + 2 + length, 0));
  const start = 4 + sorted.length * entrySize;
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, start));
  const view = new DataView(file.buffer);
  view.setUint32(0, sorted.length, true);
  let at = start;
  for (const [index, { number, words, packets }] of sorted.entries()) {
    if (number === sorted[index - 1]?.number) throw new Error(`The same number as another: ${words}`);
    const entry = 4 + index * entrySize;
    view.setUint32(entry, number, true);
    view.setUint32(entry + 4, at, true);
    view.setUint16(entry + 8, packets.length, true);
    for (const packet of packets) {
      view.setUint16(at, packet.length, true);
      file.set(packet, at + 2);
      at += 2 + packet.length;
    }
  }
  return file;
}

export function clipNumber(words: string): number {
  return mix(words, 0x811c9dc5);
}
