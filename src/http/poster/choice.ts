import type { Language } from '../../core/world.ts';

export const formats = ['a4', 'cards'] as const;
export type Format = (typeof formats)[number];

/** What somebody wants on paper. It travels in the address and is stored nowhere. */
export interface Choice {
  /** The language beside Swedish. */
  readonly other: string;
  readonly format: Format;
  /** A start link's id; undefined where the poster is nobody's in particular. */
  readonly link: string | undefined;
}

/** Whatever is not among ours is replaced by what is likely; undefined for a link that cannot be one. */
export function readChoice(
  query: Readonly<Record<string, string>>,
  languages: readonly Language[],
  locale: string,
): Choice | undefined {
  const { link } = query;
  if (link && !isStartLink(link)) return undefined;
  const others = languages.map(({ code }) => code).filter((code) => code !== 'sv');
  // Easy Swedish can be asked for; nobody means it who asks for nothing.
  const foreign = others.find((code) => !code.startsWith('sv-'));
  return {
    other: [query['with'], locale].find((code) => code && others.includes(code)) ?? foreign ?? 'sv',
    format: formats.find((format) => format === query['format']) ?? 'a4',
    link: link || undefined,
  };
}

export function isStartLink(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,32}$/.test(text);
}

/** What the poster leads to: the start link, or else the landing page in the second language. */
export function idOf({ link, other }: Choice): string {
  return link ?? other;
}

/** The choice as it stands in an address; the format only where it matters. */
export function queryOf({ other, link }: Choice, more: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ with: other, ...(link ? { link } : {}), ...more }).toString();
}
