import type { Text } from './screen.ts';

/** Amounts that stand side by side: one bar for each row, divided into the same parts. */
export interface Bars {
  readonly rows: readonly { readonly label: Text; readonly parts: readonly BarPart[] }[];
}

export interface BarPart {
  readonly label: Text;
  readonly amount: Text;
  /** How long. What is below nothing has no length. */
  readonly size: number;
}

/** The signs of the first, second and any further part. */
export const barSigns = ['░', '█', '▒'] as const;

/** Each row's bar in signs, the longest of them `width` signs wide. */
export function drawBars({ rows }: Bars, width: number): readonly string[] {
  const lengths = barLengths({ rows }, width).map((parts) => parts.map(Math.round));
  return lengths.map((parts) =>
    parts.map((length, part) => (barSigns[part] ?? barSigns[2]).repeat(length)).join(''),
  );
}

/** Each part's length, when the longest row is `width` long. */
export function barLengths({ rows }: Bars, width: number): readonly (readonly number[])[] {
  const sizes = rows.map(({ parts }) => parts.map(({ size }) => Math.max(0, size)));
  const longest = Math.max(1, ...sizes.map((parts) => parts.reduce((sum, size) => sum + size, 0)));
  return sizes.map((parts) => parts.map((size) => (size * width) / longest));
}
