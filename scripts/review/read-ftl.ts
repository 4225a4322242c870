import { FluentResource } from '@fluent/bundle';

/** A message as it is parsed, and as it is written in its file. */
export interface Message {
  readonly id: string;
  readonly written: string;
  readonly value: unknown;
  /** Other ways of saying it that are understood when they are typed. */
  readonly typed: readonly string[];
}

/** The messages of a Fluent file, in its order. */
export function readFtl(ftl: string): readonly Message[] {
  const written = new Map(
    ftl
      .split(/^(?=[a-z][\w-]* ?=)/m)
      .map((part) => [part.slice(0, part.search(/ ?=/)), part.replace(/^#.*\n?/gm, '').trim()]),
  );
  return new FluentResource(ftl).body.map(({ id, value, attributes: { words } }) => ({
    ...{ id, value, written: written.get(id) ?? '' },
    typed: typeof words === 'string' ? words.split(';').map((word) => word.trim()) : [],
  }));
}

/** What a message chooses its forms by: the name of a variable, and the keys of its forms. */
export interface Choice {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Every choice within a message. */
export function choicesOf(pattern: unknown): readonly Choice[] {
  if (pattern === null || typeof pattern !== 'object') return [];
  const within = Object.values(pattern).flatMap(choicesOf);
  if (!isSelect(pattern)) return within;
  return [
    { name: pattern.selector.name, keys: pattern.variants.map(({ key }) => String(key.value)) },
    ...within,
  ];
}

/** The names of what is filled in. */
export function variablesOf(pattern: unknown): readonly string[] {
  if (pattern === null || typeof pattern !== 'object') return [];
  const own = 'type' in pattern && pattern.type === 'var' && 'name' in pattern ? [String(pattern.name)] : [];
  return [...new Set([...own, ...Object.values(pattern).flatMap(variablesOf)])];
}

/** Whether it says something by itself, beside what is filled in. */
export function hasLetters(pattern: unknown): boolean {
  if (typeof pattern === 'string') return /\p{L}/u.test(pattern);
  if (Array.isArray(pattern)) return pattern.some(hasLetters);
  if (pattern === null || typeof pattern !== 'object') return false;
  return isSelect(pattern) && pattern.variants.some(({ value }) => hasLetters(value));
}

interface Select {
  readonly selector: { readonly name: string };
  readonly variants: readonly {
    readonly key: { readonly value: string | number };
    readonly value: unknown;
  }[];
}

function isSelect(pattern: object): pattern is Select {
  return 'type' in pattern && pattern.type === 'select';
}
