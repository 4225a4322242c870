import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import type { Town } from '../core/town.ts';
import { mostSupports, type TownField, townFields } from './town-fields.ts';

/** What stands in each field, by its JSON pointer, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

export const statedOnPointer = '/statedOn';
export const languagesPointer = '/receptionLanguages';

/** What the fields hold of what is said now; its day is today, as whoever sends it says it today. */
export function typeTown(town: Town | undefined, today: IsoDate): Typed {
  const typed = Object.fromEntries(
    townFields.map((field) => [field.pointer, typeValue(valueAt(town, field.pointer))]),
  );
  for (let at = 0; at < mostSupports; at++)
    if (!typed[`/localSupport/${at}/name`]) typed[`/localSupport/${at}/statedOn`] = today;
  return {
    ...typed,
    [statedOnPointer]: today,
    [languagesPointer]: (town?.receptionLanguages ?? []).join('\n'),
  };
}

/** Support that stands after an empty place moves up, so that a fault is found where it is told. */
export function moveUp(typed: Typed): Typed {
  const fieldsAt = (at: number) =>
    townFields.filter(({ pointer }) => pointer.startsWith(`/localSupport/${at}/`));
  const isSaid = (at: number) =>
    fieldsAt(at).some(({ pointer, beside }) => !beside && (typed[pointer] ?? '').trim() !== '');
  const all = Array.from({ length: mostSupports }, (_, at) => at);
  const order = [...all.filter(isSaid), ...all.filter((at) => !isSaid(at))];
  const moved = order.flatMap((from, to) =>
    fieldsAt(from).map(
      ({ pointer }) => [pointer.replace(`/${from}/`, `/${to}/`), typed[pointer] ?? ''] as const,
    ),
  );
  return { ...typed, ...Object.fromEntries(moved) };
}

/** What was typed as it is to be checked: empty fields say nothing. After `moveUp`. */
export function readTyped(typed: Typed, before: Town | undefined): object {
  const said: Record<string, unknown> = { statedOn: (typed[statedOnPointer] ?? '').trim() };
  for (const field of townFields) {
    const text = (typed[field.pointer] ?? '').trim();
    if (text !== '' && !(field.beside && isAlone(field, typed)))
      put(said, partsOf(field.pointer), readValue(field, text));
  }
  const languages = linesOf(typed[languagesPointer] ?? '');
  const supports = [
    ...((said['localSupport'] as unknown[] | undefined) ?? []),
    // What there is no room for on the page stays as it was.
    ...(before?.localSupport ?? []).slice(mostSupports),
  ];
  return {
    ...said,
    ...(languages.length > 0 ? { receptionLanguages: languages } : {}),
    ...(supports.length > 0 ? { localSupport: supports } : {}),
  };
}

/** Each fault at the field that it is about, or at one within it, or at one around it. */
export function placeFaults(faults: readonly Fault[]): ReadonlyMap<string, Fault> {
  const placed = new Map<string, Fault>();
  const pointers = [statedOnPointer, languagesPointer, ...townFields.map(({ pointer }) => pointer)];
  for (const fault of faults) {
    const at =
      pointers.find((pointer) => pointer === fault.pointer) ??
      pointers.find((pointer) => fault.pointer.startsWith(`${pointer}/`)) ??
      pointers.find((pointer) => pointer.startsWith(`${fault.pointer}/`)) ??
      statedOnPointer;
    if (!placed.has(at)) placed.set(at, fault);
  }
  return placed;
}

/** "/housing/queue/least" is sent as "housing.queue.least". */
export function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

/** Nothing else of the same thing is said. */
function isAlone({ pointer }: TownField, typed: Typed): boolean {
  const around = pointer.slice(0, pointer.lastIndexOf('/') + 1);
  return townFields.every(
    (other) => other.beside || !other.pointer.startsWith(around) || !(typed[other.pointer] ?? '').trim(),
  );
}

function readValue({ kind }: TownField, text: string): unknown {
  switch (kind) {
    case 'places':
      return linesOf(text);
    case 'number': {
      const number = Number(text.replace(/\s/g, ''));
      // What is no number is told so.
      return Number.isNaN(number) ? text : number;
    }
    case 'yes_no':
      return text === 'yes' ? true : text === 'no' ? false : text;
    default:
      return text;
  }
}

function typeValue(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function partsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1);
}

function valueAt(thing: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    thing,
  );
}

function put(into: Record<string, unknown>, [part = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[part] = value;
    return;
  }
  // A number names a place in a list.
  into[part] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  // Made above and nowhere else.
  put(into[part] as Record<string, unknown>, rest, value);
}
