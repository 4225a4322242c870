import type { ChoiceValue } from '../facts.ts';
import type { Range } from './figure.ts';

/** Kronor a month after tax, as the question on income puts it. */
const bands = {
  under_15: { from: 0, to: 15_000 },
  '15_25': { from: 15_000, to: 25_000 },
  '25_35': { from: 25_000, to: 35_000 },
  '35_50': { from: 35_000, to: 50_000 },
  over_50: { from: 50_000 },
} as const satisfies Record<ChoiceValue<'income'>, Range>;

/**
 * What the household earns a month before tax, if all of it is pay. Our assumption, not a law's figure: tax takes
 * between an eighth and a third of pay at these incomes.
 */
export function grossPerMonth(band: ChoiceValue<'income'>): Range {
  const net: Range = bands[band];
  return {
    from: Math.round(net.from * (8 / 7)),
    ...(net.to === undefined ? {} : { to: Math.round(net.to * 1.5) }),
  };
}
