import { FluentResource } from '@fluent/bundle';
import { loadContent } from '../../src/content.ts';

const content = loadContent();

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];

/** Stands before a value that is filled in: a name, a day or an amount is one word, and never a long one. */
export const valueMark = '\u2060';

/** What is filled in that is itself a sentence of ours, or the end of one. All else is a name, a day or an amount. */
const fillings: Readonly<Record<string, RegExp>> = {
  said: /^said-/,
  because: /^because-/,
  // What follows from the place is said in one word, hangs-on-place.
  what: /^(because-(?!destination)|hangs-on-)/,
  instead: /^grant-.*-instead$/,
  experience: /^apply-experience-/,
  licence: /^apply-licence-/,
  question: /^short-/,
  state: /^alerts-state-/,
  whom: /^plan-whom-.*[^m]$/,
};

/** What municipalities and officers read: it stands in Swedish and English only. */
export const isForStaff = (area: string) => area.startsWith('staff-');

/** Every message of a language by its id, each in all the ways it can come out, with its values filled in. */
export function readingsOf(
  locale: string,
  isMeant = (area: string) => !isForStaff(area),
): ReadonlyMap<string, readonly string[]> {
  const areas = Object.entries(content.locales[locale]?.areas ?? {}).filter(([area]) => isMeant(area));
  const patterns = new Map(
    areas.flatMap(([, source]) =>
      new FluentResource(source).body.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])),
    ),
  );
  return new Map([...patterns].map(([id, pattern]) => [id, [...new Set(readPattern(pattern, id))]]));

  function readPattern(pattern: Pattern, id: string): readonly string[] {
    if (typeof pattern === 'string') return [pattern];
    return pattern.reduce<readonly string[]>(
      (before, element) => {
        const ways = readElement(element, id);
        return before.flatMap((text) => ways.map((way) => text + way));
      },
      [''],
    );
  }

  function readElement(element: Element, id: string): readonly string[] {
    if (typeof element === 'string') return [element];
    if (element.type === 'str') return [element.value];
    if (element.type === 'select') return element.variants.flatMap(({ value }) => readPattern(value, id));
    if (element.type !== 'var') throw new Error(`${locale}: ${id} holds a ${element.type}`);
    const filling = fillings[element.name];
    const found = filling ? [...patterns].filter(([other]) => other !== id && filling.test(other)) : [];
    if (found.length === 0) return [`${valueMark}${element.name}`];
    return found.flatMap(([other, value]) => readPattern(value, other));
  }
}
