import { findPlace } from '../core/find-place.ts';
import type { Municipalities, Municipality } from '../core/municipality.ts';
import { fold } from '../core/normalise.ts';

/**
 * The municipalities that a schema.org place names: a text, an address in parts, or several of either. A county is no
 * municipality, and a name that is only like one is none.
 */
export function placesIn(jobLocation: unknown, municipalities: Municipalities): readonly Municipality[] {
  const found = new Map<string, Municipality>();
  for (const written of addressesIn(jobLocation).slice(0, 50)) {
    const said = withoutCounties(written, municipalities);
    const { places, isSure } = findPlace(municipalities, said);
    const [place] = places;
    if (place && isSure && isNamed(said, place, municipalities)) found.set(place.code, place);
  }
  return [...found.values()];
}

/** The texts that say where, from the outside in. */
function addressesIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value.slice(0, 200)];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => addressesIn(one, depth + 1));
  const part = Object.fromEntries(Object.entries(value)) as Record<string, unknown>;
  if (typeof part['addressLocality'] === 'string') return addressesIn(part['addressLocality']);
  return addressesIn(part['address'] ?? part['name'], depth + 1);
}

function withoutCounties(written: string, { counties }: Municipalities): string {
  const said = written.normalize('NFC').toLowerCase();
  return counties
    .map(({ name }) => name.toLowerCase())
    .map((name) => (/ län$/.test(name) ? name : `${name}s län`))
    .reduce((rest, name) => rest.replaceAll(name, ' '), said)
    .trim();
}

/** Also "Stockholms stad", "Storumans kommun". */
function isNamed(said: string, { code }: Municipality, { spellings }: Municipalities): boolean {
  const words = ` ${fold(said)} `;
  return spellings.some(
    (one) => one.code === code && [` ${one.name} `, ` ${one.name}s `].some((name) => words.includes(name)),
  );
}
