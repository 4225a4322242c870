/** A 128-bit hash in the manner of FNV-1a, as 32 characters of [a-z0-9]: tells texts apart, and protects nothing. */
export function hashText(text: string): string {
  return [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b]
    .map((seed) => mix(text, seed).toString(36).padStart(8, '0'))
    .join('');
}

/** A 32-bit hash, stirred once more at the end. */
export function mix(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
