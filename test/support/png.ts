/** Width and height of a PNG, as its header says them. Throws on anything else. */
export function sizeOfPng(bytes: Uint8Array): readonly [width: number, height: number] {
  if (!signature.every((byte, at) => bytes[at] === byte)) throw new Error('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
