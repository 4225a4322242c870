import { mix } from './hash-text.ts';

/** Our own id of a vacancy: ten characters of [a-z0-9], the same each time for the same ad. */
export function vacancyId(source: string, sourceId: string): string {
  const text = `${source}/${sourceId}`;
  return (mix(text, 0x811c9dc5).toString(36) + mix(text, 0x1b873593).toString(36))
    .padStart(10, '0')
    .slice(-10);
}
