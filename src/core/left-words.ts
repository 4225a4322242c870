import type { LeftFigures, Range } from './left-each-month.ts';
import type { Arg } from './screen.ts';

/** The difference without its sign: about so much, or from so much to so much where that is all that can be said. */
export function leftAmount({ difference, isWide }: LeftFigures): Arg {
  const { low, about, high } = difference;
  const size = high <= 0 ? { low: -high, about: -about, high: -low } : { low, about, high };
  return isWide ? range(size) : about100(Math.abs(about));
}

/** Kronor to the hundred: more would look more certain than it is. */
export function about100(sek: number): Arg {
  return { sek: hundreds(sek) };
}

/** One figure where low and high come to the same, else both, rounded outwards. */
export function range({ low, about, high }: Range): Arg {
  if (hundreds(high) - hundreds(low) < 100) return about100(about);
  return {
    say: 'left-range',
    args: { low: Math.floor(low / 100) * 100, high: { sek: Math.ceil(high / 100) * 100 } },
  };
}

function hundreds(sek: number): number {
  return Math.round(sek / 100) * 100;
}
