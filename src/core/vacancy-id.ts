/** Our own id of a vacancy: ten characters of [a-z0-9], the same each time for the same ad. */
export function vacancyId(source: string, sourceId: string): string {
  const text = `${source}/${sourceId}`;
  return (mix(text, 0x811c9dc5).toString(36) + mix(text, 0x1b873593).toString(36))
    .padStart(10, '0')
    .slice(-10);
}

/** A 32-bit hash in the manner of FNV-1a, stirred once more at the end. */
function mix(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
