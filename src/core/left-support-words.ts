import type { Facts } from './facts.ts';
import type { LeftFigures } from './left-each-month.ts';
import {
  type HousingAllowance,
  haveChildrenAlong,
  housingAllowance,
  jobPremiums,
  type Rules,
  type Span,
} from './left-support.ts';
import { about100, range } from './left-words.ts';
import type { Arg, Mark, Text } from './screen.ts';

export type Point = { readonly mark: Mark } & Text;

export interface SupportWords {
  /** What is left when housing allowance is counted, where that changes anything. */
  readonly sentence?: Text;
  readonly points: readonly Point[];
  readonly asksChildren: boolean;
  readonly source?: Extract<HousingAllowance, { kind: 'figures' }>['source'];
}

/** What of support follows from the same pay and rents, beside the sum and never silently in it. */
export function sayLeftSupport(left: LeftFigures, facts: Facts, rules: Rules): SupportWords {
  const allowance = housingAllowance(left, facts, rules);
  const home: Arg = { municipality: left.here.municipality };
  const points: Point[] = [
    ...(allowance ? sayAllowance(allowance, home) : []),
    ...sayPremium(left, facts, rules),
    ...(haveChildrenAlong(facts) ? [{ mark: 'met' as const, say: 'left-child-same' as const }] : []),
  ];
  const isFigured = allowance?.kind === 'figures';
  return {
    points: [...points, { mark: 'unknown', say: points.length > 0 ? 'left-support-rest' : 'left-support' }],
    asksChildren: allowance?.kind === 'unknown' && allowance.because === 'children_count',
    ...(isFigured && hasAny(allowance.gained) ? { sentence: withAllowance(allowance.difference, home) } : {}),
    ...(isFigured ? { source: allowance.source } : {}),
  };
}

function sayAllowance(allowance: HousingAllowance, home: Arg): readonly Point[] {
  if (allowance.kind === 'unknown')
    return [{ mark: 'unknown', say: `left-housing-unknown-${allowance.because}` }];
  const { there, here, gained } = allowance;
  if (there.high === 0 && here.high === 0) return [{ mark: 'met', say: 'left-housing-none', args: { home } }];
  return [
    {
      mark: 'met',
      say: 'left-housing',
      args: { there: amount(there), here: amount(here), home },
    },
    ...(hasAny(gained) ? [] : [{ mark: 'met' as const, say: 'left-housing-same' as const }]),
    { mark: 'unknown', say: 'left-housing-assuming' },
  ];
}

function withAllowance({ low, high }: Span, home: Arg): Text {
  if (low >= 100) return { say: 'left-with-more', args: { amount: amount({ low, high }), home } };
  if (high <= -100)
    return { say: 'left-with-less', args: { amount: amount({ low: -high, high: -low }), home } };
  return {
    say: 'left-with-same',
    args: { less: about100(Math.max(0, -low)), more: about100(Math.max(0, high)), home },
  };
}

function sayPremium(left: LeftFigures, facts: Facts, rules: Rules): readonly Point[] {
  const premiums = jobPremiums(left, facts, rules);
  if (!premiums) return [];
  const { there, here } = premiums;
  const args = { there: amount(there), here: amount(here), home: { municipality: left.here.municipality } };
  const isSame = there.low === here.low && there.high === here.high;
  return [{ mark: 'met', say: isSame ? 'left-premium-same' : 'left-premium', args }];
}

function amount({ low, high }: Span): Arg {
  return range({ low, about: (low + high) / 2, high });
}

function hasAny({ low, high }: Span): boolean {
  return low !== 0 || high !== 0;
}
